import {
  type KnownForLeads,
  type ReportInput,
  type ReportPerson,
  gridAt,
  readScore,
  scoreAnswers,
} from '@entente/evaluations/domain';
import { type ReviewView } from '@entente/platform/api-client';
import { type Language, parseDay } from '@entente/platform/kernel';
import { toCriterionAnswer, toReview } from './to-review';

const namesOf = ({ people }: ReviewView): ReadonlyMap<string, ReportPerson> =>
  new Map(people.map(({ id, name, role }) => [id, { name, role }]));

/** What the leads may cite of the convention in force. */
export const knownForLeads = ({ sources }: ReviewView): KnownForLeads => ({
  informationAnnex: sources.convention?.informationAnnex ?? false,
});

/** What the report is put in words from: the page then says the same as the paper. */
export const reportInput = (view: ReviewView, language: Language): ReportInput => ({
  review: toReview(view),
  score: readScore(gridAt(view.grid), view.score),
  sides: view.sides && {
    joint: view.sides.joint,
    theirs: view.sides.theirs && readScore(gridAt(view.grid), view.sides.theirs),
  },
  previous: view.previous && {
    year: view.previous.year,
    score: scoreAnswers(gridAt(view.previous.grid), view.previous.answers.map(toCriterionAnswer)),
    rated: { grid: view.previous.grid, answers: view.previous.answers.map(toCriterionAnswer) },
  },
  parties: { ours: view.organisationName, theirs: view.partner.name },
  people: namesOf(view),
  startedOn: parseDay(view.startedOn),
  known: knownForLeads(view),
  on: parseDay(view.sources.on),
  language,
});
