import { plainText, type RichText } from '../rich-text/rich-text';
import {
  type AnnexCode,
  type ClauseCode,
  type ClauseVariant,
  type ConventionTemplate,
  type OwnText,
  type TemplateClause,
} from '../template/convention-template';
import { placeholdersOf } from './placeholders';

/** One of our wordings, replaced. */
export type OwnWording = { readonly clause: ClauseCode; readonly variant: string; readonly body: RichText };

/** An article that our template does not have, after another one; first when `after` is null. */
export type OwnArticle = {
  readonly code: ClauseCode;
  readonly title: string;
  readonly body: RichText;
  readonly after: ClauseCode | null;
};

/** What an organisation changes in one of our templates, as data. */
export type Adaptation = {
  readonly wordings: readonly OwnWording[];
  /** Articles that are no longer proposed by themselves; whoever writes may still tick them. */
  readonly leftOut: readonly ClauseCode[];
  readonly articles: readonly OwnArticle[];
  /** The last number given to an own article: none is ever given twice. */
  readonly lastOwn: number;
};

/** Numbers of our own catalogue stay far below. */
export const firstOwn = 501;

export const noAdaptation: Adaptation = { wordings: [], leftOut: [], articles: [], lastOwn: firstOwn - 1 };

export const numberOfOwn = (code: ClauseCode): number => Number(code.slice(3));

/** The adaptation with one more article, under a code of its own. */
export const withOwnArticle = (adaptation: Adaptation, article: Omit<OwnArticle, 'code'>): Adaptation => {
  const lastOwn = adaptation.lastOwn + 1;
  return { ...adaptation, lastOwn, articles: [...adaptation.articles, { ...article, code: `CL-${lastOwn}` }] };
};

/** Letters of the annexes that a text names. */
export const lettersCited = (body: RichText): readonly string[] => [
  ...new Set([...plainText(body).matchAll(/\b[Aa]nnexes? ([A-Z])\b/g)].map(([, letter = '']) => letter)),
];

const annexesIn = ({ body }: OwnText, { annexes }: ConventionTemplate): readonly AnnexCode[] => {
  const letters = lettersCited(body);
  return annexes.map(({ code }) => code).filter((code) => letters.includes(code.slice(3)));
};

const worded = (
  template: ConventionTemplate,
  each: TemplateClause,
  { wordings, leftOut }: Adaptation,
): TemplateClause => {
  const { clause } = each;
  const variants = clause.variants.map((variant): ClauseVariant => {
    const own = wordings.find((wording) => wording.clause === clause.code && wording.variant === variant.id);
    if (!own) return variant;
    const text: OwnText = { body: own.body, placeholders: placeholdersOf(template) };
    return { ...variant, own: text, annexes: annexesIn(text, template) };
  });
  const kept = { ...each, clause: { ...clause, variants } };
  return leftOut.includes(clause.code) && each.place !== 'mandatory'
    ? { clause: kept.clause, place: 'optional' }
    : kept;
};

const ownClause = (template: ConventionTemplate, { code, title, body }: OwnArticle): TemplateClause => {
  const own: OwnText = { body, placeholders: placeholdersOf(template) };
  const variant: ClauseVariant = { id: 'own', text: '', own, annexes: annexesIn(own, template) };
  return { place: 'recommended', clause: { code, title: { fr: title, en: title }, variants: [variant] } };
};

const adapted = (template: ConventionTemplate, adaptation: Adaptation): ConventionTemplate => {
  const clauses = template.clauses.map((each) => worded(template, each, adaptation));
  // Those at one place stand in the order in which they were added.
  for (const article of adaptation.articles.toReversed()) {
    if (article.after === null) clauses.unshift(ownClause(template, article));
  }
  const placed = adaptation.articles.filter(({ after }) => after !== null);
  for (const article of placed) {
    const siblings = placed.slice(0, placed.indexOf(article)).filter(({ after }) => after === article.after);
    const anchor = siblings.at(-1)?.code ?? article.after;
    const index = clauses.findIndex(({ clause }) => clause.code === anchor);
    clauses.splice(index === -1 ? clauses.length : index + 1, 0, ownClause(template, article));
  }
  return { ...template, clauses };
};

const known = new WeakMap<Adaptation, ConventionTemplate>();

/** Our template as an organisation words it: everything else (questions, checks, annexes) stays ours. */
export const adaptTemplate = (template: ConventionTemplate, adaptation: Adaptation): ConventionTemplate => {
  const before = known.get(adaptation);
  if (before?.code === template.code && before.version === template.version) return before;
  const now = adapted(template, adaptation);
  known.set(adaptation, now);
  return now;
};
