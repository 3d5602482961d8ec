import {
  type AskedQuestion,
  type CampaignState,
  campaignStates,
  type FeedbackKind,
  feedbackKinds,
  feedbackLanguages,
  type FeedbackLanguage,
  questionsLimits,
  type WordedQuestion,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, SomeOf, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { WordsView } from '../grids/grid-content.view';
import { QrView } from '../swot/qr-path';

export class FeedbackWordingView implements WordedQuestion {
  @OneOf(feedbackLanguages, 'FeedbackLanguage') language!: FeedbackLanguage;
  @Text({ description: '`{ours}` and `{theirs}` are the names of the two organisations.' }) ask!: string;
  @Texts({ max: questionsLimits.options, description: 'In the order of `choices`.' }) labels!: string[];
}

export class FeedbackAskedView implements AskedQuestion {
  @Text() code!: string;
  @OneOf(feedbackKinds, 'FeedbackKind', { nullable: true, description: 'Null for a question of Entente.' })
  kind!: FeedbackKind | null;
  @Texts({ max: questionsLimits.options, description: 'Of an own question.' }) choices!: string[];
  @Many(() => FeedbackWordingView, { max: 10, description: 'Where it says otherwise than Entente.' })
  worded!: FeedbackWordingView[];
}

export const toAskedViews = (asked: readonly AskedQuestion[]): FeedbackAskedView[] =>
  asked.map(({ choices, worded, ...question }) => ({
    ...question,
    choices: [...choices],
    worded: worded.map(({ labels, ...one }) => ({ ...one, labels: [...labels] })),
  }));

const askedOptions = {
  type: () => [FeedbackAskedView],
  nullable: true,
  description: 'Null when it asks what Entente asks.',
};

export class FeedbackDoorView {
  @Text() ours!: string;
  @Text() theirs!: string;
  @SomeOf(feedbackLanguages, 'FeedbackLanguage') languages!: FeedbackLanguage[];
  @OneOf(['early', 'running', 'over'], 'FeedbackDoorState', { description: 'Over: nothing more is taken.' })
  state!: 'early' | 'running' | 'over';
  @Shown({ type: String, format: 'date' }) opensOn!: Day;
  @Shown({ type: String, format: 'date' }) closesOn!: Day;
  @Shown(askedOptions) asked!: FeedbackAskedView[] | null;
}

export class FeedbackTakenView {
  @Flag({ description: 'Always true: the sheet is in, now or already.' }) taken!: true;
}

export class FeedbackSheetsView {
  @Whole({ description: 'Sheets answered on a screen.' }) online!: number;
  @Whole({ description: 'Paper sheets typed in.' }) paper!: number;
}

export class FeedbackPartView {
  @Texts({ max: 12, description: 'Choices counted together.' }) choices!: string[];
  @Shown({ type: 'integer', nullable: true, description: 'Null below five, or when it would give one away.' })
  count!: number | null;
}

export class FeedbackQuestionView {
  @Text() code!: string;
  @Shown({ type: 'integer', nullable: true }) answered!: number | null;
  @Many(() => FeedbackPartView, { max: 12 }) parts!: FeedbackPartView[];
}

export class FeedbackResultsView {
  @Whole() responses!: number;
  @Many(() => FeedbackQuestionView, { max: 20 }) questions!: FeedbackQuestionView[];
}

export class FeedbackTextView {
  @Uuid() id!: string;
  @Text() question!: string;
  @Text() text!: string;
  @OneOf(['held', 'kept'], 'FeedbackTextState') state!: 'held' | 'kept';
}

export class FeedbackLineView {
  @Text() said!: string;
  @Text() decided!: string;
}

export const campaignActs = ['revise', 'enter-paper', 'close', 'moderate', 'write-return', 'print-return'] as const;
export type CampaignAct = (typeof campaignActs)[number];

export class FeedbackSummaryView {
  @Uuid() id!: string;
  @OneOf(campaignStates, 'CampaignState') state!: CampaignState;
  @Shown({ type: String, format: 'date' }) opensOn!: Day;
  @Shown({ type: String, format: 'date' }) closesOn!: Day;
  @Shown({ type: String, format: 'date', nullable: true }) closedOn!: Day | null;
  @Shown({ type: String, format: 'uuid', nullable: true }) reviewId!: string | null;
  @Text({ min: 0 }) place!: string;
  @Whole() responses!: number;
}

export class FeedbackListView {
  @Many(() => FeedbackSummaryView, { max: 50 }) items!: FeedbackSummaryView[];
  @Flag() mayOpen!: boolean;
}

export class FeedbackCampaignRowView {
  @Uuid() id!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @OneOf(campaignStates, 'CampaignState') state!: CampaignState;
  @Shown({ type: String, format: 'date' }) opensOn!: Day;
  @Shown({ type: String, format: 'date' }) closesOn!: Day;
  @Shown({ type: String, format: 'date', nullable: true }) closedOn!: Day | null;
  @Text({ min: 0 }) place!: string;
  @Shown({ type: 'integer', nullable: true, description: 'Null below five.' }) responses!: number | null;
}

export class FeedbackCampaignsView {
  @Many(() => FeedbackCampaignRowView, { max: 100 }) items!: FeedbackCampaignRowView[];
  @Whole() total!: number;
  @Shown({ type: [Number], description: 'Years in which a campaign opened, the newest first.' }) years!: number[];
  @Shown({ type: String, nullable: true }) next!: string | null;
}

/** The organisation's questionnaire that a campaign asks, for as long as it stands. */
export class FeedbackQuestionnaireView {
  @Uuid() id!: string;
  @Whole() version!: number;
  @Shown({ type: () => WordsView }) title!: WordsView;
}

/** The campaign of the year before, when both may be shown. */
export class FeedbackBeforeView {
  @Uuid() id!: string;
  @Shown({ type: String, format: 'date' }) closedOn!: Day;
  @Shown({ type: () => FeedbackResultsView }) results!: FeedbackResultsView;
}

export class FeedbackCampaignView {
  @Uuid() id!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Text() organisationName!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) reviewId!: string | null;
  @OneOf(campaignStates, 'CampaignState') state!: CampaignState;
  @Text() url!: string;
  @Shown({ type: () => QrView }) qr!: QrView;
  @SomeOf(feedbackLanguages, 'FeedbackLanguage') languages!: FeedbackLanguage[];
  @Shown({ type: () => FeedbackQuestionnaireView, nullable: true, description: 'Null when it asks what Entente asks.' })
  questionnaire!: FeedbackQuestionnaireView | null;
  @Shown(askedOptions) asked!: FeedbackAskedView[] | null;
  @SomeOf(feedbackLanguages, 'FeedbackLanguage', { description: 'In which every question is worded.' })
  offered!: FeedbackLanguage[];
  @Text({ min: 0 }) place!: string;
  @Shown({ type: String, format: 'date' }) opensOn!: Day;
  @Shown({ type: String, format: 'date' }) closesOn!: Day;
  @Shown({ type: String, format: 'date', nullable: true }) closedOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true, description: 'The day the words are forgotten.' })
  forgetOn!: Day | null;
  @Shown({ type: () => FeedbackSheetsView }) sheets!: FeedbackSheetsView;
  @Shown({ type: () => FeedbackResultsView, nullable: true, description: 'Once closed, from five answers on.' })
  results!: FeedbackResultsView | null;
  @Shown({ type: () => FeedbackBeforeView, nullable: true, description: 'From five answers in each year on.' })
  before!: FeedbackBeforeView | null;
  @Many(() => FeedbackTextView, { max: 1_000, description: 'Held ones for whoever may read them first, alone.' })
  texts!: FeedbackTextView[];
  @Whole({ description: 'Words that wait to be read.' }) held!: number;
  @Many(() => FeedbackLineView, { max: 10 }) lines!: FeedbackLineView[];
  @Text({ min: 0 }) closing!: string;
  @Texts({ max: 10, description: 'Open actions of the partnership that people asked for.' }) decided!: string[];
  @Texts({ max: 2_000, description: 'Names that raise no warning.' }) professionals!: string[];
  @SomeOf(campaignActs, 'CampaignAct') allowedActions!: CampaignAct[];
  @Whole() version!: number;
}
