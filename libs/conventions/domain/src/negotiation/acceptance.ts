import { isSameContent } from '../answers/same-content';
import { type ConventionDocument } from '../document/convention-document';
import { type Convention } from '../life/convention';
import { type ConventionFact } from '../life/convention-facts';
import { conventionProblems } from '../life/convention-problems';
import { type PartyKey } from '../parties/convention-party';
import {
  type Acceptance,
  type AcceptanceWay,
  type Negotiation,
  type NegotiationDecision,
  type Negotiator,
} from './negotiation';
import { assertRight, said } from './rules';

type Accepted = Pick<Convention, 'id' | 'status' | 'version'> & { readonly document: ConventionDocument };

export type RecordedAcceptance = {
  readonly party: PartyKey;
  readonly name: string;
  readonly way: AcceptanceWay;
  readonly note: string;
};

const assertAcceptable = ({ status, document, version }: Accepted, readVersion: number): void => {
  if (status !== 'draft') throw conventionProblems['not-possible-now']({ status });
  if (version !== readVersion) throw conventionProblems['changed-elsewhere']({ version });
  // Nobody accepts « [à préciser] »: what it will say is not known.
  if (document.unresolved.length > 0) throw conventionProblems['gaps-left']({ count: document.unresolved.length });
};

const withAcceptance = (negotiation: Negotiation, acceptance: Omit<Acceptance, 'edition'>): Negotiation => ({
  ...negotiation,
  edition: negotiation.edition + 1,
  acceptances: [
    ...negotiation.acceptances.filter(({ party }) => party !== acceptance.party),
    { ...acceptance, edition: negotiation.edition + 1 },
  ],
});

const isIn = ({ document }: Accepted, party: PartyKey): boolean => document.parties.some(({ key }) => key === party);

/** A side accepts the text that it has read, at that version and no other. */
export const acceptText = (
  convention: Accepted,
  negotiation: Negotiation,
  by: Negotiator,
  { readVersion, at }: { readonly readVersion: number; readonly at: Date },
): NegotiationDecision => {
  assertRight(by, 'accept');
  if (!isIn(convention, by.party)) throw conventionProblems['unknown-party']();
  assertAcceptable(convention, readVersion);
  // A second click, or a colleague who was quicker.
  if (negotiation.acceptances.some(({ party }) => party === by.party)) return { negotiation, facts: [] };
  return {
    negotiation: withAcceptance(negotiation, {
      party: by.party,
      at: at.toISOString(),
      name: by.name,
      recorded: null,
    }),
    facts: [{ type: 'text-accepted', conventionId: convention.id, party: by.party, edition: negotiation.edition + 1 }],
  };
};

/** Our side writes down that an offline partner accepts: who said it, and how. */
export const recordAcceptance = (
  convention: Accepted,
  negotiation: Negotiation,
  by: Negotiator,
  { readVersion, at, ...given }: RecordedAcceptance & { readonly readVersion: number; readonly at: Date },
): NegotiationDecision => {
  assertRight(by, 'accept');
  if (by.party !== 'host' || given.party === 'host' || !isIn(convention, given.party))
    throw conventionProblems['unknown-guest']();
  assertAcceptable(convention, readVersion);
  // What they said themselves is not ours to write over.
  if (negotiation.acceptances.some(({ party, recorded }) => party === given.party && recorded === null))
    return { negotiation, facts: [] };
  const name = said(given.name, '/name');
  return {
    negotiation: withAcceptance(negotiation, {
      party: given.party,
      at: at.toISOString(),
      name,
      recorded: { by: by.name, way: given.way, note: given.note.trim() },
    }),
    facts: [
      {
        type: 'acceptance-recorded',
        conventionId: convention.id,
        party: given.party,
        edition: negotiation.edition + 1,
        way: given.way,
      },
    ],
  };
};

/** A side comes back on its word, as long as nothing is sent. */
export const withdrawAcceptance = (
  { id, status }: Pick<Convention, 'id' | 'status'>,
  negotiation: Negotiation,
  by: Negotiator,
): NegotiationDecision => {
  assertRight(by, 'accept');
  if (status !== 'draft') throw conventionProblems['not-possible-now']({ status });
  if (!negotiation.acceptances.some(({ party }) => party === by.party)) return { negotiation, facts: [] };
  return {
    negotiation: { ...negotiation, acceptances: negotiation.acceptances.filter(({ party }) => party !== by.party) },
    facts: [{ type: 'acceptance-withdrawn', conventionId: id, party: by.party }],
  };
};

/** What people read and accept: not how it was written. */
const readable = ({
  title,
  subtitle,
  parties,
  partiesTogether,
  articles,
  annexes,
  pieces = [],
  signatures,
}: ConventionDocument) => ({
  title,
  subtitle,
  parties,
  partiesTogether,
  articles: articles.map(({ clauseCode, number, title: heading, body }) => ({ clauseCode, number, heading, body })),
  annexes,
  pieces: pieces.map(({ title, kind, letter, sha256 }) => ({ title, kind, letter, sha256 })),
  signatures,
});

/** True when both read the same, word for word: numbers, marks and tables included. */
export const readsTheSame = (before: ConventionDocument, after: ConventionDocument): boolean =>
  isSameContent(readable(before), readable(after));

/** The acceptances that a change of the text makes fall: all of them as soon as one word differs. */
export const fallingAcceptances = (
  negotiation: Negotiation | null,
  before: ConventionDocument,
  after: ConventionDocument,
): readonly Acceptance[] =>
  negotiation === null || negotiation.acceptances.length === 0 || readsTheSame(before, after)
    ? []
    : negotiation.acceptances;

/** Lifts what a change makes fall; refused until whoever changes has been told. */
export const liftAcceptances = (
  negotiation: Negotiation,
  falling: readonly Acceptance[],
  isTold: boolean,
): NegotiationDecision => {
  if (falling.length === 0) return { negotiation, facts: [] };
  if (!isTold)
    throw conventionProblems['acceptances-would-fall']({
      acceptances: falling.map(({ party, name, at }) => ({ party, name, at })),
      names: falling.map(({ name }) => name).join(', '),
    });
  const parties = falling.map(({ party }) => party);
  const facts: readonly ConventionFact[] = [
    { type: 'acceptances-lifted', conventionId: negotiation.conventionId, parties },
  ];
  return {
    negotiation: {
      ...negotiation,
      acceptances: negotiation.acceptances.filter(({ party }) => !parties.includes(party)),
    },
    facts,
  };
};
