import { type Run, superscript } from '@entente/platform/pdf';

type Look = Omit<Run, 'text'>;

const gapMark = /(\[à préciser[\s\u00a0]*:[^\]]+\])/u;
const first = /(?<![\p{L}\p{N}])1er(?![\p{L}\p{N}])/u;

const raised = (text: string, look: Look): readonly Run[] => {
  if (!text.includes('1er')) return [{ ...look, text }];
  return text.split(first).flatMap((part, index): readonly Run[] =>
    index === 0
      ? [{ ...look, text: part }]
      : [
          { ...look, text: '1' },
          { ...look, ...superscript('er') },
          { ...look, text: part },
        ],
  );
};

/** Semi-bold and underlined, brackets kept: a gap shows on a grey print and is heard by whoever listens. */
const marked = (text: string, look: Look): Run => ({
  ...look,
  text: text.replace('à préciser', 'à\u00a0préciser'),
  weight: 'semibold',
  underline: true,
});

/** An address is copied as a whole: no line ends at its hyphens. */
const withWholeAddresses = (text: string): string =>
  text.includes('@') ? text.replace(/\S+@\S+/g, (address) => address.replaceAll('-', '\u2011')) : text;

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const date = new RegExp(`(?<!\\p{L})(\\d{1,2}|1er) (${months}) (\\d{4})(?!\\d)`, 'gu');

/** A date is read in one look: no line ends inside it. */
const withWholeDates = (text: string): string => text.replace(date, '$1\u00a0$2\u00a0$3');

/** A text of ours as runs: what is still to be said stands out, « 1er » is raised. */
export const inline = (text: string, look: Look = {}): readonly Run[] => {
  const parts = text.includes('[') ? text.split(gapMark) : [text];
  return parts
    .flatMap((part, index) =>
      index % 2 === 1 ? [marked(part, look)] : raised(withWholeDates(withWholeAddresses(part)), look),
    )
    .filter((run) => run.text !== '');
};

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
