import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  assertRunning,
  campaignState,
  type Channel,
  checkFeedback,
  type AskedQuestion,
  type FeedbackAnswer,
  feedbackProblems,
  questionsAsked,
  tallyFeedback,
  textsOfFeedback,
} from '@entente/evaluations/domain';
import { TenantDb, type TenantId, type TenantScope, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { FeedbackQuestions } from './feedback-questions';
import { FeedbackSurroundings } from './feedback-surroundings';
import { FeedbackStore } from './feedback.store';
import { type FeedbackCampaignView, type FeedbackDoorView, toAskedViews } from './feedback.views';
import { LeadCampaign } from './lead-campaign';

type Found = { readonly tenant_id: TenantId; readonly campaign_id: string };
type Place = { readonly tenantId: TenantId; readonly campaignId: string };
type Sheet = { readonly key: string; readonly answers: readonly FeedbackAnswer[] };
type Given = Sheet & { readonly campaignId: string; readonly channel: Channel; readonly on: Day };

const assertSound = (answers: readonly FeedbackAnswer[], asked: readonly AskedQuestion[] | null): void => {
  const faults = checkFeedback(answers, questionsAsked(asked));
  if (faults.length > 0) throw feedbackProblems['answers-invalid']({}, faults);
};

/** Takes what people answer, from their phone or from a paper sheet that somebody types in. */
@Injectable()
export class TakeSheets {
  constructor(
    private readonly db: TenantDb,
    private readonly store: FeedbackStore,
    private readonly around: FeedbackSurroundings,
    private readonly lead: LeadCampaign,
    private readonly questions: FeedbackQuestions,
  ) {}

  /** The campaign of a code, however people type it. */
  async find(code: string): Promise<Place> {
    const typed = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const [found] = await this.db.lookUp<Found>('select * from find_feedback_campaign($1)', [typed]);
    if (!found) throw feedbackProblems['code-unknown']();
    return { tenantId: found.tenant_id, campaignId: found.campaign_id };
  }

  door(place: Place): Promise<FeedbackDoorView> {
    return this.db.readInTenant(place, async (tx) => {
      const stored = await this.store.find(tx, place.campaignId);
      const { campaign, partnerId } = stored;
      const { ours, theirs, today } = await this.around.names(tx, partnerId);
      const { languages, opensOn, closesOn } = campaign;
      const state = campaignState(campaign, today);
      const asked = await this.questions.forPeople(tx, stored);
      const shown = state === 'closed' ? 'over' : state;
      return {
        ours,
        theirs,
        languages: [...languages],
        state: shown,
        opensOn,
        closesOn,
        asked: asked && toAskedViews(asked),
      };
    });
  }

  fromPhone(place: Place, sheet: Sheet): Promise<void> {
    return this.db.inTenant(place, async (tx) => {
      // Shared with other sheets, not with a closing: nothing enters once the results are read.
      const stored = await this.store.find(tx, place.campaignId, 'pessimistic_read');
      const { campaign, partnerId } = stored;
      const { today } = await this.around.names(tx, partnerId);
      assertSound(sheet.answers, await this.questions.forPeople(tx, stored));
      assertRunning(campaign, today);
      await this.take(tx, place, { ...sheet, campaignId: campaign.id, channel: 'online', on: today });
    });
  }

  fromPaper(actor: Member, id: string, sheet: Sheet): Promise<FeedbackCampaignView> {
    return this.db.inTenant(actor, async (tx) => {
      const { stored, names } = await this.lead.led(tx, actor, id, 'pessimistic_read');
      assertSound(sheet.answers, await this.questions.forPeople(tx, stored));
      if (stored.campaign.closedOn !== null) throw feedbackProblems.closed();
      await this.take(tx, actor, { ...sheet, campaignId: id, channel: 'paper', on: names.today });
      return this.around.view(tx, actor, stored);
    });
  }

  private async take(tx: Tx, scope: TenantScope, { campaignId, key, answers, channel, on }: Given): Promise<void> {
    const isNew = await this.store.receive(tx, scope, campaignId, key, on);
    if (!isNew) return;
    await this.store.count(tx, scope, campaignId, tallyFeedback(answers, channel));
    await this.store.holdTexts(tx, scope, campaignId, textsOfFeedback(answers));
  }
}
