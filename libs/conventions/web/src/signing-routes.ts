import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { takeSigningToken } from './signing/signing-link';
import { draftingWords } from './drafting-words';
import { signingWords, verificationWords } from './signing-words';
import { takeWritingToken } from './together/writing-link';
import { togetherWords } from './together-words';

const verification = () => import('./verification/verification-page').then(({ VerificationPage }) => VerificationPage);
const verified = [withWords(verificationWords)];

/** Pages that stand at the root, open to who holds a link or a document. */
export const conventionsPublicRoutes: Routes = [
  {
    path: 's',
    // Another link pasted in the same window changes the fragment alone.
    runGuardsAndResolvers: 'always',
    canActivate: [takeSigningToken, withWords(signingWords)],
    loadComponent: () => import('./signing/signing-page').then(({ SigningPage }) => SigningPage),
  },
  {
    path: 'l',
    runGuardsAndResolvers: 'always',
    canActivate: [takeWritingToken, withWords(draftingWords, togetherWords)],
    loadComponent: () => import('./together/writing-page').then(({ WritingPage }) => WritingPage),
  },
  { path: 'v', canActivate: verified, loadComponent: verification },
  { path: 'v/:code', canActivate: verified, loadComponent: verification },
];
