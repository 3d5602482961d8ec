import { type Routes } from '@angular/router';
import { accessRoutes } from '@entente/access/web';
import { conventionsFocusRoutes, conventionsRoutes } from '@entente/conventions/web';
import { dashboardsRoutes, keepTaskCount, partnerParts } from '@entente/dashboards/web';
import { evaluationsFocusRoutes, evaluationsRoutes } from '@entente/evaluations/web';
import { identitySheetsRoutes } from '@entente/identity-sheets/web';
import { partnersRoutes } from '@entente/partners/web';
import { MissingPage, Shell } from '@entente/platform/web';

// Pages that drop the rail stand before the shell; pages of the shell are its children.
export const organisationRoutes: Routes = [
  ...conventionsFocusRoutes,
  ...evaluationsFocusRoutes,
  {
    path: '',
    component: Shell,
    providers: [keepTaskCount(), ...partnerParts],
    children: [
      ...dashboardsRoutes,
      ...accessRoutes,
      ...partnersRoutes,
      ...identitySheetsRoutes,
      ...conventionsRoutes,
      ...evaluationsRoutes,
      { path: '**', component: MissingPage },
    ],
  },
];
