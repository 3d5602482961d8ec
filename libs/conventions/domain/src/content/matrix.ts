import { type Condition } from '../template/condition';
import {
  type Clause,
  type ClauseCode,
  type ClausePlace,
  type TemplateClause,
  type TemplateCode,
} from '../template/convention-template';
import { accessPlan, authorityDocuments } from './clauses/annexed';
import { dataProtection, emergencies, information, secrecy, slip } from './clauses/people-and-secrecy';
import {
  afterwards,
  amendment,
  annexes,
  disputes,
  renewal,
  republicanCommitment,
  signature,
  suspension,
  term,
  termination,
} from './clauses/term';
import {
  balance,
  commitments,
  money,
  objectives,
  peopleConcerned,
  preamble,
  premises,
  principles,
  purpose,
  staffTime,
  territory,
  whoDoesWhat,
} from './clauses/together';
import {
  accession,
  acquaintance,
  autonomy,
  capacity,
  communication,
  continuity,
  fundingTransparency,
  governance,
  liability,
  meetings,
  referents,
  review,
  staffStatus,
  voice,
} from './clauses/working';

const places = { O: 'mandatory', R: 'recommended', F: 'optional' } as const satisfies Record<string, ClausePlace>;

/** The five large kinds, in the order of the columns below. */
const columns = ['T1', 'T2', 'T3', 'T4', 'T5'] as const satisfies readonly TemplateCode[];
type Column = (typeof columns)[number];

type Row = {
  /** A code alone: each kind brings its own wording. */
  readonly clause: Clause | ClauseCode;
  /** O mandatory, R recommended, F optional, – not offered, one letter for each column. */
  readonly in: string;
  readonly when?: Condition;
};

// The matrix of the domain catalogue (3.2.2), in the order of a convention. CL-44 and CL-45 bring annexes K and N (3.2.4);
// a network's charter always has the latter. CL-23 is left to choose in T2, where its
// question may be answered no.
const matrix: readonly Row[] = [
  { clause: preamble, in: 'OOROO' },
  { clause: purpose, in: 'OOOOO' },
  { clause: objectives, in: 'OOROO' },
  { clause: principles, in: 'RRFRO' },
  { clause: peopleConcerned, in: 'OOROR' },
  { clause: territory, in: 'OOOOO' },
  { clause: accessPlan, in: '–FF––', when: { path: 'places.access', present: true } },
  { clause: 'CL-07', in: 'OOOOR' },
  { clause: commitments, in: 'OOOOO' },
  { clause: whoDoesWhat, in: 'ROOOF', when: { path: 'roles.lines', present: true } },
  { clause: balance, in: 'ORORR' },
  { clause: staffTime, in: 'ROORR' },
  { clause: premises, in: 'FOOFF', when: { path: 'premises.travel', present: true } },
  { clause: money, in: 'OOOOR' },
  { clause: referents, in: 'OOOOO' },
  { clause: governance, in: 'ORRRO' },
  { clause: meetings, in: 'OOROO' },
  { clause: voice, in: 'OOROO' },
  { clause: information, in: 'OOROO' },
  { clause: secrecy, in: 'OOOOO' },
  { clause: dataProtection, in: 'OOOOO' },
  { clause: slip, in: 'FR–OF', when: { path: 'slip.used', is: 'yes' } },
  { clause: continuity, in: 'OOOOO' },
  { clause: emergencies, in: 'FFFOF', when: { path: 'emergencies.covered', is: 'yes' } },
  { clause: acquaintance, in: 'RRFRR' },
  { clause: communication, in: 'RRFFO' },
  { clause: review, in: 'OOOOO' },
  { clause: liability, in: 'OOOOF' },
  { clause: 'CL-28', in: '–OO––' },
  { clause: staffStatus, in: '–RO––' },
  { clause: term, in: 'OOOOO' },
  { clause: renewal, in: 'OOOOO' },
  { clause: amendment, in: 'OOOOO' },
  { clause: suspension, in: 'FRRFF' },
  { clause: termination, in: 'OOOOO' },
  { clause: afterwards, in: 'RROOR' },
  { clause: disputes, in: 'OOOOO' },
  { clause: republicanCommitment, in: 'FFFFF', when: { path: 'publicAid.given', is: 'yes' } },
  { clause: autonomy, in: 'ORFRO' },
  { clause: fundingTransparency, in: 'FFFFR' },
  { clause: capacity, in: 'RRROF', when: { path: 'capacity.most', present: true } },
  { clause: accession, in: 'F––FO' },
  { clause: authorityDocuments, in: 'FFFF–' },
  { clause: signature, in: 'OOOOO' },
  { clause: annexes, in: 'OOOOO' },
];

const codeOf = ({ clause }: Row): ClauseCode => (typeof clause === 'string' ? clause : clause.code);

type Own = {
  /** Wordings of this kind, in place of the common ones of the same code. */
  readonly clauses: readonly Clause[];
  /** Null leaves a clause to choose on demand. */
  readonly when?: Partial<Record<ClauseCode, Condition | null>>;
};

const placed = (row: Row, code: Column, { clauses, when = {} }: Own): readonly TemplateClause[] => {
  const place = Object.entries(places).find(([letter]) => letter === row.in[columns.indexOf(code)])?.[1];
  if (place === undefined) return [];
  const clause = clauses.find((own) => own.code === codeOf(row)) ?? row.clause;
  if (typeof clause === 'string') throw new ReferenceError(`${code} words no ${clause}`);
  const own = when[clause.code];
  const condition = own === undefined ? row.when : (own ?? undefined);
  return [{ clause, place, ...(place === 'mandatory' || condition === undefined ? {} : { when: condition }) }];
};

/** The clauses of one kind of convention, in order, each with its place in the catalogue's matrix. */
export const clausesOf = (code: Column, own: Own): readonly TemplateClause[] =>
  matrix.flatMap((row) => placed(row, code, own));
