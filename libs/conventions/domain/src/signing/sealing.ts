import { type SignatoryId } from '../ids';
import { type SealLevel } from '../life/convention-facts';

/** A step that was done, with what it read and what it wrote: SHA-256, in hexadecimal. */
export type SealingStep =
  | {
      readonly kind: 'revision';
      readonly signatoryId: SignatoryId;
      readonly inputHash: string;
      readonly outputHash: string;
      readonly level: SealLevel;
      readonly at: Date;
    }
  | {
      readonly kind: 'organisation-seal';
      readonly inputHash: string;
      readonly outputHash: string;
      readonly level: SealLevel;
      readonly at: Date;
    }
  | { readonly kind: 'evidence'; readonly inputHash: string; readonly outputHash: string; readonly at: Date };

export type SealingStepKind = SealingStep['kind'];

/** The step to do now. Its key names it once for all: a job done twice writes its effect once. */
export type DueSealingStep =
  | { readonly kind: 'revision'; readonly key: string; readonly signatoryId: SignatoryId; readonly inputHash: string }
  | { readonly kind: 'organisation-seal' | 'evidence'; readonly key: string; readonly inputHash: string };

/** The whole way, for a page that shows where sealing stands. */
export type PlannedSealingStep = {
  readonly kind: SealingStepKind;
  readonly signatoryId: SignatoryId | null;
  readonly state: 'done' | 'due' | 'later';
};
