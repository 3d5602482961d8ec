import { type Listing, liveStages, type Stage } from '@entente/partners/domain';
import { type FieldValue } from './sheet-record';

/** What is known of a partnership that the sheet may mention. */
export type ListedPartnership = {
  readonly partnershipId: string;
  readonly name: string;
  readonly stage: Stage;
  readonly listing: Listing;
  readonly together: string;
  readonly frame: string;
};

type Lines = FieldValue<'IDS-12'>['partners'];

/**
 * Lines to propose for « Nos partenaires santé actuels »: ties that live today, and only those whose partner agrees to
 * be mentioned. Lines already written keep their words; those whose tie ended or was withdrawn go.
 */
export const proposeListedPartners = (written: Lines, partnerships: readonly ListedPartnership[]): Lines => {
  const listed = partnerships.filter(({ stage, listing }) => liveStages.includes(stage) && listing !== 'internal');
  const known = new Set(partnerships.map(({ partnershipId }) => partnershipId));
  const kept = written.filter(
    ({ partnershipId }) => !known.has(partnershipId) || listed.some((each) => each.partnershipId === partnershipId),
  );
  const added = listed
    .filter(({ partnershipId }) => !kept.some((line) => line.partnershipId === partnershipId))
    .map(({ partnershipId, name, together, frame }) => ({ partnershipId, name, together, frame }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return [...kept, ...added];
};
