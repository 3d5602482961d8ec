import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from '../answers/settle-first';
import { evaluationsWords } from '../evaluations-words';
import { sidesWords } from '../sides-words';
import { takeRatingToken } from './rating-link';

/** The page of somebody of the partner, who comes by a personal link. */
export const ratingLinkRoutes: Routes = [
  {
    path: '',
    // Another link pasted in the same window changes the fragment alone.
    runGuardsAndResolvers: 'always',
    canActivate: [takeRatingToken, withWords(evaluationsWords, sidesWords)],
    canDeactivate: [settleFirst],
    loadComponent: () => import('./rating-link-page').then(({ RatingLinkPage }) => RatingLinkPage),
  },
];
