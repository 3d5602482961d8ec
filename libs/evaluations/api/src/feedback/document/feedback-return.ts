import {
  type Block,
  type DocumentSpec,
  gap,
  measureBlocks,
  mm,
  panel,
  paragraph,
  rule,
  sideBySide,
  title,
  type TextStyle,
} from '@entente/platform/pdf';
import { fillIn, formatDay, formatMonth, frenchTypography, type Words } from '@entente/platform/kernel';
import type { FeedbackReturnContent } from './contents';

const words = {
  title: { fr: 'Vous avez dit, nous avons décidé', en: 'You said, we decided' },
  said: { fr: 'Vous avez dit', en: 'You said' },
  decided: { fr: 'Nous avons décidé', en: 'We decided' },
  thanks: {
    fr: '{ours} et {theirs} travaillent ensemble. {count} personnes ont donné leur avis. Merci à vous.',
    en: '{ours} and {theirs} work together. {count} people said what they think. Thank you.',
  },
  closed: { fr: 'Avis donnés jusqu’au {day}', en: 'Opinions given until {day}' },
  cut: { fr: 'Coupez ici.', en: 'Cut here.' },
} as const satisfies Readonly<Record<string, Words>>;

// Read from a step away, on a wall.
const wall: TextStyle = { size: 12.5, leading: 16, weight: 'regular', ink: 'ink' };
const strong: TextStyle = { ...wall, weight: 'semibold' };

const halfPage = mm(148.5);
const headerRoom = mm(24);

/** « Vous avez dit, nous avons décidé » : half a page to post where people answered. */
export const feedbackReturnDocument = (content: FeedbackReturnContent): DocumentSpec => {
  const { language, names, responses, lines, closing, closedOn, createdAt } = content;
  const say = (text: Words, params = {}) => fillIn(language === 'fr' ? frenchTypography(text.fr) : text.en, params);
  const meta = {
    title: say(words.title),
    author: names.ours,
    language: language === 'fr' ? 'fr-FR' : 'en-GB',
    createdAt,
  } as const;
  const frame = {
    header: { left: `${names.ours} · ${names.theirs}`, right: formatMonth(closedOn, language) },
    footer: { left: say(words.closed, { day: formatDay(closedOn, language) }) },
  };
  const blocks: readonly Block[] = [
    title(say(words.title)),
    paragraph(say(words.thanks, { count: responses, ...names }), { style: wall }),
    ...lines.flatMap(({ said, decided }) => [
      gap(mm(3)),
      sideBySide(
        [
          panel({
            side: 'neutral',
            title: say(words.said),
            blocks: [paragraph(language === 'fr' ? `«\u00a0${said}\u00a0»` : `“${said}”`, { style: wall })],
          }),
          panel({ side: 'us', title: say(words.decided), blocks: [paragraph(decided, { style: strong })] }),
        ],
        mm(4),
      ),
    ]),
    ...(closing === '' ? [] : [gap(mm(3)), paragraph(closing, { style: wall })]),
  ];
  const used = measureBlocks({ meta, frame }, blocks).heights.reduce((total, height) => total + height, 0);
  return { meta, frame, blocks: [...blocks, ...cutLine(used, say(words.cut))] };
};

/** Where to cut, in the middle of the sheet; nothing when the words need the whole of it. */
const cutLine = (used: number, cut: string): readonly Block[] => {
  const room = halfPage - headerRoom - used;
  return room < 0 ? [] : [gap(room), rule(), paragraph(cut, { style: 'caption' })];
};
