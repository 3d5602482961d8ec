import { type QuestionId } from '../answers/convention-answers';
import { emptyAnswers } from '../answers/empty-answers';
import { emptyParty } from '../parties/convention-party';
import { pathsOfCondition } from '../template/condition';
import {
  type AnnexCode,
  type AnnexTable,
  type ClauseCode,
  type ConventionTemplate,
  type OwnText,
  type TemplateAnnex,
  type TemplateClause,
} from '../template/convention-template';
import { placeholdersIn } from '../models/placeholders';
import { parseWording, pathsOf } from '../wording/parse-wording';
import { conventionScope } from './convention-scope';

const inLoops: Readonly<Record<string, readonly QuestionId[]>> = { 'parties.commitments': ['contributions'] };

const questionsByPath = (template: ConventionTemplate): ReadonlyMap<string, QuestionId | null> => {
  const scope = conventionScope(template, emptyAnswers(), [emptyParty('host'), emptyParty('partner')]);
  return new Map([...scope].map(([path, { question }]) => [path, question]));
};

const read = (paths: readonly string[], known: ReadonlyMap<string, QuestionId | null>): readonly QuestionId[] =>
  paths.flatMap((path): readonly QuestionId[] => {
    const loop = inLoops[path];
    const question = known.get(path);
    return loop ?? (question ? [question] : []);
  });

const ownPaths = ({ body, placeholders }: OwnText): readonly string[] =>
  pathsOf(placeholdersIn(body, placeholders).map(({ node }) => node));

const clausePaths = ({ clause, when }: TemplateClause): readonly string[] => [
  ...(when ? pathsOfCondition(when) : []),
  ...clause.variants.flatMap((variant) => [
    ...(variant.when ? pathsOfCondition(variant.when) : []),
    ...(variant.own ? ownPaths(variant.own) : pathsOf(parseWording(variant.text))),
  ]),
];

const tablePaths = (table: AnnexTable): readonly string[] => {
  const when = table.when ? pathsOfCondition(table.when) : [];
  if (table.kind === 'rows') return [...when, table.rows];
  return [
    ...when,
    ...(table.each ? [table.each] : []),
    ...table.pairs.flatMap(({ text }) => pathsOf(parseWording(text))),
  ];
};

const annexPaths = ({ intro, closing = '', tables }: TemplateAnnex): readonly string[] => [
  ...pathsOf(parseWording(intro)),
  ...pathsOf(parseWording(closing)),
  ...tables.flatMap(tablePaths),
];

/** The clauses whose text changes when this question is answered, in the order of the convention. */
export const clausesAffectedBy = (template: ConventionTemplate, question: QuestionId): readonly ClauseCode[] => {
  const known = questionsByPath(template);
  return template.clauses
    .filter((clause) => read(clausePaths(clause), known).includes(question))
    .map(({ clause }) => clause.code);
};

/** The annexes that this question fills. */
export const annexesAffectedBy = (template: ConventionTemplate, question: QuestionId): readonly AnnexCode[] => {
  const known = questionsByPath(template);
  return template.annexes.filter((annex) => read(annexPaths(annex), known).includes(question)).map(({ code }) => code);
};

/** The clause to show first beside a question. */
export const clauseAffectedBy = (template: ConventionTemplate, question: QuestionId): ClauseCode | null =>
  clausesAffectedBy(template, question)[0] ?? null;
