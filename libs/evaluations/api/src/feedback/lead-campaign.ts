import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type Campaign,
  type CampaignId,
  type CampaignMeans,
  campaignState,
  type CampaignTerms,
  closeCampaign,
  type FeedbackFactType,
  feedbackProblems,
  openCampaign,
  reviewProblems,
  reviseCampaign,
  sheetsOf,
  writeReturn,
} from '@entente/evaluations/domain';
import { assertMay } from '@entente/partners/api';
import { newId, TenantDb, type Tx } from '@entente/platform/api';
import { ReviewStore } from '../persistence/review.store';
import { FeedbackQuestions } from './feedback-questions';
import { FeedbackSurroundings } from './feedback-surroundings';
import type { FeedbackOpeningBody, FeedbackReturnBody, FeedbackRevisionBody } from './feedback.bodies';
import { FeedbackStore, type StoredCampaign } from './feedback.store';
import type { FeedbackCampaignView, FeedbackListView } from './feedback.views';

type Change = {
  readonly id: string;
  readonly version: number;
  readonly fact: FeedbackFactType;
  readonly decide: (campaign: Campaign, means: CampaignMeans, responses: number) => Campaign;
};

/** What whoever holds a partnership does with a campaign: open it, change it, close it, write what goes back. */
@Injectable()
export class LeadCampaign {
  constructor(
    private readonly db: TenantDb,
    private readonly store: FeedbackStore,
    private readonly reviews: ReviewStore,
    private readonly around: FeedbackSurroundings,
    private readonly questions: FeedbackQuestions,
  ) {}

  open(
    actor: Member,
    { partnerId, reviewId, questionnaire, ...terms }: FeedbackOpeningBody,
  ): Promise<FeedbackCampaignView> {
    return this.db.inTenant(actor, async (tx) => {
      const { known, today } = await this.around.names(tx, partnerId);
      assertMay(actor, 'reviews:rate', known.partnership.tenures);
      if (known.partner.archivedOn !== null) throw feedbackProblems['partner-archived']();
      if (reviewId !== null && (await this.reviews.find(tx, reviewId)).partnerId !== partnerId)
        throw reviewProblems['not-found']();
      const { ref: questions, offered } = await this.questions.forCampaign(tx, questionnaire);
      const campaign = openCampaign(newId() as CampaignId, terms, { today, offered });
      const place = { partnerId, partnershipId: known.partnership.id, reviewId, questions };
      return this.around.view(tx, actor, await this.store.insert(tx, actor, campaign, place));
    });
  }

  read(actor: Member, id: string): Promise<FeedbackCampaignView> {
    return this.db.readInTenant(actor, async (tx) => this.around.view(tx, actor, await this.store.find(tx, id)));
  }

  list(actor: Member, partnerId: string): Promise<FeedbackListView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { known, today } = await this.around.names(tx, partnerId);
      const found = await this.store.ofPartner(tx, partnerId);
      const tallies = await this.store.tallies(
        tx,
        found.map(({ campaign }) => campaign.id),
      );
      const items = found.map(({ campaign, reviewId }) => {
        const { online, paper } = sheetsOf(tallies.filter(({ campaignId }) => campaignId === campaign.id));
        const { id, opensOn, closesOn, closedOn, place } = campaign;
        const state = campaignState(campaign, today);
        return { id, opensOn, closesOn, closedOn, place, reviewId, state, responses: online + paper };
      });
      const isFree = items.every(({ state }) => state === 'closed');
      return { items, mayOpen: isFree && this.around.mayLead(actor, known) };
    });
  }

  revise(actor: Member, id: string, { version, ...terms }: FeedbackRevisionBody): Promise<FeedbackCampaignView> {
    const decide = (campaign: Campaign, means: CampaignMeans) =>
      reviseCampaign(campaign, terms satisfies CampaignTerms, means);
    return this.change(actor, { id, version, fact: 'feedback-revised', decide });
  }

  close(actor: Member, id: string, version: number): Promise<FeedbackCampaignView> {
    const decide = (campaign: Campaign, { today }: CampaignMeans) => closeCampaign(campaign, today);
    return this.change(actor, { id, version, fact: 'feedback-closed', decide });
  }

  writeReturn(actor: Member, id: string, { version, ...words }: FeedbackReturnBody): Promise<FeedbackCampaignView> {
    const decide = (campaign: Campaign, _means: CampaignMeans, responses: number) =>
      writeReturn(campaign, words, responses);
    return this.change(actor, { id, version, fact: 'feedback-returned', decide });
  }

  keepText(actor: Member, id: string, textId: string, text: string): Promise<FeedbackCampaignView> {
    return this.moderate(actor, id, (tx) => this.store.keepText(tx, id, textId, text));
  }

  removeText(actor: Member, id: string, textId: string): Promise<FeedbackCampaignView> {
    return this.moderate(actor, id, (tx) => this.store.removeText(tx, id, textId));
  }

  /** The campaign, when this person leads it; refused otherwise. */
  async led(tx: Tx, actor: Member, id: string, lock?: 'pessimistic_write' | 'pessimistic_read') {
    const stored = await this.store.find(tx, id, lock);
    const names = await this.around.names(tx, stored.partnerId);
    assertMay(actor, 'reviews:rate', names.known.partnership.tenures);
    if (names.known.partner.archivedOn !== null) throw feedbackProblems['partner-archived']();
    return { stored, names };
  }

  // Somebody else read them first: what they mended or removed stands, and the page shows it.
  private moderate(actor: Member, id: string, act: (tx: Tx) => Promise<boolean>): Promise<FeedbackCampaignView> {
    return this.db.inTenant(actor, async (tx) => {
      const { stored } = await this.led(tx, actor, id);
      const isDone = await act(tx);
      const current = await this.around.view(tx, actor, stored);
      if (!isDone) throw feedbackProblems['text-already-read']({ current });
      return current;
    });
  }

  private change(actor: Member, { id, version, fact, decide }: Change): Promise<FeedbackCampaignView> {
    return this.db.inTenant(actor, async (tx) => {
      const { stored, names } = await this.led(tx, actor, id, 'pessimistic_write');
      await this.assertFresh(tx, actor, stored, version);
      const { online, paper } = sheetsOf(await this.store.tallies(tx, [id]));
      const { offered } = await this.questions.of(tx, stored);
      const after = decide(stored.campaign, { today: names.today, offered }, online + paper);
      return this.around.view(tx, actor, await this.store.save(tx, actor, stored, after, fact));
    });
  }

  private async assertFresh(tx: Tx, actor: Member, stored: StoredCampaign, version: number): Promise<void> {
    if (stored.version === version) return;
    throw feedbackProblems['changed-elsewhere']({ current: await this.around.view(tx, actor, stored) });
  }
}
