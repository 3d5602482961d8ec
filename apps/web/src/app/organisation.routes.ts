import { type CanMatchFn, type Routes } from '@angular/router';
import { accessRoutes } from '@entente/access/web';
import { conventionsFocusRoutes, conventionsRoutes } from '@entente/conventions/web';
import { dashboardsRoutes, keepTaskCount } from '@entente/dashboards/web';
import { evaluationsFocusRoutes, evaluationsRoutes } from '@entente/evaluations/web';
import { identitySheetsRoutes } from '@entente/identity-sheets/web';
import { MissingPage, Shell } from '@entente/platform/web';

// The page of a partner speaks of every domain: what that takes is loaded with it, not before.
const isOfPartners: CanMatchFn = (_route, [first, second]) =>
  first?.path === 'partenaires' || (first?.path === 'reglages' && second?.path === 'signataires');

// Pages that drop the rail stand before the shell; pages of the shell are its children.
export const organisationRoutes: Routes = [
  ...conventionsFocusRoutes,
  ...evaluationsFocusRoutes,
  {
    path: '',
    component: Shell,
    providers: [keepTaskCount()],
    children: [
      ...dashboardsRoutes,
      ...accessRoutes,
      {
        path: '',
        canMatch: [isOfPartners],
        loadChildren: () => import('./partner.routes').then(({ partnerRoutes }) => partnerRoutes),
      },
      ...identitySheetsRoutes,
      ...conventionsRoutes,
      ...evaluationsRoutes,
      { path: '**', component: MissingPage },
    ],
  },
];
