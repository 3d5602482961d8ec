import { AccessModule, accessRows } from '@entente/access/api';
import { ConventionsModule, conventionsRows } from '@entente/conventions/api';
import { DashboardsModule } from '@entente/dashboards/api';
import { EvaluationsModule, evaluationsRows } from '@entente/evaluations/api';
import { IdentitySheetsModule, identitySheetsRows } from '@entente/identity-sheets/api';
import { PartnersModule, partnersRows } from '@entente/partners/api';

/** Every table that TypeORM knows. */
export const rows = [...accessRows, ...partnersRows, ...identitySheetsRows, ...conventionsRows, ...evaluationsRows];

/** The domains, in their order of dependence. */
export const modules = [
  AccessModule,
  PartnersModule,
  IdentitySheetsModule,
  ConventionsModule,
  EvaluationsModule,
  DashboardsModule,
];
