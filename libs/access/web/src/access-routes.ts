import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { accessWords, settingsWords } from './access-words';

/** Pages of the settings, inside the shell of an organisation. */
export const accessRoutes: Routes = [
  {
    path: 'reglages',
    canActivate: [withWords(settingsWords, accessWords)],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'organisation' },
      {
        path: 'organisation',
        loadComponent: () => import('./organisation/organisation').then(({ Organisation }) => Organisation),
      },
      {
        path: 'membres',
        loadComponent: () => import('./members/members').then(({ Members }) => Members),
      },
    ],
  },
];
