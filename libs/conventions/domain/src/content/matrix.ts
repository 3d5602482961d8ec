import { type Condition } from '../template/condition';
import {
  type Clause,
  type ClauseCode,
  type ClausePlace,
  type TemplateClause,
  type TemplateCode,
} from '../template/convention-template';
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

/** The four large kinds, in the order of the columns below. */
const columns = ['T1', 'T2', 'T3', 'T4'] as const satisfies readonly TemplateCode[];
type Column = (typeof columns)[number];

type Row = {
  /** A code alone: each kind brings its own wording. */
  readonly clause: Clause | ClauseCode;
  /** O mandatory, R recommended, F optional, – not offered, one letter for each column. */
  readonly in: string;
  readonly when?: Condition;
};

// The matrix of the domain catalogue (3.2.2), in the order of a convention. CL-23 is left to choose in T2, where its
// question may be answered no.
const matrix: readonly Row[] = [
  { clause: preamble, in: 'OORO' },
  { clause: purpose, in: 'OOOO' },
  { clause: objectives, in: 'OORO' },
  { clause: principles, in: 'RRFR' },
  { clause: peopleConcerned, in: 'OORO' },
  { clause: territory, in: 'OOOO' },
  { clause: 'CL-07', in: 'OOOO' },
  { clause: commitments, in: 'OOOO' },
  { clause: whoDoesWhat, in: 'ROOO', when: { path: 'roles.lines', present: true } },
  { clause: balance, in: 'OROR' },
  { clause: staffTime, in: 'ROOR' },
  { clause: premises, in: 'FOOF', when: { path: 'premises.travel', present: true } },
  { clause: money, in: 'OOOO' },
  { clause: referents, in: 'OOOO' },
  { clause: governance, in: 'ORRR' },
  { clause: meetings, in: 'OORO' },
  { clause: voice, in: 'OORO' },
  { clause: information, in: 'OORO' },
  { clause: secrecy, in: 'OOOO' },
  { clause: dataProtection, in: 'OOOO' },
  { clause: slip, in: 'FR–O', when: { path: 'slip.used', is: 'yes' } },
  { clause: continuity, in: 'OOOO' },
  { clause: emergencies, in: 'FFFO', when: { path: 'emergencies.covered', is: 'yes' } },
  { clause: acquaintance, in: 'RRFR' },
  { clause: communication, in: 'RRFF' },
  { clause: review, in: 'OOOO' },
  { clause: liability, in: 'OOOO' },
  { clause: 'CL-28', in: '–OO–' },
  { clause: staffStatus, in: '–RO–' },
  { clause: term, in: 'OOOO' },
  { clause: renewal, in: 'OOOO' },
  { clause: amendment, in: 'OOOO' },
  { clause: suspension, in: 'FRRF' },
  { clause: termination, in: 'OOOO' },
  { clause: afterwards, in: 'RROO' },
  { clause: disputes, in: 'OOOO' },
  { clause: republicanCommitment, in: 'FFFF', when: { path: 'publicAid.given', is: 'yes' } },
  { clause: autonomy, in: 'ORFR' },
  { clause: fundingTransparency, in: 'FFFF' },
  { clause: capacity, in: 'RRRO', when: { path: 'capacity.most', present: true } },
  { clause: accession, in: 'F––F' },
  { clause: signature, in: 'OOOO' },
  { clause: annexes, in: 'OOOO' },
];

const codeOf = ({ clause }: Row): ClauseCode => (typeof clause === 'string' ? clause : clause.code);

type Own = {
  /** Wordings of this kind, in place of the common ones of the same code. */
  readonly clauses: readonly Clause[];
  readonly when?: Partial<Record<ClauseCode, Condition>>;
};

const placed = (row: Row, code: Column, { clauses, when = {} }: Own): readonly TemplateClause[] => {
  const place = Object.entries(places).find(([letter]) => letter === row.in[columns.indexOf(code)])?.[1];
  if (place === undefined) return [];
  const clause = clauses.find((own) => own.code === codeOf(row)) ?? row.clause;
  if (typeof clause === 'string') throw new ReferenceError(`${code} words no ${clause}`);
  const condition = when[clause.code] ?? row.when;
  return [{ clause, place, ...(place === 'mandatory' || condition === undefined ? {} : { when: condition }) }];
};

/** The clauses of one kind of convention, in order, each with its place in the catalogue's matrix. */
export const clausesOf = (code: Column, own: Own): readonly TemplateClause[] =>
  matrix.flatMap((row) => placed(row, code, own));
