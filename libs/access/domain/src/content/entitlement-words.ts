import { type Words } from '@entente/platform/kernel';
import { type Entitlement } from '../organisation';

export const entitlementWords: Readonly<Record<Entitlement, Words>> = {
  'legal-representative': { fr: 'Représentant légal', en: 'Legal representative' },
  'board-resolution': { fr: 'Délibération du conseil', en: 'Board resolution' },
  'written-delegation': { fr: 'Délégation écrite de signature', en: 'Written delegation of signature' },
  statutes: { fr: 'Statuts', en: 'Statutes' },
};
