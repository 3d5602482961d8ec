import { type CanMatchFn, type Routes } from '@angular/router';

const places: readonly string[] = ['boussole', 'conventions', 'delegations'];

const isOfConventions: CanMatchFn = (_route, [first]) => places.includes(first?.path ?? '');

// The routes themselves are loaded with the first page of conventions: whoever comes by a link to sign never needs them.
const load = () => import('./conventions-routes');

/** Pages of conventions inside the shell of an organisation. */
export const conventionsRoutes: Routes = [
  { path: '', canMatch: [isOfConventions], loadChildren: async () => (await load()).conventionsRoutes },
];

/** Pages of conventions that drop the rail: they stand before the shell. */
export const conventionsFocusRoutes: Routes = [
  { path: '', canMatch: [isOfConventions], loadChildren: async () => (await load()).conventionsFocusRoutes },
];
