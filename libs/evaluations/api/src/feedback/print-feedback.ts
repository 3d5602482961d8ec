import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  feedbackProblems,
  feedbackTongue,
  type PrintedLanguage,
  questionsAsked,
  sheetsOf,
  wordedTongue,
} from '@entente/evaluations/domain';
import { DocumentRenderer, TenantDb } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { reviewDocumentKinds } from '../document/kinds';
import type { PdfFile } from '../report/download-report';
import type { FeedbackFormContent, FeedbackReturnContent } from './document/contents';
import { FeedbackQuestions } from './feedback-questions';
import { FeedbackSurroundings } from './feedback-surroundings';
import { FeedbackStore } from './feedback.store';

/** The two papers of a campaign: the questionnaire before, the half page after. */
@Injectable()
export class PrintFeedback {
  constructor(
    private readonly db: TenantDb,
    private readonly store: FeedbackStore,
    private readonly around: FeedbackSurroundings,
    private readonly renderer: DocumentRenderer,
    private readonly questions: FeedbackQuestions,
  ) {}

  async form(actor: Member, id: string, language: PrintedLanguage): Promise<PdfFile> {
    const tongue = await feedbackTongue(language);
    const content = await this.db.readInTenant(actor, async (tx): Promise<FeedbackFormContent> => {
      const stored = await this.store.find(tx, id);
      const { ours, theirs } = await this.around.names(tx, stored.partnerId);
      const { place, closesOn } = stored.campaign;
      const url = this.around.urlOf(stored);
      const asked = await this.questions.forPeople(tx, stored);
      return {
        language,
        tongue: wordedTongue(tongue, language, asked),
        questions: questionsAsked(asked),
        names: { ours, theirs },
        place,
        url,
        closesOn,
        createdAt: this.store.clock.now(),
      };
    });
    const { bytes } = await this.renderer.render(reviewDocumentKinds.feedbackForm, content);
    return { name: `questions-${language}.pdf`, bytes };
  }

  async posted(actor: Member, id: string, language: Language): Promise<PdfFile> {
    const content = await this.db.readInTenant(actor, async (tx): Promise<FeedbackReturnContent> => {
      const { campaign, partnerId } = await this.store.find(tx, id);
      const { closedOn, lines, closing } = campaign;
      if (closedOn === null || lines.length === 0) throw feedbackProblems['no-return']();
      const { ours, theirs } = await this.around.names(tx, partnerId);
      const { online, paper } = sheetsOf(await this.store.tallies(tx, [id]));
      const said = { lines, closing, closedOn, responses: online + paper };
      return { language, names: { ours, theirs }, ...said, createdAt: this.store.clock.now() };
    });
    const { bytes } = await this.renderer.render(reviewDocumentKinds.feedbackReturn, content);
    return { name: `vous-avez-dit-${language}.pdf`, bytes };
  }
}
