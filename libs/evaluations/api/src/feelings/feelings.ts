import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can } from '@entente/access/domain';
import { type EndedStep, feelingDays, feelingProblems, giveFeeling, mayFeel } from '@entente/evaluations/domain';
import { assertMay, type PartnerKnown, relationTo } from '@entente/partners/api';
import { type Contact, isInFunction } from '@entente/partners/domain';
import { TenantDb, type TenantScope, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import type { ActionHolder } from '../actions/by-link/action-link-door';
import { EndedSteps } from './ended-steps';
import { FeelingPeople } from './feeling-people';
import type { FeelingRow } from './feeling.row';
import { FeelingStore, type Speaker } from './feeling.store';
import type {
  AskFeelingBody,
  EndedStepView,
  FeelingsView,
  GivenFeelingBody,
  GuestFeelingsView,
  OurFeelingBody,
} from './feelings.views';

type Step = { readonly step: EndedStep; readonly today: Day };

/** Satisfaction after each step (N05): asked of both sides, read by ours, once for a person and a step. */
@Injectable()
export class Feelings {
  constructor(
    private readonly db: TenantDb,
    private readonly steps: EndedSteps,
    private readonly store: FeelingStore,
    private readonly people: FeelingPeople,
  ) {}

  read(actor: Member, partnerId: string): Promise<FeelingsView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, partnerId));
  }

  give(actor: Member, { partnerId, ...given }: OurFeelingBody): Promise<FeelingsView> {
    return this.db.inTenant(actor, async (tx) => {
      const { partnership } = await this.people.partners.read(tx, partnerId);
      const speaker = { side: 'ours', personId: actor.id, partnerId, partnershipId: partnership.id } as const;
      await this.take(tx, actor, speaker, given);
      return this.view(tx, actor, partnerId);
    });
  }

  /** Sends somebody of the partner the way to say it. */
  ask(actor: Member, { partnerId, contactId }: AskFeelingBody): Promise<FeelingsView> {
    this.people.links.assertMaySend();
    return this.db.inTenant(actor, async (tx) => {
      const known = await this.people.partners.read(tx, partnerId);
      assertMay(actor, 'reviews:rate', known.partnership.tenures);
      const { today, steps } = await this.steps.of(tx, known.partnership.id);
      if (!steps.some((step) => mayFeel(step, today))) throw feelingProblems['nothing-to-ask']({ days: feelingDays });
      if (!askable(known, today).some(({ id }) => id === contactId)) throw feelingProblems['no-address']();
      await this.people.links.ensure(tx, actor, { partnerId, contactId, sentBy: actor.id });
      await this.people.post.toContact(tx, actor, contactId, 'feeling');
      return this.view(tx, actor, partnerId);
    });
  }

  readAsGuest(holder: ActionHolder): Promise<GuestFeelingsView> {
    return this.db.readInTenant(holder, (tx) => this.guestView(tx, holder));
  }

  giveAsGuest(holder: ActionHolder, given: GivenFeelingBody): Promise<GuestFeelingsView> {
    return this.db.inTenant(holder, async (tx) => {
      const { partnership } = await this.people.partners.read(tx, holder.partnerId);
      const { id: personId, partnerId } = holder;
      await this.take(tx, holder, { side: 'theirs', personId, partnerId, partnershipId: partnership.id }, given);
      return this.guestView(tx, holder);
    });
  }

  private async take(tx: Tx, scope: TenantScope, speaker: Speaker, given: GivenFeelingBody): Promise<void> {
    const { step, today } = await this.ended(tx, speaker.partnershipId, given);
    const before = await this.store.lock(tx, speaker, step);
    const { kind, id } = step;
    await this.store.save(tx, scope, speaker, { kind, id, ...giveFeeling(before, given, { step, today }) });
  }

  private async ended(tx: Tx, partnershipId: string, { kind, stepId }: GivenFeelingBody): Promise<Step> {
    const { today, steps } = await this.steps.of(tx, partnershipId);
    const step = steps.find((one) => one.kind === kind && one.id === stepId.toLowerCase());
    if (!step) throw feelingProblems['step-not-found']();
    return { step, today };
  }

  private async view(tx: Tx, actor: Member, partnerId: string): Promise<FeelingsView> {
    const known = await this.people.partners.read(tx, partnerId);
    const { today, steps } = await this.steps.of(tx, known.partnership.id);
    const said = await this.store.ofPartnership(tx, known.partnership.id, steps);
    const nameOf = await this.people.names(tx, known, said);
    const leads = can(actor.roles, 'reviews:rate', relationTo(known.partnership.tenures, actor));
    const isAsked = leads && steps.some((step) => mayFeel(step, today));
    return {
      steps: steps.map((step) => ({
        ...toStepView(step, { said, today, person: { side: 'ours', id: actor.id } }),
        said: said
          .filter(({ kind, stepId }) => kind === step.kind && stepId === step.id)
          .map((row) => ({ side: row.side, name: nameOf(row), face: row.face, remark: row.remark })),
      })),
      askable: isAsked ? askable(known, today).map(({ id, name }) => ({ id, name })) : [],
    };
  }

  private async guestView(tx: Tx, { id, partnerId }: ActionHolder): Promise<GuestFeelingsView> {
    const { partnership } = await this.people.partners.read(tx, partnerId);
    const { today, steps } = await this.steps.of(tx, partnership.id);
    const said = await this.store.ofPartnership(tx, partnership.id, steps);
    const shown = steps.map((step) => toStepView(step, { said, today, person: { side: 'theirs', id } }));
    return { steps: shown.filter(({ mayAnswer, mine }) => mayAnswer || mine !== null) };
  }
}

const askable = ({ contacts, partner }: PartnerKnown, today: Day): readonly Contact[] =>
  partner.archivedOn === null ? contacts.filter((one) => isInFunction(one, today) && one.email !== '') : [];

type Seen = {
  readonly said: readonly FeelingRow[];
  readonly today: Day;
  readonly person: { readonly side: FeelingRow['side']; readonly id: string };
};

const toStepView = (step: EndedStep, { said, today, person }: Seen): EndedStepView => {
  const mine = said.find(
    (row) => row.kind === step.kind && row.stepId === step.id && row.side === person.side && row.personId === person.id,
  );
  return {
    ...step,
    mayAnswer: mayFeel(step, today),
    mine: mine ? { face: mine.face, remark: mine.remark, version: mine.version } : null,
  };
};
