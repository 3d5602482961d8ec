import {
  type Balance,
  balanceOf,
  type ContributionId,
  type ContributionUnit,
  type Direction,
  listings,
  type Listing,
  type PartnershipText,
  type Rhythm,
  runsOn,
} from '@entente/partners/domain';
import { type PartnershipBody, type PartnershipView } from '@entente/platform/api-client';
import { type Day, isDay } from '@entente/platform/kernel';

/** One line as it is typed: a number that is not there yet is null, a day an empty text. */
export type LineDraft = {
  id: string;
  direction: Direction;
  type: string;
  description: string;
  unit: ContributionUnit;
  volume: number | null;
  rhythm: Rhythm;
  hoursPerUnit: number | null;
  from: string;
  until: string;
};

/** Why the partnership exists, and what each side brings, as it is typed. */
export type PartnershipDraft = {
  purpose: string;
  gains: { ours: string; theirs: string };
  listing: Listing;
  contributions: LineDraft[];
};

export const blankPartnership = (): PartnershipDraft => ({
  purpose: '',
  gains: { ours: '', theirs: '' },
  listing: 'internal',
  contributions: [],
});

export const partnershipFields = ['/purpose', '/gains/ours', '/gains/theirs', '/listing', '/contributions'] as const;

const toListing = (text: string): Listing => listings.find((each) => each === text) ?? 'internal';

export const toPartnershipDraft = ({ purpose, gains, listing, contributions }: PartnershipView): PartnershipDraft => ({
  purpose,
  gains: { ours: gains.ours, theirs: gains.theirs },
  listing: toListing(listing),
  contributions: contributions.map(({ yearlyHours: _yearlyHours, ...line }) => ({
    ...line,
    id: line.id ?? newLineId(),
    from: line.from ?? '',
    until: line.until ?? '',
  })),
});

export const toPartnershipBody = (draft: PartnershipDraft, version: number): PartnershipBody => ({
  ...draft,
  contributions: draft.contributions.map((line) => ({
    ...line,
    volume: line.volume ?? 0,
    from: line.from || null,
    until: line.until || null,
  })),
  version,
});

/** The draft as the domain's rules read it. */
export const toText = (draft: PartnershipDraft): PartnershipText => ({
  ...draft,
  contributions: draft.contributions.map((line) => ({
    ...line,
    id: line.id as ContributionId,
    volume: line.volume ?? 0,
    from: isDay(line.from) ? line.from : null,
    until: isDay(line.until) ? line.until : null,
  })),
});

/** What each side brings on a day: lines that ended or are to come weigh nothing. */
export const balanceOn = (draft: PartnershipDraft, day: Day): Balance =>
  balanceOf(toText(draft).contributions.filter((line) => runsOn(line, day)));

/** An id for a line that the server has not seen: saving twice then changes nothing. `randomUUID` needs https. */
export const newLineId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

const isBlankLine = ({ type, description, volume }: LineDraft): boolean =>
  type === '' && description.trim() === '' && volume === null;

/** Without the lines just opened, in which nothing is typed: they are no fault and nothing to send. */
export const withoutBlankLines = (draft: PartnershipDraft): PartnershipDraft => ({
  ...draft,
  contributions: draft.contributions.filter((line) => !isBlankLine(line)),
});

export const newLine = (direction: Direction): LineDraft => ({
  id: newLineId(),
  direction,
  type: '',
  description: '',
  unit: 'hour',
  volume: null,
  rhythm: 'month',
  hoursPerUnit: null,
  from: '',
  until: '',
});
