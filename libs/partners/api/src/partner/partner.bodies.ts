import {
  contributionUnits,
  type ContributionUnit,
  directions,
  type Direction,
  type IdentifierKind,
  identifierKinds,
  listings,
  type Listing,
  type PartnerForm,
  type Rhythm,
  rhythms,
  type Side,
  sides,
  type Stage,
  stages,
  type TenureRole,
  tenureRoles,
} from '@entente/partners/domain';
import { AddressBody } from '@entente/access/api';
import { Amount, CalendarDay, Many, Nested, OneOf, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

export class OfficialNumberBody {
  @OneOf(identifierKinds, 'IdentifierKind') kind!: IdentifierKind;
  @Text({ max: 40, min: 0 }) value!: string;
  @Text({ max: 200, min: 0 }) keptBecause!: string;
}

export class PartnerEstablishmentBody {
  @Text({ max: 200, min: 0 }) name!: string;
  @Nested(() => AddressBody) address!: AddressBody;
  @Many(() => OfficialNumberBody, { max: 20 }) numbers!: OfficialNumberBody[];
}

/** The card as people write it; the domain says what is wrong with it, every fault at its place. */
export class PartnerFormBody implements PartnerForm {
  @Text({ max: 400, min: 0 }) name!: string;
  @Text({ max: 60, min: 0 }) acronym!: string;
  @Text({ max: 400, min: 0 }) managedBy!: string;
  @Text({ max: 60, min: 0 }) structureType!: string;
  @Nested(() => AddressBody) address!: AddressBody;
  @Text({ max: 254, min: 0 }) email!: string;
  @Text({ max: 40, min: 0 }) phone!: string;
  @Text({ max: 300, min: 0 }) website!: string;
  @Many(() => OfficialNumberBody, { max: 20 }) numbers!: OfficialNumberBody[];
  @Many(() => PartnerEstablishmentBody, { max: 50 }) establishments!: PartnerEstablishmentBody[];
  @Texts({ max: 60, each: 60 }) publics!: string[];
  @Texts({ max: 60, each: 60 }) needs!: string[];
  @Texts({ max: 30, each: 200 }) territories!: string[];
  @Text({ max: 400, min: 0 }) authority!: string;
  @Text({ max: 2_000, min: 0 }) admission!: string;
  @Text({ max: 2_000, min: 0 }) howToRefer!: string;
  @Whole({ max: 100_000, nullable: true }) usualDelayDays!: number | null;
  @Text({ max: 8_000, min: 0 }) internalNote!: string;
  @CalendarDay({ nullable: true }) verifiedOn!: Day | null;
}

export class NewPartnerBody {
  @Nested(() => PartnerFormBody) card!: PartnerFormBody;
}

export class PartnerRevisionBody extends NewPartnerBody {
  @Whole({ min: 1 }) version!: number;
}

export class InternalNoteBody {
  @Text({ max: 8_000, min: 0 }) note!: string;
  @Whole({ min: 1 }) version!: number;
}

export class ContactFunctionBody {
  @Text({ max: 240, min: 0 }) title!: string;
  @Text({ max: 240, min: 0 }) service!: string;
  @CalendarDay() from!: Day;
  @CalendarDay({ nullable: true }) until!: Day | null;
}

export class ContactBody {
  @Text({ max: 240, min: 0 }) name!: string;
  @Text({ max: 254, min: 0 }) email!: string;
  @Text({ max: 40, min: 0 }) phone!: string;
  @Text({ max: 400, min: 0 }) availability!: string;
  @Many(() => ContactFunctionBody, { max: 20 }) functions!: ContactFunctionBody[];
}

export class ContactRevisionBody extends ContactBody {
  @Whole({ min: 1 }) version!: number;
}

export class DepartureBody {
  @CalendarDay() lastDay!: Day;
}

export class ContributionBody {
  @Uuid({ optional: true, description: 'Absent for a new line.' }) id?: string;
  @OneOf(directions, 'Direction') direction!: Direction;
  @Text({ max: 60 }) type!: string;
  @Text({ max: 600, min: 0 }) description!: string;
  @OneOf(contributionUnits, 'ContributionUnit') unit!: ContributionUnit;
  @Amount({ max: 100_000_000 }) volume!: number;
  @OneOf(rhythms, 'Rhythm') rhythm!: Rhythm;
  @Amount({ max: 100_000, nullable: true }) hoursPerUnit!: number | null;
  @CalendarDay({ nullable: true }) from!: Day | null;
  @CalendarDay({ nullable: true }) until!: Day | null;
}

export class GainsBody {
  @Text({ max: 1_200, min: 0 }) ours!: string;
  @Text({ max: 1_200, min: 0 }) theirs!: string;
}

export class PartnershipBody {
  @Text({ max: 1_200, min: 0 }) purpose!: string;
  @Nested(() => GainsBody) gains!: GainsBody;
  @OneOf(listings, 'Listing') listing!: Listing;
  @Many(() => ContributionBody, { max: 60 }) contributions!: ContributionBody[];
  @Whole({ min: 1 }) version!: number;
}

export class MoveBody {
  @OneOf(stages, 'Stage') to!: Stage;
  @Text({ max: 600, min: 0 }) reason!: string;
  @CalendarDay({ nullable: true }) retryOn!: Day | null;
}

export class AppointmentBody {
  @OneOf(sides, 'Side') side!: Side;
  @OneOf(tenureRoles, 'TenureRole') role!: TenureRole;
  @Uuid() personId!: string;
  @CalendarDay() from!: Day;
}

export class TenureEndBody {
  @OneOf(sides, 'Side') side!: Side;
  @OneOf(tenureRoles, 'TenureRole') role!: TenureRole;
  @CalendarDay() lastDay!: Day;
}
