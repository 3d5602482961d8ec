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

const isListed = ({ stage, listing }: ListedPartnership): boolean =>
  liveStages.includes(stage) && listing !== 'internal';

/** The lines that may be shown today: those whose tie ended, or whose partner withdrew, go. Others keep their words. */
export const keepListedPartners = (written: Lines, partnerships: readonly ListedPartnership[]): Lines => {
  const hidden = new Set(partnerships.filter((each) => !isListed(each)).map(({ partnershipId }) => partnershipId));
  return written.filter(({ partnershipId }) => !hidden.has(partnershipId));
};

/** Lines to propose for « Nos partenaires santé actuels »: those that may be shown, and the ties that lack there. */
export const proposeListedPartners = (written: Lines, partnerships: readonly ListedPartnership[]): Lines => {
  const kept = keepListedPartners(written, partnerships);
  const added = partnerships
    .filter(isListed)
    .filter(({ partnershipId }) => !kept.some((line) => line.partnershipId === partnershipId))
    .map(({ partnershipId, name, together, frame }) => ({ partnershipId, name, together, frame }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return [...kept, ...added];
};
