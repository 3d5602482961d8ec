import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from '../answers/settle-first';
import { evaluationsWords } from '../evaluations-words';
import { gridsWords } from '../grids/grids-words';
import { questionnairesWords } from '../questionnaires/questionnaires-words';
import { strategyWords } from './strategy-words';

const adapting = [withWords(evaluationsWords, gridsWords, questionnairesWords)];

/** Pages of the strategy, under `/o/:org/strategie`; the questions drop the rail and stand elsewhere. */
export const strategyRoutes: Routes = [
  {
    path: '',
    canActivate: [withWords(strategyWords)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./strategy-list').then(({ StrategyList }) => StrategyList),
      },
      {
        path: 'referentiels',
        pathMatch: 'full',
        loadComponent: () => import('./framework-list').then(({ FrameworkList }) => FrameworkList),
      },
      {
        path: 'referentiels/:id',
        loadComponent: () => import('./framework-page').then(({ FrameworkPage }) => FrameworkPage),
      },
      {
        path: 'questionnaires',
        canActivate: adapting,
        children: [
          {
            path: '',
            pathMatch: 'full',
            loadComponent: () =>
              import('./strategy-questionnaires').then(({ StrategyQuestionnaires }) => StrategyQuestionnaires),
          },
          {
            path: ':id',
            canDeactivate: [settleFirst],
            loadComponent: () =>
              import('../questionnaires/questionnaire-page').then(({ QuestionnairePage }) => QuestionnairePage),
          },
          {
            path: ':id/version/:number',
            loadComponent: () =>
              import('../questionnaires/questions-version-page').then(
                ({ QuestionsVersionPage }) => QuestionsVersionPage,
              ),
          },
        ],
      },
      { path: ':id', loadComponent: () => import('./strategy-page').then(({ StrategyPage }) => StrategyPage) },
    ],
  },
];
