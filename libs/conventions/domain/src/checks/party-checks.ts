import { isBlank, normaliseEmail } from '@entente/platform/kernel';
import { type SignatoryLine } from '../answers/convention-answers';
import { type ConventionParty, type PartyKey } from '../parties/convention-party';
import { shortNameOf } from '../document/field-values';
import { type CheckSubject, type Finding } from './pre-signature-checks';

const nameOf = ({ content }: CheckSubject, key: PartyKey): string => shortNameOf(content.parties, key) || '…';

const isIdentified = ({ legalName, legalForm, address, representative }: ConventionParty): boolean =>
  [legalName, legalForm, address, representative.name, representative.title].every((text) => !isBlank(text));

const approved = ({ content }: CheckSubject, { key, boardMustApprove }: ConventionParty): boolean =>
  !boardMustApprove ||
  content.answers.signature.approvals.some(({ party, heldOn }) => party === key && heldOn !== null);

const ofParty = (subject: CheckSubject, party: ConventionParty): readonly Finding[] => {
  const params = { party: nameOf(subject, party.key) };
  return [
    ...(isIdentified(party)
      ? []
      : [{ code: 'parties-identified', level: 'blocking', fix: { question: 'parties' }, params } as const]),
    ...(approved(subject, party)
      ? []
      : [{ code: 'board-approval-missing', level: 'blocking', fix: { question: 'signature' }, params } as const]),
    ...(party.insured === true
      ? []
      : [{ code: 'insurance-unknown', level: 'warning', fix: { question: 'parties' }, params } as const]),
  ];
};

/** Each side is known, approved by its own rules, insured. */
export const aboutParties = (subject: CheckSubject): readonly Finding[] =>
  subject.content.parties.flatMap((party) => ofParty(subject, party));

const missingSignatories = (subject: CheckSubject): readonly Finding[] => {
  const { answers, parties } = subject.content;
  const { signatories } = answers.signature;
  return parties
    .filter(({ key }) => !signatories.some(({ party, name }) => party === key && !isBlank(name)))
    .map(({ key }) => ({
      code: 'signatory-missing',
      level: 'blocking',
      fix: { question: 'signature' },
      params: { party: nameOf(subject, key) },
    }));
};

const ofSignatory = ({ name, email, authority }: SignatoryLine): readonly Finding[] => {
  const params = { name: name.trim() || '…' };
  return [
    ...(isBlank(email)
      ? [{ code: 'signatory-email', level: 'blocking', fix: { question: 'signature' }, params } as const]
      : []),
    ...(isBlank(authority)
      ? [{ code: 'authority-missing', level: 'warning', fix: { question: 'signature' }, params } as const]
      : []),
  ];
};

const sharedMailbox = (signatories: readonly SignatoryLine[]): readonly Finding[] => {
  const addresses = signatories.map(({ email }) => normaliseEmail(email)).filter((email) => email !== '');
  return new Set(addresses).size === addresses.length
    ? []
    : [{ code: 'same-mailbox', level: 'blocking', fix: { question: 'signature' } }];
};

/** Somebody entitled signs on each side, and each by a mailbox of their own. */
export const aboutSignatories = (subject: CheckSubject): readonly Finding[] => {
  const { signatories } = subject.content.answers.signature;
  return [...missingSignatories(subject), ...signatories.flatMap(ofSignatory), ...sharedMailbox(signatories)];
};
