import { computed, Injectable, signal } from '@angular/core';
import { type FeedbackAnswer, type FeedbackQuestion } from '@entente/evaluations/domain/feedback';

type Given = { readonly choices: readonly string[]; readonly text: string };
const nothing: Given = { choices: [], text: '' };

/** The sheet that somebody fills in: in this page alone, never in the browser's memory. */
@Injectable()
export class Sheet {
  private readonly given = signal<ReadonlyMap<string, Given>>(new Map());
  private madeKey = crypto.randomUUID();

  readonly answers = computed<FeedbackAnswer[]>(() =>
    [...this.given()].flatMap(([question, { choices, text }]) =>
      choices.length > 0 || text.trim() ? [{ question, choices, text: text.trim() }] : [],
    ),
  );

  /** The same for one sheet, however often it is sent. */
  get key(): string {
    return this.madeKey;
  }

  of(code: string): Given {
    return this.given().get(code) ?? nothing;
  }

  choose({ code, kind }: FeedbackQuestion, choice: string, isChosen: boolean): void {
    const { choices, text } = this.of(code);
    const others = kind === 'many' ? choices.filter((one) => one !== choice) : [];
    // « Rien » goes with nothing else.
    const kept = choice === 'nothing' ? [] : others.filter((one) => one !== 'nothing');
    this.put(code, { choices: isChosen ? [...kept, choice] : others, text });
  }

  write(code: string, text: string): void {
    this.put(code, { ...this.of(code), text });
  }

  pass(code: string): void {
    this.put(code, nothing);
  }

  /** A new sheet, for somebody else. */
  clear(): void {
    this.given.set(new Map());
    this.madeKey = crypto.randomUUID();
  }

  private put(code: string, given: Given): void {
    this.given.update((all) => new Map(all).set(code, given));
  }
}
