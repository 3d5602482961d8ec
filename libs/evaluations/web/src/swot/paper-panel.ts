import { Component, computed, inject, input, signal } from '@angular/core';
import {
  type Quadrant,
  quadrants,
  quadrantWords,
  readLines,
  type SwotBoard,
  swotLimits,
} from '@entente/evaluations/domain';
import { enterSwotNotes } from '@entente/platform/api-client';
import { Button, Icon, injectWords, OrgApi, Toasts, TypingGuard, WordStore } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { SwotActs } from './swot-acts';
import { swotWords } from './swot-words';

/** The board on paper: the sheet to print before, and its notes to type after, a whole quadrant at once. */
@Component({
  selector: 'ent-paper-panel',
  imports: [Button, Icon, TypingGuard],
  templateUrl: './paper-panel.html',
  styleUrl: './paper-panel.css',
})
export class PaperPanel {
  readonly id = input.required<string>();
  readonly board = input.required<SwotBoard>();
  readonly mayEnter = input(false);
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly quadrants = quadrants;
  protected readonly names = quadrantWords;
  protected readonly max = swotLimits.note;
  protected readonly acts = inject(SwotActs);
  private readonly api = inject(OrgApi);
  private readonly words = inject(WordStore);
  private readonly toasts = inject(Toasts);
  protected readonly quadrant = signal<Quadrant>('strengths');
  /** What is typed, quadrant by quadrant: going to another one loses nothing. */
  private readonly typed = signal<Partial<Record<Quadrant, string>>>({});
  protected readonly text = computed(() => this.typed()[this.quadrant()] ?? '');
  protected readonly read = computed(() => readLines(this.text()));
  /** Said once somebody asked for the notes to be added: nobody is told off while typing. */
  protected readonly asked = signal(false);
  /** A line keeps its id until it is in: sent twice, it is entered once. */
  private readonly ids = new Map<string, string>();
  protected readonly file = computed(() =>
    this.api.address(`/swot/${this.id()}/board?language=${this.words.language()}`),
  );

  protected type(text: string): void {
    this.typed.update((typed) => ({ ...typed, [this.quadrant()]: text }));
  }

  protected choose(quadrant: Quadrant): void {
    this.quadrant.set(quadrant);
    this.asked.set(false);
  }

  protected typedIn(quadrant: Quadrant): number {
    return readLines(this.typed()[quadrant] ?? '').notes.length;
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.asked.set(true);
    const { notes, long } = this.read();
    if (notes.length === 0 || long.length > 0) return;
    const quadrant = this.quadrant();
    const lines = notes.map((text, at) => ({ noteId: this.idOf(`${quadrant} ${at} ${text}`), text }));
    const body = { version: this.board().version, quadrant, notes: lines };
    const done = await this.acts.run(() => this.api.invoke(enterSwotNotes, { id: this.id(), body }));
    if (!done) return;
    this.ids.clear();
    this.typed.update(({ [quadrant]: _sent, ...typed }) => typed);
    this.asked.set(false);
    this.toasts.show(this.t.count('sheet.saved', lines.length));
  }

  private idOf(line: string): string {
    const id = this.ids.get(line) ?? crypto.randomUUID();
    this.ids.set(line, id);
    return id;
  }
}
