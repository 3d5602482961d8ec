import { type CanMatchFn, type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from './answers/settle-first';
import { actionsWords } from './actions-words';
import { carryWords } from './carry-words';
import { evaluationsWords } from './evaluations-words';
import { gridsWords } from './grids/grids-words';
import { questionnairesWords } from './questionnaires/questionnaires-words';
import { feedbackWords } from './feedback/feedback-words';
import { onlyFor } from './shared/only-for';
import { feelingsWords } from './feelings/feelings-words';
import { relaysWords } from './relays/relays-words';
import { sectionsWords } from './sections-words';
import { sidesWords } from './sides-words';
import { strategyWords } from './strategy/strategy-words';
import { swotWords } from './swot/swot-words';
import { synthesisWords } from './synthesis/synthesis-words';

/** Loaded before one goes there, so that the page opens without a network. */
const offline = { offline: true };
const worded = [withWords(evaluationsWords)];
const carryingWords = [evaluationsWords, carryWords, sectionsWords];
const ratingWords = [...carryingWords, sidesWords];
const carrying = [withWords(...carryingWords)];
const onBothSides = [withWords(evaluationsWords, sidesWords)];
const gaps = () => import('./two-sides/gaps-page').then(({ GapsPage }) => GapsPage);
const list = () => import('./review-list/review-list').then(({ ReviewList }) => ReviewList);
const due = () => import('./review-list/due-list').then(({ DueList }) => DueList);

const board = () => import('./actions/action-board').then(({ ActionBoard }) => ActionBoard);
const grids = () => import('./grids/grids-page').then(({ GridsPage }) => GridsPage);
const grid = () => import('./grids/grid-page').then(({ GridPage }) => GridPage);
const calendar = () => import('./actions/action-calendar').then(({ ActionCalendar }) => ActionCalendar);
const plan = () => import('./actions/action-list').then(({ ActionList }) => ActionList);
const action = () => import('./actions/action-page').then(({ ActionPage }) => ActionPage);

/** Pages of reviews inside the shell, under `/o/:org`. */
export const evaluationsRoutes: Routes = [
  {
    path: 'indicateurs',
    data: offline,
    loadChildren: () => import('./indicators/indicators-routes').then(({ indicatorsRoutes }) => indicatorsRoutes),
  },
  {
    path: 'synthese',
    canActivate: [withWords(synthesisWords)],
    loadComponent: () => import('./synthesis/synthesis-page').then(({ SynthesisPage }) => SynthesisPage),
  },
  {
    path: 'campagnes',
    loadChildren: () => import('./campaigns/campaigns-routes').then(({ campaignsRoutes }) => campaignsRoutes),
  },
  {
    path: 'avis',
    loadChildren: () => import('./feedback/feedback-routes').then(({ feedbackRoutes }) => feedbackRoutes),
  },
  {
    path: 'bilans',
    canActivate: worded,
    children: [
      { path: '', pathMatch: 'full', data: { view: 'running' }, loadComponent: list },
      { path: 'a-preparer', loadComponent: due },
      { path: 'clos', data: { view: 'closed' }, loadComponent: list },
      {
        path: 'nouveau',
        canActivate: [onlyFor('reviews:rate', 'bilans')],
        loadComponent: () => import('./plan/plan-review').then(({ PlanReview }) => PlanReview),
      },
      { path: 'grilles', canActivate: [withWords(gridsWords, questionnairesWords)], loadComponent: grids },
      {
        path: 'grilles/:id',
        canActivate: [withWords(gridsWords)],
        canDeactivate: [settleFirst],
        loadComponent: grid,
      },
      {
        path: 'grilles/:id/version/:number',
        canActivate: [withWords(gridsWords)],
        loadComponent: () => import('./grids/version-page').then(({ VersionPage }) => VersionPage),
      },
      {
        path: 'questionnaires/:id',
        canActivate: [withWords(gridsWords, questionnairesWords, strategyWords)],
        canDeactivate: [settleFirst],
        loadComponent: () =>
          import('./questionnaires/questionnaire-page').then(({ QuestionnairePage }) => QuestionnairePage),
      },
      {
        path: 'questionnaires/:id/version/:number',
        canActivate: [withWords(gridsWords, questionnairesWords, strategyWords)],
        loadComponent: () =>
          import('./questionnaires/questions-version-page').then(({ QuestionsVersionPage }) => QuestionsVersionPage),
      },
      {
        path: 'evolution/:partner',
        canActivate: [withWords(synthesisWords)],
        loadComponent: () => import('./synthesis/years-page').then(({ YearsPage }) => YearsPage),
      },
      {
        path: ':id',
        canActivate: [
          withWords(evaluationsWords, actionsWords, feedbackWords, feelingsWords, sectionsWords, sidesWords, swotWords),
        ],
        loadComponent: () => import('./review-page/review-page').then(({ ReviewPage }) => ReviewPage),
      },
      { path: ':id/ecarts', canActivate: onBothSides, canDeactivate: [settleFirst], loadComponent: gaps },
    ],
  },
  {
    path: 'actions',
    canActivate: [withWords(actionsWords)],
    children: [
      { path: '', pathMatch: 'full', loadComponent: plan },
      { path: 'tableau', loadComponent: board },
      { path: 'calendrier', loadComponent: calendar },
      { path: 'nouvelle', canActivate: [onlyFor('reviews:rate', 'actions')], loadComponent: action },
      { path: ':id', loadComponent: action },
    ],
  },
  {
    path: 'relais/:member',
    canActivate: [withWords(relaysWords)],
    loadComponent: () => import('./relays/relay-page').then(({ RelayPage }) => RelayPage),
  },
  {
    path: 'strategie',
    loadChildren: () => import('./strategy/strategy-routes').then(({ strategyRoutes }) => strategyRoutes),
  },
  {
    path: 'swot/nouvelle',
    canActivate: [onlyFor('reviews:rate', 'bilans'), withWords(swotWords)],
    loadComponent: () => import('./swot/open-swot-page').then(({ OpenSwotPage }) => OpenSwotPage),
  },
];

// A new session has no page of its own yet: it begins in the shell.
const isSession: CanMatchFn = (_route, [, second]) => second?.path !== 'nouvelle';

/** Pages of reviews that drop the rail: they stand before the shell. */
export const evaluationsFocusRoutes: Routes = [
  {
    path: 'swot/:id/projection',
    canActivate: [withWords(swotWords)],
    loadComponent: () => import('./swot/projection-page').then(({ ProjectionPage }) => ProjectionPage),
  },
  {
    path: 'swot/:id',
    canMatch: [isSession],
    canActivate: [withWords(swotWords, feelingsWords)],
    loadComponent: () => import('./swot/swot-page').then(({ SwotPage }) => SwotPage),
  },
  {
    path: 'strategie/:id/questions',
    canActivate: [withWords(evaluationsWords, strategyWords)],
    canDeactivate: [settleFirst],
    loadComponent: () =>
      import('./strategy/strategy-questions-page').then(({ StrategyQuestionsPage }) => StrategyQuestionsPage),
  },
  {
    path: 'bilans/:id/notation',
    data: { ...offline, words: ratingWords },
    canActivate: [withWords(...ratingWords)],
    canDeactivate: [settleFirst],
    loadComponent: () => import('./rating/rating-page').then(({ RatingPage }) => RatingPage),
  },
  {
    path: 'bilans/:id/ma-notation',
    data: offline,
    canActivate: onBothSides,
    canDeactivate: [settleFirst],
    loadComponent: () => import('./two-sides/my-rating-page').then(({ MyRatingPage }) => MyRatingPage),
  },
  {
    path: 'bilans/:id/ecarts/projection',
    data: { projected: true },
    canActivate: onBothSides,
    canDeactivate: [settleFirst],
    loadComponent: gaps,
  },
  {
    path: 'bilans/:id/questions',
    data: { ...offline, words: carryingWords },
    canActivate: carrying,
    canDeactivate: [settleFirst],
    loadComponent: () => import('./questions/questions-page').then(({ QuestionsPage }) => QuestionsPage),
  },
  {
    path: 'bilans/:id/conclusion',
    canActivate: worded,
    loadComponent: () => import('./conclusion/conclusion-page').then(({ ConclusionPage }) => ConclusionPage),
  },
];
