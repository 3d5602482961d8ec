import {
  type BoardCard,
  type CardFate,
  cardFates,
  type CrossingKind,
  crossingKinds,
  type NoteStatus,
  noteStatuses,
  type Quadrant,
  quadrants,
  type SwotBoard,
  type SwotMode,
  swotModes,
  swotParties,
  type SwotParty,
  type SwotStatus,
  swotStatuses,
  type SwotStep,
  swotSteps,
} from '@entente/evaluations/domain';
import { CalendarDay, Flag, Many, OneOf, Shown, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { QrView } from './qr-path';

export class SwotNoteView {
  @Uuid() id!: string;
  @Text() text!: string;
  @OneOf(swotParties, 'SwotParty', { nullable: true }) party!: SwotParty | null;
  @Flag() mine!: boolean;
}

export class SwotCardView {
  @Uuid() id!: string;
  @Whole() rank!: number;
  @OneOf(quadrants, 'SwotQuadrant') quadrant!: Quadrant;
  @Text() name!: string;
  @Flag({ description: 'A group of notes under one name.' }) grouped!: boolean;
  @Many(() => SwotNoteView, { max: 1000 }) notes!: SwotNoteView[];
  @Whole() oursVotes!: number;
  @Whole() theirsVotes!: number;
}

export class PendingSwotNoteView {
  @Uuid() id!: string;
  @Whole() rank!: number;
  @OneOf(quadrants, 'SwotQuadrant') quadrant!: Quadrant;
  @Text() text!: string;
  @OneOf(noteStatuses, 'SwotNoteStatus') status!: NoteStatus;
}

export class SwotPersonView {
  @Uuid() id!: string;
  @Whole() rank!: number;
  @OneOf(swotParties, 'SwotParty') party!: SwotParty;
  @Text({ min: 0, description: 'Empty for whoever would rather not be named.' }) name!: string;
}

export class SwotSelfView {
  @Uuid() id!: string;
  @OneOf(swotParties, 'SwotParty') party!: SwotParty;
  @Text({ min: 0 }) name!: string;
  @Flag() anonymous!: boolean;
  @Texts({ max: 3 }) dots!: string[];
  @Shown({ type: Number, nullable: true }) mood!: number | null;
}

export class SwotCrossingView {
  @Uuid() id!: string;
  @Whole() rank!: number;
  @OneOf(crossingKinds, 'SwotCrossingKind') kind!: CrossingKind;
  @Text() text!: string;
  @Uuid({ nullable: true }) inside!: string | null;
  @Uuid({ nullable: true }) outside!: string | null;
}

export class SwotActionView {
  @Uuid() id!: string;
  @Text({ min: 0 }) text!: string;
  @Text({ min: 0 }) ownerOurs!: string;
  @Text({ min: 0 }) ownerTheirs!: string;
  @CalendarDay({ nullable: true }) dueOn!: Day | null;
  @Text({ min: 0 }) indicator!: string;
  @Uuid({ nullable: true, description: 'The card or the crossing that it answers.' }) from!: string | null;
}

export class SwotApprovalView {
  @Text() name!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
}

/** What one person sees of a session. */
export class SwotBoardView {
  @OneOf(swotModes, 'SwotMode') mode!: SwotMode;
  @OneOf(swotStatuses, 'SwotStatus') status!: SwotStatus;
  @OneOf(swotSteps, 'SwotStep') step!: SwotStep;
  @Shown({ type: String, format: 'date-time' }) stepStartedAt!: string;
  @Whole({ description: 'Minutes that this step lasts; 0 when nobody counts them.' }) minutes!: number;
  @Shown({ type: String, format: 'date-time', nullable: true, description: 'Since when the time stands still.' })
  pausedAt!: string | null;
  @Whole({ description: 'Counts what facilitators did.' }) version!: number;
  @Shown({ type: () => SwotSelfView, nullable: true }) self!: SwotSelfView | null;
  @Whole({ description: 'How many have done what this step asks of each.' }) doneCount!: number;
  @Whole() noteCount!: number;
  @Whole({ description: 'Notes that whoever leads reads before they are shared.' }) heldCount!: number;
  @Flag() canUndo!: boolean;
  @Shown({ type: [Number], description: 'How many gave each mood, from 1 to 5.' }) moods!: number[];
  @Many(() => SwotActionView, { max: 5 }) actions!: SwotActionView[];
  @CalendarDay({ nullable: true }) nextOn!: Day | null;
  @Text({ min: 0 }) informs!: string;
  @CalendarDay({ nullable: true }) closedOn!: Day | null;
  @Shown({ type: () => SwotApprovalView, nullable: true }) approvalOurs!: SwotApprovalView | null;
  @Shown({ type: () => SwotApprovalView, nullable: true }) approvalTheirs!: SwotApprovalView | null;
  @Many(() => SwotPersonView, { max: 60 }) people!: SwotPersonView[];
  @Many(() => SwotCardView, { max: 1000 }) cards!: SwotCardView[];
  @Many(() => PendingSwotNoteView, { max: 1000 }) pending!: PendingSwotNoteView[];
  @Many(() => SwotCrossingView, { max: 24 }) crossings!: SwotCrossingView[];
}

/** A session at one moment; `seq` is the rank of the last event that it tells. */
export class SwotMomentView {
  @Whole() seq!: number;
  @Shown({ type: () => SwotBoardView }) board!: SwotBoardView;
}

/** The same with who meets. */
export class SwotSessionView extends SwotMomentView {
  @Uuid() id!: string;
  @Text() ours!: string;
  @Text() theirs!: string;
}

/** What whoever has the right code is told before coming in. */
export class SwotDoorView {
  @Text() ours!: string;
  @Text() theirs!: string;
  @OneOf(swotModes, 'SwotMode') mode!: SwotMode;
}

/** A session in a list. */
export class SwotSummaryView {
  @Uuid() id!: string;
  @OneOf(swotStatuses, 'SwotStatus') status!: SwotStatus;
  @OneOf(swotModes, 'SwotMode') mode!: SwotMode;
  @OneOf(swotSteps, 'SwotStep') step!: SwotStep;
  @Uuid({ nullable: true }) reviewId!: string | null;
  @Shown({ type: String, format: 'date-time' }) openedAt!: string;
  @CalendarDay({ nullable: true }) heldOn!: Day | null;
}

export class SwotSummariesView {
  @Many(() => SwotSummaryView, { max: 20 }) items!: SwotSummaryView[];
  @Flag({ description: 'Whether this person may open one now.' }) mayOpen!: boolean;
}

export class LedSwotSessionView extends SwotSessionView {
  @Uuid() partnerId!: string;
  @Uuid({ nullable: true }) reviewId!: string | null;
  @Text({ description: 'What people type to come in.' }) code!: string;
  @Text({ description: 'Where they type it; the QR code leads there with the code.' }) joinUrl!: string;
  @Shown({ type: () => QrView }) qr!: QrView;
  @Shown({ type: String, format: 'date-time' }) openedAt!: string;
  @Flag({ description: 'Whether this person may lead, or only look.' }) mayLead!: boolean;
  @Texts({ max: 200, description: 'Names that raise no warning, and that own actions.' }) professionals!: string[];
}

export class ComparedSwotCardView {
  @OneOf(cardFates, 'SwotCardFate') fate!: CardFate;
  @OneOf(quadrants, 'SwotQuadrant') quadrant!: Quadrant;
  @Text() name!: string;
  @Shown({ type: String, nullable: true, description: 'How it was called last time, when otherwise.' }) before!:
    string | null;
  @Whole() votes!: number;
}

/** This board beside the one of the session before; empty when there was none. */
export class SwotComparisonView {
  @CalendarDay({ nullable: true, description: 'When the session before was held.' }) previousOn!: Day | null;
  @Many(() => ComparedSwotCardView, { max: 2000 }) cards!: ComparedSwotCardView[];
}

const toCardView = ({ notes, ...card }: BoardCard): SwotCardView => ({
  ...card,
  notes: notes.map((note) => ({ ...note })),
});

export const toBoardView = (board: SwotBoard): SwotBoardView => ({
  ...board,
  self: board.self && { ...board.self, dots: [...board.self.dots] },
  moods: [...board.moods],
  actions: board.actions.map((action) => ({ ...action })),
  people: board.people.map((person) => ({ ...person })),
  cards: board.cards.map(toCardView),
  pending: board.pending.map((note) => ({ ...note })),
  crossings: board.crossings.map((crossing) => ({ ...crossing })),
});
