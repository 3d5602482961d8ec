import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { partnersWords } from './partners-words';

/** Pages of partners inside the shell, under `/o/:org`. */
export const partnersRoutes: Routes = [
  {
    path: 'reglages/signataires',
    canActivate: [withWords(partnersWords)],
    loadComponent: () => import('./entitlement/own-entitled-page').then(({ OwnEntitledPage }) => OwnEntitledPage),
  },
  {
    path: 'partenaires',
    canActivate: [withWords(partnersWords)],
    children: [
      { path: '', loadComponent: () => import('./list/partner-list').then(({ PartnerList }) => PartnerList) },
      { path: 'nouveau', loadComponent: () => import('./new/new-partner').then(({ NewPartner }) => NewPartner) },
      { path: ':id', loadComponent: () => import('./page/partner-page').then(({ PartnerPage }) => PartnerPage) },
      {
        path: ':id/modifier',
        loadComponent: () => import('./edit/edit-partner').then(({ EditPartner }) => EditPartner),
      },
    ],
  },
];
