import { type Day } from '@entente/platform/kernel';
import { beginningAnswers } from '../answers/empty-answers';
import { type ConventionAnswers } from '../answers/convention-answers';
import { amendmentTemplate } from '../content/t6/t6';
import { type Convention } from '../life/convention';
import { type ConventionDecision, draftConvention } from '../life/draft-convention';
import { unknownParty } from '../parties/add-party';
import { nextPartyKey, withParty } from '../parties/change-parties';
import { type ConventionParties } from '../parties/convention-party';
import { amendmentNumber } from '../numbering/numbering';
import { assertAmendable } from './amendable';

/** How an amendment cites the convention that it changes; a paper bears a number of its own. */
export type Cited = ConventionAnswers['parent'];

export const citation = (convention: Convention, title: string, signedOn: Day | null): Cited => {
  const { number, takenOver } = convention;
  return takenOver
    ? { number: takenOver.terms.reference || number, title: takenOver.terms.title, signedOn: takenOver.terms.signedOn }
    : { number, title, signedOn };
};

export type NewAmendment = {
  readonly id: Convention['id'];
  /** The n-th of its convention. */
  readonly rank: number;
  readonly cited: Cited;
  /** Who signs, as the record knows it today, for a paper whose signatories have no address. */
  readonly signatories?: ConventionAnswers['signature']['signatories'];
};

// A paper names its other parties without a record of them: they sign the amendment too, once they are described.
const everyParty = ({ parties, takenOver }: Convention): ConventionParties =>
  (takenOver?.terms.otherParties ?? []).reduce((all, legalName) => {
    const key = nextPartyKey(all);
    return key === null ? all : withParty(all, { ...unknownParty().party, key, legalName, shortName: legalName });
  }, parties);

/** Begins an amendment: the same sides, and the people who signed; approvals are to be given again. */
export const prepareAmendment = (
  original: Convention,
  { id, rank, cited, signatories }: NewAmendment,
): ConventionDecision => {
  assertAmendable(original);
  const { partnerId, partnershipId, answers } = original;
  const parties = everyParty(original);
  const begun = beginningAnswers(amendmentTemplate);
  const number = amendmentNumber(original.number, rank);
  const { convention } = draftConvention(amendmentTemplate, {
    id,
    number,
    partnerId,
    partnershipId,
    parties,
    answers: {
      ...begun,
      parties: { ...begun.parties, law: answers.parties.law },
      parent: cited,
      signature: { signatories: signatories ?? answers.signature.signatories, approvals: [] },
    },
  });
  const conventionId = original.id;
  return {
    convention: { ...convention, parentId: conventionId },
    facts: [{ type: 'amendment-prepared', conventionId, by: id, amendment: number }],
  };
};
