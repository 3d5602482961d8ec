import type { ConventionDocument } from '@entente/conventions/domain';
import type { Logo } from '@entente/platform/pdf';

/** Everything the Word document shows; plain data, since it crosses to a thread. */
export type ConventionWordContent = {
  readonly document: ConventionDocument;
  readonly number: string;
  readonly version: number;
  /** A text that is still written, or a working copy of one that is frozen. */
  readonly state: 'draft' | 'copy';
  readonly organisation: { readonly name: string; readonly logo: Logo | null };
  readonly createdAt: Date;
  readonly timeZone: string;
  readonly isDemo: boolean;
};
