import {
  campaignLimits,
  type CampaignState,
  campaignStates,
  feedbackLanguages,
  type FeedbackLanguage,
  feedbackTextMax,
  type PrintedLanguage,
  printedLanguages,
} from '@entente/evaluations/domain';
import { CalendarDay, Many, OneOf, QueryWhole, SomeOf, Text, Texts, Uuid, Whole } from '@entente/platform/api';
import { type Day, type Language, languages } from '@entente/platform/kernel';

export class FeedbackTermsBody {
  @CalendarDay() opensOn!: Day;
  @CalendarDay({ description: 'The last day on which people answer.' }) closesOn!: Day;
  @SomeOf(feedbackLanguages, 'FeedbackLanguage') languages!: FeedbackLanguage[];
  @Text({ max: 300, min: 0, description: 'Where it is asked; empty when everywhere.' }) place!: string;
}

export class FeedbackOpeningBody extends FeedbackTermsBody {
  @Uuid() partnerId!: string;
  @Uuid({
    nullable: true,
    optional: true,
    description: 'Own questions; null are those of Entente; absent, those the organisation chose.',
  })
  questionnaire?: string | null;
  @Uuid({ nullable: true, description: 'The review that the campaign prepares.' }) reviewId!: string | null;
}

export class FeedbackRevisionBody extends FeedbackTermsBody {
  @Whole({ min: 1 }) version!: number;
}

export class FeedbackVersionBody {
  @Whole({ min: 1, description: 'The version of the campaign that was under the eyes.' }) version!: number;
}

export class FeedbackAnswerBody {
  @Text({ max: 20, description: '« FBK-02 ».' }) question!: string;
  @Texts({ max: 12, each: 20 }) choices!: string[];
  @Text({ max: feedbackTextMax, min: 0 }) text!: string;
}

export class FeedbackSheetBody {
  @Uuid({ description: 'Made by the page for one sheet: sent twice, it counts once.' }) key!: string;
  @Many(() => FeedbackAnswerBody, { max: 20 }) answers!: FeedbackAnswerBody[];
}

export class FeedbackCodeBody {
  @Text({ max: 20 }) code!: string;
}

export class FeedbackSendingBody extends FeedbackSheetBody {
  @Text({ max: 20 }) code!: string;
}

export class FeedbackTextBody {
  @Text({ max: feedbackTextMax, description: 'The words, without what tells of whom they are.' }) text!: string;
}

export class ReturnLineBody {
  @Text({ max: 500, min: 0 }) said!: string;
  @Text({ max: 500, min: 0 }) decided!: string;
}

export class FeedbackReturnBody extends FeedbackVersionBody {
  @Many(() => ReturnLineBody, { max: campaignLimits.lines }) lines!: ReturnLineBody[];
  @Text({ max: campaignLimits.closing, min: 0, description: 'A last sentence: where to come and talk.' })
  closing!: string;
}

export class FeedbackListQuery {
  @Uuid() partner!: string;
}

export class FeedbackCampaignsQuery {
  @Text({ max: 100, min: 0, optional: true, description: 'Words of the partner’s name, town or number.' }) q?: string;
  @OneOf(campaignStates, 'CampaignState', { optional: true }) state?: CampaignState;
  @QueryWhole({ min: 2000, max: 2200, optional: true, description: 'Of its first day.' }) year?: number;
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class FeedbackFormQuery {
  @OneOf(printedLanguages, 'PrintedLanguage', { optional: true }) language?: PrintedLanguage;
}

export class FeedbackReturnQuery {
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}
