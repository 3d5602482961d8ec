import { cleanIdentifier, fold, type IdentifierKind, sirenOf } from '@entente/platform/kernel';
import { type PartnerId } from '../ids';
import { type OfficialNumber, type PartnerAddress, type PartnerForm } from '../partner/partner-form';
import { isShortNameOf } from './short-names';
import { similarity } from './similarity';

export const certainties = ['certain', 'probable', 'possible'] as const;

export type Certainty = (typeof certainties)[number];

export type DuplicateReason = 'same-number' | 'same-unit-near' | 'similar-name';

/** What is compared of a partner. */
export type Comparable = Pick<PartnerForm, 'name' | 'acronym' | 'managedBy' | 'address' | 'numbers'>;

export type DuplicateHint = {
  readonly partnerId: PartnerId;
  readonly certainty: Certainty;
  readonly because: DuplicateReason;
  readonly number?: { readonly kind: IdentifierKind; readonly value: string };
};

// Two partners may share a legal unit; none share an establishment.
const ofOneEstablishment: readonly IdentifierKind[] = ['siret', 'finess', 'bce', 'be-unit', 'rna'];

const closeEnough = 0.5;
const nearlySame = 0.7;

const same = (a: OfficialNumber, b: OfficialNumber): boolean =>
  a.kind === b.kind && cleanIdentifier(a.kind, a.value) === cleanIdentifier(b.kind, b.value);

const sharedNumber = (a: Comparable, b: Comparable): OfficialNumber | undefined =>
  a.numbers.find(
    (number) => ofOneEstablishment.includes(number.kind) && b.numbers.some((other) => same(number, other)),
  );

const legalUnits = ({ numbers }: Comparable): string[] =>
  numbers.flatMap(({ kind, value }) => {
    if (kind === 'siren') return [cleanIdentifier('siren', value)];
    return kind === 'siret' ? [sirenOf(value)] : [];
  });

const shareUnit = (a: Comparable, b: Comparable): boolean => {
  const units = legalUnits(b);
  return legalUnits(a).some((unit) => unit !== '' && units.includes(unit));
};

const sameTown = (a: PartnerAddress, b: PartnerAddress): boolean => {
  const code = a.postalCode.trim() !== '' && a.postalCode.trim() === b.postalCode.trim();
  return code || (fold(a.city) !== '' && fold(a.city) === fold(b.city));
};

const houseNumber = (street: string): string => /\d+/.exec(street)?.[0] ?? '';

/** Same town, and the same street as far as abbreviations allow. */
export const areNear = (a: PartnerAddress, b: PartnerAddress): boolean =>
  sameTown(a, b) && houseNumber(a.street) === houseNumber(b.street) && similarity(a.street, b.street) >= closeEnough;

const nameSimilarity = (a: Comparable, b: Comparable): number => {
  const sameAcronym = fold(a.acronym).length >= 3 && fold(a.acronym) === fold(b.acronym);
  return sameAcronym || isShortNameOf(a, b) ? 1 : similarity(a.name, b.name);
};

const namesAreSimilar = (a: Comparable, b: Comparable): boolean =>
  nameSimilarity(a, b) >= (sameTown(a.address, b.address) ? closeEnough : nearlySame) && !inDifferentTowns(a, b);

const inDifferentTowns = (a: Comparable, b: Comparable): boolean =>
  fold(a.address.city) !== '' && fold(b.address.city) !== '' && !sameTown(a.address, b.address);

const compare = (draft: Comparable, other: Comparable & { readonly id: PartnerId }): DuplicateHint | null => {
  const number = sharedNumber(draft, other);
  if (number) {
    const { kind, value } = number;
    return {
      partnerId: other.id,
      certainty: 'certain',
      because: 'same-number',
      number: { kind, value: cleanIdentifier(kind, value) },
    };
  }
  if (shareUnit(draft, other) && areNear(draft.address, other.address)) {
    return { partnerId: other.id, certainty: 'probable', because: 'same-unit-near' };
  }
  return namesAreSimilar(draft, other) ? { partnerId: other.id, certainty: 'possible', because: 'similar-name' } : null;
};

/** Partners that the draft may repeat, the surest first (domain.md 3.3.h). */
export const duplicateHints = (
  draft: Comparable,
  others: readonly (Comparable & { readonly id: PartnerId })[],
): DuplicateHint[] =>
  others
    .flatMap((other) => compare(draft, other) ?? [])
    .sort((a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty));
