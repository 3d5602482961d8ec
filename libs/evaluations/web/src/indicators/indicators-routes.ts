import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from '../answers/settle-first';
import { indicatorsWords } from './indicators-words';

/** Pages of indicators, under `/o/:org/indicateurs`. */
export const indicatorsRoutes: Routes = [
  {
    path: '',
    canActivate: [withWords(indicatorsWords)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./indicator-list').then(({ IndicatorList }) => IndicatorList),
      },
      {
        path: ':id',
        pathMatch: 'full',
        loadComponent: () => import('./indicators-page').then(({ IndicatorsPage }) => IndicatorsPage),
      },
      {
        path: ':id/saisie',
        canDeactivate: [settleFirst],
        loadComponent: () => import('./entry-page').then(({ IndicatorEntryPage }) => IndicatorEntryPage),
      },
      {
        path: ':id/choix',
        loadComponent: () => import('./choose-page').then(({ ChooseIndicatorsPage }) => ChooseIndicatorsPage),
      },
    ],
  },
];
