import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { onlyFor } from '../shared/only-for';
import { campaignsWords } from './campaigns-words';

/** Pages of the campaigns of reviews, under `/o/:org/campagnes`. */
export const campaignsRoutes: Routes = [
  {
    path: '',
    canActivate: [withWords(campaignsWords)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./campaign-list').then(({ CampaignList }) => CampaignList),
      },
      {
        path: 'nouvelle',
        canActivate: [onlyFor('reviews:campaign', 'campagnes')],
        loadComponent: () => import('./launch-page').then(({ LaunchCampaignPage }) => LaunchCampaignPage),
      },
      {
        path: ':id',
        loadComponent: () => import('./campaign-page').then(({ CampaignPage }) => CampaignPage),
      },
    ],
  },
];
