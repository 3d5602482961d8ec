import { type EnvironmentProviders, type Provider } from '@angular/core';
import { accessPlaces } from '@entente/access/web';
import { conventionsPlaces } from '@entente/conventions/web';
import { dashboardsPlaces } from '@entente/dashboards/web';
import { evaluationsPlaces } from '@entente/evaluations/web';
import { identitySheetsPlaces } from '@entente/identity-sheets/web';
import { partnersPlaces } from '@entente/partners/web';

/** What each domain adds to the rail, the phone's bar, the palette and the guide. */
export const places: readonly (EnvironmentProviders | Provider)[] = [
  ...dashboardsPlaces,
  ...accessPlaces,
  ...partnersPlaces,
  ...identitySheetsPlaces,
  ...conventionsPlaces,
  ...evaluationsPlaces,
];
