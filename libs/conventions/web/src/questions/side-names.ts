import { type ConventionParties, type PartyKey } from '@entente/conventions/domain';
import { type Say } from '@entente/platform/web';
import { type fr } from '../i18n/drafting.fr';

/** The parties as the page names them, in their order. */
export type SideNames = ReadonlyMap<PartyKey, string>;

// A name that fits a line: what is longer is a slip, and would hide what the line says.
const fits = (name: string): boolean => name !== '' && name.length <= 60;

/** How the page names the parties: as the convention does, or plainly while they have no name that fits. */
export const sideNamesOf = (parties: ConventionParties, t: Say<typeof fr>): SideNames =>
  new Map(
    parties.map(
      ({ key, shortName, legalName }, rank) =>
        [key, [shortName, legalName].find(fits) ?? unnamed(key, rank, t)] as const,
    ),
  );

const unnamed = (key: PartyKey, rank: number, t: Say<typeof fr>): string => {
  if (key === 'host' || key === 'partner') return t(`sides.${key}`);
  return t('sides.other', { number: rank + 1 });
};
