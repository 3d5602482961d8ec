import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { dashboardsWords } from './dashboards-words';

const worded = [withWords(dashboardsWords)];

/** « Mon travail » and its lists, inside the shell, under `/o/:org`. */
export const dashboardsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: worded,
    loadComponent: () => import('./home/home-page').then(({ HomePage }) => HomePage),
  },
  {
    path: 'taches',
    canActivate: worded,
    loadComponent: () => import('./tasks/tasks-page').then(({ TasksPage }) => TasksPage),
  },
];
