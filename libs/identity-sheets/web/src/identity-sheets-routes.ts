import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { sheetWords } from './identity-sheets-words';

/** Pages of the identity sheet inside the shell, under `/o/:org`. */
export const identitySheetsRoutes: Routes = [
  {
    path: 'fiche',
    canActivate: [withWords(sheetWords)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./sheet/sheet-page').then(({ SheetPage }) => SheetPage),
      },
      {
        path: 'apercu',
        loadComponent: () => import('./tailoring/tailoring-page').then(({ TailoringPage }) => TailoringPage),
      },
      {
        path: 'versions',
        loadComponent: () => import('./versions/versions-page').then(({ VersionsPage }) => VersionsPage),
      },
    ],
  },
];
