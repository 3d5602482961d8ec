import {
  type Balance,
  balanceOf,
  type BalanceReading,
  balanceReadings,
  possibleMoves,
  readBalance,
  runsOn,
  type Side,
  sides,
  type Stage,
  stages,
  type TenureRole,
  tenureRoles,
  yearlyHours,
} from '@entente/partners/domain';
import { Amount, CalendarDay, Flag, Many, OneOf, Shown, SomeOf, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ContactBody, ContributionBody, GainsBody, PartnerFormBody } from './partner.bodies';
import type { PartnerCard } from './partner-card';
import { type PartnerAction, partnerActions } from './partner.policy';

export class ContactView extends ContactBody {
  @Uuid() id!: string;
  @Whole() version!: number;
}

export class TenureView {
  @OneOf(sides, 'Side') side!: Side;
  @OneOf(tenureRoles, 'TenureRole') role!: TenureRole;
  @Uuid() personId!: string;
  @Text() name!: string;
  @Text({ min: 0 }) jobTitle!: string;
  @CalendarDay() from!: Day;
  @Shown({ type: String, format: 'date', nullable: true, description: 'First day without it; null while it lasts.' })
  until!: Day | null;
}

export class ContributionView extends ContributionBody {
  @Amount({ nullable: true, description: 'Hours over a year of 44 weeks; null when not counted in hours.' })
  yearlyHours!: number | null;
}

export class BalanceView {
  @Amount() given!: number;
  @Amount() received!: number;
  @OneOf(balanceReadings, 'BalanceReading') reading!: BalanceReading;
}

export class PossibleMoveView {
  @OneOf(stages, 'Stage') to!: Stage;
  @Shown({ type: String, nullable: true, description: 'Why it is not possible yet: `gains-missing`.' }) refusal!:
    string | null;
}

export class PartnershipView {
  @Uuid() id!: string;
  @OneOf(stages, 'Stage') stage!: Stage;
  @CalendarDay() stageSince!: Day;
  @Text({ min: 0 }) stageReason!: string;
  @Shown({ type: String, format: 'date', nullable: true }) retryOn!: Day | null;
  @Text({ min: 0 }) purpose!: string;
  @Shown({ type: () => GainsBody }) gains!: GainsBody;
  @Text() listing!: string;
  @Many(() => ContributionView, { max: 60 }) contributions!: ContributionView[];
  @Shown({ type: () => BalanceView }) balance!: BalanceView;
  @Many(() => TenureView, { max: 500 }) tenures!: TenureView[];
  @Many(() => PossibleMoveView, { max: 12 }) possibleMoves!: PossibleMoveView[];
  @Whole() version!: number;
}

export class PartnerView {
  @Uuid() id!: string;
  @Shown({ type: () => PartnerFormBody }) card!: PartnerFormBody;
  @Shown({ type: String, format: 'date', nullable: true }) archivedOn!: Day | null;
  @Whole() version!: number;
  @Shown({ type: () => PartnershipView }) partnership!: PartnershipView;
  @Many(() => ContactView, { max: 200 }) contacts!: ContactView[];
  @SomeOf(partnerActions, 'PartnerAction') allowedActions!: PartnerAction[];
  @Flag() showsPhones!: boolean;
  @Flag() showsNotes!: boolean;
}

export type PartnerParts = PartnerCard & { readonly today: Day };

type Sight = { readonly allowedActions: PartnerAction[]; readonly showsPhones: boolean; readonly showsNotes: boolean };

const balanceView = (balance: Balance): BalanceView => ({
  given: balance.given,
  received: balance.received,
  reading: readBalance(balance),
});

const toPartnershipView = ({ stored, contacts, members, today }: PartnerParts): PartnershipView => {
  const { partnership, version } = stored;
  const nameOf = ({ side, personId }: { side: Side; personId: string }) => {
    if (side === 'ours') return members.find(({ id }) => id === personId);
    const contact = contacts.find(({ id }) => id === personId);
    return contact && { name: contact.name, jobTitle: contact.functions.at(-1)?.title ?? '' };
  };
  return {
    id: partnership.id,
    stage: partnership.stage,
    stageSince: partnership.stageSince,
    stageReason: partnership.stageReason,
    retryOn: partnership.retryOn,
    purpose: partnership.purpose,
    gains: partnership.gains,
    listing: partnership.listing,
    contributions: partnership.contributions.map((line) => ({ ...line, yearlyHours: yearlyHours(line) })),
    balance: balanceView(balanceOf(partnership.contributions.filter((line) => runsOn(line, today)))),
    tenures: partnership.tenures.map((tenure) => ({
      ...tenure,
      name: nameOf(tenure)?.name ?? '',
      jobTitle: nameOf(tenure)?.jobTitle ?? '',
    })),
    possibleMoves: possibleMoves(partnership).map(({ to, refusal }) => ({ to, refusal })),
    version,
  };
};

export const toPartnerView = (parts: PartnerParts, { allowedActions, showsPhones, showsNotes }: Sight): PartnerView => {
  const { id, version, archivedOn, ...card } = parts.partner;
  return {
    id,
    card: { ...card, internalNote: showsNotes ? card.internalNote : '' } as PartnerFormBody,
    archivedOn,
    version,
    partnership: toPartnershipView(parts),
    contacts: parts.contacts.map(({ partnerId: _partnerId, functions, ...contact }) => ({
      ...contact,
      functions: [...functions],
      email: showsPhones ? contact.email : '',
      phone: showsPhones ? contact.phone : '',
    })),
    allowedActions,
    showsPhones,
    showsNotes,
  };
};
