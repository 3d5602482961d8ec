import { checkText, faultAt, type FieldFault, type Words } from '@entente/platform/kernel';
import { isRecord, type Path } from '../answers/answer-faults';
import { isBlank, type RichText, textNodes } from '../rich-text/rich-text';
import { richTextFaults } from '../rich-text/rich-text-faults';
import { type ConventionTemplate } from '../template/convention-template';
import { type Adaptation, firstOwn, lettersCited } from './adaptation';
import { piecesOfText, placeholderNamed, placeholdersOf } from './placeholders';

export const modelLimits = { articles: 30, title: 120, name: 80, note: 300 } as const;

/** Wording of what may be wrong with an organisation’s own words. */
export const adaptationFaultWords: Readonly<Record<string, Words>> = {
  'unknown-placeholder': {
    fr: 'Le repère « {name} » n’existe pas dans ce modèle. Choisissez-en un dans la liste.',
    en: 'The placeholder “{name}” does not exist in this template. Choose one from the list.',
  },
  'open-brace': {
    fr: 'Une accolade ouvre ou ferme sans repère. Écrivez le repère entier, ou ôtez l’accolade.',
    en: 'A brace opens or closes without a placeholder. Write the whole placeholder, or remove the brace.',
  },
  'unknown-annex': {
    fr: 'L’annexe {letter} n’existe pas dans ce modèle.',
    en: 'Annex {letter} does not exist in this template.',
  },
  'unknown-article': { fr: 'Cet article n’existe pas dans ce modèle.', en: 'This article is not in this template.' },
  'not-left-out': { fr: 'Cet article ne peut pas être laissé de côté.', en: 'This article cannot be left out.' },
};

/** What is wrong with a text that may hold placeholders; an unknown one is refused by its name. */
export const ownTextFaults = (template: ConventionTemplate, body: unknown, path: Path): readonly FieldFault[] => {
  const shape = richTextFaults(body, path);
  if (shape.length > 0) return shape;
  // Found sound just above.
  const rich = body as RichText;
  if (isBlank(rich)) return [faultAt(path, 'required')];
  const letters = new Set(template.annexes.map(({ code }) => code.slice(3)));
  const pieces = textNodes(rich.content).flatMap(({ text }) => piecesOfText(text));
  const all = placeholdersOf(template);
  return [
    ...pieces
      .filter(({ kind, text }) => kind === 'placeholder' && !placeholderNamed(all, text))
      .map(({ text }) => faultAt(path, 'unknown-placeholder', { name: text.trim().slice(0, 60) || '…' })),
    ...(pieces.some(({ kind, text }) => kind === 'words' && /[{}]/.test(text)) ? [faultAt(path, 'open-brace')] : []),
    ...lettersCited(rich)
      .filter((letter) => !letters.has(letter))
      .map((letter) => faultAt(path, 'unknown-annex', { letter })),
  ];
};

type Keys = readonly string[];

const keyFaults = (value: Readonly<Record<string, unknown>>, known: Keys, path: Path): readonly FieldFault[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => faultAt([...path, key], 'unknown-field'));

const listFaults = (
  value: unknown,
  path: Path,
  faultsOf: (each: unknown, path: Path, rank: number) => readonly FieldFault[],
): readonly FieldFault[] =>
  Array.isArray(value)
    ? value.flatMap((each: unknown, rank) => faultsOf(each, [...path, rank], rank))
    : [faultAt(path, 'not-a-list')];

const wordingFaults =
  (template: ConventionTemplate, seen: Set<string>) =>
  (value: unknown, path: Path): readonly FieldFault[] => {
    if (!isRecord(value)) return [faultAt(path, 'not-an-object')];
    const found = template.clauses.find(({ clause }) => clause.code === value['clause'])?.clause;
    const isKnown = found?.variants.some(({ id }) => id === value['variant'] && id !== 'open') ?? false;
    if (!isKnown) return [faultAt([...path, 'clause'], 'unknown-article')];
    const key = `${String(value['clause'])} ${String(value['variant'])}`;
    const repeated = seen.has(key);
    seen.add(key);
    return [
      ...keyFaults(value, ['clause', 'variant', 'body'], path),
      ...(repeated ? [faultAt(path, 'repeated')] : []),
      ...ownTextFaults(template, value['body'], [...path, 'body']),
    ];
  };

const leftOutFaults = ({ clauses }: ConventionTemplate) => {
  const seen = new Set<unknown>();
  return (value: unknown, path: Path): readonly FieldFault[] => {
    const found = clauses.find(({ clause }) => clause.code === value);
    if (!found || found.place === 'mandatory') return [faultAt(path, 'not-left-out')];
    if (seen.has(value)) return [faultAt(path, 'repeated')];
    seen.add(value);
    return [];
  };
};

type Numbers = { readonly last: number; readonly given: Set<string> };

const codeFault = (code: unknown, { last, given }: Numbers): string | null => {
  if (typeof code !== 'string' || !/^CL-\d{3,6}$/.test(code)) return 'unknown-article';
  const number = Number(code.slice(3));
  if (number < firstOwn || number > last) return 'unknown-article';
  return given.has(code) ? 'repeated' : null;
};

const articleFaults =
  (template: ConventionTemplate, numbers: Numbers) =>
  (value: unknown, path: Path, rank: number): readonly FieldFault[] => {
    if (!isRecord(value)) return [faultAt(path, 'not-an-object')];
    const { code, title, after } = value;
    const wrong = codeFault(code, numbers);
    const isPlaced = after === null || template.clauses.some(({ clause }) => clause.code === after);
    numbers.given.add(String(code));
    const verdict =
      typeof title === 'string' ? checkText(title, { required: true, max: modelLimits.title }) : { code: 'not-a-text' };
    return [
      ...keyFaults(value, ['code', 'title', 'body', 'after'], path),
      ...(wrong ? [faultAt([...path, 'code'], wrong)] : []),
      ...(isPlaced ? [] : [faultAt([...path, 'after'], 'unknown-article')]),
      ...(verdict ? [faultAt([...path, 'title'], verdict.code, 'params' in verdict ? verdict.params : undefined)] : []),
      ...ownTextFaults(template, value['body'], [...path, 'body']),
      ...(rank === modelLimits.articles
        ? [faultAt(path, 'too-many', { max: modelLimits.articles, count: rank + 1 })]
        : []),
    ];
  };

/** Every fault of an adaptation received from outside; none means that it is one. */
export const adaptationFaults = (
  template: ConventionTemplate,
  value: unknown,
  base: Path = ['adaptation'],
): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(base, 'not-an-object')];
  const last = value['lastOwn'];
  if (typeof last !== 'number' || !Number.isInteger(last) || last < firstOwn - 1 || last > 99_999)
    return [faultAt([...base, 'lastOwn'], 'unknown-field')];
  return [
    ...keyFaults(value, ['wordings', 'leftOut', 'articles', 'lastOwn'], base),
    ...listFaults(value['wordings'], [...base, 'wordings'], wordingFaults(template, new Set())),
    ...listFaults(value['leftOut'], [...base, 'leftOut'], leftOutFaults(template)),
    ...listFaults(value['articles'], [...base, 'articles'], articleFaults(template, { last, given: new Set() })),
  ];
};

/** The same for what a model keeps already: numbers once given stay given. */
export const isNumberedOn = (before: Adaptation, after: Adaptation): boolean => after.lastOwn >= before.lastOwn;
