import {
  type CriterionGroup,
  type CriterionLine,
  type ReviewReport,
  print,
  reportWords,
} from '@entente/evaluations/domain';
import { noBreakSpace } from '@entente/platform/kernel';
import { type Block, type RichText, gap, heading, mm, paragraph, soft, stack, table } from '@entente/platform/pdf';
import { ratingWords } from './decision-sections';

/** Every criterion with its rating and what people wrote, dimension by dimension. */
export const criterionPages = ({ criteria, language }: ReviewReport): readonly Block[] => [
  heading(2, print(reportWords.criteria, language)),
  ...criteria.flatMap((group, index) => [gap(mm(index === 0 ? 1 : 5)), ...groupBlocks(group, language)]),
];

const groupBlocks = ({ name, lines }: CriterionGroup, language: ReviewReport['language']): readonly Block[] => [
  heading(3, name),
  table({
    columns: [
      { header: print(reportWords.criterion, language), namesRow: true },
      { header: print(reportWords.rating, language), width: mm(34) },
    ],
    rows: lines.map((line) => [criterionCell(line, language), ratingWords(line)]),
  }),
];

const criterionCell = (line: CriterionLine, language: ReviewReport['language']): Block =>
  stack([
    paragraph(criterionWords(line, print(reportWords.critical, language)), { style: 'table' }),
    ...(line.comment === '' ? [] : [paragraph(line.comment, { style: 'note' })]),
    ...(line.since === '' ? [] : [paragraph([soft(line.since)], { style: 'note' })]),
    ...line.evidence.map((said) => paragraph(said, { style: 'note' })),
  ]);

/** The criterion, followed by « essentiel » when it is critical: a word, so that grey prints say it too. */
export const criterionWords = ({ text, critical }: Pick<CriterionLine, 'text' | 'critical'>, mark: string): RichText =>
  critical ? [text, ` ·${noBreakSpace}`, { text: mark, weight: 'semibold', ink: 'us' }] : text;
