import { type Routes } from '@angular/router';
import { withWords } from '@entente/platform/web';
import { takeSigningToken } from './signing/signing-link';
import { signingWords, verificationWords } from './signing-words';

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
  // Its guard and its words weigh on nobody who comes to sign.
  { path: 'l', loadChildren: () => import('./together/writing-routes').then(({ writingRoutes }) => writingRoutes) },
  { path: 'v', canActivate: verified, loadComponent: verification },
  { path: 'v/:code', canActivate: verified, loadComponent: verification },
];
