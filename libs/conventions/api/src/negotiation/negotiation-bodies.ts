import {
  acceptanceWays,
  type AcceptanceWay,
  type ClauseCode,
  type ConventionDocument,
  correctionReasons,
  type CorrectionReason,
  guestRights,
  type GuestRight,
  type PartyKey,
  partyKeys,
  type RichText,
  threadKinds,
  type ThreadKind,
  threadLimits,
  type ThreadPlace,
  threadStatuses,
  type ThreadStatus,
} from '@entente/conventions/domain';
import { Email, Flag, Many, OneOf, Structured, Text, Texts, Uuid, Whole } from '@entente/platform/api';

export class InvitedBody {
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @Text({ max: 120 }) name!: string;
  @Email() email!: string;
  @OneOf(guestRights, 'GuestRight') right!: GuestRight;
}

export class ShareBody {
  @Many(() => InvitedBody, { max: 20, min: 1 }) people!: InvitedBody[];
  @Text({ max: 2_000, min: 0 }) message!: string;
  @OneOf(partyKeys, 'PartyKey', { nullable: true, description: 'The party that gets the pen; null: we keep it.' })
  to!: PartyKey | null;
}

export class GuestRightBody {
  @OneOf(guestRights, 'GuestRight') right!: GuestRight;
}

export class TurnMessageBody {
  @Text({ max: 2_000, min: 0 }) message!: string;
}

export class GiveTurnBody extends TurnMessageBody {
  @OneOf(partyKeys, 'PartyKey') to!: PartyKey;
}

/** Sent again after a lost answer, it is written once. */
export class OnceBody {
  @Uuid({ optional: true, description: 'Chosen by the page: what carries the same key twice is written once.' })
  key?: string;
}

export class SaidBody extends OnceBody {
  @Text({ max: threadLimits.characters }) text!: string;
  @Texts({ max: threadLimits.mentions, each: 40 }) mentions!: string[];
}

export class RemarkBody extends SaidBody {
  @Text({ max: 20, description: 'Code of a clause or an annex, `parties` or `convention`.' }) place!: ThreadPlace;
  @OneOf(threadKinds, 'ThreadKind') kind!: ThreadKind;
  @OneOf(correctionReasons, 'CorrectionReason', { nullable: true }) reason!: CorrectionReason | null;
}

export class ThreadStatusBody {
  @OneOf(threadStatuses, 'ThreadStatus') status!: ThreadStatus;
}

export class WordingBody extends OnceBody {
  @Text({ max: 20 }) clause!: ClauseCode;
  @Structured({ maxBytes: 200_000, description: '`RichText` of the domain.' }) body!: RichText;
  @Text({ max: 1_000, min: 0 }) note!: string;
}

export class AnswerBody {
  @Flag() accepted!: boolean;
  @Text({ max: 1_000, min: 0 }) reason!: string;
  @Flag({ description: 'Whoever answers has been told which acceptances fall.' }) liftsAcceptances!: boolean;
}

export class AcceptBody {
  @Whole({ min: 1, description: 'The version that was read.' }) version!: number;
}

export class RecordAcceptanceBody extends AcceptBody {
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @Text({ max: 120 }) name!: string;
  @OneOf(acceptanceWays, 'AcceptanceWay') way!: AcceptanceWay;
  @Text({ max: 500, min: 0 }) note!: string;
}

export class EditionDocumentView {
  @Structured({ description: '`ConventionDocument` of the domain.' }) document!: ConventionDocument;
}
