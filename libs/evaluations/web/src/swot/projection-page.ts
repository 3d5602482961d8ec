import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { isFrom, stepWords } from '@entente/evaluations/domain';
import { type LedSwotSessionView, readSwotSession } from '@entente/platform/api-client';
import { Formats, Icon, injectWords, OrgApi, PageTitle, ResourceState, SideMark } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { CardBoard } from './card-board';
import { CrossBoard } from './cross-board';
import { JoinPanel } from './join-panel';
import { LiveBoard } from './live-board';
import { StepBar } from './step-bar';
import { StepTimer } from './step-timer';
import { swotWords } from './swot-words';

/**
 * The session for the end of the room (mock-up 07): large, without a control, and without what whoever leads reads
 * alone. It follows by itself.
 */
@Component({
  selector: 'ent-swot-projection',
  imports: [CardBoard, CrossBoard, Icon, JoinPanel, ResourceState, SideMark, StepBar, StepTimer],
  templateUrl: './projection-page.html',
  styleUrl: './projection-page.css',
  providers: [LiveBoard],
})
export class ProjectionPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly words = stepWords;
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly live = inject(LiveBoard);

  protected readonly session = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readSwotSession, { id }),
  });
  protected readonly view = computed<LedSwotSessionView | null>(() =>
    this.session.hasValue() ? this.session.value() : null,
  );
  protected readonly board = computed(() => this.live.board());
  protected readonly isOpen = computed(() => this.board()?.status === 'open');
  /** The code is large while people come in, and small once they write. */
  protected readonly isGathering = computed(() => this.isOpen() && !isFrom(this.board()?.step ?? 'prepare', 'write'));
  protected readonly showsCards = computed(() => {
    const step = this.board()?.step ?? 'prepare';
    return this.isOpen() && isFrom(step, 'write') && !isFrom(step, 'cross');
  });
  protected readonly showsActions = computed(() => isFrom(this.board()?.step ?? 'prepare', 'decide'));
  protected readonly progress = computed(() => {
    const board = this.board();
    if (!board) return '';
    const { step, doneCount: count, people } = board;
    return step === 'write' || step === 'prioritise' || step === 'close'
      ? this.t.count(`lead.${step}`, count, { total: people.length })
      : '';
  });
  protected readonly lostAt = computed(() => {
    const since = this.live.lostSince();
    return since ? this.formats.instant(since) : '';
  });
  protected readonly actions = computed(() =>
    (this.board()?.actions ?? []).map(({ dueOn, ...action }) => ({
      ...action,
      before: dueOn ? this.t('project.before', { day: this.formats.plainDay(dueOn) }) : '',
    })),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      const view = this.view();
      pageTitle.set(view ? this.t('title', view) : this.t('detail'));
    });
    effect(() => {
      const view = this.view();
      if (view) this.live.follow(this.api.address(`/swot/${view.id}/stream`), view);
    });
  }
}
