import { type ArticleEdits } from '../document/article-edits';
import { type Article, type ConventionDocument } from '../document/convention-document';
import { writeConvention } from '../document/write-convention';
import { type ModelId } from '../ids';
import { type Convention } from '../life/convention';
import { conventionProblems } from '../life/convention-problems';
import { conventionAllowedFrom } from '../life/convention-status';
import { type ConventionDecision } from '../life/draft-convention';
import { type RichText } from '../rich-text/rich-text';
import { templateOfConvention } from '../takeover/written-here';
import { type ClauseCode, type ConventionTemplate } from '../template/convention-template';
import { type Adaptation, firstOwn, numberOfOwn, type OwnArticle } from './adaptation';
import { type ModelVersion } from './model';

/** The model that a convention began from: its words are kept with the convention, whatever is published later. */
export type ConventionModel = {
  readonly id: ModelId;
  readonly version: number;
  readonly name: string;
  readonly adaptation: Adaptation;
};

const isEdited = (edits: ArticleEdits, code: ClauseCode): boolean => edits[code] !== undefined;

/** Own articles that the newer version dropped, but that somebody rewrote in this convention. */
const rewritten = ({ model, edits }: Convention, newer: Adaptation): readonly OwnArticle[] =>
  (model?.adaptation.articles ?? []).filter(
    ({ code }) => isEdited(edits, code) && !newer.articles.some((article) => article.code === code),
  );

const mergedAdaptation = (convention: Convention, newer: Adaptation): Adaptation => ({
  ...newer,
  articles: [...newer.articles, ...rewritten(convention, newer)],
  lastOwn: Math.max(newer.lastOwn, convention.model?.adaptation.lastOwn ?? 0),
});

const written = (convention: Convention): ConventionDocument => {
  const { answers, parties, edits, number } = convention;
  return writeConvention(templateOfConvention(convention), answers, parties, { number, edits });
};

const choosable = ({ clauses }: ConventionTemplate): ReadonlySet<string> =>
  new Set(clauses.filter(({ place }) => place !== 'mandatory').map(({ clause }) => clause.code));

/** The same convention under another version of its model: its answers, and the articles rewritten in it, stay. */
export const underModelVersion = (convention: Convention, newer: ModelVersion): Convention => {
  if (!convention.model) throw conventionProblems['no-model']();
  const { edits, answers } = convention;
  const model: ConventionModel = {
    ...convention.model,
    ...newer,
    adaptation: mergedAdaptation(convention, newer.adaptation),
  };
  const known = choosable(templateOfConvention({ ...convention, model }));
  const clauses = {
    added: answers.clauses.added.filter((code) => known.has(code)),
    removed: answers.clauses.removed.filter((code) => known.has(code)),
  };
  const moved: Convention = { ...convention, model, answers: { ...answers, clauses } };
  // An article that somebody rewrote stays in the text, even where the newer version no longer proposes it.
  const present = new Set(written(moved).articles.map(({ clauseCode }) => clauseCode));
  const lost = written(convention).articles.flatMap(({ clauseCode: code }) =>
    isEdited(edits, code) && !present.has(code) && known.has(code) ? [code] : [],
  );
  if (lost.length === 0) return moved;
  return { ...moved, answers: { ...answers, clauses: { ...clauses, added: [...clauses.added, ...lost] } } };
};

/** An article that stays as it was rewritten, although the newer version words it otherwise. */
export type KeptArticle = {
  readonly code: ClauseCode;
  readonly title: string;
  readonly mine: RichText;
  /** Null when the newer version no longer has it. */
  readonly theirs: RichText | null;
};

export type ModelChange = {
  readonly before: ConventionDocument;
  readonly after: ConventionDocument;
  readonly kept: readonly KeptArticle[];
};

const keptIn = (before: Article, after: ConventionDocument, newer: Adaptation): readonly KeptArticle[] => {
  const { clauseCode: code, number, title } = before;
  const isGone =
    newer.leftOut.includes(code) ||
    (numberOfOwn(code) >= firstOwn && !newer.articles.some((article) => article.code === code));
  const now = after.articles.find(({ clauseCode }) => clauseCode === code);
  const theirs = isGone ? null : (now?.templateBody ?? null);
  if (theirs && JSON.stringify(theirs) === JSON.stringify(before.templateBody)) return [];
  return [{ code, title: `${number}. ${title}`, mine: before.body, theirs }];
};

/** What another version of its model would change in a convention; nothing is changed. */
export const modelChange = (convention: Convention, newer: ModelVersion): ModelChange => {
  const [before, after] = [written(convention), written(underModelVersion(convention, newer))];
  const gone = convention.model?.adaptation.leftOut ?? [];
  const kept = before.articles
    .filter(({ source }) => source === 'edited')
    .flatMap((article) =>
      // Left out before already, and ticked by hand: the newer version changes nothing for it.
      gone.includes(article.clauseCode) && newer.adaptation.leftOut.includes(article.clauseCode)
        ? []
        : keptIn(article, after, newer.adaptation),
    );
  return { before, after, kept };
};

/** Takes up another version of the model in a draft. */
export const takeModelVersion = (
  convention: Convention,
  newer: ModelVersion,
  readVersion: number,
): ConventionDecision => {
  const { status, version, model, id: conventionId } = convention;
  if (!conventionAllowedFrom.revise.includes(status)) throw conventionProblems['not-possible-now']({ status });
  if (version !== readVersion) throw conventionProblems['changed-elsewhere']({ version });
  if (!model) throw conventionProblems['no-model']();
  if (model.version === newer.version) return { convention, facts: [] };
  return {
    convention: { ...underModelVersion(convention, newer), version: version + 1 },
    facts: [{ type: 'model-version-taken', conventionId, from: model.version, to: newer.version }],
  };
};
