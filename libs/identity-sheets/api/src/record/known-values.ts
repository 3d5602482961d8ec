import {
  type FieldCode,
  fieldCodes,
  fieldFaults,
  isFilled,
  proposeListedPartners,
  type SheetRecord,
} from '@entente/identity-sheets/domain';
import type { OrganisationProfile } from '@entente/access/domain';
import type { Surroundings } from '../sheet-surroundings';

type Address = OrganisationProfile['address'];

const addressLine = ({ street, postalCode, city }: Address): string =>
  [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

const services = ({ establishments }: OrganisationProfile) => ({
  services: establishments
    .slice(0, 8)
    .map(({ name, address }) => ({ name, whereAndWhen: addressLine(address), capacity: '' })),
  note: '',
});

const numbers = ({ rna, bce, siren, establishments }: OrganisationProfile) =>
  [
    ['siret', establishments.find(({ siret }) => siret !== '')?.siret ?? ''],
    ['siren', siren],
    ['rna', rna],
    ['bce', bce],
  ]
    .filter(([, value]) => value !== '')
    .map(([kind, value]) => ({ kind, value, keptBecause: '' }));

const currentPartners = (record: SheetRecord, { partnerships }: Surroundings) => ({
  none: false,
  partners: proposeListedPartners(record['IDS-12']?.value.partners ?? [], partnerships).slice(0, 12),
});

const proposals = (record: SheetRecord, around: Surroundings): Readonly<Partial<Record<FieldCode, unknown>>> => {
  const { profile } = around.organisation;
  return {
    'IDS-01': { name: profile.legalName, acronym: profile.acronym },
    'IDS-07': services(profile),
    'IDS-12': currentPartners(record, around),
    'IDS-20': { place: addressLine(profile.address), hours: '', evening: '', usualAnswer: '' },
    'IDS-24': numbers(profile),
  };
};

/** What we know of a field from elsewhere, when it is empty and what we know would be accepted there. */
export const knownValues = (record: SheetRecord, around: Surroundings): ReadonlyMap<FieldCode, unknown> => {
  const known = proposals(record, around);
  return new Map(
    fieldCodes
      .filter((code) => known[code] !== undefined && (code === 'IDS-12' || !isFilled(record, code)))
      .filter((code) => saysSomething(record, code, known[code], around))
      .map((code) => [code, known[code]] as const),
  );
};

const saysSomething = (record: SheetRecord, code: FieldCode, value: unknown, { today }: Surroundings): boolean => {
  if (fieldFaults(code, value, { record, today }).length > 0) return false;
  const current = JSON.stringify(record[code]?.value ?? null);
  if (current === JSON.stringify(value)) return false;
  return !isEmptyList(value);
};

const isEmptyList = (value: unknown): boolean => {
  const lists = Array.isArray(value) ? [value] : Object.values(Object(value)).filter(Array.isArray);
  return lists.length > 0 && lists.every(({ length }) => length === 0);
};
