import { type InstanceView } from '@entente/platform/api-client';
import { type Words } from '@entente/platform/kernel';

/** What the person who runs the installation said of it. */
export type InstanceFact = keyof InstanceView['notice'];

/** A part of a legal page. */
export type LegalSection = {
  readonly title: Words;
  readonly paragraphs?: readonly Words[];
  readonly list?: readonly Words[];
  /** Said after the list or the table. */
  readonly afterwards?: readonly Words[];
  readonly facts?: readonly { readonly label: Words; readonly fact: InstanceFact }[];
  readonly table?: { readonly head: readonly Words[]; readonly rows: readonly (readonly Words[])[] };
};

/** A legal page in both languages, and when it was last true. */
export type LegalText = {
  readonly title: Words;
  readonly lead: Words;
  readonly updated: string;
  readonly sections: readonly LegalSection[];
};
