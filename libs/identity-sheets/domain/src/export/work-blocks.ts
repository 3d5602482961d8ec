import {
  dayParts,
  formatIdentifier,
  type IdentifierKind,
  identifierKinds,
  identifierLabels,
  type Language,
  say,
} from '@entente/platform/kernel';
import { sheetPhrases } from '../content/block-words';
import { noPartnerYetWords } from '../content/sheet-words';
import { type FieldValue, type SheetRecord } from '../record/sheet-record';
import { chosenExpectations, chosenOffers, type Tailoring } from '../tailoring/tailoring';
import { type BlockContent, type SheetPerson } from './block-content';
import { paragraphsOf } from './people-blocks';

export const title = (record: SheetRecord): BlockContent => ({
  kind: 'title',
  name: record['IDS-01']?.value.name ?? '',
  acronym: record['IDS-01']?.value.acronym ?? '',
  statement: record['IDS-28']?.value ?? '',
});

export const offers = (record: SheetRecord, tailoring: Tailoring): BlockContent => ({
  kind: 'lines',
  side: 'us',
  lines: chosenOffers(record, tailoring).map(({ offer, detail, volume }) => ({ strong: offer, detail, right: volume })),
});

export const expectations = (record: SheetRecord, tailoring: Tailoring, language: Language): BlockContent => ({
  kind: 'lines',
  side: 'them',
  lines: chosenExpectations(record, tailoring).map(({ expectation, detail, volume, priority }) => ({
    strong: expectation,
    detail,
    right: volume || say(sheetPhrases.priority, language, { priority }),
  })),
});

export const services = (record: SheetRecord, language: Language): BlockContent => {
  const { services: rows = [], note = '' } = record['IDS-07']?.value ?? {};
  return {
    kind: 'table',
    columns: [
      { title: sheetPhrases.service[language], align: 'left' },
      { title: sheetPhrases.whereAndWhen[language], align: 'left' },
      { title: sheetPhrases.capacity[language], align: 'right' },
    ],
    rows: rows.map(({ name, whereAndWhen, capacity }) => [name, whereAndWhen, capacity]),
    note,
  };
};

export const partners = (record: SheetRecord, language: Language): BlockContent => {
  const { none = false, partners: rows = [] } = record['IDS-12']?.value ?? {};
  if (none) return { kind: 'paragraphs', paragraphs: [noPartnerYetWords[language]] };
  return {
    kind: 'table',
    columns: [
      { title: sheetPhrases.partner[language], align: 'left' },
      { title: sheetPhrases.together[language], align: 'left' },
      { title: sheetPhrases.frame[language], align: 'left' },
    ],
    rows: rows.map(({ name, together, frame }) => [name, together, frame]),
    note: '',
  };
};

export const resources = (record: SheetRecord): BlockContent => ({
  kind: 'bullets',
  items: (record['IDS-10']?.value ?? []).map(({ description, volume }) =>
    volume === '' ? description : `${description}, ${volume}`,
  ),
});

export const paragraphs = (...texts: readonly (string | undefined)[]): BlockContent => ({
  kind: 'paragraphs',
  paragraphs: texts.flatMap((text) => paragraphsOf(text ?? '')),
});

export const territory = (record: SheetRecord): BlockContent => {
  const { territories = [], note = '' } = record['IDS-21']?.value ?? {};
  return {
    kind: 'paragraphs',
    paragraphs: [`${territories.join(', ')}.`, ...paragraphsOf(note)].filter((text) => text !== '.'),
  };
};

export const bullets = (items: readonly string[] | undefined): BlockContent => ({
  kind: 'bullets',
  items: items ?? [],
});

const person = (heading: string, value: FieldValue<'IDS-18'> | undefined): SheetPerson[] =>
  value ? [{ heading, name: value.name, jobTitle: value.jobTitle, phone: value.phone, email: value.email }] : [];

export const contact = (record: SheetRecord, language: Language): BlockContent => {
  const reach = record['IDS-20']?.value;
  return {
    kind: 'contact',
    people: [
      ...person(sheetPhrases.lead[language], record['IDS-18']?.value),
      ...person(sheetPhrases.deputy[language], record['IDS-19']?.value),
    ],
    place: reach?.place ?? '',
    hours: reach?.hours ?? '',
    usualAnswer: reach ? say(sheetPhrases.usualAnswer, language, { delay: reach.usualAnswer }) : '',
  };
};

const nameOfNumber = (kind: IdentifierKind): string =>
  kind.includes('-') ? identifierLabels[kind].fr : kind.toUpperCase();

const numbersSentence = (record: SheetRecord): string => {
  const numbers = (record['IDS-24']?.value ?? []).flatMap(({ kind, value }) => {
    const known = identifierKinds.find((candidate) => candidate === kind);
    return known ? [`${nameOfNumber(known)} ${formatIdentifier(known, value)}`] : [];
  });
  return numbers.length > 0 ? `${numbers.join(', ')}.` : '';
};

export const identifiers = (record: SheetRecord, language: Language): BlockContent => {
  const created = record['IDS-02']?.value ?? null;
  const networks = record['IDS-27']?.value ?? [];
  const funders = record['IDS-25']?.value ?? [];
  const sentences = [
    created === null ? '' : say(sheetPhrases.since, language, { year: dayParts(created).year }),
    numbersSentence(record),
    networks.length > 0 ? say(sheetPhrases.memberOf, language, { list: networks.join(', ') }) : '',
    funders.length > 0 ? say(sheetPhrases.funders, language, { list: funders.join(', ') }) : '',
  ];
  return {
    kind: 'paragraphs',
    paragraphs: [sentences.filter((sentence) => sentence !== '').join(' ')].filter((text) => text !== ''),
  };
};
