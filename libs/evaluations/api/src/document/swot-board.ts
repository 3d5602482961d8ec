import { print, quadrantPrompts, quadrantWords, type Quadrant, swotBoardWords } from '@entente/evaluations/domain';
import {
  type Block,
  bulletList,
  card,
  type DocumentSpec,
  gap,
  heading,
  lead,
  measureBlocks,
  mm,
  paragraph,
  qrCode,
  row,
  semibold,
  sideBySide,
  soft,
  stack,
  title,
} from '@entente/platform/pdf';
import type { SwotBlankBoardContent } from './contents';

const codeWidth = mm(30);
const afterOpening = mm(4);
const between = mm(5);
/** What a framed card adds to the height of its words. */
const cardFrame = mm(7);

/** The board that one pins to the wall: four quadrants with their questions, and the code for whoever has a phone. */
export const swotBoardDocument = (content: SwotBlankBoardContent): DocumentSpec => {
  const page = pageOf(content);
  const top = opening(content);
  const { heights, firstPage } = measureBlocks(page, [top]);
  // Whatever the length of the names, the four quadrants take what is left of the one sheet.
  const height = (firstPage - (heights[0] ?? 0) - afterOpening - between) / 2 - cardFrame - 1;
  const side = (...pair: readonly Quadrant[]): Block =>
    sideBySide(
      pair.map((one) => quadrant(one, content, height)),
      between,
    );
  return {
    ...page,
    blocks: [top, gap(afterOpening), side('strengths', 'weaknesses'), gap(between), side('opportunities', 'threats')],
  };
};

const pageOf = ({ names, language, createdAt }: SwotBlankBoardContent): Pick<DocumentSpec, 'meta' | 'frame'> => {
  const words = swotBoardWords;
  return {
    meta: {
      title: `${print(words.title, language)}, ${names.ours} ${print(words.and, language)} ${names.theirs}`,
      author: names.ours,
      language: language === 'fr' ? 'fr-FR' : 'en-GB',
      createdAt,
      sheet: 'a3-landscape',
      // It is read standing up, from a step away.
      largePrint: true,
    },
    frame: {
      header: { left: print(words.title, language), right: `${names.ours} · ${names.theirs}` },
      footer: { left: print(words.rule, language), middle: print(words.after, language) },
    },
  };
};

const opening = ({ names, code, url, language }: SwotBlankBoardContent): Block => {
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`;
  const address = url.replace(/^https?:\/\//, '');
  const words = stack(
    [
      title(`${names.ours} ${print(swotBoardWords.and, language)} ${names.theirs}`),
      lead(print(swotBoardWords.howTo, language)),
      paragraph([print(swotBoardWords.phone, language, { url: address }), ' ', semibold(shown)], { style: 'lead' }),
    ],
    mm(2),
  );
  const link = `${url}#${code}`;
  const alt = print(swotBoardWords.qr, language);
  return row([{ block: words }, { width: codeWidth, block: qrCode(link, { alt, size: codeWidth }) }], mm(8));
};

/** As tall as its place on the wall, whatever its words. */
const tall = (blocks: readonly Block[], height: number): Block => {
  const words = stack(blocks);
  return {
    height: () => height,
    draw: (pen, box) => words.draw(pen, { ...box, height: words.height(pen, box.width) }),
  };
};

const quadrant = (one: Quadrant, { language }: SwotBlankBoardContent, height: number): Block => {
  const { name, place } = quadrantWords[one];
  return card([
    tall(
      [
        heading(2, `${print(name, language)}, ${print(place, language)}`),
        gap(mm(1)),
        bulletList(
          quadrantPrompts[one].map((prompt) => [soft(print(prompt, language))]),
          { style: 'body' },
        ),
      ],
      height,
    ),
  ]);
};
