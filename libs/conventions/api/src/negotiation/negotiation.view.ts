import {
  acceptanceWays,
  type ConventionDocument,
  conventionStatuses,
  type ConventionStatus,
  correctionReasons,
  guestRights,
  type GuestRight,
  type PartyKey,
  partyKeys,
  proposalStatuses,
  type RichText,
  threadKinds,
  threadStatuses,
} from '@entente/conventions/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Structured, Text, Uuid, Whole } from '@entente/platform/api';
import { editionReasons } from './negotiation.rows';

/** What somebody may do at the table now. */
export const negotiationActions = [
  'share',
  'write',
  'give-turn',
  'take-turn-back',
  'comment',
  'note',
  'propose',
  'accept',
  'withdraw-acceptance',
  'record-acceptance',
] as const;
export type NegotiationAction = (typeof negotiationActions)[number];
export const proposalActionNames = ['accept', 'refuse', 'withdraw'] as const;
export const threadActionNames = ['reply', ...threadStatuses] as const;

export class SeatView {
  @Text() id!: string;
  @Text({ min: 0 }) name!: string;
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @OneOf(guestRights, 'GuestRight') right!: GuestRight;
}

export class TurnView {
  @OneOf(partyKeys, 'PartyKey') holder!: PartyKey;
  @OneOf(partyKeys, 'PartyKey', { description: 'The side that gave it; the holder itself when it was taken back.' })
  from!: PartyKey;
  @Shown({ type: String, format: 'date-time' }) since!: string;
  @Text({ min: 0 }) by!: string;
  @Text({ min: 0, max: 2000 }) message!: string;
}

export class RecordedView {
  @Text() by!: string;
  @OneOf(acceptanceWays, 'AcceptanceWay') way!: string;
  @Text({ min: 0 }) note!: string;
}

export class AcceptanceView {
  @Text() name!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
  @Whole({ min: 1 }) edition!: number;
  @Shown({ type: () => RecordedView, nullable: true, description: 'Set when our side wrote it down for them.' })
  recorded!: RecordedView | null;
}

export class NegotiatingPartyView {
  @OneOf(partyKeys, 'PartyKey') key!: PartyKey;
  @Text({ min: 0 }) name!: string;
  @Shown({ type: () => AcceptanceView, nullable: true }) acceptance!: AcceptanceView | null;
}

export class NegotiatingPersonView {
  @Text() id!: string;
  @Text() name!: string;
  @Text() party!: string;
  @OneOf(guestRights, 'GuestRight', { nullable: true }) right!: GuestRight | null;
  @Shown({ type: String, nullable: true, description: 'Shown to our side alone.' }) email!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) openedAt!: string | null;
}

export class ThreadEntryView {
  @Shown({ type: String, format: 'date-time' }) at!: string;
  @Text() author!: string;
  @Text({ description: 'Of `people`, when they are still there.' }) authorId!: string;
  @Text() party!: string;
  @Flag() isMine!: boolean;
  @Text({ max: 2000 }) text!: string;
}

export class ThreadView {
  @Uuid() id!: string;
  @Text() place!: string;
  @OneOf(threadKinds, 'ThreadKind') kind!: string;
  @OneOf(correctionReasons, 'CorrectionReason', { nullable: true }) reason!: string | null;
  @OneOf(threadStatuses, 'ThreadStatus') status!: string;
  @Many(() => ThreadEntryView, { max: 200 }) entries!: ThreadEntryView[];
  @SomeOf(threadActionNames, 'ThreadAction') allowedActions!: string[];
}

export class ProposalView {
  @Uuid() id!: string;
  @Text() clause!: string;
  @Structured({ description: '`RichText` of the domain: the article when this was written.' }) before!: RichText;
  @Structured({ description: '`RichText` of the domain.' }) body!: RichText;
  @Text({ min: 0, max: 1000 }) note!: string;
  @Text() party!: string;
  @Text() author!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
  @OneOf(proposalStatuses, 'ProposalStatus') status!: string;
  @Flag() isOvertaken!: boolean;
  @Shown({ type: String, nullable: true }) answeredBy!: string | null;
  @Text({ min: 0 }) reason!: string;
  @SomeOf(proposalActionNames, 'ProposalAction') allowedActions!: string[];
}

export class EditionView {
  @Whole({ min: 1 }) rank!: number;
  @OneOf(editionReasons, 'EditionReason') reason!: string;
  @Text() party!: string;
  @Text({ min: 0 }) author!: string;
  @Shown({ type: String, format: 'date-time' }) takenAt!: string;
}

export class NegotiationView {
  @Uuid() id!: string;
  @Text() number!: string;
  @Text() organisation!: string;
  @Text() partnerName!: string;
  @Flag() isDemo!: boolean;
  @OneOf(conventionStatuses, 'ConventionStatus') status!: ConventionStatus;
  @Whole({ min: 1 }) version!: number;
  @Structured({ description: '`ConventionDocument` of the domain.' }) document!: ConventionDocument;
  @Shown({ type: () => SeatView }) me!: SeatView;
  @Shown({ type: () => TurnView, nullable: true, description: 'Null until the text is shared.' })
  turn!: TurnView | null;
  @Many(() => NegotiatingPartyView, { max: 40 }) parties!: NegotiatingPartyView[];
  @Many(() => NegotiatingPersonView, { max: 500 }) people!: NegotiatingPersonView[];
  @Many(() => ThreadView, { max: 500 }) threads!: ThreadView[];
  @Many(() => ProposalView, { max: 300 }) proposals!: ProposalView[];
  @Many(() => EditionView, { max: 200 }) editions!: EditionView[];
  @SomeOf(negotiationActions, 'NegotiationAction') allowedActions!: NegotiationAction[];
}
