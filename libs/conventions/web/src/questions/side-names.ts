import { type ConventionParties } from '@entente/conventions/domain';
import { type Say } from '@entente/platform/web';
import { type fr } from '../i18n/drafting.fr';
import { type SideNames } from './fields/answer-values';

/** How the page names the two sides: as the convention does, or plainly while they have no name. */
export const sideNamesOf = ([host, partner]: ConventionParties, t: Say<typeof fr>): SideNames => ({
  host: host.shortName || host.legalName || t('sides.host'),
  partner: partner.shortName || partner.legalName || t('sides.partner'),
});
