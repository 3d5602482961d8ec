import { type Article, type ConventionDocument } from '../document/convention-document';
import { isBlank, plainText, type RichText } from '../rich-text/rich-text';
import { richTextFaults } from '../rich-text/rich-text-faults';
import { type ClauseCode, type ConventionTemplate } from '../template/convention-template';
import { readingMark, readsAlike } from './comparable-text';
import { type MatchKind, matchArticles } from './match-articles';
import { wordProperties, anchorOf } from './word-anchors';
import { type WordLosses, type WordReading } from './word-reading';
import { sectionsOf, type WordSection } from './word-sections';

/** What an imported article is to the draft. `both`: changed in the file and, since it left, here too. */
export const importChanges = ['same', 'changed', 'both', 'added', 'unplaced', 'blank', 'too-long'] as const;
export type ImportChange = (typeof importChanges)[number];

export type ImportedArticle = {
  /** As the document writes it: « Article 3 – Objet ». */
  readonly shown: string;
  readonly body: RichText;
  readonly clause: ClauseCode | null;
  readonly matched: MatchKind | null;
  readonly change: ImportChange;
};

/** A part that answers write, not articles: its words are given to be copied. */
export const leftOutKinds = ['opening', 'signatures', 'annexes'] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];
export type LeftOut = { readonly kind: LeftOutKind; readonly shown: string; readonly words: string };

/** What a Word document would do to a draft; nothing is done yet. */
export type WordImport = {
  readonly articles: readonly ImportedArticle[];
  readonly leftOut: readonly LeftOut[];
  readonly losses: WordLosses;
  /** Number and version of the convention that the file left from, when it says so. */
  readonly origin: { readonly number: string; readonly version: number } | null;
};

type Draft = { readonly template: ConventionTemplate; readonly document: ConventionDocument };

const originOf = ({ properties }: WordReading): WordImport['origin'] => {
  const number = properties[wordProperties.number] ?? '';
  return number === '' ? null : { number, version: Number(properties[wordProperties.version]) || 1 };
};

/** The mark of an article as it left, when the file left from this very convention. */
const markOnLeaving = (reading: WordReading, document: ConventionDocument, article: Article): string | null => {
  if (originOf(reading)?.number !== document.number) return null;
  return reading.properties[`${wordProperties.mark}${anchorOf(article.id)}`] ?? null;
};

const changeOf = (body: RichText, article: Article | undefined, left: string | null): ImportChange => {
  if (isBlank(body)) return 'blank';
  if (richTextFaults(body).length > 0) return 'too-long';
  if (!article) return 'added';
  if (readsAlike(body, article.body)) return 'same';
  if (left === null) return 'changed';
  if (readingMark(body) === left) return 'same';
  return readingMark(article.body) === left ? 'changed' : 'both';
};

type Articled = WordSection & { readonly heading: NonNullable<WordSection['heading']> };

const isArticle = (section: WordSection): section is Articled => section.heading?.kind === 'article';

const kinds = { front: 'opening', signatures: 'signatures', annexes: 'annexes' } as const;

const leftOutOf = ({ heading, body }: WordSection): readonly LeftOut[] => {
  const kind = heading === null ? 'opening' : heading.kind === 'article' ? null : kinds[heading.kind];
  return kind === null ? [] : [{ kind, shown: heading?.shown ?? '', words: plainText(body) }];
};

type Ended = 'signatures' | 'annexes' | null;

/** What a heading says of what follows it: past the signatures, only a mark or a number opens an article again. */
const endedAfter = (ended: Ended, heading: WordSection['heading']): Ended => {
  if (heading === null) return ended;
  if (heading.kind === 'signatures' || heading.kind === 'annexes') return heading.kind;
  return heading.anchor !== null || heading.number !== null ? null : ended;
};

/** Everything after the signatures is no article, save what says that it is. */
const settled = (sections: readonly WordSection[]): readonly WordSection[] => {
  let ended: Ended = null;
  return sections.map((section) => {
    const { heading } = section;
    ended = endedAfter(ended, heading);
    return heading?.kind === 'article' && ended ? { ...section, heading: { ...heading, kind: ended } } : section;
  });
};

/** Recognises the articles of a Word document and says where each would go. */
export const previewImport = (reading: WordReading, { template, document }: Draft): WordImport => {
  const sections = settled(sectionsOf(reading.parts));
  const found = sections.filter(isArticle);
  const matches = matchArticles(
    found.map(({ heading }) => heading),
    template,
    document,
  );
  const articles = found.map(({ heading, body }, index): ImportedArticle => {
    const match = matches[index] ?? null;
    const article = document.articles.find(({ clauseCode }) => clauseCode === match?.clause);
    const left = article ? markOnLeaving(reading, document, article) : null;
    const change = changeOf(body, article, left);
    return {
      shown: heading.shown,
      body,
      clause: match?.clause ?? null,
      matched: match?.by ?? null,
      change: match === null && change === 'added' ? 'unplaced' : change,
    };
  });
  return { articles, leftOut: sections.flatMap(leftOutOf), losses: reading.losses, origin: originOf(reading) };
};
