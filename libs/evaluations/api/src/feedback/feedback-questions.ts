import { Injectable } from '@nestjs/common';
import {
  type AskedQuestion,
  askedOfPeople,
  currentFeedbackQuestions,
  type FeedbackLanguage,
  feedbackLanguages,
  gridRef,
  offeredLanguages,
  type QuestionsContent,
  type QuestionsRef,
} from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import { carryQuestions } from '../grids/carry-questions';
import { QuestionsStores } from '../grids/questions-stores';
import type { StoredCampaign } from './feedback.store';

/** What a campaign asks: the questionnaire of Entente, or a published version of the organisation's. */
export type CampaignQuestions = {
  readonly ref: QuestionsRef;
  /** Null when it asks what Entente asks. */
  readonly content: QuestionsContent | null;
  /** Languages in which every question is worded. */
  readonly offered: readonly FeedbackLanguage[];
};

/** The languages of whoever reads the results. */
const interfaceLanguages = ['fr', 'en'] as const satisfies readonly FeedbackLanguage[];

const known = ({ content, ...ref }: QuestionsRef): CampaignQuestions => ({
  ref,
  content: content ?? null,
  offered: content ? offeredLanguages(content) : feedbackLanguages,
});

/** The questions of campaigns, found again by what each of them was opened on. */
@Injectable()
export class FeedbackQuestions {
  constructor(private readonly stores: QuestionsStores) {}

  /** What a new campaign asks: the questionnaire asked for, null for Entente's, or the one the organisation chose. */
  async forCampaign(tx: Tx, asked?: string | null): Promise<CampaignQuestions> {
    return known((await this.stores.of('feedback').forReview(tx, asked)) ?? gridRef(currentFeedbackQuestions));
  }

  async of(tx: Tx, { questions }: Pick<StoredCampaign, 'questions'>): Promise<CampaignQuestions> {
    return known(questions.own === undefined ? questions : await carryQuestions(tx, questions));
  }

  /** As people read it, in the languages of the campaign. */
  async forPeople(tx: Tx, stored: StoredCampaign): Promise<readonly AskedQuestion[] | null> {
    return asked(await this.of(tx, stored), stored.campaign.languages);
  }
}

/** As whoever leads the campaign reads it. */
export const askedForUs = (questions: CampaignQuestions): readonly AskedQuestion[] | null =>
  asked(questions, interfaceLanguages);

const asked = (
  { content }: CampaignQuestions,
  languages: readonly FeedbackLanguage[],
): readonly AskedQuestion[] | null => content && askedOfPeople(content, languages);
