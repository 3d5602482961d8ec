import { type Routes, type UrlMatcher } from '@angular/router';
import { accessPublicRoutes } from '@entente/access/web/outside';
import { conventionsPublicRoutes } from '@entente/conventions/web/outside';
import { evaluationsPublicRoutes } from '@entente/evaluations/web/outside';
import { landingGuard, memberGuard, placeGuard, sessionGuard } from '@entente/platform/web';

// A dynamic import of a library takes all of it: pages of the kit go through files of their own, which keep only
// what they name.
const help = () => import('./pages/help').then(({ HelpContainer }) => HelpContainer);
const message = () => import('./pages/message').then(({ MessagePage }) => MessagePage);

const placesOfOrganisations: ReadonlySet<string> = new Set([
  'avis',
  'actions',
  'bilans',
  'boussole',
  'campagnes',
  'conventions',
  'fiche',
  'indicateurs',
  'partenaires',
  'reglages',
  'strategie',
  'swot',
  'synthese',
  'taches',
]);

/** A page of an organisation whose address does not say which. */
const place: UrlMatcher = (segments) =>
  placesOfOrganisations.has(segments[0]?.path ?? '') ? { consumed: segments } : null;

export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [landingGuard], children: [] },
  ...accessPublicRoutes,
  ...conventionsPublicRoutes,
  ...evaluationsPublicRoutes,
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
  { matcher: place, canActivate: [placeGuard], children: [] },
  { path: 'pause', data: { kind: 'maintenance' }, loadComponent: message },
  { path: 'injoignable', data: { kind: 'unreachable', offline: true }, loadComponent: message },
  { path: 'reserve', data: { kind: 'forbidden' }, loadComponent: message },
  { path: '**', loadComponent: message },
];
