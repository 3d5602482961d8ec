import { askedIn, dayInTongue, type FeedbackQuestion } from '@entente/evaluations/domain';
import {
  type Block,
  type DocumentSpec,
  gap,
  heading,
  keepTogether,
  mm,
  paragraph,
  qrCode,
  row,
  stack,
  tickBoxes,
  title,
  writingLines,
} from '@entente/platform/pdf';
import { fillIn } from '@entente/platform/kernel';
import type { FeedbackFormContent } from './contents';

const locales = { fr: 'fr-FR', en: 'en-GB', uk: 'uk-UA' } as const;

/** The questionnaire on paper: one sheet, both sides, letters that one reads without glasses. */
export const feedbackFormDocument = (content: FeedbackFormContent): DocumentSpec => {
  const { tongue, questions, names, place, language, createdAt } = content;
  const { page, paper } = tongue;
  return {
    meta: { title: page.title, author: names.ours, language: locales[language], createdAt },
    frame: {
      header: { left: `${names.ours} · ${names.theirs}`, right: place },
      footer: { left: page.privacy },
    },
    blocks: [
      introduction(content),
      gap(mm(3)),
      ...questions.flatMap((question, at) => [asked(question, at + 1, content), gap(mm(4.6))]),
      paragraph(page.meeting, { style: 'lead' }),
      gap(mm(2)),
      paragraph([{ text: paper.giveBack, weight: 'semibold' }], { style: 'lead' }),
    ],
  };
};

const codeWidth = mm(30);

const introduction = ({ tongue, names, url, closesOn }: FeedbackFormContent): Block => {
  const { page, paper } = tongue;
  const until = fillIn(paper.until, { day: dayInTongue(tongue, closesOn) });
  const words = stack(
    [
      title(page.title),
      paragraph(fillIn(page.about, names), { style: 'lead' }),
      paragraph(paper.howTo, { style: 'lead' }),
      paragraph(paper.phone, { style: 'body' }),
      paragraph([{ text: url.replace(/^https?:\/\//, ''), weight: 'semibold' }], { style: 'body' }),
    ],
    mm(1.6),
  );
  return row(
    [{ block: words }, { width: codeWidth, block: qrCode(url, { alt: url, size: codeWidth, caption: until }) }],
    mm(6),
  );
};

const asked = (question: FeedbackQuestion, number: number, content: FeedbackFormContent): Block => {
  const { names, tongue } = content;
  const { ask, choices, more } = askedIn(tongue, question.code);
  const hint = question.kind === 'many' ? [paragraph(tongue.page.many, { style: 'body' }), gap(mm(0.6))] : [];
  const labels = question.choices.map((choice) => choices[choice] ?? '');
  return keepTogether(
    heading(2, `${number}. ${fillIn(ask, names)}`, { ink: 'ink' }),
    ...hint,
    ...(labels.length > 0 ? [tickBoxes(labels, 'lead')] : [paragraph(tongue.paper.write, { style: 'body' })]),
    ...(more ? [gap(mm(1)), paragraph(`${more} ${tongue.paper.write}`, { style: 'body' })] : []),
    ...(question.words ? [writingLines(more ? 1 : 2, mm(7.5))] : []),
  );
};
