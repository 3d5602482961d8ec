import { type Routes } from '@angular/router';

/** Pages of whoever rates by a personal link, or comes in with a code: what they load weighs on nobody else. */
export const evaluationsPublicRoutes: Routes = [
  {
    path: 'n',
    loadChildren: () => import('./two-sides/rating-link-routes').then(({ ratingLinkRoutes }) => ratingLinkRoutes),
  },
  { path: 'seance', loadChildren: () => import('./swot/seat-routes').then(({ seatRoutes }) => seatRoutes) },
];
