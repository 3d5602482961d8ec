import { Inject, Injectable, Optional } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { type EndedStep, feelingsShownDays, type StepKind } from '@entente/evaluations/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { addDays, type Day, dayOf } from '@entente/platform/kernel';
import { REVIEW_CONVENTIONS, type ReviewConventions } from '../sources/review-conventions';

type Found = { readonly id: string; readonly name: string; readonly endedAt: Date };
type Asked = { readonly partnershipId: string; readonly since: Date };
/** Steps of one kind that ended since a moment. */
type StepSource = (tx: Tx, asked: Asked) => Promise<readonly Found[]>;

// Its report is drawn when a review closes; until the drawing is done, its last change is the closing.
const CLOSED_REVIEWS = `
  select * from (
    select r.id, r.year::text as name, coalesce(
      (select min(p.drawn_at) from review_report p where p.tenant_id = r.tenant_id and p.review_id = r.id), r.updated_at
    ) as "endedAt"
    from review r where r.partnership_id = $1 and r.status = 'closed'
  ) closed where "endedAt" >= $2 order by "endedAt" desc limit 20`;

const CLOSED_SWOTS = `
  select s.id, '' as name, s.held_on::timestamp + interval '12 hours' as "endedAt"
  from swot_session s where s.partnership_id = $1 and s.status = 'closed' and s.held_on >= $2::timestamptz::date
  order by s.held_on desc limit 20`;

/** What ended between two organisations: one small source for each kind, so that another is one line more. */
@Injectable()
export class EndedSteps {
  private readonly sources: Readonly<Record<StepKind, StepSource>> = {
    review: (tx, { partnershipId, since }) => tx.query<Found[]>(CLOSED_REVIEWS, [partnershipId, since]),
    swot: (tx, { partnershipId, since }) => tx.query<Found[]>(CLOSED_SWOTS, [partnershipId, since]),
    convention: async (tx, { partnershipId, since }) => {
      const signed = (await this.conventions?.signed(tx, partnershipId, since)) ?? [];
      return signed.map(({ id, number: name, sealedAt: endedAt }) => ({ id, name, endedAt }));
    },
  };

  constructor(
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
    @Optional() @Inject(REVIEW_CONVENTIONS) private readonly conventions: ReviewConventions | null,
  ) {}

  /** Those of the year past, the latest first, and the day it is where the organisation is. */
  async of(tx: Tx, partnershipId: string): Promise<{ readonly today: Day; readonly steps: readonly EndedStep[] }> {
    const { profile } = await this.organisation.identity(tx);
    const today = dayOf(this.clock.now(), profile.timeZone);
    const since = new Date(`${addDays(today, -feelingsShownDays)}T00:00:00Z`);
    const found: EndedStep[] = [];
    for (const [kind, source] of Object.entries(this.sources) as [StepKind, StepSource][])
      for (const { id, name, endedAt } of await source(tx, { partnershipId, since }))
        found.push({ kind, id, name, endedOn: dayOf(new Date(endedAt), profile.timeZone) });
    return { today, steps: found.toSorted((one, other) => other.endedOn.localeCompare(one.endedOn)) };
  }
}
