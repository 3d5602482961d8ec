import {
  type CrossingKind,
  crossingKinds,
  type Quadrant,
  quadrants,
  swotLimits,
  type SwotMode,
  swotModes,
  swotParties,
  type SwotParty,
} from '@entente/evaluations/domain';
import { CalendarDay, Flag, Many, OneOf, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { SwotActionView } from './swot.views';

export class SwotOpeningBody {
  @Uuid() partnerId!: string;
  @Uuid({ nullable: true, description: 'The review that the session prepares.' }) reviewId!: string | null;
  @OneOf(swotModes, 'SwotMode') mode!: SwotMode;
}

export class SwotCodeBody {
  @Text({ max: 20 }) code!: string;
}

export class SwotJoiningBody extends SwotCodeBody {
  @Uuid({ description: 'A secret of the page: coming in again with it leads to the same seat.' }) key!: string;
  @OneOf(swotParties, 'SwotParty') party!: SwotParty;
  @Text({ max: swotLimits.name, min: 0, description: 'Empty when one would rather not say.' }) name!: string;
  @Flag({ description: 'Neither name nor side stand beside what this person writes.' }) anonymous!: boolean;
}

export class SwotNoteBody {
  @OneOf(quadrants, 'SwotQuadrant') quadrant!: Quadrant;
  @Text({ max: swotLimits.note }) text!: string;
}

export class SwotDotsBody {
  @Texts({ max: swotLimits.dots, each: 36, description: 'Ids of cards; one may hold several dots.' })
  targets!: string[];
}

export class SwotMoodBody {
  @Whole({ min: 1, max: 5 }) mood!: number;
}

export class SwotApprovalBody {
  @Text({ max: swotLimits.owner, description: 'Who approves, for their side.' }) name!: string;
}

export class SwotVersionBody {
  @Whole({ min: 1, description: 'The version of the session that was under the eyes.' }) version!: number;
}

export class SwotMoveBody extends SwotVersionBody {
  @OneOf(['next', 'back'], 'SwotWay') way!: 'next' | 'back';
}

export class SwotMinutesBody extends SwotVersionBody {
  @Whole({ min: 1, max: 60 }) minutes!: number;
}

export class SwotVerdictBody extends SwotVersionBody {
  @Uuid() noteId!: string;
  @OneOf(['release', 'return'], 'SwotVerdict') verdict!: 'release' | 'return';
}

export class SwotEntryBody extends SwotVersionBody {
  @Uuid({ description: 'Given by whoever writes, so that sending twice writes once.' }) noteId!: string;
  @OneOf(quadrants, 'SwotQuadrant') quadrant!: Quadrant;
  @Text({ max: swotLimits.note }) text!: string;
}

class SwotLineBody {
  @Uuid({ description: 'Given by whoever types, so that sending twice enters once.' }) noteId!: string;
  @Text({ max: swotLimits.note }) text!: string;
}

export class SwotEntriesBody extends SwotVersionBody {
  @OneOf(quadrants, 'SwotQuadrant') quadrant!: Quadrant;
  @Many(() => SwotLineBody, { max: swotLimits.paperNotes }) notes!: SwotLineBody[];
}

export class SwotGroupBody extends SwotVersionBody {
  @Uuid({ description: 'The card that joins.' }) cardId!: string;
  @Uuid({ description: 'The card that it joins; a group keeps its name.' }) withId!: string;
}

export class SwotRenameBody extends SwotVersionBody {
  @Uuid() clusterId!: string;
  @Text({ max: swotLimits.cluster }) name!: string;
}

export class SwotUngroupBody extends SwotVersionBody {
  @Uuid() noteId!: string;
}

export class SwotCrossingBody extends SwotVersionBody {
  @Uuid() crossingId!: string;
  @OneOf(crossingKinds, 'SwotCrossingKind') kind!: CrossingKind;
  @Text({ max: swotLimits.crossing }) text!: string;
  @Uuid({ nullable: true }) inside!: string | null;
  @Uuid({ nullable: true }) outside!: string | null;
}

export class SwotUncrossBody extends SwotVersionBody {
  @Uuid() crossingId!: string;
}

export class SwotActionsBody extends SwotVersionBody {
  @Many(() => SwotActionView, { max: swotLimits.actionsMax }) actions!: SwotActionView[];
}

export class SwotEndBody extends SwotVersionBody {
  @CalendarDay({ nullable: true }) nextOn!: Day | null;
  @Text({ max: swotLimits.informs, min: 0, description: 'Who informs whom.' }) informs!: string;
}
