import { formatNumber, formatPercent, type Language, type Params, type Words } from '@entente/platform/kernel';
import { obstacleLabels } from '../content/obstacles';
import { print } from '../report/printed-words';
import { questionFactWords as words } from './content/question-fact-words';
import { type ReviewFigures } from './review-figures';

type Tell = (text: Words, params?: Params) => string;
type Facts = (figures: ReviewFigures, tell: Tell, language: Language) => readonly string[];

const counted = (text: Words, count: number | null, year: number, tell: Tell): readonly string[] =>
  count === null ? [] : [tell(text, { year, count })];

const unmet = ({ unmet: count, reasons }: ReviewFigures, tell: Tell, language: Language): readonly string[] => {
  if (count === null) return [];
  if (count === 0) return [tell(words.noneUnmet)];
  const listed = reasons.map(({ code, count: each }) =>
    tell(words.reason, { reason: obstacleLabels[code][language].toLocaleLowerCase(language), count: each }),
  );
  return [tell(words.unmet, { count, reasons: listed.join(language === 'fr' ? ' ; ' : '; ') })];
};

const accepted = ({ accepted: share }: ReviewFigures, tell: Tell, language: Language): readonly string[] =>
  share ? [tell(words.accepted, { ...share, percent: formatPercent(share.percent, language, 1) })] : [];

/** Which indicators stand beside which question (domain.md 3.3.b, « pre-fill »). */
const factsByQuestion: Readonly<Record<string, Facts>> = {
  'REV-12': (figures, tell, language) => [
    ...counted(words.requests, figures.requests, figures.year, tell),
    ...accepted(figures, tell, language),
    ...unmet(figures, tell, language),
  ],
  'REV-08': ({ referrals, accompanied, waitDays, year }, tell, language) => [
    ...counted(words.referrals, referrals, year, tell),
    ...counted(words.accompanied, accompanied, year, tell),
    ...(waitDays === null ? [] : [tell(words.wait, { days: formatNumber(waitDays, language) })]),
  ],
};

/** What the indicators say beside one question of the review; says that nobody counted where it stands alone. */
export const questionFacts = (code: string, figures: ReviewFigures | null, language: Language): readonly string[] => {
  const facts = factsByQuestion[code];
  if (!facts || !figures) return [];
  const tell: Tell = (text, params) => print(text, language, params);
  const told = facts(figures, tell, language);
  return told.length > 0 ? told : [tell(words.none, { year: figures.year })];
};
