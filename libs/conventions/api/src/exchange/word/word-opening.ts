import { anchorOf, type PartyBlock } from '@entente/conventions/domain';
import { Bookmark, HeadingLevel, ImageRun, Paragraph } from 'docx';
import { demonstrationWords } from '../../document/content/signature-words';
import type { ConventionWordContent } from './word-content';
import { type Lists, paragraphsOf } from './word-paragraphs';
import { runs } from './word-runs';
import { inks } from './word-styles';

/** Pixels at 96 to the inch: 24 mm wide, 18 mm high at most. */
const room = { width: 90, height: 68 };

const logoParagraph = ({ name, logo }: ConventionWordContent['organisation']): readonly Paragraph[] => {
  if (!logo) return [];
  const scale = Math.min(room.width / logo.width, room.height / logo.height);
  const picture = new ImageRun({
    type: 'png',
    data: logo.png,
    transformation: { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) },
    altText: { name: 'logo', description: `Logo de ${name}` },
  });
  return [new Paragraph({ spacing: { after: 160 }, children: [picture] })];
};

const notice = (text: string): Paragraph =>
  new Paragraph({
    style: 'Notice',
    spacing: { after: 160 },
    shading: { type: 'clear', fill: inks.tint, color: 'auto' },
    children: runs(text),
  });

const gapsNotice = ({ document: { unresolved }, state }: ConventionWordContent): readonly Paragraph[] => {
  const count = unresolved.length;
  if (state !== 'draft' || count === 0) return [];
  const points = count === 1 ? '1 point reste à préciser' : `${count} points restent à préciser`;
  return [notice(`${points} avant la signature. Chacun est surligné, entre crochets, à sa place dans le texte.`)];
};

const partyParagraphs = ({ name, description }: PartyBlock, lists: Lists): readonly Paragraph[] => [
  new Paragraph({
    style: 'PartyName',
    children: runs(name.trim() === '' ? '[à préciser\u00a0: nom de la Partie]' : name),
  }),
  ...paragraphsOf(description, lists),
];

/** Logo, title, who the parties are. */
export const openingParagraphs = (content: ConventionWordContent, lists: Lists): readonly Paragraph[] => {
  const { document, organisation, isDemo } = content;
  return [
    ...logoParagraph(organisation),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new Bookmark({ id: anchorOf('front'), children: runs(document.title) })],
    }),
    new Paragraph({ style: 'Subtitle', children: runs(document.subtitle) }),
    ...(isDemo ? [notice(demonstrationWords)] : []),
    ...gapsNotice(content),
    ...document.parties.flatMap((party) => partyParagraphs(party, lists)),
    ...(document.partiesTogether.trim() === ''
      ? []
      : [new Paragraph({ style: 'BodyText', children: runs(document.partiesTogether) })]),
  ];
};
