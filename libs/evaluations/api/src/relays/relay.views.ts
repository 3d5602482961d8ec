import { type HeldCount, type RelayLine } from '@entente/evaluations/domain';
import { Flag, Many, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import { mostLines } from './relay-reads';

export class RelayPersonView {
  @Uuid() id!: string;
  @Text() name!: string;
}

export class HeldView implements HeldCount {
  @Whole({ description: 'Posts of référent or deputy.' }) posts!: number;
  @Whole({ description: 'Actions that are not closed.' }) actions!: number;
  @Whole({ description: 'Chapters of reviews that are not done.' }) sections!: number;
}

export class RelayLineView extends HeldView {
  @Uuid({ nullable: true, description: 'Null for what belongs to the organisation itself.' }) partnerId!: string | null;
  @Text({ min: 0 }) partnerName!: string;
  @Uuid({ nullable: true, description: 'Who else of ours holds this partnership.' }) proposedId!: string | null;
}

export class RelayView {
  @Shown({ type: () => RelayPersonView }) member!: RelayPersonView;
  @Flag({ description: 'Their account is closed.' }) hasLeft!: boolean;
  @Many(() => RelayLineView, { max: mostLines }) lines!: readonly RelayLineView[];
  @Whole({ description: 'Partners of whom the reader may pass nothing on.' }) others!: number;
  @Many(() => RelayPersonView, { max: 500, description: 'Who can take over.' }) people!: readonly RelayPersonView[];
}

export class RelayLineBody implements RelayLine {
  @Uuid({ nullable: true }) partnerId!: string | null;
  @Uuid() toId!: string;
}

export class RelayBody {
  @Many(() => RelayLineBody, { max: mostLines, min: 1 }) lines!: RelayLineBody[];
}

export class RelayedView extends RelayView {
  @Shown({ type: () => HeldView, description: 'What changed hands.' }) passed!: HeldView;
}
