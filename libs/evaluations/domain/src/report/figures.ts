import { reportWords } from '../content/report-words';
import { type Change, changeBetween, trendBetween } from '../score/trend';
import { roundHalfUp } from '../score/fraction';
import { acrossGrids } from './across-grids';
import { print } from './printed-words';
import { type ScoredReport } from './review-report';

/** A number and the words under it; four at most on a page. */
export type ReportFigure = { readonly value: string; readonly words: string };

const mostTopics = 3;

export const reportFigures = (report: ScoredReport): readonly ReportFigure[] => [
  scoreFigure(report),
  ratedFigure(report),
  blockingFigure(report),
  ...sinceFigure(report),
];

const scoreFigure = ({ score, parties, sides, language }: ScoredReport): ReportFigure => {
  if (!score.global || !score.band) return { value: '–', words: print(reportWords.noScoreFigure, language) };
  const band = print(score.band.label, language);
  return {
    value: String(roundHalfUp(score.global)),
    words: print(sides?.joint ? reportWords.jointFigure : reportWords.scoreFigure, language, {
      ours: parties.ours,
      band,
    }),
  };
};

const ratedFigure = ({ score, language }: ScoredReport): ReportFigure => {
  const { rated, notApplicable } = score;
  const words = rated > 1 ? reportWords.manyRated : reportWords.oneRated;
  const setAside = notApplicable > 0 ? print(reportWords.setAsideCount, language, { notApplicable }) : '';
  return {
    value: String(rated),
    words: `${print(words, language, { applicable: score.total - notApplicable })}${setAside}`,
  };
};

const blockingFigure = ({ score, language }: ScoredReport): ReportFigure => {
  const count = score.blockingPoints.length;
  if (count === 0) return { value: '0', words: print(reportWords.noBlocking, language) };
  const topics = score.blockingPoints.slice(0, mostTopics).map(({ topic }) => print(topic, language));
  const listed = `${topics.join(', ')}${count > mostTopics ? '…' : ''}`;
  return {
    value: String(count),
    words: print(count === 1 ? reportWords.oneBlocking : reportWords.manyBlocking, language, { topics: listed }),
  };
};

const sinceFigure = (report: ScoredReport): readonly ReportFigure[] => {
  const { score, previous, language } = report;
  // A score still provisional stays out of what is counted (domain.md 3.3.c): half a grid says nothing of a change.
  if (!previous || score.provisional || previous.score.provisional) return [];
  const trend = trendBetween(previous.score, score);
  const change = trend.comparable ? trend.global : changeAcross(report);
  if (!change) return [];
  const words = change.direction === 'stable' ? reportWords.stableFigure : reportWords.sinceFigure;
  return [{ value: signed(change), words: print(words, language, { year: previous.year }) }];
};

/** On the criteria that both years asked, when the grid changed between them. */
const changeAcross = (report: ScoredReport): Change => {
  const across = acrossGrids(report);
  return across?.comparable ? changeBetween(across.before.global, across.after.global) : null;
};

/** « +6 », « −3 », « 0 », with a real minus sign. */
export const signed = ({ delta }: NonNullable<Change>): string => {
  const rounded = roundHalfUp(delta);
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
};
