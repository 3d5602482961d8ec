import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { type PartnerView, writePartnerNote } from '@entente/platform/api-client';
import {
  Button,
  Conflict,
  Control,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  OrgApi,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { staleView } from '../shared/stale-view';

/** The internal note: shown to those who may read it, written by those who may, never to the partner. */
@Component({
  selector: 'ent-note-card',
  imports: [Button, Conflict, Control, ErrorSummary, Field, FormField, FormRoot, Icon, TypingGuard],
  template: `<section class="ent-card" aria-labelledby="ent-note-title">
    <header>
      <h2 id="ent-note-title">{{ t('note.title') }}</h2>
      <ent-icon name="lock" [size]="18" />
    </header>
    <div class="ent-card-body">
      @if (isOpen()) {
        <form class="ent-form" [formRoot]="fields">
          <ent-error-summary [form]="fields" />
          @if (theirs() !== null) {
            <ent-conflict
              [field]="t('note.title')"
              [mine]="draft().note"
              [theirs]="theirs() || t('edit.nothing')"
              (keepMine)="theirs.set(null)"
              (takeTheirs)="take()"
            />
          }
          <ent-field [label]="t('note.label')" [hint]="t('note.hint')">
            <textarea entControl [formField]="fields.note"></textarea>
            <ent-typing-guard after [text]="fields.note().value()" />
          </ent-field>
          <div class="ent-form-actions">
            <button entButton="tonal" type="submit">{{ t('note.save') }}</button>
            <button entButton="text" type="button" (click)="isOpen.set(false)">{{ t('note.cancel') }}</button>
          </div>
        </form>
      } @else {
        <p class="text" [class.ent-muted]="!note()">{{ note() || t('note.empty') }}</p>
        @if (mayWrite()) {
          <p class="ent-no-print">
            <button entButton="text" size="tight" type="button" (click)="open()">
              <ent-icon name="pencil" [size]="18" />{{ t('note.write') }}
            </button>
          </p>
        }
      }
    </div>
  </section>`,
  styles: `
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .text + p {
      margin-left: -0.75rem;
    }
  `,
})
export class NoteCard {
  readonly partner = input.required<PartnerView>();
  readonly changed = output<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  private readonly api = inject(OrgApi);

  protected readonly note = computed(() => this.partner().card.internalNote);
  protected readonly mayWrite = computed(() => this.partner().allowedActions.includes('write-note'));
  protected readonly isOpen = signal(false);
  protected readonly theirs = signal<string | null>(null);
  private readonly version = signal(0);
  protected readonly draft = signal({ note: '' });
  protected readonly fields = form(this.draft, (path) => maxLength(path.note, 4000), {
    submission: { action: withProblems(() => this.save()) },
  });

  protected open(): void {
    this.draft.set({ note: this.note() });
    this.version.set(this.partner().version);
    this.theirs.set(null);
    this.isOpen.set(true);
  }

  protected take(): void {
    this.draft.set({ note: this.theirs() ?? '' });
    this.theirs.set(null);
  }

  private async save(): Promise<void> {
    const body = { note: this.draft().note, version: this.version() };
    try {
      this.changed.emit(await this.api.invoke(writePartnerNote, { id: this.partner().id, body }));
      this.isOpen.set(false);
    } catch (error) {
      const current = staleView(error);
      if (!current) throw error;
      await this.meet(current);
    }
  }

  // Somebody may have changed another field: only two different notes are a question for the person.
  private async meet(current: PartnerView): Promise<void> {
    const before = this.note();
    this.version.set(current.version);
    this.changed.emit(current);
    if (current.card.internalNote === before) return this.save();
    this.theirs.set(current.card.internalNote);
  }
}
