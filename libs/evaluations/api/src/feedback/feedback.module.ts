import type { Provider, Type } from '@nestjs/common';
import { FeedbackDoorController } from './feedback-door.controller';
import { FeedbackQuestions } from './feedback-questions';
import { FeedbackRecords } from './feedback-records';
import { FeedbackSurroundings } from './feedback-surroundings';
import { FeedbackController } from './feedback.controller';
import { FeedbackStore } from './feedback.store';
import { FeedbackPapersController } from './feedback-papers.controller';
import { ForgetFeedbackTexts } from './forget-feedback-texts';
import { FeedbackIndexController } from './feedback-index.controller';
import { LeadCampaign } from './lead-campaign';
import { ListFeedbackCampaigns } from './list-campaigns';
import { PrintFeedback } from './print-feedback';
import { TakeSheets } from './take-sheets';

export const feedbackControllers: Type[] = [
  FeedbackDoorController,
  FeedbackIndexController,
  FeedbackController,
  FeedbackPapersController,
];

export const feedbackProviders: Provider[] = [
  FeedbackQuestions,
  FeedbackRecords,
  FeedbackStore,
  FeedbackSurroundings,
  ForgetFeedbackTexts,
  LeadCampaign,
  ListFeedbackCampaigns,
  PrintFeedback,
  TakeSheets,
];
