import { type Day } from '@entente/platform/kernel';
import { type ConventionId, type SignatoryId, type SignatureRequestId } from '../ids';
import { type PartyKey } from '../parties/convention-party';
import { type SigningFact } from '../life/convention-facts';
import { type RequestStatus } from './request-status';
import { type SealingStep } from './sealing';

/** Where one signatory stands. */
export const signatoryStatuses = ['invited', 'viewed', 'authenticated', 'consented', 'signed', 'declined'] as const;
export type SignatoryStatus = (typeof signatoryStatuses)[number];

/** A one-time code: only its keyed digest is kept, and only until it is used. */
export type SigningCode = {
  readonly digest: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly triesLeft: number;
};

export type Consent = { readonly version: string; readonly documentHash: string; readonly at: Date };

export type Signatory = {
  readonly id: SignatoryId;
  readonly party: PartyKey;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly authority: string;
  readonly status: SignatoryStatus;
  /** The day its present link left: reminders count from there. */
  readonly invitedOn: Day;
  readonly viewedAt: Date | null;
  readonly code: SigningCode | null;
  readonly codesSent: number;
  readonly authenticatedAt: Date | null;
  readonly consent: Consent | null;
  readonly signedAt: Date | null;
  readonly refusal: { readonly reason: string; readonly at: Date } | null;
  readonly mailReturnedAt: Date | null;
  readonly remindedOn: readonly Day[];
  readonly remindersStopped: boolean;
};

export type SignatureRequest = {
  readonly id: SignatureRequestId;
  readonly conventionId: ConventionId;
  readonly status: RequestStatus;
  /** SHA-256 of the frozen PDF, in hexadecimal: what everybody consents to. */
  readonly documentHash: string;
  readonly sentAt: Date;
  readonly deadline: Day;
  /** The sender's: deadlines and reminders are its days. */
  readonly timeZone: string;
  readonly signatories: readonly Signatory[];
  readonly steps: readonly SealingStep[];
  readonly failure: { readonly step: string; readonly cause: string; readonly at: Date } | null;
};

/** The next state of a request and what happened. */
export type RequestDecision = { readonly request: SignatureRequest; readonly facts: readonly SigningFact[] };
