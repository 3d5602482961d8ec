import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { type ActionItem, actionProblems, daysLate } from '@entente/evaluations/domain';
import { PartnerDirectory, type PartnerKnown, relationTo } from '@entente/partners/api';
import { SystemClock, type Tx } from '@entente/platform/api';
import { dayOf, type Day, faultAt } from '@entente/platform/kernel';
import { ReviewRow } from '../persistence/review.row';
import { peopleOf } from '../review/people.view';
import type { StoredAction } from './action.store';
import type { ActionPlanView, ActionView } from './action.views';

/** What surrounds an action: the partner, the people who may answer for it, the day it is. */
export type PlanContext = {
  readonly known: PartnerKnown;
  readonly today: Day;
  readonly view: ActionPlanView;
};

/** Reads what an action is planned with, in the caller's transaction. */
@Injectable()
export class ActionPlan {
  constructor(
    private readonly partners: PartnerDirectory,
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
  ) {}

  async read(tx: Tx, actor: Member, partnerId: string, owner: string | null = null): Promise<PlanContext> {
    const known = await this.partners.read(tx, partnerId);
    const organisation = await this.organisation.identity(tx);
    const people = await this.organisation.activeMembers(tx);
    const today = dayOf(this.clock.now(), organisation.profile.timeZone);
    const members = await this.organisation.members(tx, [...people.map(({ id }) => id), ...(owner ? [owner] : [])]);
    return {
      known,
      today,
      view: {
        partnerId,
        partnerName: known.partner.name,
        organisationName: organisation.name,
        people: peopleOf({ members, people, known, on: today }),
        mayPlan: this.mayPlan(actor, known) && known.partner.archivedOn === null,
      },
    };
  }

  mayPlan(actor: Member, { partnership }: PartnerKnown): boolean {
    return can(actor.roles, 'reviews:rate', relationTo(partnership.tenures, actor));
  }

  /** Whoever holds the partnership, and whoever answers for the action. */
  mayRevise(actor: Member, known: PartnerKnown, { ownerOurs }: Pick<ActionItem, 'ownerOurs'>): boolean {
    return this.mayPlan(actor, known) || (ownerOurs === actor.id && can(actor.roles, 'reviews:rate', 'own'));
  }

  async view(tx: Tx, actor: Member, { action, partnerId, version }: StoredAction): Promise<ActionView> {
    const { known, today, view } = await this.read(tx, actor, partnerId, action.ownerOurs);
    const { partnershipId: _partnership, obstacles, origin, ...shown } = action;
    return {
      ...shown,
      origin: { ...origin },
      obstacles: [...obstacles],
      plan: view,
      reviewReference: await referenceOf(tx, action.reviewId),
      late: daysLate(action, today),
      mayRevise: this.mayRevise(actor, known, action) && known.partner.archivedOn === null,
      version,
    };
  }
}

const referenceOf = async (tx: Tx, reviewId: string | null): Promise<string> => {
  if (!reviewId) return '';
  const query = tx.createQueryBuilder(ReviewRow, 'r').select(['r.tenantId', 'r.id', 'r.reference']);
  return (await query.where('r.id = :reviewId', { reviewId }).getOne())?.reference ?? '';
};

/** Who answers for an action is a member of ours, or a contact of this very partner. */
export const assertOwnersKnown = ({ ownerOurs, ownerTheirs }: ActionItem, { view }: PlanContext): void => {
  const isKnown = (kind: string, id: string | null) =>
    id === null || view.people.some((person) => person.kind === kind && person.id === id);
  const faults = [
    ...(isKnown('member', ownerOurs) ? [] : [faultAt(['ownerOurs'], 'choice')]),
    ...(isKnown('contact', ownerTheirs) ? [] : [faultAt(['ownerTheirs'], 'choice')]),
  ];
  if (faults.length > 0) throw actionProblems.invalid({}, faults);
};
