import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { conventionDates, type FlowChapter, questionFlow } from '@entente/conventions/domain';
import { type ConventionView } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  FileLink,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  Languages,
  LifeLine,
  type LifeStep,
  OrgApi,
  PageHeader,
  Progress,
  Session,
  TurnBand,
} from '@entente/platform/web';
import { ApprovalCard } from '../approval/approval-card';
import { LinkedCard } from '../amendment/linked-card';
import { ConventionHistory } from '../convention/convention-history';
import { ConventionStatusPill } from '../convention/convention-status-pill';
import { documentOf } from '../convention/convention-title';
import { contentOf, templateOfView } from '../drafting/convention-content';
import { partnersNamed } from '../convention/partners-named';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { ModelNotice } from '../models/model-notice';
import { CompletenessCard } from '../pieces/completeness-card';
import { completenessOfView } from '../pieces/convention-completeness';
import { injectSaid } from '../text/said';
import { SharedCard } from '../together/shared-card';
import { togetherWords } from '../together-words';
import { DraftActs } from './draft-acts';
import { lifeSteps } from './life-steps';

/** `/o/:org/conventions/:id` while it is a draft: where it stands, how to go on, what can be printed. */
@Component({
  selector: 'ent-draft-page',
  imports: [
    ApprovalCard,
    Button,
    CompletenessCard,
    ConventionHistory,
    ConventionStatusPill,
    FileLink,
    ...formatPipes,
    Icon,
    LifeLine,
    LinkedCard,
    ModelNotice,
    PageHeader,
    Progress,
    RouterLink,
    SharedCard,
    TurnBand,
  ],
  providers: [DraftActs],
  templateUrl: './draft-page.html',
  styleUrl: './draft-page.css',
})
export class DraftPage {
  readonly convention = input.required<ConventionView>();

  protected readonly t = injectWords(draftingWords);
  protected readonly said = injectSaid();
  protected readonly acts = inject(DraftActs);
  private readonly together = injectWords(togetherWords);
  private readonly formats = inject(Formats);
  private readonly languages = inject(Languages);
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(Session);

  protected readonly template = computed(() => templateOfView(this.convention()));
  protected readonly document = computed(() => documentOf(this.convention()));
  protected readonly completeness = computed(() => completenessOfView(this.convention()));
  protected readonly flow = computed(() => {
    const { answers, parties } = contentOf(this.convention());
    return questionFlow(this.template(), answers, parties);
  });
  protected readonly dates = computed(() => conventionDates(contentOf(this.convention()).answers));
  protected readonly side = computed(() => {
    const holder = this.convention().negotiation?.holder ?? 'host';
    if (holder !== 'host') return 'theirs';
    return this.mayWrite() ? 'yours' : 'ours';
  });
  protected readonly size = computed(() => {
    const { articles, annexes } = this.document();
    return this.t('draft.size', {
      articles: this.t.count('draft.articles', articles.length),
      annexes: annexes.length === 0 ? this.t('draft.noAnnex') : this.t.count('draft.annexes', annexes.length),
    });
  });
  protected readonly mayWrite = computed(() => this.convention().allowedActions.includes('revise'));
  protected readonly crumbs = computed(() => [
    { label: this.t('list.title'), link: conventionPath(this.organisation.required()) },
    { label: this.t('page.number', { number: this.convention().number }) },
  ]);
  protected readonly lead = computed(
    () =>
      `${this.said(this.template().name)}, ${this.t('page.with', { partner: partnersNamed(this.convention(), this.t) })}`,
  );
  protected readonly steps = computed((): readonly LifeStep[] =>
    lifeSteps(this.t, this.dates(), { today: this.formats.today(), language: this.languages.active() }),
  );
  protected readonly turn = computed(() => {
    const shared = this.convention().negotiation;
    if (shared && shared.holder !== 'host') {
      return { title: this.together('shared.theirs', { at: this.formats.instant(shared.since) }), detail: '' };
    }
    const { total, answered, minutesLeft } = this.flow();
    const left = total - answered;
    const detail =
      left === 0 ? this.t('draft.allAnswered') : this.t.count('draft.left', left, { minutes: minutesLeft });
    return this.mayWrite() ? { title: this.t('draft.yours'), detail } : { title: this.t('draft.ours'), detail };
  });
  protected readonly file = computed(() => this.api.address(`/conventions/${this.convention().id}/files/draft`));
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly word = computed(() => this.api.address(`/conventions/${this.convention().id}/export.docx`));
  protected readonly json = computed(() => this.api.address(`/conventions/${this.convention().id}/export.json`));

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), this.convention().id, ...rest);
  }

  protected entryOf({ questions }: FlowChapter): readonly string[] {
    const open = questions.find(({ state }) => state === 'unseen' || state === 'started') ?? questions[0];
    return this.to('questions', ...(open ? [open.question.id] : []));
  }

  protected doneOf({ questions }: FlowChapter): number {
    return questions.filter(({ state }) => state === 'answered' || state === 'unknown').length;
  }
}
