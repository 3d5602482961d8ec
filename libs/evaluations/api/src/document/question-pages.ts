import { type AnswerPart, type QuestionLine, type ReviewReport, print, reportWords } from '@entente/evaluations/domain';
import {
  type Block,
  type Run,
  bulletList,
  gap,
  heading,
  keepTogether,
  mm,
  paragraph,
  semibold,
  soft,
  stack,
  table,
} from '@entente/platform/pdf';
import { raisedDay } from './raised-day';

type Language = ReviewReport['language'];

/** The questions that were answered, in words, chapter by chapter. */
export const questionPages = ({ questions, language }: ReviewReport): readonly Block[] => {
  if (questions.length === 0) return [];
  return [
    gap(mm(8)),
    heading(2, print(reportWords.questions, language)),
    ...questions.flatMap(({ name, lines }, index) => [
      gap(mm(index === 0 ? 1 : 4)),
      heading(3, [{ text: name, ink: 'us' }]),
      gap(mm(1)),
      ...lines.flatMap((line) => [questionBlock(line, language), gap(mm(2.5))]),
    ]),
  ];
};

const questionBlock = ({ text, parts, since }: QuestionLine, language: Language): Block => {
  const [first, ...rest] = parts.map((part) => partBlock(part, parts.length > 1, language));
  const question = paragraph([semibold(text)], { style: 'small' });
  const opening = first ? keepTogether(question, first) : question;
  const flag = since === '' ? [] : [paragraph([soft(since)], { style: 'note' })];
  return stack([opening, ...rest, ...flag], mm(1));
};

const partBlock = (part: AnswerPart, several: boolean, language: Language): Block => {
  switch (part.type) {
    case 'table':
      return table({
        columns: part.head.map(({ label, numeric }, index) => ({ header: label, numeric, namesRow: index === 0 })),
        rows: part.rows,
      });
    case 'list':
      return bulletList(part.lines, { style: 'small' });
    case 'sentence':
      return paragraph([...labelOf(part.label, several, language), ...raisedDay(part.text)], { style: 'small' });
  }
};

const labelOf = (label: string, several: boolean, language: Language): readonly Run[] =>
  several ? [soft(`${label}${print(reportWords.colon, language)}`)] : [];
