import { type Day } from '@entente/platform/kernel';
import { type ApprovalFact, approvalFactTypes } from '../approval/approval-facts';
import { type ConventionId, type GuestId, type SignatoryId, type SignatureRequestId } from '../ids';
import { type PartyKey } from '../parties/convention-party';
import { type PieceKind } from '../pieces/annexed-piece';
import { type ConventionStatus } from './convention-status';

type OfConvention = { readonly conventionId: ConventionId };
type OfRequest = OfConvention & { readonly requestId: SignatureRequestId };
type OfSignatory = OfRequest & { readonly signatoryId: SignatoryId };

/** A file is told by its kind and its fingerprint: its title is somebody’s own words. */
type OfPiece = OfConvention & { readonly piece: PieceKind; readonly sha256: string };

/** What happens to a convention itself. */
export type ConventionLifeFact =
  | (OfConvention & { readonly type: 'convention-drafted'; readonly template: string; readonly model?: string })
  | (OfConvention & { readonly type: 'convention-duplicated'; readonly from: ConventionId })
  | (OfConvention & { readonly type: 'convention-taken-over'; readonly status: ConventionStatus })
  | (OfConvention & { readonly type: 'taking-over-corrected'; readonly status: ConventionStatus })
  | (OfConvention & { readonly type: 'taking-over-undone' })
  | (OfConvention & { readonly type: 'convention-revised'; readonly fields: readonly string[] })
  | (OfConvention & { readonly type: 'party-added'; readonly party: PartyKey })
  | (OfConvention & { readonly type: 'party-removed'; readonly party: PartyKey })
  | (OfConvention & { readonly type: 'convention-imported'; readonly template: string })
  | (OfConvention & { readonly type: 'articles-imported'; readonly clauses: readonly string[] })
  | (OfConvention & { readonly type: 'model-version-taken'; readonly from: number; readonly to: number })
  | (OfPiece & { readonly type: 'piece-annexed' })
  | (OfPiece & { readonly type: 'piece-replaced' })
  | (OfPiece & { readonly type: 'piece-removed' })
  | (OfConvention & { readonly type: 'pieces-arranged' })
  | (OfConvention & { readonly type: 'draft-deleted' })
  | (OfConvention & { readonly type: 'convention-sent'; readonly documentHash: string; readonly version: number })
  | (OfConvention & { readonly type: 'convention-reopened' })
  | (OfConvention & { readonly type: 'convention-withdrawn'; readonly signaturesLost: number })
  | (OfConvention & { readonly type: 'convention-cancelled'; readonly reason: string })
  | (OfConvention & { readonly type: 'convention-declined'; readonly reason: string })
  | (OfConvention & { readonly type: 'convention-not-signed-in-time' })
  | (OfConvention & { readonly type: 'convention-signed' })
  | (OfConvention & { readonly type: 'convention-in-force'; readonly on: Day })
  | (OfConvention & { readonly type: 'convention-suspended'; readonly reason: string })
  | (OfConvention & { readonly type: 'convention-resumed' })
  | (OfConvention & { readonly type: 'renewal-opposed'; readonly on: Day })
  | (OfConvention & { readonly type: 'convention-renewed'; readonly until: Day; readonly renewal: number })
  | (OfConvention & { readonly type: 'convention-ended'; readonly on: Day })
  | (OfConvention & { readonly type: 'convention-terminated'; readonly reason: string })
  | (OfConvention & { readonly type: 'convention-replaced'; readonly by: ConventionId })
  | (OfConvention & { readonly type: 'amendment-prepared'; readonly by: ConventionId; readonly amendment: string })
  | (OfConvention & {
      readonly type: 'convention-amended';
      readonly by: ConventionId;
      readonly amendment: string;
      readonly on: Day | null;
      readonly until: Day | null;
    })
  | (OfConvention & { readonly type: 'application-prepared'; readonly by: ConventionId; readonly application: string })
  | NegotiationFact;

type OfGuest = OfConvention & { readonly guestId: GuestId };
type OfPlace = OfConvention & { readonly place: string };
type OfClause = OfConvention & { readonly clause: string };

/** What happens while the text is written with the partner. */
export type NegotiationFact =
  | (OfConvention & { readonly type: 'negotiation-opened' })
  | (OfGuest & { readonly type: 'guest-invited'; readonly right: string })
  | (OfGuest & { readonly type: 'guest-right-changed'; readonly right: string })
  | (OfGuest & { readonly type: 'guest-revoked' })
  | (OfGuest & { readonly type: 'guest-link-renewed' })
  | (OfGuest & { readonly type: 'text-read' })
  | (OfConvention & { readonly type: 'turn-given'; readonly to: PartyKey; readonly edition: number })
  | (OfConvention & { readonly type: 'turn-taken-back'; readonly from: PartyKey; readonly edition: number })
  | (OfPlace & { readonly type: 'thread-opened'; readonly kind: string })
  | (OfPlace & { readonly type: 'thread-answered' })
  | (OfPlace & { readonly type: 'thread-open' })
  | (OfPlace & { readonly type: 'thread-resolved' })
  | (OfPlace & { readonly type: 'thread-closed' })
  | (OfClause & { readonly type: 'proposal-made' })
  | (OfClause & { readonly type: 'proposal-accepted' })
  | (OfClause & { readonly type: 'proposal-refused' })
  | (OfClause & { readonly type: 'proposal-withdrawn' })
  | (OfConvention & { readonly type: 'text-accepted'; readonly party: PartyKey; readonly edition: number })
  | (OfConvention & {
      readonly type: 'acceptance-recorded';
      readonly party: PartyKey;
      readonly edition: number;
      readonly way: string;
    })
  | (OfConvention & { readonly type: 'acceptance-withdrawn'; readonly party: PartyKey })
  | (OfConvention & { readonly type: 'acceptances-lifted'; readonly parties: readonly PartyKey[] });

