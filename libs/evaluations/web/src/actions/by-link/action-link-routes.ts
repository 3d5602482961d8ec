import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { takeActionToken } from './action-link';
import { feelingsWords } from '../../feelings/feelings-words';
import { partnerActionsWords } from './partner-actions-words';

/** The page of somebody of the partner, who comes by a link to the actions of their side. */
export const actionLinkRoutes: Routes = [
  {
    path: '',
    // Another link pasted in the same window changes the fragment alone.
    runGuardsAndResolvers: 'always',
    canActivate: [takeActionToken, withWords(partnerActionsWords, feelingsWords)],
    loadComponent: () => import('./action-link-page').then(({ ActionLinkPage }) => ActionLinkPage),
  },
];
