import {
  type ChoiceField,
  type Field,
  type FlagField,
  type PartyField,
  type RowsField,
} from '@entente/conventions/domain';
import { type Language, say, upperFirst, type Words } from '@entente/platform/kernel';
import { type SideNames } from '../side-names';

/** One answer to choose among some. */
export type AnswerChoice = {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly label: string;
  readonly side?: 'us' | 'them' | 'both';
};

/** A line of a list, by column. */
export type Row = Readonly<Record<string, unknown>>;

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];

export const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

export const asRows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const flagWords: readonly (readonly [boolean, Words])[] = [
  [true, { fr: 'Oui', en: 'Yes' }],
  [false, { fr: 'Non', en: 'No' }],
];

const bothWords: Words = { fr: 'Les deux ensemble', en: 'Both together' };
const allWords: Words = { fr: 'Toutes ensemble', en: 'All together' };

const namedChoices = (sides: SideNames): readonly AnswerChoice[] =>
  [...sides].map(([key, label]) => ({ key, value: key, label, side: key === 'host' ? 'us' : 'them' }));

const partyChoices = ({ both }: PartyField, sides: SideNames, language: Language): readonly AnswerChoice[] => {
  const words = sides.size > 2 ? allWords : bothWords;
  return [
    ...namedChoices(sides),
    ...(both ? [{ key: 'both', value: 'both', label: say(words, language), side: 'both' } as const] : []),
  ];
};

/** What a closed question offers, in the reader's language. */
export const choicesOf = (
  field: ChoiceField | FlagField | PartyField,
  sides: SideNames,
  language: Language,
): readonly AnswerChoice[] => {
  if (field.kind === 'party') return partyChoices(field, sides, language);
  if (field.kind === 'flag')
    return flagWords.map(([value, words]) => ({ key: String(value), value, label: say(words, language) }));
  const options = field.options.map(({ value, label }) => ({
    key: value,
    value: field.numeric ? Number(value) : value,
    label: upperFirst(say(label, language)),
  }));
  if (!field.parties) return options;
  return [...options, ...namedChoices(sides).filter(({ key }) => !options.some((option) => option.key === key))];
};

const blanks: Readonly<Record<Field['kind'], unknown>> = {
  text: '',
  texts: [],
  rich: null,
  number: null,
  money: null,
  day: null,
  time: '',
  choice: null,
  flag: null,
  party: null,
  rows: [],
};

/** A line that says nothing yet, with what is already known of it. */
export const blankRow = ({ columns }: RowsField, known: Row = {}): Row =>
  Object.fromEntries(columns.map(({ name, kind }) => [name, known[name] ?? blanks[kind]]));

/** Lists whose first column says who: the page shows one card a side instead of asking on every line. */
export const isBySide = ({ columns }: RowsField): boolean => {
  const [first] = columns;
  return first?.kind === 'party' && !first.both;
};

const parts = /^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+/g;

/** A number as people type it: « 3,5 », « 1 240 »; null when it is none. */
export const typedNumber = (typed: string): number | null => {
  const plain = typed.replace(parts, '').replace(',', '.').replace(/€$/, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};
