import { print, reportWords, type ReviewReport } from '@entente/evaluations/domain';
import { type Block, gap, heading, keepTogether, mm, panel, paragraph, sideBySide } from '@entente/platform/pdf';
import { raisedDay } from './raised-day';

/** REV-30: by whom each side validated the result, and when. */
export const validationSection = ({ validations, language }: ReviewReport): readonly Block[] => {
  if (validations.length === 0) return [];
  const sides = validations.map(({ side, party, words }) =>
    panel({
      side: side === 'ours' ? 'us' : 'them',
      title: party,
      level: 3,
      blocks: [paragraph(raisedDay(words), { style: 'small' })],
    }),
  );
  return [gap(mm(6)), keepTogether(heading(2, print(reportWords.validations, language)), sideBySide(sides))];
};
