import { type CanMatchFn, type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from './answers/settle-first';
import { actionsWords } from './actions-words';
import { evaluationsWords } from './evaluations-words';
import { sidesWords } from './sides-words';
import { swotWords } from './swot/swot-words';

const worded = [withWords(evaluationsWords)];
const onBothSides = [withWords(evaluationsWords, sidesWords)];
const gaps = () => import('./two-sides/gaps-page').then(({ GapsPage }) => GapsPage);
const list = () => import('./review-list/review-list').then(({ ReviewList }) => ReviewList);
const due = () => import('./review-list/due-list').then(({ DueList }) => DueList);

const board = () => import('./actions/action-board').then(({ ActionBoard }) => ActionBoard);
const plan = () => import('./actions/action-list').then(({ ActionList }) => ActionList);
const action = () => import('./actions/action-page').then(({ ActionPage }) => ActionPage);

/** Pages of reviews inside the shell, under `/o/:org`. */
export const evaluationsRoutes: Routes = [
  {
    path: 'indicateurs',
    loadChildren: () => import('./indicators/indicators-routes').then(({ indicatorsRoutes }) => indicatorsRoutes),
  },
  {
    path: 'bilans',
    canActivate: worded,
    children: [
      { path: '', pathMatch: 'full', data: { view: 'running' }, loadComponent: list },
      { path: 'a-preparer', loadComponent: due },
      { path: 'clos', data: { view: 'closed' }, loadComponent: list },
      { path: 'nouveau', loadComponent: () => import('./plan/plan-review').then(({ PlanReview }) => PlanReview) },
      {
        path: ':id',
        canActivate: [withWords(evaluationsWords, sidesWords, swotWords)],
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
      { path: 'nouvelle', loadComponent: action },
      { path: ':id', loadComponent: action },
    ],
  },
  {
    path: 'swot/nouvelle',
    canActivate: [withWords(swotWords)],
    loadComponent: () => import('./swot/open-swot-page').then(({ OpenSwotPage }) => OpenSwotPage),
  },
];

// A new session has no page of its own yet: it begins in the shell.
const isSession: CanMatchFn = (_route, [, second]) => second?.path !== 'nouvelle';

/** Pages of reviews that drop the rail: they stand before the shell. */
export const evaluationsFocusRoutes: Routes = [
  {
    path: 'swot/:id',
    canMatch: [isSession],
    canActivate: [withWords(swotWords)],
    loadComponent: () => import('./swot/swot-page').then(({ SwotPage }) => SwotPage),
  },
  {
    path: 'bilans/:id/notation',
    canActivate: worded,
    canDeactivate: [settleFirst],
    loadComponent: () => import('./rating/rating-page').then(({ RatingPage }) => RatingPage),
  },
  {
    path: 'bilans/:id/ma-notation',
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
    canActivate: worded,
    canDeactivate: [settleFirst],
    loadComponent: () => import('./questions/questions-page').then(({ QuestionsPage }) => QuestionsPage),
  },
  {
    path: 'bilans/:id/conclusion',
    canActivate: worded,
    loadComponent: () => import('./conclusion/conclusion-page').then(({ ConclusionPage }) => ConclusionPage),
  },
];
