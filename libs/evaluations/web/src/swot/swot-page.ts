import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isFrom, neighbour, type SwotAction, stepWords } from '@entente/evaluations/domain';
import {
  agreeSwotActions,
  approveSwotReport,
  cancelSwotSession,
  closeSwotSession,
  enterSwotNote,
  groupSwotCards,
  judgeSwotNote,
  type LedSwotSessionView,
  moveSwotSession,
  noteSwotEnd,
  putSwotCrossing,
  readSwotSession,
  removeSwotCrossing,
  renameSwotGroup,
  type SwotMomentView,
  undoSwotGrouping,
  ungroupSwotNote,
} from '@entente/platform/api-client';
import {
  Button,
  Confirm,
  FocusFrame,
  Formats,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  OrgApi,
  ResourceState,
  Session,
  SideMark,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { CardBoard, type Entry } from './card-board';
import { Comparison } from './comparison';
import { CrossBoard, type NewCrossing } from './cross-board';
import { EndBoard, type SwotEnd } from './end-board';
import { HeldNotes, type NoteVerdict } from './held-notes';
import { JoinPanel } from './join-panel';
import { LeadTime } from './lead-time';
import { LiveBoard } from './live-board';
import { PaperPanel } from './paper-panel';
import { PlanBoard } from './plan-board';
import { ReportPanel } from './report-panel';
import { StepFeelings } from '../feelings/step-feelings';
import { StepBar } from './step-bar';
import { SwotActs } from './swot-acts';
import { swotWords } from './swot-words';

const known = signal<readonly string[]>([]);

/** A session, from the code on the wall to the report: whoever leads has the whole of it (mock-up 07). */
@Component({
  selector: 'ent-swot-page',
  imports: [
    Button,
    CardBoard,
    Comparison,
    CrossBoard,
    EndBoard,
    FocusFrame,
    HeldNotes,
    Icon,
    JoinPanel,
    LeadTime,
    NgTemplateOutlet,
    PaperPanel,
    PlanBoard,
    ReportPanel,
    ResourceState,
    RouterLink,
    SideMark,
    StepBar,
    StepFeelings,
  ],
  templateUrl: './swot-page.html',
  styleUrl: './swot-page.css',
  providers: [LiveBoard, SwotActs, { provide: KNOWN_PROFESSIONALS, useValue: known }],
})
export class SwotPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly words = stepWords;
  private readonly api = inject(OrgApi);
  private readonly confirm = inject(Confirm);
  private readonly formats = inject(Formats);
  private readonly membership = inject(Session);
  private readonly live = inject(LiveBoard);
  protected readonly acts = inject(SwotActs);
  private readonly crossBoard = viewChild(CrossBoard);

  protected readonly session = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readSwotSession, { id }),
  });
  protected readonly closing = signal(false);
  protected readonly view = computed<LedSwotSessionView | null>(() =>
    this.session.hasValue() ? this.session.value() : null,
  );
  protected readonly board = computed(() => this.live.board());
  protected readonly title = computed(() => {
    const view = this.view();
    return view ? this.t('title', view) : this.t('detail');
  });
  protected readonly mayLead = computed(() => (this.view()?.mayLead ?? false) && this.board()?.status === 'open');
  protected readonly openBoard = computed(() => {
    const board = this.board();
    return board?.status === 'open' ? board : null;
  });
  protected readonly isMeeting = computed(() => {
    const board = this.board();
    return board?.status === 'open' && isFrom(board.step, 'frame');
  });
  protected readonly showsBoard = computed(() => {
    const step = this.board()?.step ?? 'prepare';
    return isFrom(step, 'write') && !isFrom(step, 'cross');
  });
  protected readonly next = computed(() => neighbour(this.board()?.step ?? 'report', 'next'));
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
  /** The rules of the room, one a line. */
  protected readonly rules = computed(
    () =>
      this.say(stepWords.frame.lead)
        .match(/[^.]+\./g)
        ?.map((rule) => rule.trim()) ?? [],
  );
  protected readonly file = computed(() => this.api.address(`/swot/${this.id()}/report`));

  constructor() {
    effect(() => {
      const view = this.view();
      if (!view) return;
      known.set([...view.professionals, view.ours, view.theirs]);
      this.live.follow(this.api.address(`/swot/${view.id}/stream`), view);
    });
  }

  protected partnerPage(): string {
    return `/o/${this.membership.membership()?.org ?? ''}/partenaires/${this.view()?.partnerId ?? ''}`;
  }

  protected move(way: 'next' | 'back'): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(moveSwotSession, { id, body: { version, way } }));
  }

  protected judge(verdict: NoteVerdict): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(judgeSwotNote, { id, body: { version, ...verdict } }));
  }

  protected group(pair: { cardId: string; withId: string }): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(groupSwotCards, { id, body: { version, ...pair } }));
  }

  protected enter(entry: Entry): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(enterSwotNote, { id, body: { version, ...entry } }));
  }

  protected rename(naming: { clusterId: string; name: string }): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(renameSwotGroup, { id, body: { version, ...naming } }));
  }

  protected ungroup(noteId: string): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(ungroupSwotNote, { id, body: { version, noteId } }));
  }

  protected undo(): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(undoSwotGrouping, { id, body: { version } }));
  }

  protected async cross({ id: crossingId, ...crossing }: NewCrossing): Promise<void> {
    const done = await this.act((id, version) =>
      this.api.invoke(putSwotCrossing, { id, body: { version, crossingId, ...crossing } }),
    );
    if (done) this.crossBoard()?.settled(crossing.kind);
  }

  protected uncross(crossingId: string): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(removeSwotCrossing, { id, body: { version, crossingId } }));
  }

  protected agree(actions: readonly SwotAction[]): Promise<boolean> {
    return this.act((id, version) =>
      this.api.invoke(agreeSwotActions, { id, body: { version, actions: actions.map((action) => ({ ...action })) } }),
    );
  }

  protected noteEnd(end: SwotEnd): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(noteSwotEnd, { id, body: { version, ...end } }));
  }

  protected approve(): Promise<boolean> {
    return this.act((id, version) => this.api.invoke(approveSwotReport, { id, body: { version } }));
  }

  protected async close(): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.t('end.closeTitle'),
      consequence: this.t('end.closeConsequence'),
      verb: this.t('end.closeVerb'),
    });
    if (!sure) return;
    this.closing.set(true);
    await this.act((id, version) => this.api.invoke(closeSwotSession, { id, body: { version } }));
    this.closing.set(false);
  }

  protected async cancel(): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.t('lead.cancelTitle'),
      consequence: this.t('lead.cancelConsequence'),
      verb: this.t('lead.cancelVerb'),
      danger: true,
    });
    if (sure) await this.act((id, version) => this.api.invoke(cancelSwotSession, { id, body: { version } }));
  }

  private act(call: (id: string, version: number) => Promise<SwotMomentView>): Promise<boolean> {
    return this.acts.run(() => call(this.id(), this.board()?.version ?? 0));
  }
}
