import { type Routes } from '@angular/router';
import { accessRoutes } from '@entente/access/web';
import { MissingPage, Shell } from '@entente/platform/web';

// Pages that drop the rail stand before the shell; pages of the shell are its children.
export const organisationRoutes: Routes = [
  {
    path: '',
    component: Shell,
    children: [...accessRoutes, { path: '**', component: MissingPage }],
  },
];
