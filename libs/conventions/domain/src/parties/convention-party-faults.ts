import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { eachOf, isRecord, type Path, textFaults } from '../answers/answer-faults';
import { type ConventionParties, fewestParties, mostParties, partyKeys, partyStatuses } from './convention-party';

/** The longest that each text of a party may be. */
export const partyTextLimits: readonly (readonly [name: string, max: number])[] = [
  ['legalName', 200],
  ['shortName', 80],
  ['legalForm', 120],
  ['address', 300],
  ['siren', 20],
  ['siret', 20],
  ['rna', 20],
  ['finess', 20],
  ['bce', 20],
  ['presentation', 600],
];

export const representativeTextLimits: readonly (readonly [name: string, max: number])[] = [
  ['name', 120],
  ['title', 120],
  ['authority', 240],
];

const unknownIn = (value: Record<string, unknown>, known: readonly string[], path: Path): readonly FieldFault[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => faultAt([...path, key], 'unknown-field'));

const representativeFaults = (value: unknown, path: Path): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(path, 'not-an-object')];
  return [
    ...unknownIn(
      value,
      representativeTextLimits.map(([name]) => name),
      path,
    ),
    ...representativeTextLimits.flatMap(([name, max]) => textFaults(value[name], max, [...path, name])),
  ];
};

const choiceFaults = (values: readonly unknown[], value: unknown, path: Path): readonly FieldFault[] =>
  values.includes(value) ? [] : [faultAt(path, 'not-a-choice')];

const recordId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The record of a party beyond the first two; the others are found by the convention itself. */
const recordFaults = (value: Record<string, unknown>, index: number, path: Path): readonly FieldFault[] => {
  const { partnerId } = value;
  if (partnerId === undefined) return [];
  const pointer = [...path, 'partnerId'];
  if (index < fewestParties) return [faultAt(pointer, 'unknown-field')];
  return typeof partnerId === 'string' && recordId.test(partnerId) ? [] : [faultAt(pointer, 'not-a-choice')];
};

const partyFaults = (value: unknown, keys: readonly string[], path: Path): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(path, 'not-an-object')];
  const others = ['key', 'status', 'representative', 'insured', 'boardMustApprove', 'partnerId'];
  return [
    ...unknownIn(value, [...partyTextLimits.map(([name]) => name), ...others], path),
    ...partyTextLimits.flatMap(([name, max]) => textFaults(value[name], max, [...path, name])),
    ...choiceFaults(keys, value['key'], [...path, 'key']),
    ...choiceFaults([...partyStatuses, null], value['status'], [...path, 'status']),
    ...representativeFaults(value['representative'], [...path, 'representative']),
    ...choiceFaults([true, false, null], value['insured'], [...path, 'insured']),
    ...choiceFaults([true, false], value['boardMustApprove'], [...path, 'boardMustApprove']),
  ];
};

/** The keys that a party may bear at its rank: the first two never move, the others are each borne once. */
const keysAt = (index: number, parties: readonly unknown[]): readonly string[] => {
  if (index < fewestParties) return partyKeys.slice(index, index + 1);
  const borne = new Set(parties.slice(0, index).map((party) => (isRecord(party) ? party['key'] : null)));
  return partyKeys.slice(fewestParties).filter((key) => !borne.has(key));
};

/** Every fault of the parties received from outside; none means they are `ConventionParties`. */
export const conventionPartiesFaults = (value: unknown, base: Path = []): readonly FieldFault[] => {
  if (!Array.isArray(value) || value.length < fewestParties) return [faultAt(base, 'not-a-list')];
  const parties: readonly unknown[] = value;
  return eachOf(parties, { most: mostParties, path: base }, (party, index) => [
    ...partyFaults(party, keysAt(index, parties), [...base, index]),
    ...(isRecord(party) ? recordFaults(party, index, [...base, index]) : []),
  ]);
};

export const readParties = (
  value: unknown,
  base: Path = [],
): { readonly parties: ConventionParties } | { readonly faults: readonly FieldFault[] } => {
  const faults = conventionPartiesFaults(value, base);
  return faults.length > 0 ? { faults } : { parties: value as ConventionParties };
};
