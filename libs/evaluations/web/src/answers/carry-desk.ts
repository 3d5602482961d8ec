import { computed, inject, Injectable, signal } from '@angular/core';
import {
  type CarriedAnswer,
  carriedOf,
  type FieldValue,
  isFieldValue,
  saysSomething,
  type SinceEarlier,
  sinceEarlier,
} from '@entente/evaluations/domain';
import {
  type CarriedAnswersView,
  type CarryFieldBody,
  carryReviewAnswers,
  giveReviewAnswersBack,
  type ReviewView,
} from '@entente/platform/api-client';
import { ApiProblem, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { carryWords } from '../carry-words';
import { toCarried } from '../shared/to-review';
import { AnswersStore } from './answers-store';
import { savedFields } from './review-calls';

type Field = { readonly code: string; readonly field: string };
type Known = Pick<ReviewView, 'id' | 'earlier' | 'carried'>;

/** What the last closed review said, what of it was taken over, and taking it over: one press, which can be undone. */
@Injectable()
export class CarryDesk {
  private readonly api = inject(OrgApi);
  private readonly store = inject(AnswersStore);
  private readonly toasts = inject(Toasts);
  private readonly t = injectWords(carryWords);
  private readonly known = signal<Known | null>(null);
  readonly busy = signal(false);
  readonly refusal = signal('');

  /** The year of the last closed review; null without one, or when nothing is written any more. */
  readonly year = computed(() => this.known()?.earlier?.year ?? null);
  readonly carried = computed<readonly CarriedAnswer[]>(() => (this.known()?.carried ?? []).map(toCarried));

  open({ id, earlier, carried }: ReviewView): void {
    this.known.set({ id, earlier, carried });
  }

  /** What a field said then; null when nothing was said, or something else was asked. */
  earlier(code: string, field: string): FieldValue {
    const value = this.known()?.earlier?.answers.find((each) => each.code === code && each.field === field)?.value;
    return isFieldValue(value) ? value : null;
  }

  /** Fields that may be taken over now: said then, empty today. */
  offered(codes: readonly string[]): readonly Field[] {
    return (this.known()?.earlier?.answers ?? [])
      .filter(({ code, carriable }) => carriable && codes.includes(code))
      .filter(({ code, field }) => !saysSomething(this.store.value(code, field)))
      .map(({ code, field }) => ({ code, field }));
  }

  taken(code: string): readonly CarriedAnswer[] {
    return carriedOf(this.carried(), code);
  }

  state(code: string, fields: readonly string[]): SinceEarlier {
    return sinceEarlier(this.taken(code), { fields, valueOf: (field) => this.store.value(code, field) });
  }

  async take(fields: readonly Field[]): Promise<void> {
    const { id, earlier } = this.known() ?? {};
    if (!id || !earlier || fields.length === 0) return;
    const isDone = await this.change(
      (answers) => this.api.invoke(carryReviewAnswers, { id, body: { from: earlier.reviewId, answers } }),
      fields,
    );
    if (!isDone) return;
    const codes = new Set(fields.map(({ code }) => code));
    this.toasts.show(this.t.count('done', codes.size, { year: earlier.year }), () => this.giveBack(fields));
  }

  async giveBack(fields: readonly Field[]): Promise<void> {
    const { id } = this.known() ?? {};
    if (!id) return;
    await this.change((answers) => this.api.invoke(giveReviewAnswersBack, { id, body: { answers } }), fields);
  }

  /** What is typed leaves first, so that nothing is taken over what the server does not know yet. */
  private async change(
    call: (answers: CarryFieldBody[]) => Promise<CarriedAnswersView>,
    fields: readonly Field[],
  ): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.store.flush();
      const outcome = await call(
        fields.map(({ code, field }) => ({ code, field, seen: this.store.versionOf(code, field) })),
      );
      this.store.absorb(savedFields({ answers: outcome.answers, questionAnswers: outcome.questions }));
      this.known.update((known) => known && { ...known, carried: outcome.carried });
      if (outcome.conflicts.length > 0) this.refusal.set(this.t('clash'));
      return outcome.conflicts.length === 0;
    } catch (error) {
      this.refused(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  private refused(error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    this.refusal.set(error.errors[0]?.detail ?? error.title);
    const current = error.extra['current'];
    if (error.status === 412 && current) this.open(current as ReviewView);
  }
}
