import { Component, computed, ElementRef, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  actionLimits,
  actionOriginWords,
  actionPriorities,
  type ActionPriority,
  actionStateWords,
  asksToGiveUp,
  type ComingBack,
  comingsBack,
  evidenceLimits,
  toldStates,
} from '@entente/evaluations/domain';
import {
  addAction,
  listPartners,
  type ActionView,
  readAction,
  readActionPlan,
  readPartner,
  reviseAction,
} from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  type Choice,
  Chooser,
  Confirm,
  Control,
  DayField,
  ErrorSummary,
  Field,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
  Toasts,
  TypingGuard,
} from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { injectSay } from '../shared/inject-say';
import { judgedByServer } from '../shared/judged-by-server';
import { emptyAction, toActionBody, toActionForm } from './action-draft';
import { ActionHistory } from './action-history';
import { ActionSeries, followingDay } from './action-series';
import { actionLooks } from './action-state';
import { ActionVerification } from './action-verification';
import { GivenProof } from './given-proof';
import { ActionLinksCard } from './by-link/action-links-card';
import { PartnerSays } from './by-link/partner-says';

/** `/o/:org/actions/nouvelle` and `/o/:org/actions/:id`: one action, from the day it is planned to its effect. */
@Component({
  selector: 'ent-action-page',
  imports: [
    ActionHistory,
    ActionLinksCard,
    ActionSeries,
    ActionVerification,
    Button,
    Chooser,
    Control,
    DayField,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    GivenProof,
    Icon,
    PageHeader,
    PartnerSays,
    Pill,
    ResourceState,
    RouterLink,
    TypingGuard,
    ...formatPipes,
  ],
  templateUrl: './action-page.html',
  styleUrl: './action-page.css',
})
export class ActionPage {
  /** Absent for an action that is being planned. */
  readonly id = input<string>();
  /** The partner whose page one comes from. */
  readonly partenaire = input<string>();
  protected readonly t = injectWords(actionsWords);
  protected readonly say = injectSay();
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly priorities = actionPriorities;
  protected readonly stateWords = actionStateWords;
  protected readonly originWords = actionOriginWords;
  protected readonly looks = actionLooks;

  protected readonly opened = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readAction, { id }),
  });
  protected readonly view = linkedSignal((): ActionView | null =>
    this.opened.hasValue() ? this.opened.value() : null,
  );
  protected readonly draft = linkedSignal(() => {
    const view = this.view();
    return view ? toActionForm(view) : emptyAction(this.partenaire() ?? '', '');
  });
  /** What somebody else saved meanwhile. */
  protected readonly other = signal<ActionView | null>(null);
  private readonly known = resource({
    params: () => this.partenaire(),
    loader: ({ params: id }) => this.api.invoke(readPartner, { id }),
  });
  protected readonly chosen = computed<Choice | null>(() =>
    this.known.hasValue() ? { id: this.known.value().id, label: this.known.value().card.name } : null,
  );
  private readonly plan = resource({
    params: () => (this.id() ? undefined : this.draft().partnerId || undefined),
    loader: ({ params: partner }) => this.api.invoke(readActionPlan, { partner }),
  });
  protected readonly people = computed(
    () => this.view()?.plan.people ?? (this.plan.hasValue() ? this.plan.value().people : []),
  );
  protected readonly ours = computed(() => this.of('member', this.draft().ownerOurs));
  protected readonly theirs = computed(() => this.of('contact', this.draft().ownerTheirs));
  /** What waits for a second person keeps its state until it is taken back. */
  protected readonly states = computed(() =>
    toldStates.map((state) => (state === 'done' && this.view()?.state === 'to-verify' ? 'to-verify' : state)),
  );
  protected readonly saysDone = computed(() => ['done', 'to-verify'].includes(this.draft().state));
  protected readonly rhythms = comingsBack;
  protected readonly following = computed(() => followingDay(this.view(), this.draft()));
  protected readonly may = computed(() => this.view()?.mayRevise ?? true);

  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.partnerId, { when: () => !this.id() });
      required(path.action);
      maxLength(path.action, actionLimits.action);
      required(path.expectedResult);
      maxLength(path.expectedResult, actionLimits.expectedResult);
      maxLength(path.successSign, actionLimits.successSign);
      maxLength(path.abandonedReason, actionLimits.abandonedReason);
      maxLength(path.effect, actionLimits.effect);
      maxLength(path.proof, evidenceLimits.text);
      maxLength(path.proofLink, evidenceLimits.link);
      required(path.dueOn);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );

  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);
  protected readonly crumbs = computed(() => [
    { label: this.t('title'), link: `${this.base()}/actions` },
    { label: this.view()?.plan.partnerName || this.t(this.view() ? 'whole' : 'add') },
  ]);

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 10 });
    return items.map(({ id, name, city }) => ({ id, label: name, detail: city }));
  };

  protected priorityWords(priority: ActionPriority): string {
    return this.t(`edit.priorities.${priority}`);
  }

  protected rhythmWords(rhythm: ComingBack): string {
    return this.t(`series.every.${rhythm}`);
  }

  protected keepMine(): void {
    const [other, mine] = [this.other(), this.draft()];
    if (!other) return;
    this.view.set(other);
    this.draft.set(mine);
    this.other.set(null);
  }

  protected takeTheirs(): void {
    const other = this.other();
    this.other.set(null);
    if (other) this.view.set(other);
  }

  private of(kind: 'member' | 'contact', chosen: string) {
    return this.people().filter((person) => person.kind === kind && (person.present || person.id === chosen));
  }

  private async save(): Promise<void> {
    const view = this.view();
    if (!view) return this.add();
    if (!(await this.goesOn(view))) return;
    try {
      const body = { ...toActionBody(this.draft()), version: view.version };
      this.view.set(await this.api.invoke(reviseAction, { id: view.id, body }));
      this.toasts.show(this.t('edit.saved'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412) this.meet(error.extra['current'] as ActionView);
      throw error;
    }
  }

  private async add(): Promise<void> {
    const { partnerId } = this.draft();
    const { id } = await this.api.invoke(addAction, { body: { ...toActionBody(this.draft()), partnerId } });
    this.toasts.show(this.t('edit.added'));
    await this.router.navigateByUrl(`${this.base()}/actions/${id}`, { replaceUrl: true });
  }

  /** Shows both versions where the person looks: the button that they pressed stands far below. */
  private meet(other: ActionView): void {
    this.other.set(other);
    setTimeout(() => this.host.nativeElement.querySelector('.note')?.scrollIntoView({ block: 'center' }));
  }

  /** From the third postponement on, one is asked first. */
  private async goesOn({ postponements, state, dueOn }: ActionView): Promise<boolean> {
    const wanted = this.draft();
    const staysOpen = wanted.state === 'to-do' || wanted.state === 'under-way';
    if (!staysOpen || !isDay(dueOn) || !isDay(wanted.dueOn)) return true;
    if (!asksToGiveUp({ postponements, state, dueOn }, wanted.dueOn)) return true;
    return this.confirm.ask({
      title: this.t('edit.ask.title', { count: postponements + 1 }),
      consequence: this.t('edit.ask.consequence'),
      verb: this.t('edit.ask.verb'),
    });
  }
}
