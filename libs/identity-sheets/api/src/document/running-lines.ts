import { bold, type Frame, type RichText, type Run, superscript } from '@entente/platform/pdf';
import { type Day, formatDay, type Language, say } from '@entente/platform/kernel';
import { sheetPaperWords } from '../content/sheet-paper-words';
import type { SheetDocumentContent } from './contents';

/** « 1er mars » with its letters raised; any other text as it is. */
const raised = (text: string): readonly (string | Run)[] => {
  const [before = '', ...rest] = text.split(/(?<=\b1)er(?=\s)/);
  return [before, ...rest.flatMap((part) => [superscript('er'), part])];
};

const preparedLine = ({ sheet: { preparedOn, target, language } }: SheetDocumentContent): RichText => {
  const words = target ? sheetPaperWords.preparedFor : sheetPaperWords.prepared;
  const line = raised(say(words, language, { day: formatDay(preparedOn, language) }));
  return target ? [...line, bold(target.name)] : line;
};

const numberLine = ({ sheet: { number, target, language } }: SheetDocumentContent): string =>
  target
    ? say(sheetPaperWords.numberedFor, language, { number, partner: target.name })
    : say(sheetPaperWords.numbered, language, { number });

const freshness = (verified: { readonly oldest: Day; readonly newest: Day }, language: Language): RichText => {
  const [oldest, newest] = [formatDay(verified.oldest, language), formatDay(verified.newest, language)];
  const words = oldest === newest ? sheetPaperWords.figuresOn : sheetPaperWords.figuresBetween;
  return raised(say(words, language, { oldest, newest }));
};

/** What stands above and under both sides. */
export const runningLines = (content: SheetDocumentContent): Frame => {
  const { language, figuresVerified } = content.sheet;
  return {
    header: { left: sheetPaperWords.kind[language], right: preparedLine(content) },
    followingHeader: { left: content.organisation, right: sheetPaperWords.continued[language] },
    footer: {
      left: numberLine(content),
      ...(figuresVerified ? { middle: freshness(figuresVerified, language) } : {}),
    },
  };
};
