import { type Routes } from '@angular/router';

/** What people supported open from a code; its words are files of the questionnaire, not dictionaries of the product. */
export const feedbackPublicRoutes: Routes = [
  {
    path: ':code',
    pathMatch: 'full',
    loadComponent: () => import('./feedback-page').then(({ FeedbackPage }) => FeedbackPage),
  },
  {
    path: ':code/imprimer',
    loadComponent: () => import('./print-page').then(({ FeedbackPrintPage }) => FeedbackPrintPage),
  },
];
