import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { swotWords } from './swot-words';

/** The page of somebody who comes with a code. */
export const seatRoutes: Routes = [
  {
    path: '',
    canActivate: [withWords(swotWords)],
    loadComponent: () => import('./seat/seat-page').then(({ SeatPage }) => SeatPage),
  },
];
