import { type FieldFault } from '../problem';
import { type Language, type Params, say, type Words } from '../words';
import { commonFaultWords } from './content/fault-words';

/** What is wrong with one value: a stable code and what its wording needs. */
export type Fault = { readonly code: string; readonly params?: Params };

/** A check's answer: nothing, or what is wrong. */
export type Verdict = Fault | null;

/** All faults of a form at once: each pointer with the verdict on its value. */
export const faultsOf = (verdicts: Readonly<Record<string, Verdict>>): FieldFault[] =>
  Object.entries(verdicts).flatMap(([pointer, fault]) => (fault ? [{ pointer, ...fault }] : []));

/** The faults of a part of a form, under the part's own pointer. */
export const under = (pointer: string, faults: readonly FieldFault[]): FieldFault[] =>
  faults.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));

/** The faults of each line of a list, under `/list/0`, `/list/1`… */
export const underEach = <T>(
  pointer: string,
  lines: readonly T[],
  faults: (line: T, index: number) => readonly FieldFault[],
): FieldFault[] => lines.flatMap((line, index) => under(`${pointer}/${index}`, faults(line, index)));

/** The first verdict that found something. */
export const firstFault = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => verdict !== null) ?? null;

/** The sentence for a fault, from the common words and those of a domain; an unknown code stays readable as itself. */
export const sayFault = (
  { code, params }: Fault,
  language: Language,
  words: Readonly<Record<string, Words>> = {},
): string => {
  const known: Readonly<Record<string, Words>> = { ...commonFaultWords, ...words };
  const sentence = known[code];
  return sentence ? say(sentence, language, params) : code;
};
