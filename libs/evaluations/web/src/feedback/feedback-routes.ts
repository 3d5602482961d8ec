import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from '../answers/settle-first';
import { gridsWords } from '../grids/grids-words';
import { questionnairesWords } from '../questionnaires/questionnaires-words';
import { strategyWords } from '../strategy/strategy-words';
import { onlyFor } from '../shared/only-for';
import { feedbackWords } from './feedback-words';

const open = () => import('./open-campaign').then(({ OpenCampaign }) => OpenCampaign);

/** Pages of campaigns inside the shell, under `/o/:org/avis`. */
export const feedbackRoutes: Routes = [
  {
    path: '',
    canActivate: [withWords(feedbackWords)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./campaigns-page').then(({ FeedbackCampaignsPage }) => FeedbackCampaignsPage),
      },
      { path: 'nouvelle', canActivate: [onlyFor('reviews:rate', 'avis')], loadComponent: open },
      {
        path: 'questions',
        canActivate: [withWords(gridsWords, questionnairesWords, strategyWords)],
        children: [
          {
            path: '',
            pathMatch: 'full',
            loadComponent: () =>
              import('./feedback-questionnaires').then(({ FeedbackQuestionnaires }) => FeedbackQuestionnaires),
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
      { path: ':id', loadComponent: () => import('./campaign-page').then(({ CampaignPage }) => CampaignPage) },
      { path: ':id/modifier', loadComponent: open },
      { path: ':id/papier', loadComponent: () => import('./paper-entry').then(({ PaperEntry }) => PaperEntry) },
    ],
  },
];
