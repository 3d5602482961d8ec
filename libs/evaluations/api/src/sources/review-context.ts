import { Inject, Injectable, Optional } from '@nestjs/common';
import { OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import { PartnerDirectory } from '@entente/partners/api';
import { SystemClock, type Tx } from '@entente/platform/api';
import { dayOf, type Day, type Language } from '@entente/platform/kernel';
import type { StoredReview } from '../persistence/review.store';
import { REVIEW_CONVENTIONS, type KnownConvention, type ReviewConventions } from './review-conventions';
import { ReviewRecords } from './review-records';
import type { SourceContext } from './source-context';

/** What a review is read, answered and printed with. */
export type ReviewContext = SourceContext & {
  readonly organisation: OrganisationIdentity;
  readonly people: readonly { readonly id: string; readonly name: string; readonly jobTitle: string }[];
};

/** Loads what surrounds a review, in the caller's transaction. */
@Injectable()
export class ReviewSurroundings {
  constructor(
    private readonly records: ReviewRecords,
    private readonly partners: PartnerDirectory,
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
    @Optional() @Inject(REVIEW_CONVENTIONS) private readonly conventions: ReviewConventions | null,
  ) {}

  async read(tx: Tx, stored: StoredReview, language: Language): Promise<ReviewContext> {
    const known = await this.partners.read(tx, stored.partnerId);
    const people = await this.organisation.activeMembers(tx);
    const records = await this.records.read(tx, stored);
    const organisation = await this.organisation.identity(tx);
    return {
      known,
      organisation,
      people,
      members: await this.organisation.members(tx, [
        ...known.partnership.tenures.flatMap(({ side, personId }) => (side === 'ours' ? [personId] : [])),
        ...memberIdsOf(stored),
        ...records.sections.flatMap(({ memberId }) => memberId ?? []),
        ...people.map(({ id }) => id),
      ]),
      ...records,
      convention: await this.conventionOf(tx, known.partnership.id, language),
      on: dayOf(this.clock.now(), organisation.profile.timeZone),
      language,
    };
  }

  async conventionOf(tx: Tx, partnershipId: string, language: Language): Promise<KnownConvention | null> {
    return this.conventions ? this.conventions.inForce(tx, partnershipId, language) : null;
  }

  /** Today where the organisation is. */
  async today(tx: Tx): Promise<Day> {
    const { profile } = await this.organisation.identity(tx);
    return dayOf(this.clock.now(), profile.timeZone);
  }
}

/** Whoever the review names keeps a name, even once gone. */
const memberIdsOf = ({ review: { conclusion, reopenings } }: StoredReview): string[] => [
  ...reopenings.map(({ by }) => by),
  ...(conclusion?.meeting.attendees ?? []).flatMap(({ kind, id }) => (kind === 'member' ? [id] : [])),
  ...(conclusion?.actions ?? []).flatMap(({ ownerOurs }) => ownerOurs ?? []),
];
