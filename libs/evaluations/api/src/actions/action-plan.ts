import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { type ActionItem, actionProblems, daysLate, mayJudge } from '@entente/evaluations/domain';
import { PartnerDirectory, type PartnerKnown, relationTo } from '@entente/partners/api';
import { SystemClock, type Tx } from '@entente/platform/api';
import { dayOf, type Day, faultAt } from '@entente/platform/kernel';
import { ReviewRow } from '../persistence/review.row';
import { peopleOf } from '../review/people.view';
import { ActionStore, type StoredAction } from './action.store';
import { membersOf, toDeclarationView } from './declaration-view';
import { toSeriesView } from './series-view';
import type { ActionPlanView, ActionView } from './action.views';

/** What surrounds an action: the partner if it has one, the people who may answer for it, the day it is. */
export type PlanContext = {
  readonly known: PartnerKnown | null;
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
    private readonly store: ActionStore,
  ) {}

  /** With the partner, who must exist: what a new action is planned with. */
  async withPartner(tx: Tx, actor: Member, partnerId: string): Promise<PlanContext & { readonly known: PartnerKnown }> {
    const known = await this.partners.read(tx, partnerId);
    return { ...(await this.around(tx, actor, known, null)), known };
  }

  async read(tx: Tx, actor: Member, partnerId: string | null, owner: string | null): Promise<PlanContext> {
    return this.around(tx, actor, partnerId ? await this.partners.read(tx, partnerId) : null, owner);
  }

  private async around(tx: Tx, actor: Member, known: PartnerKnown | null, owner: string | null): Promise<PlanContext> {
    const organisation = await this.organisation.identity(tx);
    const people = await this.organisation.activeMembers(tx);
    const today = dayOf(this.clock.now(), organisation.profile.timeZone);
    const members = await this.organisation.members(tx, [...people.map(({ id }) => id), ...(owner ? [owner] : [])]);
    return {
      known,
      today,
      view: {
        partnerId: known?.partner.id ?? null,
        partnerName: known?.partner.name ?? '',
        organisationName: organisation.name,
        people: peopleOf({ members, people, known, on: today }),
        mayPlan: this.mayPlan(actor, known) && !isArchived(known),
      },
    };
  }

  /** Whoever holds the partnership; of the organisation's own priorities, whoever leads its strategy. */
  mayPlan(actor: Member, known: PartnerKnown | null): boolean {
    return known
      ? can(actor.roles, 'reviews:rate', relationTo(known.partnership.tenures, actor))
      : can(actor.roles, 'strategy:lead');
  }

  /** Whoever holds the partnership, and whoever answers for the action. */
  mayRevise(actor: Member, known: PartnerKnown | null, { ownerOurs }: Pick<ActionItem, 'ownerOurs'>): boolean {
    return this.mayPlan(actor, known) || (ownerOurs === actor.id && can(actor.roles, 'reviews:rate', 'own'));
  }

  async view(tx: Tx, actor: Member, { action, partnerId, version }: StoredAction): Promise<ActionView> {
    const { known, today, view } = await this.read(tx, actor, partnerId, action.ownerOurs);
    const { partnershipId: _partnership, obstacles, origin, progress, proposal, declared, ...rest } = action;
    const { recurrence: _series, previousId: _previous, ...shown } = rest;
    const members = await this.organisation.members(tx, membersOf(declared));
    const mayRevise = this.mayRevise(actor, known, action) && !isArchived(known);
    const nameOf = (id: string) => known?.contacts.find((contact) => contact.id === id)?.name ?? '';
    return {
      ...shown,
      progress: progress && { ...progress, by: nameOf(progress.by) },
      proposal: proposal && { ...proposal, by: nameOf(proposal.by) },
      origin: { ...origin },
      obstacles: [...obstacles],
      plan: view,
      reviewReference: await referenceOf(tx, action.reviewId),
      late: daysLate(action, today),
      ...toSeriesView(action, await this.store.besides(tx, action)),
      declared: toDeclarationView(declared, (id) => members.get(id)?.name ?? nameOf(id)),
      mayRevise,
      mayVerify: mayRevise && mayJudge(action, actor.id),
      version,
    };
  }
}

const isArchived = (known: PartnerKnown | null): boolean => (known?.partner.archivedOn ?? null) !== null;

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
