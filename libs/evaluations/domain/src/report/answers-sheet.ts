import { type Language, type Words } from '@entente/platform/kernel';
import { type CriterionAnswer, answerOf, notApplicableReasonOf, ratingOf } from '../answers/criterion-answer';
import { type FieldValue, fieldOf, type QuestionAnswer, questionAnswerOf } from '../answers/question-answer';
import { type Criterion, type Dimension, type EvaluationGrid } from '../grid/evaluation-grid';
import { type Chapter, isOpen, type Question, type QuestionField, type Questionnaire } from '../grid/questionnaire';
import { decimalText, type Fraction, magnitude, subtract } from '../score/fraction';
import { type CriterionRatings, ratedAt } from '../score/score';
import { type AnswerPart, answerPart } from './question-groups';

/** What both sides rated, once each may read the other. */
export type BothRatings = { readonly ours: CriterionRatings; readonly theirs: CriterionRatings };

export type SheetSubject = {
  readonly reference: string;
  readonly partner: string;
  readonly year: number;
  readonly grid: EvaluationGrid;
  readonly answers: readonly CriterionAnswer[];
  readonly questionnaire: Questionnaire;
  readonly questionAnswers: readonly QuestionAnswer[];
  /** Null while our side rates alone, or before the two views are open. */
  readonly both: BothRatings | null;
};

const heads: readonly Words[] = [
  { fr: 'Bilan', en: 'Review' },
  { fr: 'Partenaire', en: 'Partner' },
  { fr: 'Année', en: 'Year' },
  { fr: 'Version de la grille ou des questions', en: 'Version of the grid or of the questions' },
  { fr: 'Dimension ou partie', en: 'Dimension or part' },
  { fr: 'Code', en: 'Code' },
  { fr: 'Critère ou question', en: 'Criterion or question' },
  { fr: 'Poids', en: 'Weight' },
  { fr: 'Critique', en: 'Critical' },
  { fr: 'Note retenue', en: 'Rating kept' },
  { fr: 'Sans objet : raison', en: 'Not applicable: reason' },
  { fr: 'Commentaire', en: 'Comment' },
  { fr: 'Notre côté', en: 'Our side' },
  { fr: 'Le partenaire', en: 'The partner' },
  { fr: 'Écart', en: 'Gap' },
  { fr: 'Réponse', en: 'Answer' },
];

const yes: Words = { fr: 'oui', en: 'yes' };

/** A mean to two decimals, as the reader's spreadsheet writes numbers; nothing where nothing was rated. */
const decimal = (value: Fraction | null, language: Language): string => {
  if (value === null) return '';
  const text = decimalText(value, 2).replace(/\.?0+$/, '');
  return language === 'fr' ? text.replace('.', ',') : text;
};

const sidesOf = (both: BothRatings | null, code: string, language: Language): readonly string[] => {
  if (!both) return ['', '', ''];
  const [ours, theirs] = [ratedAt(both.ours, code), ratedAt(both.theirs, code)];
  const gap = ours && theirs && magnitude(subtract(ours, theirs));
  return [ours, theirs, gap].map((value) => decimal(value, language));
};

const lineOf = (
  { reference, partner, year, grid, answers, both }: SheetSubject,
  { dimension, criterion }: { readonly dimension: Dimension; readonly criterion: Criterion },
  language: Language,
): readonly string[] => {
  const { judgement, comment } = answerOf(answers, criterion.code);
  return [
    reference,
    partner,
    String(year),
    String(grid.version),
    dimension.name[language],
    criterion.code,
    criterion.text[language],
    String(criterion.weight),
    criterion.critical ? yes[language] : '',
    // Empty is not « sans objet », and neither is zero.
    String(ratingOf(judgement.value) ?? ''),
    notApplicableReasonOf(judgement.value) ?? '',
    comment.value,
    ...sidesOf(both, criterion.code, language),
    '',
  ];
};

type Asked = { readonly chapter: Chapter; readonly question: Question; readonly field: QuestionField };

const questionLineOf = (subject: SheetSubject, { chapter, question, field }: Asked, language: Language) => {
  const { reference, partner, year, grid, questionnaire, questionAnswers } = subject;
  const { value } = fieldOf(questionAnswerOf(questionAnswers, question.code), field.name);
  const place = [
    reference,
    partner,
    String(year),
    String(questionnaire.version),
    chapter.name[language],
    question.code,
  ];
  const text = [question.text[language], field.label[language]].filter(Boolean).join(' / ');
  const ofRatings = ['', '', '', '', '', '', '', ''];
  return [...place, text, ...ofRatings, said(field, value, { grid, language })];
};

type Setting = { readonly grid: EvaluationGrid; readonly language: Language };

/** One answer in one cell, in words; numbers plain, so that a spreadsheet may add them. */
const said = (field: QuestionField, value: FieldValue, setting: Setting): string => {
  if (typeof value === 'number') return setting.language === 'fr' ? String(value).replace('.', ',') : String(value);
  return answerPart(field, value, setting).map(inOneCell).join('\n');
};

const inOneCell = (part: AnswerPart): string => {
  if (part.type === 'sentence') return part.text;
  if (part.type === 'list') return part.lines.join('\n');
  return part.rows.map((row) => row.join(', ')).join('\n');
};

const questionLines = (subject: SheetSubject, language: Language): readonly (readonly string[])[] =>
  subject.questionnaire.chapters.flatMap((chapter) =>
    chapter.questions
      .filter(isOpen)
      .flatMap((question) =>
        question.fields.map((field) => questionLineOf(subject, { chapter, question, field }, language)),
      ),
  );

/**
 * Every criterion of a review on a line of its own, rated or not, then every field of its questions, answered or not,
 * under one line of names.
 */
export const answersSheet = (subject: SheetSubject, language: Language): readonly (readonly string[])[] => [
  heads.map((words) => words[language]),
  ...subject.grid.dimensions.flatMap((dimension) =>
    dimension.criteria.map((criterion) => lineOf(subject, { dimension, criterion }, language)),
  ),
  ...questionLines(subject, language),
];
