import type { Member } from '@entente/access/api';
import {
  type AdaptedQuestion,
  type Asking,
  askings,
  type ChapterContent,
  isQuestionsAhead,
  mostOwnGrids,
  type OwnAnswer,
  type OwnAnswerType,
  ownAnswerTypes,
  type QuestionsContent,
  type QuestionsKind,
  questionsKinds,
  questionsLimits,
  type QuestionsRef,
  type Tongues,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Structured, Text, Uuid, Whole } from '@entente/platform/api';
import { GridOriginView, WordsView } from './grid-content.view';
import {
  allowedOn,
  type GridAction,
  gridActions,
  GridVersionView,
  type Names,
  OwnGridSummaryView,
  ShippedGridView,
  toVersionView,
} from './grid.views';
import type { StoredQuestions } from './own-questions.store';
import type { VersionRow } from './own-store';

export class QuestionnaireKindQuery {
  @OneOf(questionsKinds, 'QuestionsKind', { optional: true, description: 'Those of the annual review when absent.' })
  kind?: QuestionsKind;
}

export class NewQuestionnaireBody extends QuestionnaireKindQuery {
  @Uuid({ optional: true, description: 'An own questionnaire to copy; the one of Entente of that kind when absent.' })
  from?: string;
}

export class ImportQuestionsBody {
  @Text({ max: questionsLimits.file + 1, description: 'The text of the file, as `export.json` gives it.' })
  file!: string;
}

export class QuestionsDraftBody {
  @Structured({ maxBytes: 300_000, description: '`QuestionsDraft` of the domain: content, lastOwn.' }) draft!: object;
  @Whole({ min: 1 }) revision!: number;
}

export class ChosenQuestionsBody extends QuestionnaireKindQuery {
  @Uuid({ nullable: true, description: 'Null goes back to the questions of Entente.' }) questionnaire!: string | null;
}

const tonguesOptions = {
  type: 'object',
  additionalProperties: { type: 'string' },
  selfRequired: false,
  description: 'Words in the other languages of people supported, by language.',
} as const;

export class OwnOptionView {
  @Text() code!: string;
  @Shown({ type: () => WordsView }) label!: WordsView;
  @Shown(tonguesOptions) tongues?: Tongues;
}

export class OwnAnswerView implements OwnAnswer {
  @OneOf(ownAnswerTypes, 'OwnAnswerType') type!: OwnAnswerType;
  @Many(() => OwnOptionView, { max: questionsLimits.options }) options!: readonly OwnOptionView[];
  @Shown({ type: () => WordsView }) unit!: WordsView;
}

export class AdaptedQuestionView implements AdaptedQuestion {
  @Text() code!: string;
  @Shown({ type: () => WordsView }) text!: WordsView;
  @Shown({ type: () => WordsView }) help!: WordsView;
  @OneOf(askings, 'Asking') asked!: Asking;
  @Shown(tonguesOptions) tongues?: Tongues;
  @Shown({ type: () => OwnAnswerView, required: false, description: 'Of own questions only.' }) answer?: OwnAnswerView;
}

export class ChapterContentView implements ChapterContent {
  @Text() code!: string;
  @Many(() => AdaptedQuestionView, { max: questionsLimits.questions }) questions!: readonly AdaptedQuestionView[];
}

/** What an organisation says otherwise than Entente: words, order, what is asked, questions of its own. */
export class QuestionsContentView implements QuestionsContent {
  @Whole({ min: 1, description: 'The version of Entente’s questionnaire that it adapts.' }) base!: number;
  @Shown({ type: () => WordsView }) title!: WordsView;
  @Many(() => ChapterContentView, { max: 20 }) chapters!: readonly ChapterContentView[];
}

/** A published version, as what was opened on it reads it. */
export class QuestionsVersionView extends QuestionsContentView {
  @OneOf(questionsKinds, 'QuestionsKind') kind!: QuestionsKind;
}

/** Which questionnaire. The one of Entente is found by version; an own one comes with its content. */
export class QuestionsRefView extends GridOriginView implements QuestionsRef {
  @Shown({ type: () => QuestionsContentView, required: false }) content?: QuestionsContentView;
}

export class QuestionnaireListView {
  @Many(() => ShippedGridView, { max: 50 }) shipped!: ShippedGridView[];
  @Many(() => OwnGridSummaryView, { max: mostOwnGrids }) own!: OwnGridSummaryView[];
  @Flag({ description: 'May copy one and write it.' }) mayWrite!: boolean;
  @Flag({ description: 'May choose the one for new reviews.' }) mayChoose!: boolean;
}

export class OwnQuestionnaireView {
  @Uuid() id!: string;
  @OneOf(questionsKinds, 'QuestionsKind') kind!: QuestionsKind;
  @Shown({ type: () => QuestionsContentView, description: 'As it is being written.' }) content!: QuestionsContentView;
  @Whole({ description: 'The last number it gave to a code of its own.' }) lastOwn!: number;
  @Whole({ min: 1 }) revision!: number;
  @Whole() published!: number;
  @Flag() archived!: boolean;
  @Flag() chosen!: boolean;
  @Flag({ description: 'Something was written since the last version.' }) ahead!: boolean;
  @Many(() => GridVersionView, { max: 100 }) versions!: GridVersionView[];
  @SomeOf(gridActions, 'GridAction') allowedActions!: GridAction[];
}

export type QuestionnaireParts = {
  readonly own: StoredQuestions;
  readonly versions: readonly VersionRow<QuestionsContent>[];
  readonly use: ReadonlyMap<number, number>;
  readonly names: Names;
};

export const toQuestionnaireView = (actor: Member, parts: QuestionnaireParts): OwnQuestionnaireView => {
  const { own, versions } = parts;
  const { id, kind, draft, revision, published, archived, chosen } = own;
  const ahead = isQuestionsAhead(own, versions[0] ?? null);
  return {
    id,
    kind,
    ...draft,
    revision,
    published,
    archived,
    chosen,
    ahead,
    versions: versions.map((version) => toVersionView(version, parts)),
    allowedActions: allowedOn(own, ahead, actor),
  };
};
