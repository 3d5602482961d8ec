import { reportWords } from '../content/report-words';
import { sameGrid } from '../grid/evaluation-grid';
import { roundHalfUp } from '../score/fraction';
import { isRampingUp } from '../score/ramp-up';
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

const provisional = ({ score, language }: ScoredReport): readonly string[] => {
  if (!score.provisional) return [];
  const applicable = score.total - score.notApplicable;
  return [print(reportWords.provisional, language, { rated: score.rated, applicable })];
};

const notApplicable = ({ score, language }: ScoredReport): readonly string[] =>
  score.manyNotApplicable ? [print(reportWords.manyNotApplicable, language)] : [];

const capped = ({ score, language }: ScoredReport): readonly string[] =>
  score.capped && score.band ? [print(reportWords.capped, language, { band: print(score.band.label, language) })] : [];

const rampUp = ({ review, startedOn, on, language }: ScoredReport): readonly string[] => {
  const readOn = review.conclusion?.meeting.heldOn ?? on;
  return startedOn && isRampingUp(startedOn, readOn) ? [print(reportWords.rampUp, language)] : [];
};

const otherVersion = ({ previous, score, language }: ScoredReport): readonly string[] =>
  previous && !sameGrid(previous.score.grid, score.grid)
    ? [print(reportWords.otherVersion, language, { year: previous.year })]
    : [];
