import { type Routes } from '@angular/router';
import { sessionGuard, withWords } from '@entente/platform/web';
import { accessWords, infoWords } from './access-words';
import { demonstration, firstRunGuard, signInGuard } from './first-run/first-run-guard';

const legal = () => import('./legal/legal-page').then(({ LegalPage }) => LegalPage);
const informed = [withWords(infoWords)];
const welcomed = [withWords(accessWords)];

/** Pages that stand at the root, most of them open to everybody. */
export const accessPublicRoutes: Routes = [
  {
    path: 'connexion',
    canActivate: [signInGuard, ...welcomed],
    resolve: { demonstration },
    loadComponent: () => import('./sign-in/sign-in').then(({ SignIn }) => SignIn),
  },
  {
    path: 'mot-de-passe',
    canActivate: welcomed,
    loadComponent: () => import('./password/password-reset').then(({ PasswordReset }) => PasswordReset),
  },
  {
    path: 'invitation',
    canActivate: welcomed,
    loadComponent: () => import('./invitation/invitation').then(({ Invitation }) => Invitation),
  },
  {
    path: 'premiere-visite',
    canActivate: [firstRunGuard, ...welcomed],
    loadComponent: () => import('./first-run/first-run').then(({ FirstRun }) => FirstRun),
  },
  {
    path: 'mon-compte',
    canActivate: [sessionGuard, ...welcomed],
    loadComponent: () => import('./account/account').then(({ Account }) => Account),
  },
  {
    path: 'courriels',
    canActivate: informed,
    loadComponent: () => import('./outbox/outbox').then(({ Outbox }) => Outbox),
  },
  {
    path: 'aide/droits',
    canActivate: informed,
    loadComponent: () => import('./rights/rights').then(({ Rights }) => Rights),
  },
  { path: 'mentions-legales', data: { text: 'notice' }, canActivate: informed, loadComponent: legal },
  { path: 'donnees', data: { text: 'data' }, canActivate: informed, loadComponent: legal },
  { path: 'accessibilite', data: { text: 'accessibility' }, canActivate: informed, loadComponent: legal },
];
