import { type Params, type Words } from './words';

/** Every way a request can be refused; the HTTP edge maps each to a status. */
export const problemKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'stale',
  'gone',
  'too-many',
  'too-large',
  'unavailable',
] as const;

/** How a request was refused. */
export type ProblemKind = (typeof problemKinds)[number];

/** One fault of one field: a JSON pointer, a stable code, and the values its wording needs. */
export type FieldFault = { readonly pointer: string; readonly code: string; readonly params?: Params };

/** What a catalogue says of one refusal. */
export type ProblemDefinition = { readonly kind: ProblemKind; readonly title: Words };

type ProblemParts = ProblemDefinition & {
  readonly type: string;
  readonly params: Params;
  readonly errors: readonly FieldFault[];
};

/** A refusal that the reader can understand and a program can recognise by its type. */
export class Problem extends Error {
  readonly type: string;
  readonly kind: ProblemKind;
  readonly title: Words;
  readonly params: Params;
  readonly errors: readonly FieldFault[];

  constructor({ type, kind, title, params, errors }: ProblemParts) {
    super(`${type}: ${title.en}`);
    this.name = 'Problem';
    this.type = type;
    this.kind = kind;
    this.title = title;
    this.params = params;
    this.errors = errors;
  }
}

/** Makes a refusal ready to throw. */
export type ProblemFactory = (params?: Params, errors?: readonly FieldFault[]) => Problem;

/** The refusals of one domain, as throwable factories by code. */
export const problemCatalogue = <Code extends string>(
  domain: string,
  definitions: Readonly<Record<Code, ProblemDefinition>>,
): Readonly<Record<Code, ProblemFactory>> => {
  const catalogue: Partial<Record<Code, ProblemFactory>> = {};
  for (const code in definitions) {
    const { kind, title } = definitions[code];
    const type = `/problems/${domain}/${code}`;
    catalogue[code] = (params = {}, errors = []) => new Problem({ type, kind, title, params, errors });
  }
  return catalogue as Record<Code, ProblemFactory>;
};

/** One field fault; `pointer` is given as path segments and escaped as RFC 6901 asks. */
export const faultAt = (path: readonly (string | number)[], code: string, params?: Params): FieldFault => {
  const pointer = path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return params ? { pointer, code, params } : { pointer, code };
};
