import { bold, type Frame, type Run, superscript } from '@entente/platform/pdf';
import type { SheetDocumentContent } from './contents';
import { runningWords } from './running-words';

/** « 1er mars » with its letters raised; any other text as it is. */
const raised = (text: string): readonly (string | Run)[] => {
  const [before = '', ...rest] = text.split(/(?<=\b1)er(?=\s)/);
  return [before, ...rest.flatMap((part) => [superscript('er'), part])];
};

/** What stands above and under both sides. */
export const runningLines = ({ sheet, organisation }: SheetDocumentContent): Frame => {
  const words = runningWords(sheet, organisation);
  return {
    header: {
      left: words.kind,
      right: words.target === '' ? raised(words.prepared) : [...raised(words.prepared), bold(words.target)],
    },
    followingHeader: { left: words.organisation, right: words.continued },
    footer: { left: words.numbered, ...(words.freshness === '' ? {} : { middle: raised(words.freshness) }) },
  };
};
