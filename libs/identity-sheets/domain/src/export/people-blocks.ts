import { formatNumber, type Language, say } from '@entente/platform/kernel';
import { labelOf, needs, publics } from '@entente/partners/domain';
import { sheetPhrases } from '../content/block-words';
import { animalChoices, costChoices, openRightsChoices } from '../content/sheet-choices';
import { type SheetRecord } from '../record/sheet-record';
import { type Choice } from '../shape/shape';
import { type BlockContent, type SheetFigure } from './block-content';
import { sayPeople } from './people-count';
import { type Audience } from './visible-record';

export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const withoutDash = (line: string): string => line.replace(/^[-–•*]\s*/, '');

const employees = ({ 'IDS-03a': people, 'IDS-03b': fte }: SheetRecord, language: Language): SheetFigure[] => {
  if (!people || people.value === null) return [];
  const words =
    fte && fte.value !== null
      ? say(sheetPhrases.employeesFte, language, { fte: formatNumber(fte.value, language, 1) })
      : sheetPhrases.employees[language];
  return [{ value: formatNumber(people.value, language, 0), words }];
};

const supported = (record: SheetRecord, audience: Audience, language: Language): SheetFigure[] => {
  const value = record['IDS-04']?.value;
  if (!value || value.count === null) return [];
  return [
    {
      value: sayPeople(value.count, audience, language),
      words: say(sheetPhrases.supportedIn, language, { year: value.year }),
    },
  ];
};

const concerned = (record: SheetRecord, audience: Audience, language: Language): SheetFigure[] => {
  const value = record['IDS-05']?.value;
  if (!value || value.count === null) return [];
  const words = value.wording || sheetPhrases.concerned[language];
  const shown = value.method === 'estimated' ? say(sheetPhrases.estimated, language, { words }) : words;
  return [{ value: sayPeople(value.count, audience, language), words: shown }];
};

const volunteers = (record: SheetRecord, language: Language): SheetFigure[] => {
  const value = record['IDS-03c']?.value ?? null;
  return value === null ? [] : [{ value: formatNumber(value, language, 0), words: sheetPhrases.volunteers[language] }];
};

/** Four figures at most; « estimé » is printed when it is so. */
export const figures = (record: SheetRecord, audience: Audience, language: Language): BlockContent => ({
  kind: 'figures',
  figures: [
    ...supported(record, audience, language),
    ...concerned(record, audience, language),
    ...employees(record, language),
    ...volunteers(record, language),
  ],
});

/** The organisation's own words when there are some, else the labels ticked. */
export const publicsList = (record: SheetRecord, language: Language): BlockContent => {
  const { publics: codes = [], note = '' } = record['IDS-08']?.value ?? {};
  const own = paragraphsOf(note).map(withoutDash);
  return { kind: 'bullets', items: own.length > 0 ? own : codes.map((code) => labelOf(publics, code, language)) };
};

export const difficulties = (record: SheetRecord, language: Language): BlockContent => {
  const { needs: codes = [], note = '' } = record['IDS-09']?.value ?? {};
  const own = paragraphsOf(note);
  if (own.length > 0) return { kind: 'paragraphs', paragraphs: own };
  return { kind: 'bullets', items: codes.map((code) => labelOf(needs, code, language)) };
};

const chosenWords = (choices: readonly Choice[], code: string, language: Language): string[] => {
  const found = choices.find((choice) => choice.code === code);
  return found ? [`${found[language]}.`] : [];
};

const andJoin = (items: readonly string[], language: Language): string => {
  const last = items.at(-1) ?? '';
  const and = language === 'fr' ? ' et ' : ' and ';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${and}${last}`;
};

const conditionSentences = (record: SheetRecord, language: Language): string[] => {
  const conditions = record['IDS-22']?.value;
  if (!conditions) return [];
  return [
    ...chosenWords(openRightsChoices, conditions.openRights, language),
    ...chosenWords(costChoices, conditions.cost, language),
    conditions.criteria,
  ];
};

const placeSentences = (record: SheetRecord): string[] => {
  const reach = record['IDS-20']?.value;
  return reach ? [`${[reach.place, reach.hours, reach.evening].filter((text) => text !== '').join(', ')}.`] : [];
};

const comfortSentences = (record: SheetRecord, language: Language): string[] => {
  const comfort = record['IDS-23']?.value;
  if (!comfort) return [];
  const { languages, animals, accessibility, transport } = comfort;
  return [
    ...chosenWords(animalChoices, animals, language),
    languages.length > 0 ? say(sheetPhrases.languages, language, { list: andJoin(languages, language) }) : '',
    accessibility,
    transport,
  ];
};

/** Conditions, place and hours, then what helps people come: one running paragraph, for room is scarce. */
export const admission = (record: SheetRecord, language: Language): BlockContent => ({
  kind: 'paragraphs',
  paragraphs: [
    [...conditionSentences(record, language), ...placeSentences(record), ...comfortSentences(record, language)]
      .filter((sentence) => sentence !== '')
      .join(' '),
  ].filter((paragraph) => paragraph !== ''),
});
