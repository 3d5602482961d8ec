import { type EnvironmentProviders, type Provider } from '@angular/core';
import { accessPlaces } from '@entente/access/web/outside';
import { conventionsPlaces } from '@entente/conventions/web/outside';
import { dashboardsPlaces } from '@entente/dashboards/web/outside';
import { evaluationsPlaces } from '@entente/evaluations/web/outside';
import { identitySheetsPlaces } from '@entente/identity-sheets/web/outside';
import { partnersPlaces } from '@entente/partners/web/outside';

/** What each domain adds to the rail, the phone's bar, the palette and the guide. */
export const places: readonly (EnvironmentProviders | Provider)[] = [
  ...dashboardsPlaces,
  ...accessPlaces,
  ...partnersPlaces,
  ...identitySheetsPlaces,
  ...conventionsPlaces,
  ...evaluationsPlaces,
];
