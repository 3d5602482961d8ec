import { type Routes } from '@angular/router';

/** The page of somebody of the partner who rates by a personal link: its guard and its words weigh on nobody else. */
export const evaluationsPublicRoutes: Routes = [
  {
    path: 'n',
    loadChildren: () => import('./two-sides/rating-link-routes').then(({ ratingLinkRoutes }) => ratingLinkRoutes),
  },
];
