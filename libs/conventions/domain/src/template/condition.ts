import { isPresent, lookUp, rawOf, type Scope } from '../wording/scope';

/** A rule of the template, as data: what decides a clause, a variant, a question. */
export type Condition =
  | { readonly path: string; readonly is: string | readonly string[] }
  | { readonly path: string; readonly isNot: string }
  | { readonly path: string; readonly present: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const isOneOf = (raw: string | null, wanted: string | readonly string[]): boolean =>
  raw !== null && (typeof wanted === 'string' ? raw === wanted : wanted.includes(raw));

export const isMet = (condition: Condition, scope: Scope): boolean => {
  if ('all' in condition) return condition.all.every((part) => isMet(part, scope));
  if ('any' in condition) return condition.any.some((part) => isMet(part, scope));
  const { content } = lookUp([scope], condition.path);
  if ('is' in condition) return isOneOf(rawOf(content), condition.is);
  return 'isNot' in condition ? rawOf(content) !== condition.isNot : isPresent(content) === condition.present;
};

export const pathsOfCondition = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(pathsOfCondition);
  return 'any' in condition ? condition.any.flatMap(pathsOfCondition) : [condition.path];
};
