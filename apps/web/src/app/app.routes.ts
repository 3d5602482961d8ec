import { type Routes } from '@angular/router';
import { accessPublicRoutes } from '@entente/access/web';
import { conventionsPublicRoutes } from '@entente/conventions/web';
import { landingGuard, memberGuard, sessionGuard } from '@entente/platform/web';

// A dynamic import of a library takes all of it: pages of the kit go through files of their own, which keep only
// what they name.
const help = () => import('./pages/help').then(({ HelpContainer }) => HelpContainer);
const message = () => import('./pages/message').then(({ MessagePage }) => MessagePage);

export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [landingGuard], children: [] },
  ...accessPublicRoutes,
  ...conventionsPublicRoutes,
  {
    path: 'aide',
    children: [
      { path: '', loadComponent: help },
      { path: ':topic', loadComponent: help },
    ],
  },
  {
    path: 'o/:org',
    canActivate: [sessionGuard, memberGuard],
    loadChildren: () => import('./organisation.routes').then(({ organisationRoutes }) => organisationRoutes),
  },
  { path: 'pause', data: { kind: 'maintenance' }, loadComponent: message },
  { path: 'reserve', data: { kind: 'forbidden' }, loadComponent: message },
  { path: '**', loadComponent: message },
];
