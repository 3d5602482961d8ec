import { type ConventionDocument, type PartyKey, type SealLevel } from '@entente/conventions/domain';
import { type Logo } from '@entente/platform/pdf';
import { type Day } from '@entente/platform/kernel';

/** Who signs, and the field of the frozen document that receives the signature: `signature-host-1`. */
export type PdfSignatory = {
  readonly fieldName: string;
  readonly party: PartyKey;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
  readonly authority: string;
};

/** Where anybody checks a document: the code as shown, and the address that opens its page. */
export type VerificationPlace = { readonly code: string; readonly url: string };

/** What the signatures will be, and until when ordinary viewers will call them valid. */
export type SignatureValidity = { readonly level: SealLevel; readonly until: Day };

/** Everything the convention's PDF shows; plain data, since it crosses to a drawing thread. */
export type ConventionPdfContent = {
  readonly document: ConventionDocument;
  readonly number: string;
  readonly version: number;
  readonly state: 'draft' | 'frozen';
  readonly organisation: { readonly name: string; readonly logo: Logo | null };
  /** The organisation that keeps the record is the disc for everybody. */
  readonly hostIsUs: true;
  readonly signatories: readonly PdfSignatory[];
  readonly verification: VerificationPlace | null;
  readonly validity: SignatureValidity | null;
  /** Attached as `convention.json`. */
  readonly machineReadable: object | null;
  /** When the text was fixed: the only date of the file. */
  readonly createdAt: Date;
  readonly author: string;
  readonly isDemo: boolean;
  /** Laid out as signatories will see it, without fields nor code: nothing is frozen yet. */
  readonly preview?: boolean;
  readonly timeZone?: string;
};

/** What the reader holds: decides headers, zones and what is said of signatures. */
export type Stage = 'draft' | 'preview' | 'frozen';

export const stageOf = ({ state, preview }: Pick<ConventionPdfContent, 'state' | 'preview'>): Stage =>
  preview ? 'preview' : state;

export const sealFieldName = 'seal';

export const sideOf = (party: PartyKey): 'us' | 'them' => (party === 'host' ? 'us' : 'them');
