import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from '../answers/settle-first';
import { requestsWords } from './by-partner/requests-words';
import { gridsWords } from '../grids/grids-words';
import { indicatorsWords } from './indicators-words';
import { ownIndicatorsWords } from './own/own-indicators-words';

/** Pages of indicators, under `/o/:org/indicateurs`. */
export const indicatorsRoutes: Routes = [
  {
    path: '',
    canActivate: [withWords(indicatorsWords, requestsWords)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./indicator-list').then(({ IndicatorList }) => IndicatorList),
      },
      {
        path: 'adapter',
        canActivate: [withWords(gridsWords, ownIndicatorsWords)],
        canDeactivate: [settleFirst],
        loadComponent: () => import('./own/own-indicators-page').then(({ OwnIndicatorsPage }) => OwnIndicatorsPage),
      },
      {
        path: 'adapter/version/:number',
        canActivate: [withWords(gridsWords, ownIndicatorsWords)],
        loadComponent: () =>
          import('./own/indicators-version-page').then(({ IndicatorsVersionPage }) => IndicatorsVersionPage),
      },
      {
        path: ':id',
        pathMatch: 'full',
        data: { offline: true },
        loadComponent: () => import('./indicators-page').then(({ IndicatorsPage }) => IndicatorsPage),
      },
      {
        path: ':id/saisie',
        data: { offline: true },
        canDeactivate: [settleFirst],
        loadComponent: () => import('./entry-page').then(({ IndicatorEntryPage }) => IndicatorEntryPage),
      },
      {
        path: ':id/demandes/:demande',
        loadComponent: () =>
          import('./by-partner/request-page').then(({ IndicatorRequestPage }) => IndicatorRequestPage),
      },
      {
        path: ':id/choix',
        loadComponent: () => import('./choose-page').then(({ ChooseIndicatorsPage }) => ChooseIndicatorsPage),
      },
    ],
  },
];
