import { type DocumentPiece, type EvidenceEventType, type PartyKey, type SealLevel } from '@entente/conventions/domain';
import { type ChainedEvent } from '@entente/platform/pades';
import { type Logo } from '@entente/platform/pdf';
import { type EvidenceLaw } from '../content/evidence-words';
import { type SignatureValidity, type VerificationPlace } from '../convention/convention-pdf-content';

/** Something that happened, with what is known of the device it came from. */
export type EvidenceEvent = {
  readonly type: EvidenceEventType;
  readonly at: Date;
  readonly ip: string | null;
  readonly userAgent: string | null;
};

/** The accepted sentence, as it was shown, for the very document that was frozen. */
export type EvidenceConsent = {
  readonly version: string;
  readonly sentence: string;
  readonly documentHash: string;
  readonly at: Date;
};

export type EvidenceSignatory = {
  readonly fieldName: string;
  readonly party: PartyKey;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly email: string;
  readonly authority: string;
  readonly consent: EvidenceConsent;
  readonly signedAt: Date;
  /** This person's own events, oldest first. */
  readonly events: readonly EvidenceEvent[];
};

/** A state of the file: the frozen text, then one more for each signature and for the seal. */
export type EvidenceRevision = {
  readonly kind: 'frozen' | 'signature' | 'organisation-seal';
  /** Who signed or sealed; who froze the text. */
  readonly by: string;
  readonly at: Date;
  readonly level: SealLevel | null;
  readonly sha256: string;
};

/** Everything the evidence file shows; plain data, since it crosses to a drawing thread. */
export type EvidencePdfContent = {
  readonly convention: {
    readonly number: string;
    readonly title: string;
    readonly version: number;
    readonly law: EvidenceLaw;
    readonly parties: readonly { readonly key: PartyKey; readonly name: string }[];
  };
  readonly organisation: { readonly name: string; readonly logo: Logo | null };
  /** The frozen text first, the seal last. */
  readonly revisions: readonly EvidenceRevision[];
  readonly signatories: readonly EvidenceSignatory[];
  /** Files annexed to the frozen text; absent for none. */
  readonly pieces?: readonly DocumentPiece[];
  /** What concerns everybody: sent, completed, sealed. */
  readonly events: readonly EvidenceEvent[];
  readonly validity: SignatureValidity;
  /** Who attests the hour, at level B-T. */
  readonly timestampAuthority: string | null;
  /** SHA-256 of this installation's root certificate. */
  readonly rootFingerprint: string;
  readonly verification: VerificationPlace;
  readonly journal: { readonly genesis: string; readonly head: string; readonly events: readonly ChainedEvent[] };
  /** For the copy given to others: the end of addresses and devices is hidden, the journal loses personal values. */
  readonly masked: boolean;
  /** When the file was drawn up: its only date. */
  readonly createdAt: Date;
  readonly author: string;
  readonly isDemo: boolean;
  readonly timeZone?: string;
};
