import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  catalogueOf,
  followedLimits,
  frequencyLabels,
  type IndicatorDefinition,
  indicatorSideLabels,
  mayPartnerEnter,
  partnerUsuallyEnters,
  suggestedIndicators,
} from '@entente/evaluations/domain';
import {
  chooseIndicators,
  type FollowedIndicatorBody,
  type IndicatorBoardView,
  readIndicators,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Session,
  Toasts,
  TypingGuard,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { indicatorsWords } from './indicators-words';
import { readNumber, writeNumber } from './typed-number';

/** What stands in the fields of one indicator. */
type Draft = {
  readonly chosen: boolean;
  readonly target: string;
  readonly baseline: string;
  readonly rule: string;
  readonly byPartner: boolean;
};
type Drafts = Readonly<Partial<Record<string, Draft>>>;

const nothing: Draft = { chosen: false, target: '', baseline: '', rule: '', byPartner: false };

/** Which indicators a partnership follows, with a target and a rule of its own where it has one. */
@Component({
  selector: 'ent-choose-indicators',
  imports: [Button, Icon, PageHeader, ResourceState, RouterLink, TypingGuard],
  templateUrl: './choose-page.html',
  styleUrl: './choose-page.css',
})
export class ChooseIndicatorsPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  protected readonly rhythms = frequencyLabels;
  protected readonly sides = indicatorSideLabels;
  protected readonly limits = followedLimits;
  protected readonly mayPartner = mayPartnerEnter;
  protected readonly partnerUsual = partnerUsuallyEnters;
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly board = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readIndicators, { id }),
  });
  protected readonly view = computed(() => (this.board.hasValue() ? this.board.value() : null));
  protected readonly org = computed(() => this.session.membership()?.org ?? '');
  protected readonly base = computed(() => `/o/${this.org()}/indicateurs/${this.id()}`);
  protected readonly may = computed(() => this.view()?.allowedActions.includes('choose') ?? false);
  private readonly catalogue = computed(() => catalogueOf(this.view()?.adapted ?? null));
  /** What the organisation follows; what it dropped, only while this partnership still has it. */
  protected readonly all = computed(() => {
    const kept = new Set((this.view()?.followed ?? []).map(({ code }) => code));
    return this.catalogue().indicators.filter(({ code, retired }) => !retired || kept.has(code));
  });
  protected readonly drafts = linkedSignal<IndicatorBoardView | null, Drafts>({
    source: this.view,
    // What is being chosen outlives a fresh view of the board.
    computation: (view, before) => (before?.value && before.source ? before.value : this.read(view?.followed ?? [])),
  });
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly faults = signal<Readonly<Record<string, string>>>({});
  protected readonly stale = signal<IndicatorBoardView | null>(null);
  protected readonly chosen = computed(() => this.all().filter(({ code }) => this.draft(code).chosen));

  protected draft(code: string): Draft {
    return this.drafts()[code] ?? nothing;
  }

  protected change(code: string, change: Partial<Draft>): void {
    this.drafts.update((drafts) => ({ ...drafts, [code]: { ...(drafts[code] ?? nothing), ...change } }));
    this.faults.update(({ [code]: _gone, ...others }) => others);
  }

  protected suggest(): void {
    const offered = suggestedIndicators.filter((code) =>
      this.all().some((each) => each.code === code && !each.retired),
    );
    for (const code of offered) this.change(code, { chosen: true });
  }

  /** An indicator of the organisation comes with the target it usually aims at. */
  protected choose({ code, usual }: IndicatorDefinition, chosen: boolean): void {
    const target = usual?.target ?? null;
    const isBlank = chosen && target !== null && this.draft(code).target === '';
    this.change(code, {
      chosen,
      ...(isBlank ? { target: writeNumber(target, this.form(code), this.say.language()) } : {}),
    });
  }

  protected async save(): Promise<void> {
    const view = this.view();
    if (!view || this.busy()) return;
    const faults = this.localFaults();
    this.faults.set(faults);
    if (Object.keys(faults).length > 0) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const body = { followed: this.body(), version: this.stale()?.version ?? view.version };
      await this.api.invoke(chooseIndicators, { id: this.id(), body });
      this.toasts.show(this.t('choice.saved'));
      await this.router.navigateByUrl(this.base());
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected takeTheirs(): void {
    const current = this.stale();
    if (!current) return;
    this.drafts.set(this.read(current.followed));
    this.board.set(current);
    this.stale.set(null);
  }

  private read(followed: readonly FollowedIndicatorBody[]): Drafts {
    return Object.fromEntries(
      followed.map(({ code, target, baseline, rule, byPartner = false }) => {
        const form = this.form(code);
        const write = (value: number | null) => writeNumber(value ?? undefined, form, this.say.language());
        return [code, { chosen: true, target: write(target), baseline: write(baseline), rule, byPartner }];
      }),
    );
  }

  private form(code: string): { readonly form: 'money' | 'decimal' } {
    return { form: this.catalogue().of(code)?.type === 'money' ? 'money' : 'decimal' };
  }

  private body(): FollowedIndicatorBody[] {
    return this.chosen().map(({ code }) => {
      const { target, baseline, rule, byPartner } = this.draft(code);
      const form = this.form(code);
      const read = (text: string) => readNumber(text, form) ?? null;
      return { code, target: read(target), baseline: read(baseline), rule, byPartner };
    });
  }

  private localFaults(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.chosen().flatMap(({ code }) => {
        const { target, baseline } = this.draft(code);
        const wrong = [target, baseline].some((text) => readNumber(text, this.form(code)) === null);
        return wrong ? [[code, this.t('entry.notNumber')]] : [];
      }),
    );
  }

  private refused(error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    const current = error.extra['current'];
    if (error.status === 412 && current) this.stale.set(current as IndicatorBoardView);
    else this.refusal.set(error.title);
    this.faults.set(
      Object.fromEntries(
        error.errors.map(({ pointer, detail }) => [this.chosen()[Number(pointer.split('/')[2])]?.code ?? '', detail]),
      ),
    );
  }
}
