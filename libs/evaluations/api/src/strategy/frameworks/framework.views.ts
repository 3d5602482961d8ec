import {
  frameworkLimits,
  type Reference,
  type ReferenceChoice,
  type ReferenceGroup,
  type ReferenceKind,
  referenceKinds,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import { WordsView } from '../../grids/grid-content.view';

export class ReferenceBody implements Reference {
  @OneOf(referenceKinds, 'ReferenceKind') kind!: ReferenceKind;
  @Text({ max: 40 }) code!: string;
  @Uuid({
    optional: true,
    description: 'The grid or questionnaire of the organisation that gave the code; absent from those that ship.',
  })
  own?: string;
}

export class ReferenceChoiceView extends ReferenceBody implements ReferenceChoice {
  @Shown({ type: () => WordsView }) label!: WordsView;
}

export class ReferenceGroupView implements ReferenceGroup {
  @OneOf(referenceKinds, 'ReferenceKind') kind!: ReferenceKind;
  @Shown({ type: () => WordsView, nullable: true, description: 'The own grid or questionnaire; null for what ships.' })
  from!: WordsView | null;
  @Many(() => ReferenceChoiceView, { max: 1_000 }) choices!: readonly ReferenceChoiceView[];
}

// Lengths are the domain's to judge, all at once; these bounds only keep the request reasonable.
export class FrameworkItemBody {
  @Text({ max: 1_000, min: 0 }) code!: string;
  @Text({ max: 2_000, min: 0 }) label!: string;
  @Many(() => ReferenceBody, { max: frameworkLimits.references }) references!: ReferenceBody[];
}

export class NewFrameworkBody {
  @Text({ max: frameworkLimits.name }) name!: string;
  @Text({ max: frameworkLimits.edition, min: 0 }) edition!: string;
}

export class FrameworkBody {
  @Text({ max: 1_000, min: 0 }) name!: string;
  @Text({ max: 1_000, min: 0 }) edition!: string;
  @Many(() => FrameworkItemBody, { max: frameworkLimits.items }) items!: FrameworkItemBody[];
  @Whole({ min: 1, description: 'The version of the framework that was under the eyes.' }) version!: number;
}

export class FrameworkVersionBody {
  @Whole({ min: 1 }) version!: number;
}

export class FrameworkImportBody extends FrameworkVersionBody {
  @Text({ max: 200_000, min: 0, description: 'Two columns: the code, the label.' }) csv!: string;
}

export class FrameworkRowView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) edition!: string;
  @Whole() codes!: number;
  @Whole({ description: 'Codes that something of ours answers.' }) answered!: number;
}

export class ReferenceGroupsView {
  @Many(() => ReferenceGroupView, { max: 120 }) groups!: readonly ReferenceGroupView[];
}

export class FrameworkListView {
  @Many(() => FrameworkRowView, { max: 50 }) items!: FrameworkRowView[];
}

export class FrameworkView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) edition!: string;
  @Many(() => FrameworkItemBody, { max: frameworkLimits.items }) items!: FrameworkItemBody[];
  @Flag() removed!: boolean;
  @Whole() version!: number;
}
