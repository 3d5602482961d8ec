import { formatDay, type Language, upperFirst } from '@entente/platform/kernel';
import { jointDecision } from '../content/joint-decisions';
import { reportWords } from '../content/report-words';
import { type Attendee, type Conclusion } from '../review/conclusion';
import { print } from './printed-words';
import { type ReportInput } from './review-report';

export type ActionLine = {
  readonly action: string;
  readonly expectedResult: string;
  readonly ours: string;
  readonly theirs: string;
  readonly before: string;
};

export type PresentSide = { readonly party: string; readonly people: readonly string[] };

export type DecisionPart = {
  readonly label: string;
  readonly reason: string;
  readonly heldOn: string;
  readonly present: { readonly ours: PresentSide; readonly theirs: PresentSide };
  readonly peopleSupported: number;
  readonly nextReview: string;
  readonly actions: readonly ActionLine[];
};

/** The sentence under the title: people's own, or a plain one drawn from the decision. */
export const decisionSentence = (conclusion: Conclusion | null, language: Language): string => {
  if (!conclusion) return print(reportWords.notConcluded, language);
  const own = conclusion.sentence.trim();
  return own === '' ? print(jointDecision(conclusion.decision).sentence, language) : own;
};

export const decisionPart = (input: ReportInput): DecisionPart | null => {
  const { review, language, parties } = input;
  const { conclusion } = review;
  if (!conclusion) return null;
  const { meeting, nextReviewOn } = conclusion;
  return {
    label: print(jointDecision(conclusion.decision).label, language),
    reason: conclusion.reason,
    heldOn: formatDay(meeting.heldOn, language),
    present: {
      ours: { party: upperFirst(parties.ours), people: attendeesOf(input, meeting.attendees, 'member') },
      theirs: { party: upperFirst(parties.theirs), people: attendeesOf(input, meeting.attendees, 'contact') },
    },
    peopleSupported: meeting.peopleSupported,
    nextReview: nextReviewOn ? formatDay(nextReviewOn, language) : print(reportWords.noNextReview, language),
    actions: conclusion.actions.map((item) => ({
      action: item.action,
      expectedResult: item.expectedResult,
      ours: ownerName(input, item.ownerOurs),
      theirs: ownerName(input, item.ownerTheirs),
      before: formatDay(item.dueOn, language),
    })),
  };
};

const attendeesOf = (input: ReportInput, attendees: readonly Attendee[], kind: Attendee['kind']): readonly string[] =>
  attendees.filter((attendee) => attendee.kind === kind).map(({ id }) => personWords(input, id));

const ownerName = ({ people, language }: ReportInput, id: string | null): string =>
  id === null ? '' : (people.get(id)?.name ?? print(reportWords.unknownPerson, language));

/** « Awa Diallo, cheffe de service ». */
export const personWords = ({ people, language }: ReportInput, id: string): string => {
  const person = people.get(id);
  if (!person) return print(reportWords.unknownPerson, language);
  return person.role === '' ? person.name : `${person.name}, ${person.role}`;
};

// « l’équipe mobile » inside a sentence, « L’équipe mobile » above a list.
