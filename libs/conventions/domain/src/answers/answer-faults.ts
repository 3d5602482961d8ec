import {
  checkCount,
  checkEmail,
  checkNumber,
  checkPhone,
  checkText,
  faultAt,
  type FieldFault,
  isDay,
  type Verdict,
  type Words,
} from '@entente/platform/kernel';
import { partyKeys } from '../parties/convention-party';
import { richTextFaults } from '../rich-text/rich-text-faults';
import { type CellField, type Field, type RowsField, type TextField } from '../template/field';

/** Wording of the codes that the platform's common words lack. */
export const answerFaultWords: Readonly<Record<string, Words>> = {
  'not-an-object': { fr: 'Cette réponse ne peut pas être lue.', en: 'This answer cannot be read.' },
  'not-a-text': { fr: 'Un texte est attendu.', en: 'A text is expected.' },
  'not-a-list': { fr: 'Une liste est attendue.', en: 'A list is expected.' },
  'not-a-flag': { fr: 'Oui ou non est attendu.', en: 'Yes or no is expected.' },
  'not-a-time': { fr: 'Une heure est attendue, par exemple 14:30.', en: 'A time is expected, for example 14:30.' },
  unprintable: {
    fr: 'Ce texte contient un caractère invisible qui ne peut pas être gardé.',
    en: 'This text holds an invisible character that cannot be kept.',
  },
  'unknown-field': { fr: 'Ce champ n’existe pas.', en: 'This field does not exist.' },
  'unknown-question': {
    fr: 'Cette question n’existe pas dans ce modèle.',
    en: 'This question does not exist in this template.',
  },
  'not-a-choosable-clause': {
    fr: 'Cette clause ne peut pas être ajoutée ou retirée.',
    en: 'This clause cannot be added or removed.',
  },
  'not-skippable': {
    fr: 'Cette question ne peut pas rester sans réponse.',
    en: 'This question cannot be left unanswered.',
  },
  'not-a-later-day': {
    fr: 'Choisissez un jour plus lointain, dans les soixante jours.',
    en: 'Choose a later day, within sixty days.',
  },
  'rich-text-shape': { fr: 'Ce texte ne peut pas être lu.', en: 'This text cannot be read.' },
  'rich-text-kind': {
    fr: 'Cette mise en forme n’est pas possible ici : paragraphes, listes, gras et italique seulement.',
    en: 'This formatting is not possible here: paragraphs, lists, bold and italics only.',
  },
  'rich-text-depth': { fr: 'Trois niveaux de liste au maximum.', en: 'Three list levels at most.' },
  'rich-text-size': { fr: 'Ce texte est trop long pour un article.', en: 'This text is too long for an article.' },
};

export type Path = readonly (string | number)[];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const none: readonly FieldFault[] = [];

const found = (path: Path, verdict: Verdict): readonly FieldFault[] =>
  verdict ? [faultAt(path, verdict.code, verdict.params)] : none;

const fault = (path: Path, code: string): readonly FieldFault[] => [faultAt(path, code)];

// C0 controls but line ends and tab, lone surrogates, private use: a PDF could not show them.
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Co}]/u;

export const textFaults = (value: unknown, max: number, path: Path): readonly FieldFault[] => {
  if (typeof value !== 'string') return fault(path, 'not-a-text');
  if (unprintable.test(value) || !value.isWellFormed()) return fault(path, 'unprintable');
  return found(path, checkText(value, { max }));
};

const formatChecks = { email: checkEmail, phone: checkPhone } as const;

const formattedFaults = ({ max, format }: TextField, value: unknown, path: Path): readonly FieldFault[] => {
  const faults = textFaults(value, max, path);
  if (faults.length > 0 || format === undefined || typeof value !== 'string') return faults;
  return found(path, formatChecks[format](value));
};

type Range = { readonly min: number; readonly max: number; readonly decimals?: number };

const numberFaults = ({ min, max, decimals = 0 }: Range, value: unknown, path: Path): readonly FieldFault[] => {
  if (value === null) return none;
  if (typeof value !== 'number') return fault(path, 'not-a-number');
  return found(path, checkNumber(value, { min, max, decimals }));
};

const mostCents = 100_000_000_00;

const isTime = (value: unknown): boolean => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

const oneOf = (values: readonly unknown[], value: unknown, path: Path): readonly FieldFault[] =>
  value === null || values.includes(value) ? none : fault(path, 'not-a-choice');

type Checkers = {
  readonly [K in Field['kind']]: (
    field: Extract<Field, { kind: K }>,
    value: unknown,
    path: Path,
  ) => readonly FieldFault[];
};

const rowFaults = ({ columns }: RowsField, row: unknown, path: Path): readonly FieldFault[] =>
  isRecord(row) ? memberFaults(columns, row, path) : fault(path, 'not-an-object');

/** A list that is too long is refused before anybody looks at what it holds: work stays bounded by what is allowed. */
export const eachOf = (
  value: unknown,
  { most, path }: { readonly most: number; readonly path: Path },
  check: (member: unknown, index: number) => readonly FieldFault[],
): readonly FieldFault[] => {
  if (!Array.isArray(value)) return fault(path, 'not-a-list');
  const tooMany = found(path, checkCount(value, most));
  return tooMany.length > 0 ? tooMany : value.flatMap(check);
};

const checkers: Checkers = {
  text: formattedFaults,
  texts: ({ most, max }, value, path) =>
    eachOf(value, { most, path }, (text, index) => textFaults(text, max, [...path, index])),
  rich: (_field, value, path) => (value === null ? none : richTextFaults(value, path)),
  number: numberFaults,
  money: (_field, value, path) => numberFaults({ min: 0, max: mostCents }, value, path),
  day: (_field, value, path) => (value === null || isDay(value) ? none : fault(path, 'not-a-day')),
  time: (_field, value, path) => (value === '' || isTime(value) ? none : fault(path, 'not-a-time')),
  choice: ({ options, numeric, parties }, value, path) =>
    oneOf(
      [...options.map((option) => (numeric ? Number(option.value) : option.value)), ...(parties ? partyKeys : [])],
      value,
      path,
    ),
  flag: (_field, value, path) => (value === null || typeof value === 'boolean' ? none : fault(path, 'not-a-flag')),
  party: ({ both }, value, path) => oneOf(both ? [...partyKeys, 'both'] : partyKeys, value, path),
  rows: (field, value, path) =>
    eachOf(value, { most: field.most, path }, (row, index) => rowFaults(field, row, [...path, index])),
};

const fieldFaults = (field: Field | CellField, value: unknown, path: Path): readonly FieldFault[] => {
  const check: (field: never, value: unknown, path: Path) => readonly FieldFault[] = checkers[field.kind];
  return check(field as never, value, path);
};

/** Faults of an object whose members are these fields: each is present, none is unknown. */
export const memberFaults = (
  fields: readonly Field[],
  value: Record<string, unknown>,
  path: Path,
): readonly FieldFault[] => {
  const known = new Set(fields.map(({ name }) => name));
  const strangers = Object.keys(value).filter((key) => !known.has(key));
  return [
    ...strangers.flatMap((key) => fault([...path, key], 'unknown-field')),
    ...fields
      // Answers kept before a convention could have more than two parties, or before this was asked, lack these members.
      .filter(({ name, multilateral, late }) => !(multilateral || late) || value[name] !== undefined)
      .flatMap((field) => fieldFaults(field, value[field.name], [...path, field.name])),
  ];
};
