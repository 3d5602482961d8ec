import { type Language } from '@entente/platform/kernel';
import { type Judgement, isNotApplicable, ratingOf } from '../answers/criterion-answer';
import { ratingWords } from '../content/rating-words';
import { type EvaluationGrid, criteriaOf, dimensionOf, stepOf } from '../grid/evaluation-grid';
import { type RatingCommand } from './rating-keys';
import { print } from '../report/printed-words';

type Place = { readonly grid: EvaluationGrid; readonly index: number; readonly language: Language };

/** « Critère 16 sur 39 ». */
export const placeWords = ({ grid, index, language }: Place): string =>
  print(ratingWords.place, language, { rank: index + 1, count: criteriaOf(grid).length });

/** The line above the criterion: « Critère 15 sur 39. Cadre et organisation ». */
export const placeWithDimension = (place: Place): string => {
  const dimension = dimensionOf(place.grid, criteriaOf(place.grid)[place.index]?.code ?? '');
  return dimension ? `${placeWords(place)}. ${dimension.name[place.language]}` : placeWords(place);
};

/** What the live region says once the server has kept a judgement: « 2, en place, enregistré. Critère 16 sur 39 ». */
export const savedAnnouncement = (place: Place, judgement: Judgement): string => {
  const { language } = place;
  const words = judgementWords(place.grid, judgement, language);
  const saved = words ? print(ratingWords.saved, language, { judgement: words }) : print(ratingWords.cleared, language);
  return `${saved} ${placeWords(place)}`;
};

/** What the live region says of a command that saves nothing. */
export const commandAnnouncement = (place: Place, command: RatingCommand): string | null => {
  switch (command.type) {
    case 'ask-not-applicable-reason':
      return print(ratingWords.whyNotApplicable, place.language);
    case 'refuse-not-applicable':
      return print(ratingWords.criticalNotApplicable, place.language);
    case 'stay-at-end':
      return print(command.end === 'last' ? ratingWords.lastCriterion : ratingWords.firstCriterion, place.language);
    default:
      return null;
  }
};

/** « 2, en place », « Sans objet », or null when nothing is said yet. */
export const judgementWords = (grid: EvaluationGrid, judgement: Judgement, language: Language): string | null => {
  if (isNotApplicable(judgement)) return grid.scale.notApplicable.label[language];
  const step = stepOf(grid, ratingOf(judgement) ?? Number.NaN);
  return step ? `${step.value}, ${lowerFirst(step.label[language])}` : null;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
