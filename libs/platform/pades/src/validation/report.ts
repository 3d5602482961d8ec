import { type ChainRefusal } from '../certificates/chain';
import { type SignatureLevel } from '../sign-pdf';

/** What makes a file "altered". Stable codes: the words for people stand in the catalogues of the callers. */
export type AlterationCode =
  | 'unreadable'
  | 'bytes-after-end'
  | 'no-signature'
  | 'expected-signature-missing'
  | 'not-covered-to-the-end'
  | 'unsigned-update'
  | 'change-not-allowed'
  | 'revision-hash-differs'
  | 'revision-missing'
  | 'revision-unknown'
  | SignatureFault;

/** What can be wrong with one signature. */
export type SignatureFault =
  | 'signature-malformed'
  | 'byte-range-wrong'
  | 'contents-not-canonical'
  | 'cms-unreadable'
  | 'cms-not-canonical'
  | 'digest-differs'
  | 'signature-differs'
  | 'certificate-not-named'
  | 'certificate-not-needed'
  | 'timestamp-not-valid'
  | ChainRefusal;

/** What a reader should know although the file is intact. */
export type NoticeCode =
  'time-only-claimed' | 'certificate-expired-since' | 'claimed-time-far-from-proven' | 'unexpected-signature';

/** What an object was for, in the revision before the change. */
export type ChangedPart =
  | 'page-content'
  | 'page'
  | 'annotation'
  | 'attachment'
  | 'metadata'
  | 'structure'
  | 'form'
  | 'signature-field'
  | 'catalog'
  | 'new-object'
  | 'unexplained-bytes'
  | 'trailer'
  | 'other';

export type Place = {
  readonly field?: string;
  readonly revision?: number;
  readonly part?: ChangedPart;
  readonly object?: number;
  readonly detail?: string;
};

export type Alteration = Place & { readonly code: AlterationCode };
export type Notice = Place & { readonly code: NoticeCode };

/** Who signed, as their certificate says. */
export type SignedBy = {
  readonly name: string;
  readonly organization: string | undefined;
  readonly title: string | undefined;
  readonly certificateSha256: string;
  readonly demonstration: boolean;
};

export type SignatureReport = {
  readonly field: string;
  readonly revision: number;
  readonly integrity: 'intact' | 'altered';
  readonly chain: 'trusted' | ChainRefusal | 'unchecked';
  readonly level: SignatureLevel | undefined;
  readonly signedBy: SignedBy | undefined;
  /** What the signatory's side says of the time: proof of nothing by itself. */
  readonly claimedTime: Date | undefined;
  /** What a timestamp authority says of the time. */
  readonly provenTime: Date | undefined;
  /** The day until when ordinary viewers will call this signature valid. */
  readonly validInViewersUntil: Date | undefined;
  /** Covered: everything from byte 0 to `end`, but the gap that holds the signature itself. */
  readonly covered: { readonly gapStart: number; readonly gapEnd: number; readonly end: number } | undefined;
  readonly coversWholeFile: boolean;
  readonly faults: readonly SignatureFault[];
};

export type RevisionReport = {
  readonly index: number;
  readonly length: number;
  readonly sha256: string;
  /** The field this revision signs; the document as drawn signs none. */
  readonly signedField: string | undefined;
  readonly changes: readonly Alteration[];
};

export type ValidationReport = {
  readonly verdict: 'intact' | 'altered';
  readonly sha256: string;
  readonly alterations: readonly Alteration[];
  readonly notices: readonly Notice[];
  readonly signatures: readonly SignatureReport[];
  readonly revisions: readonly RevisionReport[];
};

export type ValidationOptions = {
  /** Roots that may vouch for signatories and seals, in DER. */
  readonly roots: readonly Uint8Array[];
  /** Roots that may vouch for timestamp authorities, in DER. */
  readonly timestampRoots?: readonly Uint8Array[];
  /** Fields that must be signed. A file cut back to an earlier revision is a good file, with a signature missing. */
  readonly expectedFields: readonly string[];
  /** The SHA-256 kept of every revision, the document as drawn first. */
  readonly revisions?: readonly string[];
  readonly at?: Date;
};
