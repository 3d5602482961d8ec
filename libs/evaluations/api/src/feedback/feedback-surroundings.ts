import { Inject, Injectable } from '@nestjs/common';
import { can } from '@entente/access/domain';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import {
  type AskedQuestion,
  campaignState,
  type CampaignState,
  feedbackResults,
  fewestResponses,
  isAskedAlike,
  questionsAsked,
  sheetsOf,
  type Tally,
} from '@entente/evaluations/domain';
import { PartnerDirectory, type PartnerKnown, relationTo } from '@entente/partners/api';
import { type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { dayOf, type Day } from '@entente/platform/kernel';
import { qrPath } from '../swot/qr-path';
import { askedForUs, type CampaignQuestions, FeedbackQuestions } from './feedback-questions';
import { FeedbackStore, type StoredCampaign } from './feedback.store';
import {
  type CampaignAct,
  type FeedbackBeforeView,
  type FeedbackCampaignView,
  type FeedbackResultsView,
  toAskedViews,
} from './feedback.views';

export type FeedbackNames = { readonly ours: string; readonly theirs: string; readonly today: Day };

const shownDecisions = 8;

/** Who asks whom, the day it is, and how a campaign is shown to somebody of ours. */
@Injectable()
export class FeedbackSurroundings {
  constructor(
    private readonly store: FeedbackStore,
    private readonly questions: FeedbackQuestions,
    readonly partners: PartnerDirectory,
    private readonly organisation: OrganisationDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async names(tx: Tx, partnerId: string): Promise<FeedbackNames & { readonly known: PartnerKnown }> {
    const known = await this.partners.read(tx, partnerId);
    const { name, profile } = await this.organisation.identity(tx);
    return { ours: name, theirs: known.partner.name, today: dayOf(this.store.clock.now(), profile.timeZone), known };
  }

  mayLead(actor: Member, { partnership, partner }: PartnerKnown): boolean {
    return partner.archivedOn === null && can(actor.roles, 'reviews:rate', relationTo(partnership.tenures, actor));
  }

  /** The address that people open; from the service's own public address alone. */
  urlOf({ code }: Pick<StoredCampaign, 'code'>): string {
    return `${this.web.publicUrl}/q/${code}`;
  }

  async view(tx: Tx, actor: Member, stored: StoredCampaign): Promise<FeedbackCampaignView> {
    const { campaign, partnerId, reviewId, version } = stored;
    const { ours, theirs, today, known } = await this.names(tx, partnerId);
    const tallies = await this.store.tallies(tx, [campaign.id]);
    const state = campaignState(campaign, today);
    const leads = this.mayLead(actor, known);
    const questions = await this.questions.of(tx, stored);
    const asked = askedForUs(questions);
    const results = state === 'closed' ? feedbackResults(tallies, questionsAsked(asked)) : null;
    const all = await this.store.texts(tx, campaign.id);
    const kept = results ? all.filter((text) => text.state === 'kept') : [];
    const url = this.urlOf(stored);
    const { lines, languages, ...terms } = campaign;
    return {
      ...terms,
      lines: [...lines],
      languages: [...languages],
      ...toQuestionsView(questions),
      partnerId,
      partnerName: theirs,
      organisationName: ours,
      reviewId,
      state,
      url,
      qr: await qrPath(url),
      sheets: sheetsOf(tallies),
      results: results && toResultsView(results),
      before: results && (await this.before(tx, stored, asked)),
      texts: (leads ? all : kept).map(({ id, question, text, state: each }) => ({ id, question, text, state: each })),
      held: await this.store.held(tx, campaign.id),
      decided: leads && results ? await this.decided(tx, partnerId) : [],
      professionals: leads ? await this.professionals(tx, known) : [],
      allowedActions: leads ? actsIn(state, tallies, lines.length) : [],
      version,
    };
  }

  /** What people said the year before; nothing below five answers then. */
  private async before(
    tx: Tx,
    stored: StoredCampaign,
    asked: readonly AskedQuestion[] | null,
  ): Promise<FeedbackBeforeView | null> {
    const before = await this.store.before(tx, stored);
    if (!before || before.campaign.closedOn === null) return null;
    const { id, closedOn } = before.campaign;
    const then = { own: before.questions.own, asked: askedForUs(await this.questions.of(tx, before)) };
    const results = feedbackResults(await this.store.tallies(tx, [id]), questionsAsked(then.asked));
    if (!results) return null;
    const now = { own: stored.questions.own, asked };
    const alike = results.questions.filter(({ code }) => isAskedAlike(code, now, then));
    return { id, closedOn, results: toResultsView({ ...results, questions: alike }) };
  }

  /** Actions under way that people asked for: what the return may say was decided. */
  private async decided(tx: Tx, partnerId: string): Promise<string[]> {
    const found = await tx.query<{ readonly action: string }[]>(
      `select action from planned_action
       where partner_id = $1 and origin->>'kind' = 'people' and state <> 'abandoned' order by due_on limit $2`,
      [partnerId, shownDecisions],
    );
    return found.map(({ action }) => action);
  }

  private async professionals(tx: Tx, { contacts }: PartnerKnown): Promise<string[]> {
    const members = await this.organisation.activeMembers(tx);
    return [...members.map(({ name }) => name), ...contacts.map(({ name }) => name)];
  }
}

const actsIn = (state: CampaignState, tallies: readonly Tally[], lines: number): CampaignAct[] => {
  if (state !== 'closed') return ['revise', 'enter-paper', 'close', 'moderate'];
  const { online, paper } = sheetsOf(tallies);
  if (online + paper < fewestResponses) return ['moderate'];
  return ['moderate', 'write-return', ...(lines > 0 ? (['print-return'] as const) : [])];
};

const toQuestionsView = (questions: CampaignQuestions) => {
  const { ref, content, offered } = questions;
  const asked = askedForUs(questions);
  return {
    questionnaire: content && ref.own ? { id: ref.own, version: ref.version, title: { ...content.title } } : null,
    asked: asked && toAskedViews(asked),
    offered: [...offered],
  };
};

const toResultsView = ({
  responses,
  questions,
}: NonNullable<ReturnType<typeof feedbackResults>>): FeedbackResultsView => ({
  responses,
  questions: questions.map(({ parts, ...question }) => ({
    ...question,
    parts: parts.map(({ choices, count }) => ({ choices: [...choices], count })),
  })),
});
