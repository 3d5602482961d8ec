import { type Routes } from '@angular/router';

/** Pages of whoever rates by a personal link, or comes in with a code: what they load weighs on nobody else. */
export const evaluationsPublicRoutes: Routes = [
  {
    path: 'n',
    loadChildren: () => import('./two-sides/rating-link-routes').then(({ ratingLinkRoutes }) => ratingLinkRoutes),
  },
  {
    path: 'chiffres',
    loadChildren: () =>
      import('./indicators/by-partner/entry-link-routes').then(({ entryLinkRoutes }) => entryLinkRoutes),
  },
  {
    path: 'q',
    loadChildren: () =>
      import('./feedback/public/feedback-public-routes').then(({ feedbackPublicRoutes }) => feedbackPublicRoutes),
  },
  {
    path: 'a',
    loadChildren: () => import('./actions/by-link/action-link-routes').then(({ actionLinkRoutes }) => actionLinkRoutes),
  },
  { path: 'seance', loadChildren: () => import('./swot/seat-routes').then(({ seatRoutes }) => seatRoutes) },
];
