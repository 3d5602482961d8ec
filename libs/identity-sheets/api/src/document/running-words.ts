import type { SheetExport } from '@entente/identity-sheets/domain';
import { formatDay, say } from '@entente/platform/kernel';
import { sheetPaperWords } from '../content/sheet-paper-words';

/** What stands above and under both sides, in the language of the sheet. */
export type RunningWords = {
  readonly kind: string;
  /** Ends where the name of the partner follows. */
  readonly prepared: string;
  readonly target: string;
  readonly organisation: string;
  readonly continued: string;
  readonly numbered: string;
  readonly freshness: string;
};

type Told = Pick<SheetExport, 'number' | 'preparedOn' | 'target' | 'language' | 'figuresVerified'>;

const freshness = ({ figuresVerified, language }: Told): string => {
  if (!figuresVerified) return '';
  const [oldest, newest] = [formatDay(figuresVerified.oldest, language), formatDay(figuresVerified.newest, language)];
  const words = oldest === newest ? sheetPaperWords.figuresOn : sheetPaperWords.figuresBetween;
  return say(words, language, { oldest, newest });
};

export const runningWords = (sheet: Told, organisation: string): RunningWords => {
  const { number, preparedOn, target, language } = sheet;
  const day = formatDay(preparedOn, language);
  return {
    kind: sheetPaperWords.kind[language],
    prepared: say(target ? sheetPaperWords.preparedFor : sheetPaperWords.prepared, language, { day }),
    target: target?.name ?? '',
    organisation,
    continued: sheetPaperWords.continued[language],
    numbered: target
      ? say(sheetPaperWords.numberedFor, language, { number, partner: target.name })
      : say(sheetPaperWords.numbered, language, { number }),
    freshness: freshness(sheet),
  };
};
