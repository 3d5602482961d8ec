import {
  type Block as TextBlock,
  type ConventionDocument,
  partyGap,
  type PartyBlock,
  type RichText,
} from '@entente/conventions/domain';
import { type Block, bold, gap, image, lead, mm, panel, paragraph, row, stack, title } from '@entente/platform/pdf';
import { inline } from '../inline-text';
import { richBlocks } from '../rich-blocks';
import { twoOnARow } from '../two-on-a-row';
import { type ConventionPdfContent, sideOf, stageOf } from './convention-pdf-content';

/** Who, then from when to when: the second sentence has a line of its own. */
const subtitleLines = (subtitle: string): string => subtitle.replace(/\. (?=Du \S)/u, '.\n');

const head = ({ document, organisation: { name, logo } }: ConventionPdfContent): Block => {
  const words = stack([title(document.title), lead(inline(subtitleLines(document.subtitle)))]);
  if (!logo) return words;
  return row([{ width: mm(15), block: image(logo, { alt: `Logo de ${name}` }) }, { block: words }]);
};

/** A defined term stands in bold where it is defined, once. */
const definedIn = ({ content, type }: RichText, term: string): RichText => ({
  type,
  content: content.map((block): TextBlock =>
    block.type === 'paragraph'
      ? {
          ...block,
          content: (block.content ?? []).map((node) =>
            node.text === term ? { ...node, marks: [{ type: 'bold' }] } : node,
          ),
        }
      : block,
  ),
});

const partyPanel = (
  { key, name, shortName, description }: PartyBlock,
  rank: number,
  { length }: readonly PartyBlock[],
): Block =>
  panel({
    side: sideOf(key),
    title: name.trim() === '' ? `[à préciser\u00a0: ${partyGap(rank, length)}]` : name,
    blocks: richBlocks(definedIn(description, shortName), 'small'),
  });

const countWords = (count: number): string =>
  count === 1 ? '1 point reste à préciser' : `${count} points restent à préciser`;

/** A draft says at once how far it is from being signed. */
const gapsNotice = (content: ConventionPdfContent): readonly Block[] => {
  const count = content.document.unresolved.length;
  if (stageOf(content) !== 'draft' || count === 0) return [];
  const words = paragraph(
    [bold(countWords(count)), ' avant la signature. Chacun est souligné, entre crochets, à sa place dans le texte.'],
    { style: 'small' },
  );
  return [gap(mm(4)), panel({ side: 'neutral', blocks: [words] })];
};

const together = ({ partiesTogether }: ConventionDocument): readonly Block[] => {
  if (partiesTogether.trim() === '') return [];
  const words = partiesTogether
    .split(/(?<=«\s*)(\S.*?)(?=\s*»)/u)
    .map((part, index) => (index % 2 === 1 ? bold(part) : part));
  return [gap(mm(3)), paragraph(words, { style: 'small' })];
};

/** Title in plain words, then both sides beside one another, each in its ink. */
export const openingPage = (content: ConventionPdfContent): readonly Block[] => [
  head(content),
  ...gapsNotice(content),
  gap(mm(6)),
  twoOnARow(content.document.parties.map(partyPanel)),
  ...together(content.document),
];
