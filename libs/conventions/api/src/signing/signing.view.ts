import { can, type Permission } from '@entente/access/domain';
import type { Member } from '@entente/access/api';
import { formatVerificationCode } from './verification-code';
import {
  type ConventionDocument,
  hasSealingFailed,
  isRequestActionPossible,
  mayOpenSigning,
  nextReminder,
  requestStatuses,
  type RequestStatus,
  sealingSteps,
  type Signatory,
  type SignatoryStatus,
  signatoryStatuses,
  signingRules,
  type SignatureRequest,
  type PartyKey,
  partyKeys,
} from '@entente/conventions/domain';
import { relationTo } from '@entente/partners/api';
import type { Partnership } from '@entente/partners/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Structured, Text, Uuid, Whole } from '@entente/platform/api';
import { type Country, type Day, dayOf } from '@entente/platform/kernel';

const moment = { type: String, format: 'date-time', nullable: true } as const;

export class SignatoryView {
  @Uuid() id!: string;
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @Text() name!: string;
  @Text({ min: 0 }) title!: string;
  @Text() email!: string;
  @OneOf(signatoryStatuses, 'SignatoryStatus') status!: SignatoryStatus;
  @Shown({ type: String, format: 'date' }) invitedOn!: Day;
  @Shown(moment) viewedAt!: string | null;
  @Shown(moment) signedAt!: string | null;
  @Shown(moment) mailReturnedAt!: string | null;
  @Shown({ type: String, nullable: true }) refusalReason!: string | null;
  @Whole({ description: 'Codes that this person may still ask for.' }) codesLeft!: number;
  @Whole() reminders!: number;
  @Flag() remindersStopped!: boolean;
  @Shown({ type: String, format: 'date', nullable: true }) nextReminder!: Day | null;
}

export class SealingStepView {
  @Text() kind!: string;
  @Shown({ type: String, nullable: true }) signatoryId!: string | null;
  @OneOf(['done', 'due', 'later'], 'SealingStepState') state!: 'done' | 'due' | 'later';
}

export class SealingFailureView {
  @Text() step!: string;
  @Text() cause!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
}

export const signatureActions = [
  'sign',
  'remind',
  'stop-reminders',
  'correct-address',
  'renew-link',
  'renew-codes',
  'extend',
  'replay',
] as const;
export type SignatureAction = (typeof signatureActions)[number];

export class SignatureView {
  @Uuid() id!: string;
  @OneOf(requestStatuses, 'RequestStatus') status!: RequestStatus;
  @Shown({ type: String, format: 'date-time' }) sentAt!: string;
  @Shown({ type: String, format: 'date' }) deadline!: Day;
  @Text() documentSha256!: string;
  @Text() verificationCode!: string;
  @Many(() => SignatoryView, { max: 80 }) signatories!: SignatoryView[];
  @Many(() => SealingStepView, { max: 25 }) sealing!: SealingStepView[];
  @Shown({ type: () => SealingFailureView, nullable: true }) failure!: SealingFailureView | null;
  @Flag() hasEvidence!: boolean;
  @SomeOf(signatureActions, 'SignatureAction') allowedActions!: SignatureAction[];
}

export class FrozenTextView {
  @Structured({ description: 'The frozen text: `ConventionDocument` of the domain.' }) document!: ConventionDocument;
}

const toSignatoryView = (
  request: SignatureRequest,
  signatory: Signatory,
  calendar: { readonly today: Day; readonly country: Country },
): SignatoryView => {
  const {
    id,
    party,
    name,
    title,
    email,
    status,
    invitedOn,
    viewedAt,
    signedAt,
    mailReturnedAt,
    refusal,
    codesSent,
    remindedOn,
    remindersStopped,
  } = signatory;
  return {
    id,
    party,
    name,
    title,
    email,
    status,
    invitedOn,
    viewedAt: viewedAt?.toISOString() ?? null,
    signedAt: signedAt?.toISOString() ?? null,
    mailReturnedAt: mailReturnedAt?.toISOString() ?? null,
    refusalReason: refusal?.reason ?? null,
    codesLeft: Math.max(0, signingRules.sendsPerLink - codesSent),
    reminders: remindedOn.length,
    remindersStopped,
    nextReminder: nextReminder(request, signatory, calendar),
  };
};

const needs: Record<SignatureAction, Permission> = {
  sign: 'conventions:sign',
  remind: 'conventions:send',
  'stop-reminders': 'conventions:send',
  'correct-address': 'conventions:send',
  'renew-link': 'conventions:send',
  'renew-codes': 'conventions:send',
  extend: 'conventions:send',
  replay: 'conventions:send',
};

export type SignatureParts = {
  readonly request: SignatureRequest;
  readonly verificationCode: string;
  readonly partnership: Partnership;
  readonly country: Country;
  /** Address of whoever looks: they may be a signatory. */
  readonly myEmail: string;
  readonly now: Date;
};

export const toSignatureView = (
  actor: Member,
  { request, verificationCode, partnership, country, myEmail, now }: SignatureParts,
): SignatureView => {
  const { id, status, sentAt, deadline, timeZone, documentHash, signatories, failure, steps } = request;
  const calendar = { today: dayOf(now, timeZone), country };
  const isPossible = (action: SignatureAction): boolean => {
    if (action === 'sign') return mayOpenSigning(request, { email: myEmail, at: now });
    return action === 'replay' ? hasSealingFailed(request) : isRequestActionPossible(action, status);
  };
  // One signs what names one, whoever holds the partnership.
  const relation = (action: SignatureAction) => (action === 'sign' ? 'own' : relationTo(partnership.tenures, actor));
  const mayDo = (action: SignatureAction) => isPossible(action) && can(actor.roles, needs[action], relation(action));
  return {
    id,
    status,
    sentAt: sentAt.toISOString(),
    deadline,
    documentSha256: documentHash,
    verificationCode: formatVerificationCode(verificationCode),
    signatories: signatories.map((signatory) => toSignatoryView(request, signatory, calendar)),
    sealing: sealingSteps(request).map(({ kind, signatoryId, state }) => ({ kind, signatoryId, state })),
    failure: failure && { ...failure, at: failure.at.toISOString() },
    hasEvidence: steps.some(({ kind }) => kind === 'evidence'),
    allowedActions: signatureActions.filter(mayDo),
  };
};
