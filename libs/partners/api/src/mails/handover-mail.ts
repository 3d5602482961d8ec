import { handoverMailCommonWords as common, handoverMailWords, type HandoverNews } from '@entente/partners/domain';
import { layOutMail } from '@entente/platform/api';
import { fillIn, formatDay, frenchTypography, type Language, type Words } from '@entente/platform/kernel';

export type HandoverMail = {
  readonly language: Language;
  readonly news: HandoverNews;
  readonly name: string;
  readonly partner: string;
  readonly sender: string;
  /** Whether an answer reaches the sender. */
  readonly isAnswered: boolean;
  /** Who is at the other end of the handover; null for nobody. */
  readonly other: string | null;
  readonly url: string;
};

/** One person, one post, one button. */
export const handoverMail = ({ language, news, url, other, isAnswered, ...said }: HandoverMail) => {
  const words = handoverMailWords[news.kind][news.role];
  const told = { ...said, other, day: formatDay(news.day, language) };
  const tell = ({ fr, en }: Words): string => fillIn(language === 'fr' ? frenchTypography(fr) : en, told);
  const otherEnd = other === null ? words.nobody : words.other;
  return layOutMail({
    language,
    subject: tell(words.subject),
    paragraphs: [
      tell(common.greeting),
      [words.opening, ...(otherEnd ? [otherEnd] : [])].map(tell).join(' '),
      tell(common[news.kind]),
    ],
    action: { label: tell(common.action), url },
    after: isAnswered ? [tell(common.answer)] : [],
  });
};
