import { DOCUMENT } from '@angular/common';
import { computed, DestroyRef, ErrorHandler, inject, Injectable, signal } from '@angular/core';
import {
  type CriterionAnswer,
  type FieldValue,
  type Judgement,
  keepMine,
  openAutosave,
  shownValue,
  takeTheirs,
} from '@entente/evaluations/domain';
import { type ReviewView } from '@entente/platform/api-client';
import { ApiProblem, BrowserMemory, OrgApi, type SaveStatus } from '@entente/platform/web';
import {
  absorbed,
  type AnswerFields,
  type AnswerKey,
  entered,
  fieldAt,
  keyOf,
  partsOf,
  readyToSend,
  recovered,
  sending,
  type SentAnswer,
  settled,
  takenBack,
  unsentIn,
  unsentOf,
  withField,
} from './answer-fields';
import { type AnswerCalls, isJudgement, reviewCalls } from './review-calls';

/** Texts wait for a pause of the keyboard; a rating leaves at once. */
const pause = 800;
const retryAfter = [2_000, 5_000, 15_000, 30_000];

/** A judgement that the server has just kept: the page announces it. */
export type KeptJudgement = { readonly code: string; readonly judgement: Judgement };

/** A field written by two people: both values, until one is chosen. */
export type OpenConflict = { readonly key: AnswerKey; readonly yours: FieldValue; readonly theirs: FieldValue };

/** Everything answered in one review: shown at once, saved by itself, kept in this browser until the server has it. */
@Injectable()
export class AnswersStore {
  private readonly api = inject(OrgApi);
  private readonly memory = inject(BrowserMemory);
  private readonly errors = inject(ErrorHandler);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly fields = signal<AnswerFields>(new Map());
  private readonly shown = signal<SaveStatus>({ state: 'idle' });
  private readonly held = signal<ReadonlyMap<AnswerKey, string>>(new Map());
  private readonly kept = signal<readonly KeptJudgement[]>([]);
  private calls: AnswerCalls | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  readonly status = this.shown.asReadonly();
  /** Judgements kept by the last answer of the server. */
  readonly lastKept = this.kept.asReadonly();
  /** Whether an earlier visit left something here that the server did not have. */
  readonly found = signal(false);
  readonly conflicts = computed<readonly OpenConflict[]>(() =>
    [...this.fields()].flatMap(([key, { conflict, saved }]) =>
      conflict ? [{ key, yours: conflict.yours, theirs: saved.value }] : [],
    ),
  );

