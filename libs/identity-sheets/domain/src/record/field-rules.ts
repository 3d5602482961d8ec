import {
  checkEmail,
  checkPhone,
  type Day,
  dayParts,
  type FieldFault,
  faultsOf,
  identifierKinds,
  underEach,
} from '@entente/platform/kernel';
import { officialNumberFaults } from '@entente/partners/domain';
import { missingIn, shapeFaults } from '../shape/check-shape';
import { type FieldCode, fieldOf, type FieldValue, type SheetRecord } from './sheet-record';

type Context = { readonly record: SheetRecord; readonly today: Day };

type RuleOn<V> = (value: V, context: Context) => FieldFault[];

type Rule<C extends FieldCode> = RuleOn<FieldValue<C>>;

const person: RuleOn<FieldValue<'IDS-18'>> = ({ phone, email }) =>
  faultsOf({ '/phone': checkPhone(phone), '/email': checkEmail(email) });

/** What a shape cannot say of one field. */
const rules: { readonly [C in FieldCode]?: Rule<C> } = {
  'IDS-02': (value, { today }) =>
    faultsOf({ '': value !== null && value > today ? { code: 'too-late', params: { max: today } } : null }),

  'IDS-04': (value, { today }) =>
    faultsOf({ '/year': (value.year ?? 0) > dayParts(today).year ? { code: 'future-year' } : null }),

  'IDS-05': (value, { record }) => {
    const supported = record['IDS-04']?.value.count ?? Infinity;
    return faultsOf({
      '/count': (value.count ?? 0) > supported ? { code: 'more-than-supported', params: { max: supported } } : null,
    });
  },

  'IDS-12': ({ none, partners }) =>
    faultsOf({ '/none': none && partners.length > 0 ? { code: 'none-and-some' } : null }),

  'IDS-13': (lines) => repeatedIds(lines),
  'IDS-14': (lines) => repeatedIds(lines),

  'IDS-18': person,
  'IDS-19': person,

  'IDS-24': (numbers) =>
    underEach('', numbers, ({ kind, value, keptBecause }) => {
      const known = identifierKinds.find((candidate) => candidate === kind);
      return known && value !== '' ? officialNumberFaults({ kind: known, value, keptBecause }) : [];
    }),
};

const repeatedIds = (lines: readonly { readonly id: string }[]): FieldFault[] =>
  underEach('', lines, ({ id }, index) =>
    faultsOf({ '/id': lines.findIndex((line) => line.id === id) < index ? { code: 'repeated' } : null }),
  );

/** Whether a value has the shape of its field, so that it can be read as such. */
export const hasShape = <C extends FieldCode>(code: C, value: unknown): value is FieldValue<C> =>
  shapeFaults(fieldOf(code).shape, value).length === 0;

/** All that is wrong with the value of a field, at once. What is only missing is no fault. */
export const fieldFaults = <C extends FieldCode>(code: C, value: unknown, context: Context): FieldFault[] => {
  if (!hasShape(code, value)) return shapeFaults(fieldOf(code).shape, value);
  const rule: Rule<C> | undefined = rules[code];
  return rule ? rule(value, context) : [];
};

const nationalNumbers = ['siret', 'rna', 'bce'];

/** What a field still lacks to be complete, as pointers inside its value; none when complete. */
export const missingInField = <C extends FieldCode>(code: C, record: SheetRecord): string[] => {
  const value = record[code]?.value;
  const missing = missingIn(fieldOf(code).shape, value);
  if (missing.length > 0 || code !== 'IDS-24') return missing;
  const identifiers = record['IDS-24']?.value ?? [];
  return identifiers.some(({ kind }) => nationalNumbers.includes(kind)) ? [] : [''];
};
