import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { settleFirst } from '../../answers/settle-first';
import { indicatorsWords } from '../indicators-words';
import { takeEntryToken } from './entry-link';
import { requestsWords } from './requests-words';

/** The page of somebody of the partner, who enters values by a personal link. */
export const entryLinkRoutes: Routes = [
  {
    path: '',
    // Another link pasted in the same window changes the fragment alone.
    runGuardsAndResolvers: 'always',
    canActivate: [takeEntryToken, withWords(indicatorsWords, requestsWords)],
    canDeactivate: [settleFirst],
    loadComponent: () => import('./entry-link-page').then(({ EntryLinkPage }) => EntryLinkPage),
  },
];
