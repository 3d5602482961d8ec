import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import {
  type PendingNote,
  type Quadrant,
  quadrantPrompts,
  quadrants,
  quadrantWords,
  type SwotBoard,
  swotLimits,
} from '@entente/evaluations/domain';
import { withdrawSwotNote, writeSwotNote } from '@entente/platform/api-client';
import { Button, Icon, injectWords, PublicApi, TypingGuard } from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { quadrantIcons } from '../quadrant-look';
import { SwotActs } from '../swot-acts';
import { swotWords } from '../swot-words';

type Editing = { readonly noteId: string; readonly quadrant: Quadrant; readonly isNew: boolean };

/** Up to three notes in each quadrant, each seen by its author alone until they are shared. */
@Component({
  selector: 'ent-seat-notes',
  imports: [Button, Icon, NgTemplateOutlet, TypingGuard],
  templateUrl: './seat-notes.html',
  styleUrls: ['../quadrants.css', './seat.css'],
})
export class SeatNotes {
  readonly id = input.required<string>();
  readonly board = input.required<SwotBoard>();
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly quadrants = quadrants;
  protected readonly names = quadrantWords;
  protected readonly prompts = quadrantPrompts;
  protected readonly icons = quadrantIcons;
  protected readonly max = swotLimits.note;
  protected readonly acts = inject(SwotActs);
  private readonly api = inject(PublicApi);
  /** Once the others are shared, only what was sent back is still written. */
  protected readonly isWriting = computed(() => this.board().step === 'write');
  protected readonly editing = signal<Editing | null>(null);
  /** What is typed and not sent yet, quadrant by quadrant: moving to another one loses nothing. */
  private readonly typed = signal<Partial<Record<string, string>>>({});
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');
  private readonly fresh: Partial<Record<Quadrant, string>> = {};

  constructor() {
    effect(() => this.field()?.nativeElement.focus());
  }

  protected notes(quadrant: Quadrant): readonly PendingNote[] {
    return this.board().pending.filter((note) => note.quadrant === quadrant);
  }

  protected left(quadrant: Quadrant): number {
    return swotLimits.notesPerQuadrant - this.notes(quadrant).length;
  }

  protected statusWords(status: PendingNote['status']): string {
    return this.t(`seat.status.${status}`);
  }

  protected text(noteId: string): string {
    return this.typed()[noteId] ?? '';
  }

  protected type(noteId: string, text: string): void {
    this.typed.update((typed) => ({ ...typed, [noteId]: text }));
  }

  protected add(quadrant: Quadrant): void {
    const noteId = (this.fresh[quadrant] ??= crypto.randomUUID());
    this.editing.set({ noteId, quadrant, isNew: true });
  }

  protected edit({ id: noteId, quadrant, text }: PendingNote): void {
    if (this.typed()[noteId] === undefined) this.type(noteId, text);
    this.editing.set({ noteId, quadrant, isNew: false });
  }

  protected async save(event: Event, { noteId, quadrant, isNew }: Editing): Promise<void> {
    event.preventDefault();
    const text = this.text(noteId).trim();
    if (!text) return;
    const params = { id: this.id(), noteId, body: { quadrant, text } };
    const done = await this.acts.run(() => this.api.invoke(writeSwotNote, params));
    if (!done) return;
    if (isNew) delete this.fresh[quadrant];
    this.typed.update(({ [noteId]: _sent, ...typed }) => typed);
    this.editing.set(null);
  }

  protected async withdraw({ id: noteId }: PendingNote): Promise<void> {
    await this.acts.run(() => this.api.invoke(withdrawSwotNote, { id: this.id(), noteId }));
  }
}