  constructor() {
    const now = () => void this.flush();
    this.window?.addEventListener('pagehide', now);
    this.window?.addEventListener('online', now);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('pagehide', now);
      this.window?.removeEventListener('online', now);
      clearTimeout(this.timer);
      void this.flush();
    });
  }

  /** The answers of our side. */
  open(review: ReviewView): void {
    this.openWith(reviewCalls(this.api, review));
  }

  /** Starts from what the server has and from what this browser still holds. */
  openWith(calls: AnswerCalls): void {
    this.calls = calls;
    const saved: AnswerFields = new Map(calls.saved.map(([key, field]) => [key, openAutosave(field)]));
    const unsent = unsentIn(this.memory.read(calls.place));
    this.fields.set(recovered(saved, unsent));
    this.found.set(unsentOf(this.fields()).length > 0);
    if (this.found()) this.later(0);
  }

  judgement(code: string): Judgement {
    const value = this.value(code, 'judgement');
    return isJudgement(value) ? value : null;
  }

  comment(code: string): string {
    const value = this.value(code, 'comment');
    return typeof value === 'string' ? value : '';
  }

  value(code: string, field: string): FieldValue {
    return shownValue(fieldAt(this.fields(), keyOf(code, field)));
  }

  /** The version of a field that is under the eyes. */
  versionOf(code: string, field: string): number {
    return fieldAt(this.fields(), keyOf(code, field)).saved.version;
  }

  /** What another call of the server kept of these answers. */
  absorb(kept: AnswerCalls['saved']): void {
    this.fields.update((fields) => absorbed(fields, kept));
    this.settleStatus(new Date());
  }

  /** Why the server refused what stands in this field, if it did. */
  refusal(code: string, field: string): string {
    return this.held().get(keyOf(code, field)) ?? '';
  }

  /** The answers as shown: what the live score is computed from. */
  answers(codes: readonly string[]): readonly CriterionAnswer[] {
    return codes.map((code) => ({
      code,
      judgement: { value: this.judgement(code), version: 0 },
      comment: { value: this.comment(code), version: 0 },
    }));
  }

  judge(code: string, judgement: Judgement): void {
    this.write(keyOf(code, 'judgement'), judgement, 0);
  }

  remark(code: string, comment: string): void {
    this.write(keyOf(code, 'comment'), comment);
  }

  write(key: AnswerKey, value: FieldValue, delay = pause): void {
    const next = entered(this.fields(), key, value);
    if (next === this.fields()) return;
    this.fields.set(next);
    this.held.update((held) => new Map([...held].filter(([each]) => each !== key)));
    this.remember();
    this.later(delay);
  }

  keepMine(key: AnswerKey): void {
    this.fields.update((fields) => withField(fields, key, keepMine(fieldAt(fields, key))));
    this.remember();
    this.later(0);
  }

  takeTheirs(key: AnswerKey): void {
    this.fields.update((fields) => withField(fields, key, takeTheirs(fieldAt(fields, key))));
    this.remember();
    this.settleStatus();
  }

  /** Sends what is not sent yet, now. True when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    // Several may have waited for the same one: each looks again, so that two never leave together.
    while (this.running) await this.running;
    if (readyToSend(this.fields(), new Set(this.held().keys())).length > 0) {
      this.running = this.send().finally(() => (this.running = undefined));
      await this.running;
    }
    return unsentOf(this.fields()).length === 0;
  }

  private async send(): Promise<void> {
    const { calls } = this;
    if (!calls) return;
    const sent = readyToSend(this.fields(), new Set(this.held().keys()));
    this.fields.update((fields) => sending(fields, sent));
    this.shown.set({ state: 'saving' });
    try {
      const outcome = await calls.save(sent);
      this.fields.update((fields) => settled(fields, sent, outcome));
    } catch (error) {
      this.failed(error, sent, calls);
      return;
    }
    this.failures = 0;
    this.kept.set(keptJudgements(sent, this.conflicts()));
    this.remember();
    this.settleStatus(new Date());
    if (readyToSend(this.fields(), new Set(this.held().keys())).length > 0) this.later(0);
  }

  // The network comes back by itself; a refusal needs the person.
  private failed(error: unknown, sent: readonly SentAnswer[], calls: AnswerCalls): void {
    if (!(error instanceof ApiProblem)) {
      this.errors.handleError(error);
      return this.retry({ state: 'waiting' });
    }
    if (error.offline || error.status === 429 || error.status >= 500)
      return this.retry({ state: 'waiting', problem: error });
    this.fields.update((fields) => takenBack(fields, sent));
    const refused = calls.refused(
      sent,
      error.errors.map(({ pointer }) => pointer),
    );
    const words = error.errors.map(({ detail }) => detail);
    this.held.update((held) => new Map([...held, ...refused.map((key, index) => [key, words[index] ?? ''] as const)]));
    this.shown.set({ state: [409, 410, 412].includes(error.status) ? 'stale' : 'refused', problem: error });
    // What was not at fault leaves without it.
    if (refused.length > 0 && refused.length < sent.length) this.later(0);
  }

  private retry(status: SaveStatus): void {
    this.shown.set(status);
    this.later(retryAfter[Math.min(this.failures++, retryAfter.length - 1)] ?? pause);
  }

  private settleStatus(at?: Date): void {
    if (this.conflicts().length > 0) this.shown.set({ state: 'stale' });
    else this.shown.set(at ? { state: 'saved', at } : { state: 'idle' });
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private remember(): void {
    const place = this.calls?.place;
    if (!place) return;
    const unsent = unsentOf(this.fields());
    if (unsent.length === 0) this.memory.forget(place);
    else this.memory.write(place, JSON.stringify(unsent));
  }
}

const keptJudgements = (sent: readonly SentAnswer[], conflicts: readonly OpenConflict[]): readonly KeptJudgement[] =>
  sent.flatMap(({ key, write }) => {
    const [code, field] = partsOf(key);
    const lost = conflicts.some((conflict) => conflict.key === key);
    return field === 'judgement' && !lost && isJudgement(write.value) ? [{ code, judgement: write.value }] : [];
  });
