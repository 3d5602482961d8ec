import { Component, computed, effect, inject, input, linkedSignal, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { boardOutcomes, type ApprovalLine } from '@entente/conventions/domain';
import {
  type ApprovalAction,
  type ApprovalStanding,
  type ApprovalView,
  type CircuitView,
  type OwnPlaceView,
  readConvention,
  readPieces,
  startApproval,
  type StepBody,
} from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  CurrentOrganisation,
  FileLink,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
  TurnBand,
} from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { contentOf } from '../drafting/convention-content';
import { conventionPath } from '../list/convention-path';
import { ApprovalAnswer } from './answer-line';
import { ApprovalStore } from './approval-store';
import { CircuitActs } from './circuit-acts';
import { CircuitPlan } from './circuit-plan';
import { CircuitSteps, type PlaceAct } from './circuit-steps';
import { namesTogether } from './names';

type Turn = { readonly turn: 'yours' | 'ours'; readonly title: string; readonly detail: string };

/** `/o/:org/conventions/:id/circuit`: who reads a draft before it is signed, and what they said. */
@Component({
  selector: 'ent-circuit-page',
  imports: [
    ApprovalAnswer,
    Button,
    CircuitPlan,
    CircuitSteps,
    FileLink,
    ...formatPipes,
    Icon,
    PageHeader,
    Pill,
    ResourceState,
    RouterLink,
    TurnBand,
  ],
  providers: [ApprovalStore, CircuitActs],
  templateUrl: './circuit-page.html',
  styleUrl: './circuit-page.css',
})
export class CircuitPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(approvalWords);
  protected readonly store = inject(ApprovalStore);
  protected readonly acts = inject(CircuitActs);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(Session);

  protected readonly view = this.store.view;
  protected readonly convention = resource({
    // Read again when the circuit moves: a decision of a board is kept with the convention.
    params: () => ({ id: this.id(), after: this.view()?.version }),
    loader: ({ params: { id } }) => this.api.invoke(readConvention, { id }),
  });
  protected readonly plan = linkedSignal((): readonly StepBody[] => this.view()?.proposal ?? []);
  protected readonly parties = computed(() =>
    this.convention.hasValue()
      ? contentOf(this.convention.value()).parties.map(({ key, shortName, legalName, boardMustApprove }) => ({
          key,
          name: shortName || legalName || key,
          boardMustApprove,
        }))
      : [],
  );
  protected readonly approvals = computed((): readonly ApprovalLine[] =>
    this.convention.hasValue() ? contentOf(this.convention.value()).answers.signature.approvals : [],
  );
  protected readonly needed = computed(() =>
    this.parties().filter(
      ({ key, boardMustApprove }) =>
        (boardMustApprove || (key === 'host' && this.isRuled())) &&
        !this.approvals().some(({ party, heldOn }) => party === key && heldOn !== null),
    ),
  );
  /** The organisation’s own rule asks for its board, whatever this convention says. */
  private readonly isRuled = computed(() => this.convention.hasValue() && this.convention.value().boardRule);
  protected readonly extracts = resource({
    params: () => ({ id: this.id(), after: this.view()?.version }),
    loader: async ({ params: { id } }) => (await this.api.invoke(readPieces, { id })).extracts,
  });
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly crumbs = computed(() => [{ label: this.title(), link: this.to() }]);
  protected readonly title = computed(() =>
    this.convention.hasValue() ? this.t('number', { number: this.convention.value().number }) : this.t('title'),
  );
  protected readonly turn = computed(() => this.turnOf(this.view()));
  protected readonly stake = computed(() => {
    const names = this.view()?.circuit?.atStake ?? [];
    return names.length > 0 && this.view()?.standing !== 'outdated'
      ? this.t.count('stake', names.length, { names: namesTogether(names) })
      : '';
  });

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  protected extractOf({ party, body, heldOn }: ApprovalLine): string | null {
    if (!this.extracts.hasValue()) return null;
    const found = this.extracts
      .value()
      .findLast((each) => each.party === party && each.body === body.trim() && each.heldOn === heldOn);
    return found ? this.api.address(`/conventions/${this.id()}/piece-files/${found.fileId}/copy`) : null;
  }

  protected may(action: ApprovalAction): boolean {
    return this.view()?.allowedActions.includes(action) ?? false;
  }

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), this.id(), ...rest);
  }

  protected delegations(): readonly string[] {
    return ['/o', this.organisation.required(), 'delegations'];
  }

  protected async start(): Promise<void> {
    const version = this.view()?.version ?? 1;
    const steps = this.plan().map((step) => ({ ...step, members: [...step.members] }));
    await this.store.run(() => this.api.invoke(startApproval, { id: this.id(), body: { steps, version } }));
  }

  protected restart(): void {
    const view = this.view();
    if (view) void this.acts.restart(view);
  }

  protected replace(act: PlaceAct): void {
    const view = this.view();
    if (view) void this.acts.replace(view, act);
  }

  protected askExpert(): void {
    const view = this.view();
    if (view) void this.acts.askExpert(view);
  }

  protected isBoardMine(): boolean {
    return this.view()?.mine.some(({ kind }) => kind === 'board') ?? false;
  }

  protected lineOf({ body, heldOn }: ApprovalLine): string {
    return isDay(heldOn) ? this.t('boards.line', { body, day: this.formats.plainDay(heldOn) }) : body;
  }

  protected outcomeOf({ outcome }: ApprovalLine) {
    return boardOutcomes.find((each) => each === outcome) ?? 'approved';
  }

  protected partyOf({ party }: ApprovalLine): string {
    return this.parties().find(({ key }) => key === party)?.name ?? '';
  }

  private turnOf(view: ApprovalView | null): Turn {
    const [mine] = view?.mine ?? [];
    if (mine) return { turn: 'yours', title: this.t('yours'), detail: this.mineDetail(mine) };
    const standing = view?.standing ?? 'none';
    return {
      turn: this.isWriters(standing) ? 'yours' : 'ours',
      title: this.t(`standing.${standing}.title`, this.progressOf(view?.circuit ?? null)),
      detail: this.t(`standing.${standing}.detail`),
    };
  }

  private progressOf(circuit: CircuitView | null) {
    return circuit ? { step: circuit.current + 1, steps: circuit.steps.length } : {};
  }

  /** Whoever writes goes on: nobody reads, the text came back, or everybody approved. */
  private isWriters(standing: ApprovalStanding): boolean {
    return this.may('start') || this.may('restart') || (standing === 'approved' && this.may('cancel'));
  }

  private mineDetail({ kind, dueOn }: OwnPlaceView): string {
    return this.t(`yoursDetail.${kind}`, { day: isDay(dueOn) ? this.formats.day(dueOn) : '…' });
  }
}
