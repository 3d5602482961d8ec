import {
  adaptTemplate,
  type Adaptation,
  type AnnexedPiece,
  type ClauseCode,
  type ConventionAnswers,
  type ConventionContent,
  type ConventionTemplate,
  type PaperFileId,
  type PieceFile,
  type PieceId,
  type QuestionId,
  readAnswers,
  type TemplateCode,
  templateOf,
} from '@entente/conventions/domain';
import { type ConventionView, type PieceFileView } from '@entente/platform/api-client';

/** What people wrote, as the server keeps it: it checked its shape when it was saved. */
export const contentOf = ({ content }: Pick<ConventionView, 'content'>): ConventionContent =>
  content as ConventionContent;

const fileOf = ({ fileId, ...file }: PieceFileView): PieceFile => ({ ...file, fileId: fileId as PaperFileId });

/** Its annexed files, likewise. */
export const piecesOf = ({ pieces }: Pick<ConventionView, 'pieces'>): readonly AnnexedPiece[] =>
  pieces.map(({ id, former, kind, annex, title, ...file }) => ({
    ...fileOf(file),
    id: id as PieceId,
    kind,
    annex,
    title,
    former: former.map(fileOf),
  }));

/** The template that a convention was drafted from, at its version and in the organisation’s own words. */
export const templateOfView = ({
  template,
  model,
}: Pick<ConventionView, 'template'> & Partial<Pick<ConventionView, 'model'>>): ConventionTemplate => {
  const found = templateOf(template.code as TemplateCode, template.version);
  if (!found) throw new RangeError(`Unknown template ${template.code} ${template.version}`);
  return model ? adaptTemplate(found, model.adaptation as unknown as Adaptation) : found;
};

/** One answer as a page reads it: members by name. */
export const answerOf = (answers: ConventionAnswers, question: QuestionId): Readonly<Record<string, unknown>> =>
  answers[question];

/** The answers with one member changed, or what is wrong with the new value. */
export const withAnswer = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  change: { readonly question: QuestionId; readonly field: string; readonly value: unknown },
): ReturnType<typeof readAnswers> => {
  const { question, field, value } = change;
  const changed = {
    ...answers,
    unknown: answers.unknown.filter((id) => id !== question),
    [question]: { ...answers[question], [field]: value },
  };
  return readAnswers(template, changed);
};

/** The answers with a question left open on purpose: « Je ne sais pas encore ». */
export const withUnknown = (answers: ConventionAnswers, question: QuestionId): ConventionAnswers => ({
  ...answers,
  unknown: [...answers.unknown.filter((id) => id !== question), question],
});

/** Ticks or unticks a clause that is not mandatory. */
export const withClause = (answers: ConventionAnswers, code: ClauseCode, wanted: boolean): ConventionAnswers => {
  const { added, removed } = answers.clauses;
  const others = (codes: readonly string[]): readonly string[] => codes.filter((each) => each !== code);
  return {
    ...answers,
    clauses: {
      added: wanted ? [...others(added), code] : others(added),
      removed: wanted ? others(removed) : [...others(removed), code],
    },
  };
};