/** What happens while people sign: each is also an event of the evidence journal. Personal values stand beside it. */
export type SigningFact =
  | (OfRequest & {
      readonly type: 'request-sent';
      readonly documentHash: string;
      readonly deadline: Day;
      readonly signatoryIds: readonly SignatoryId[];
    })
  | (OfSignatory & { readonly type: 'signing-opened'; readonly by: 'account' })
  | (OfSignatory & { readonly type: 'document-viewed' })
  | (OfSignatory & { readonly type: 'code-sent'; readonly send: number })
  | (OfSignatory & { readonly type: 'code-accepted' })
  | (OfSignatory & {
      readonly type: 'code-refused';
      readonly outcome: 'wrong' | 'expired' | 'spent';
      readonly triesLeft: number;
    })
  | (OfSignatory & { readonly type: 'codes-renewed' })
  | (OfSignatory & { readonly type: 'consent-given'; readonly consentVersion: string; readonly documentHash: string })
  | (OfSignatory & { readonly type: 'signature-recorded'; readonly documentHash: string })
  | (OfSignatory & { readonly type: 'signature-refused'; readonly reason: string })
  | (OfSignatory & { readonly type: 'reminder-sent'; readonly rank: number; readonly by: 'plan' | 'sender' })
  | (OfSignatory & { readonly type: 'reminders-stopped' })
  | (OfSignatory & { readonly type: 'reminders-resumed' })
  | (OfSignatory & { readonly type: 'mail-returned' })
  | (OfSignatory & { readonly type: 'address-corrected' })
  | (OfSignatory & { readonly type: 'link-renewed' })
  | (OfRequest & { readonly type: 'deadline-extended'; readonly from: Day; readonly to: Day })
  | (OfRequest & { readonly type: 'request-expired'; readonly deadline: Day })
  | (OfRequest & { readonly type: 'request-cancelled'; readonly reason: string })
  | (OfRequest & { readonly type: 'request-completed' })
  | (OfSignatory & {
      readonly type: 'revision-sealed';
      readonly inputHash: string;
      readonly outputHash: string;
      readonly level: SealLevel;
    })
  | (OfRequest & { readonly type: 'sealing-started' })
  | (OfRequest & {
      readonly type: 'organisation-sealed';
      readonly inputHash: string;
      readonly outputHash: string;
      readonly level: SealLevel;
    })
  | (OfRequest & { readonly type: 'evidence-written'; readonly evidenceHash: string })
  | (OfRequest & { readonly type: 'sealing-failed'; readonly step: string; readonly cause: string })
  | (OfRequest & { readonly type: 'sealing-replayed' })
  | (OfRequest & { readonly type: 'document-sealed'; readonly documentHash: string; readonly evidenceHash: string });

/** PAdES baseline: with a timestamp, or without. */
export type SealLevel = 'B-B' | 'B-T';

export type ConventionFact = ConventionLifeFact | ApprovalFact | SigningFact;
export type ConventionFactType = ConventionFact['type'];

export const conventionLifeFactTypes = [
  'convention-drafted',
  'convention-duplicated',
  'convention-taken-over',
  'taking-over-corrected',
  'taking-over-undone',
  'convention-revised',
  'party-added',
  'party-removed',
  'convention-imported',
  'articles-imported',
  'model-version-taken',
  'piece-annexed',
  'piece-replaced',
  'piece-removed',
  'pieces-arranged',
  'draft-deleted',
  'convention-sent',
  'convention-reopened',
  'convention-withdrawn',
  'convention-cancelled',
  'convention-declined',
  'convention-not-signed-in-time',
  'convention-signed',
  'convention-in-force',
  'convention-suspended',
  'convention-resumed',
  'renewal-opposed',
  'convention-renewed',
  'convention-ended',
  'convention-terminated',
  'convention-replaced',
  'amendment-prepared',
  'convention-amended',
  'application-prepared',
  'negotiation-opened',
  'guest-invited',
  'guest-right-changed',
  'guest-revoked',
  'guest-link-renewed',
  'text-read',
  'turn-given',
  'turn-taken-back',
  'thread-opened',
  'thread-answered',
  'thread-open',
  'thread-resolved',
  'thread-closed',
  'proposal-made',
  'proposal-accepted',
  'proposal-refused',
  'proposal-withdrawn',
  'text-accepted',
  'acceptance-recorded',
  'acceptance-withdrawn',
  'acceptances-lifted',
] as const satisfies readonly ConventionLifeFact['type'][];

/** Events of the evidence journal. */
export const evidenceEventTypes = [
  'request-sent',
  'signing-opened',
  'document-viewed',
  'code-sent',
  'code-accepted',
  'code-refused',
  'codes-renewed',
  'consent-given',
  'signature-recorded',
  'signature-refused',
  'reminder-sent',
  'reminders-stopped',
  'reminders-resumed',
  'mail-returned',
  'address-corrected',
  'link-renewed',
  'deadline-extended',
  'request-expired',
  'request-cancelled',
  'request-completed',
  'revision-sealed',
  'sealing-started',
  'organisation-sealed',
  'evidence-written',
  'sealing-failed',
  'sealing-replayed',
  'document-sealed',
] as const satisfies readonly SigningFact['type'][];
export type EvidenceEventType = (typeof evidenceEventTypes)[number];

export const conventionFactTypes = [...conventionLifeFactTypes, ...approvalFactTypes, ...evidenceEventTypes] as const;

export const isEvidence = (fact: ConventionFact): fact is SigningFact =>
  evidenceEventTypes.some((type) => type === fact.type);
