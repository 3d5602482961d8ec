import {
  type CarriedAnswer,
  type Conclusion,
  type CriterionAnswer,
  type FieldValue,
  isFieldValue,
  isObstacleCode,
  type Judgement,
  type QuestionAnswer,
  type Reopening,
  type Review,
  type ReviewId,
  type ReviewSources,
  type Versioned,
} from '@entente/evaluations/domain';
import {
  type CarriedAnswerView,
  type ConclusionBody,
  type CriterionAnswerView,
  type JudgementBody,
} from '@entente/platform/api-client';
import { type QuestionAnswerView, type ReviewView, type VersionedAnswerView } from '@entente/platform/api-client';
import { type Day, isDay, parseDay } from '@entente/platform/kernel';

const dayOrNull = (text: string | null): Day | null => (isDay(text) ? text : null);

/** What the contract writes as two optional fields is one of the two for the domain. */
export const toJudgement = (body: JudgementBody | null): Judgement => {
  if (body?.rating !== undefined) return { rating: body.rating };
  return body?.notApplicable === undefined ? null : { notApplicable: body.notApplicable };
};

export const toCriterionAnswer = ({
  code,
  judgement,
  comment,
  evidence,
  link,
}: CriterionAnswerView): CriterionAnswer => ({
  code,
  judgement: { value: toJudgement(judgement.value), version: judgement.version },
  comment,
  evidence,
  link,
});

export const toVersioned = ({ value, version }: VersionedAnswerView): Versioned<FieldValue> => ({
  value: isFieldValue(value) ? value : null,
  version,
});

export const toQuestionAnswer = ({ code, fields }: QuestionAnswerView): QuestionAnswer => ({
  code,
  fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toVersioned(field)])),
});

export const toConclusion = ({ meeting, nextReviewOn, actions, ...body }: ConclusionBody): Conclusion => ({
  ...body,
  meeting: { ...meeting, heldOn: parseDay(meeting.heldOn) },
  nextReviewOn: dayOrNull(nextReviewOn),
  actions: actions.map((action) => ({
    ...action,
    dueOn: parseDay(action.dueOn),
    obstacles: action.obstacles.filter(isObstacleCode),
  })),
});

const toReopening = ({ by, at, reason, from }: ReviewView['reopenings'][number]): Reopening => ({
  by,
  at: new Date(at),
  reason,
  from,
  // The page shows who, when and why; what the review said until then stays on the server.
  before: { answers: [], questionAnswers: [], conclusion: null },
});

export const toCarried = ({ code, field, year, value }: CarriedAnswerView): CarriedAnswer => ({
  code,
  field,
  year,
  value: isFieldValue(value) ? value : null,
});

/** The review as the domain's functions read it. */
export const toReview = (view: ReviewView): Review => ({
  id: view.id as ReviewId,
  reference: view.reference,
  partnershipId: view.partnershipId,
  conventionId: view.conventionId,
  year: view.year,
  status: view.status,
  grid: view.grid,
  questions: view.questions,
  plannedOn: dayOrNull(view.plannedOn),
  answers: view.answers.map(toCriterionAnswer),
  questionAnswers: view.questionAnswers.map(toQuestionAnswer),
  carried: view.carried.map(toCarried),
  conclusion: view.conclusion && toConclusion(view.conclusion),
  reopenings: view.reopenings.map(toReopening),
});

/** What is known of the partnership, as the domain's functions read it. */
export const toSources = ({ sources }: ReviewView): ReviewSources => {
  const { convention, referents } = sources;
  return {
    ...sources,
    convention: convention && { ...convention, startedOn: parseDay(convention.startedOn) },
    lastReviewOn: dayOrNull(sources.lastReviewOn),
    referents: {
      ...referents,
      oursSince: dayOrNull(referents.oursSince),
      theirsSince: dayOrNull(referents.theirsSince),
    },
    on: parseDay(sources.on),
  };
};
