import { type Day } from '@entente/platform/kernel';
import { type CrossingKind, type Quadrant, type SwotAction, type SwotParty } from './swot-session';

type Written = { readonly noteId: string; readonly quadrant: Quadrant; readonly text: string };

type ParticipantDetails = {
  write: Written;
  withdraw: { readonly noteId: string };
  vote: { readonly targets: readonly string[] };
  mood: { readonly mood: number };
  approve: { readonly name: string };
};

type FacilitatorDetails = {
  move: { readonly way: 'next' | 'back' };
  'add-minutes': { readonly minutes: number };
  pause: object;
  resume: object;
  judge: { readonly noteId: string; readonly verdict: 'release' | 'return' };
  enter: Written;
  'enter-many': { readonly quadrant: Quadrant; readonly notes: readonly Omit<Written, 'quadrant'>[] };
  group: { readonly cardId: string; readonly withId: string; readonly clusterId: string };
  rename: { readonly clusterId: string; readonly name: string };
  ungroup: { readonly noteId: string };
  undo: object;
  cross: {
    readonly crossingId: string;
    readonly kind: CrossingKind;
    readonly text: string;
    readonly inside: string | null;
    readonly outside: string | null;
  };
  uncross: { readonly crossingId: string };
  agree: { readonly actions: readonly SwotAction[] };
  'note-end': { readonly nextOn: Day | null; readonly informs: string };
  close: { readonly on: Day };
  cancel: object;
  approve: { readonly name: string };
};

type Command<Details, Type extends keyof Details> = { [One in Type]: { readonly type: One } & Details[One] }[Type];

export type ParticipantCommandType = keyof ParticipantDetails;
export type FacilitatorCommandType = keyof FacilitatorDetails;

/** What a participant may ask. Ids of notes come from whoever writes, so that sending twice writes once. */
export type ParticipantCommand<Type extends ParticipantCommandType = ParticipantCommandType> = Command<
  ParticipantDetails,
  Type
>;

/** What whoever leads may ask. */
export type FacilitatorCommand<Type extends FacilitatorCommandType = FacilitatorCommandType> = Command<
  FacilitatorDetails,
  Type
>;

/** Somebody who comes in. */
export type Joining = {
  readonly id: string;
  readonly party: SwotParty;
  readonly name: string;
  readonly anonymous: boolean;
};
