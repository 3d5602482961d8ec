import { type Day } from '@entente/platform/kernel';
import { type PartnerId, type PartnershipId } from '@entente/partners/domain';
import { type ConventionAnswers } from '../answers/convention-answers';
import { beginningAnswers } from '../answers/empty-answers';
import { endOfTerm } from '../document/convention-dates';
import { type ConventionId } from '../ids';
import { type Convention } from '../life/convention';
import { type ConventionStatus } from '../life/convention-status';
import { type ConventionFact } from '../life/convention-facts';
import { conventionProblems } from '../life/convention-problems';
import { type ConventionDecision } from '../life/draft-convention';
import { followCalendar } from '../life/follow-calendar';
import { type ConventionParties } from '../parties/convention-party';
import { templateOf } from '../template/templates';
import { paperTemplate } from './paper-template';
import { mostPaperRenewals, paperFaults } from './paper-faults';
import { type TakenOver, type TakenOverTerms } from './taken-over';

export type NewTakenOver = {
  readonly id: ConventionId;
  readonly partnerId: PartnerId;
  readonly partnershipId: PartnershipId;
  readonly number: string;
  readonly parties: ConventionParties;
} & TakenOver;

const longest = 1_200;

/** Whole months that hold a term: a paper may end on any day. */
const monthsHolding = (startsOn: Day, endsOn: Day): number =>
  Array.from({ length: longest }, (_each, index) => index + 1).find(
    (months) => endOfTerm(startsOn, months) >= endsOn,
  ) ?? longest;

const templateFor = ({ situation }: TakenOverTerms) =>
  (situation === 'other' ? undefined : templateOf(situation)) ?? paperTemplate;

/** What the calendar, the reminders and the reviews read: the same answers as in a convention written here. */
const answersFrom = (terms: TakenOverTerms): ConventionAnswers => {
  const { title, startsOn, endsOn, renewal, renewalMonths, mostRenewals, renewalNotice, endingNotice } = terms;
  const answers = beginningAnswers({ defaults: {} });
  const isTacit = renewal === 'tacit';
  return {
    ...answers,
    parties: { ...answers.parties, title: title.trim() },
    review: { ...answers.review, months: terms.reviewMonths },
    term: {
      startsOn,
      months: endsOn === null ? null : monthsHolding(startsOn, endsOn),
      renewal,
      renewalMonths: isTacit ? renewalMonths : null,
      mostRenewals: isTacit ? (mostRenewals ?? mostPaperRenewals + 1) : null,
      renewalNotice: isTacit ? renewalNotice : null,
      endingNotice,
    },
  };
};

const trimmed = (terms: TakenOverTerms): TakenOverTerms => ({
  ...terms,
  title: terms.title.trim(),
  reference: terms.reference.trim(),
  otherParties: terms.otherParties.map((name) => name.trim()),
  signatories: terms.signatories.map(({ name, title, body }) => ({
    name: name.trim(),
    title: title.trim(),
    body: body.trim(),
  })),
});

type Read = Pick<Convention, 'template' | 'answers' | 'takenOver' | 'startsOn' | 'endsOn'>;

const read = ({ paperFileId, terms: given }: TakenOver, today: Day): Read => {
  const faults = paperFaults(given, today);
  if (faults.length > 0) throw conventionProblems['invalid-paper']({}, faults);
  const terms = trimmed(given);
  const { code, version } = templateFor(terms);
  return {
    template: { code, version },
    answers: answersFrom(terms),
    takenOver: { paperFileId, terms },
    startsOn: terms.startsOn,
    endsOn: terms.endsOn,
  };
};

/** Where the dates have brought a signed convention by now: renewals of former years are counted. */
const asOf = (signed: Convention, today: Day): Convention => ({
  ...followCalendar({ ...signed, status: 'signed' }, today).convention,
  version: signed.version,
});

/** A convention signed before, or outside: it stands at once where its dates say. */
export const takeOverConvention = (
  { id, partnerId, partnershipId, number, parties, ...takenOver }: NewTakenOver,
  today: Day,
): ConventionDecision => {
  const convention = asOf(
    {
      id,
      partnerId,
      partnershipId,
      number,
      parties,
      edits: {},
      acceptedWarnings: [],
      ...read(takenOver, today),
      status: 'signed',
      version: 1,
      renewals: 0,
      renewalOpposedOn: null,
      reason: '',
    },
    today,
  );
  return { convention, facts: [{ type: 'convention-taken-over', conventionId: id, status: convention.status }] };
};

// Somebody decided these; dates typed again do not undo a decision.
const decided: readonly ConventionStatus[] = ['suspended', 'terminated', 'replaced'];

export type Correction = {
  readonly terms: TakenOverTerms;
  readonly version: number;
  /** The last day that an amendment gave since, whatever the paper says. */
  readonly amendedEnd?: Day | null;
};

/** Puts right what was misread: the dates count again from the paper. */
export const correctTakeOver = (
  convention: Convention,
  { terms, version, amendedEnd = null }: Correction,
  today: Day,
): ConventionDecision => {
  const { takenOver, id: conventionId } = convention;
  if (!takenOver) throw conventionProblems['not-possible-now']({ status: convention.status });
  if (convention.version !== version) throw conventionProblems['changed-elsewhere']({ version: convention.version });
  const paper = read({ ...takenOver, terms }, today);
  const again: Convention = {
    ...convention,
    ...paper,
    endsOn: amendedEnd ?? paper.endsOn,
    // An end that an amendment gave is counted from there: renewals used until then stay used.
    renewals: amendedEnd === null ? 0 : convention.renewals,
  };
  const followed = decided.includes(convention.status) ? again : asOf(again, today);
  return {
    convention: { ...followed, version: version + 1 },
    facts: [{ type: 'taking-over-corrected', conventionId, status: followed.status }],
  };
};

/** Taken over by mistake: the convention leaves, what happened stays told. */
export const undoTakeOver = ({ takenOver, id, status }: Convention): readonly ConventionFact[] => {
  if (!takenOver) throw conventionProblems['not-possible-now']({ status });
  return [{ type: 'taking-over-undone', conventionId: id }];
};
