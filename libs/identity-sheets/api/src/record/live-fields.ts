import {
  type FieldCode,
  type FieldValue,
  keepListedPartners,
  proposeListedPartners,
  type SheetRecord,
} from '@entente/identity-sheets/domain';
import type { Surroundings } from '../sheet-surroundings';

export const fieldNotices = ['member-left', 'partners-to-add', 'partners-to-remove'] as const;

/** Why a field that follows something else is to be looked at again. */
export type FieldNotice = (typeof fieldNotices)[number];

type PersonCode = 'IDS-18' | 'IDS-19';
type Person = FieldValue<PersonCode>;

const personCodes = ['IDS-18', 'IDS-19'] as const;

const memberBehind = ({ memberId }: Person, { members }: Surroundings) => members.find(({ id }) => id === memberId);

const followed = (record: SheetRecord, code: PersonCode, around: Surroundings): SheetRecord => {
  const entry = record[code];
  const member = entry && memberBehind(entry.value, around);
  if (!entry || !member) return record;
  const { name, jobTitle, email } = member;
  return { ...record, [code]: { ...entry, value: { ...entry.value, name, jobTitle, email } } };
};

const withListedPartners = (record: SheetRecord, { partnerships }: Surroundings): SheetRecord => {
  const entry = record['IDS-12'];
  if (!entry) return record;
  const partners = keepListedPartners(entry.value.partners, partnerships);
  return { ...record, 'IDS-12': { ...entry, value: { ...entry.value, partners } } };
};

/** The record as it may be shown today: people as they are now, only partners whose tie lives and who agree. */
export const upToDate = (record: SheetRecord, around: Surroundings): SheetRecord =>
  personCodes.reduce((each, code) => followed(each, code, around), withListedPartners(record, around));

const partnerNotice = (record: SheetRecord, { partnerships }: Surroundings): FieldNotice | null => {
  const written = record['IDS-12']?.value.partners ?? [];
  if (keepListedPartners(written, partnerships).length < written.length) return 'partners-to-remove';
  const isNone = record['IDS-12']?.value.none ?? false;
  const proposed = proposeListedPartners(written, partnerships);
  return (written.length > 0 || isNone) && proposed.length > written.length ? 'partners-to-add' : null;
};

export const noticeOf = (record: SheetRecord, code: FieldCode, around: Surroundings): FieldNotice | null => {
  if (code === 'IDS-12') return partnerNotice(record, around);
  if (code !== 'IDS-18' && code !== 'IDS-19') return null;
  const person = record[code]?.value;
  return person && person.memberId !== '' && !memberBehind(person, around) ? 'member-left' : null;
};
