import { type Language } from '@entente/platform/kernel';
import { reportWords } from '../content/report-words';
import { sameGrid } from '../grid/evaluation-grid';
import { type YearComparison } from '../grids/compare-grids';
import { roundHalfUp } from '../score/fraction';
import { isRampingUp } from '../score/ramp-up';
import { acrossGrids } from './across-grids';
import { print } from './printed-words';
import { type ScoredReport } from './review-report';

/** What the reader must know before the numbers. */
export const reportNotices = (report: ScoredReport): readonly string[] => [
  ...bothSides(report),
  ...provisional(report),
  ...notApplicable(report),
  ...capped(report),
  ...rampUp(report),
  ...otherVersion(report),
];

const bothSides = ({ sides, parties, language }: ScoredReport): readonly string[] => {
  if (!sides) return [];
  if (sides.joint) return [print(reportWords.jointNotice, language, parties)];
  const { global, band } = sides.theirs ?? { global: null, band: null };
  if (!global || !band) return [];
  const theirs = { shown: roundHalfUp(global), band: print(band.label, language), theirs: parties.theirs };
  return [print(reportWords.sideNotice, language, theirs)];
};

const provisional = ({ score, grid, language }: ScoredReport): readonly string[] => {
  if (!score.provisional) return [];
  const applicable = score.total - score.notApplicable;
  return [
    print(reportWords.provisional, language, { rated: score.rated, applicable, needed: grid.rules.provisionalBelow }),
  ];
};

const notApplicable = ({ score, grid, language }: ScoredReport): readonly string[] =>
  score.manyNotApplicable
    ? [print(reportWords.manyNotApplicable, language, { above: grid.rules.manyNotApplicableAbove })]
    : [];

const capped = ({ score, language }: ScoredReport): readonly string[] =>
  score.capped && score.band ? [print(reportWords.capped, language, { band: print(score.band.label, language) })] : [];

const rampUp = ({ review, startedOn, on, language }: ScoredReport): readonly string[] => {
  const readOn = review.conclusion?.meeting.heldOn ?? on;
  return startedOn && isRampingUp(startedOn, readOn) ? [print(reportWords.rampUp, language)] : [];
};

const otherVersion = (report: ScoredReport): readonly string[] => {
  const { previous, score, language } = report;
  if (!previous || sameGrid(previous.score.grid, score.grid)) return [];
  const across = acrossGrids(report);
  return [across ? acrossWords(across, { year: previous.year, language }) : notCompared(previous.year, language)];
};

const notCompared = (year: number, language: Language): string => print(reportWords.otherVersion, language, { year });

const whyNot = {
  unrelated: reportWords.unrelatedGrids,
  scale: reportWords.otherScale,
  few: reportWords.fewInCommon,
} as const;

/** In words, whether two years compare although the grid changed between them, and on what. */
const acrossWords = (
  across: YearComparison,
  { year, language }: { readonly year: number; readonly language: Language },
): string => {
  const { common, total } = across;
  if (!across.comparable) return print(whyNot[across.why], language, { year, common, total });
  const [before, after] = [across.before.global, across.after.global];
  if (!before || !after) return print(reportWords.throughMappingUnscored, language, { year, common, total });
  const shown = { before: roundHalfUp(before), after: roundHalfUp(after) };
  return print(reportWords.throughMapping, language, { year, common, total, ...shown });
};
