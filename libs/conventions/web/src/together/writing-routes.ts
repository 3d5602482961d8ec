import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { togetherWords } from '../together-words';
import { takeWritingToken } from './writing-link';

/** The page of somebody of the partner, who comes by a personal link. */
export const writingRoutes: Routes = [
  {
    path: '',
    // Another link pasted in the same window changes the fragment alone.
    runGuardsAndResolvers: 'always',
    canActivate: [takeWritingToken, withWords(draftingWords, togetherWords)],
    loadComponent: () => import('./writing-page').then(({ WritingPage }) => WritingPage),
  },
];
