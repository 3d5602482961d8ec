import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { actionLimits } from '@entente/evaluations/domain';
import { type GapActionBody, type ReviewPersonView } from '@entente/platform/api-client';
import { Button, Control, DayField, Field, injectWords, TypingGuard } from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { sidesWords } from '../sides-words';

/** An action, decided in front of the gap; the conclusion completes it. */
@Component({
  selector: 'ent-gap-action-form',
  imports: [Button, Control, DayField, Field, FormField, FormRoot, TypingGuard],
  template: `<form [formRoot]="fields">
    @if (judged.refusal()) {
      <p class="ent-note watch wide" role="alert">{{ judged.refusal() }}</p>
    }
    <ent-field class="wide" [label]="t('gaps.actionWhat')">
      <textarea entControl rows="2" [formField]="fields.action"></textarea>
      <ent-typing-guard after [text]="draft().action" />
    </ent-field>
    <ent-field [label]="t('gaps.actionOurs')">
      <select entControl [formField]="fields.ownerOurs">
        <option value="">{{ t('gaps.nobody') }}</option>
        @for (person of ours(); track person.id) {
          <option [value]="person.id">{{ person.name }}</option>
        }
      </select>
    </ent-field>
    <ent-field [label]="t('gaps.actionTheirs')">
      <select entControl [formField]="fields.ownerTheirs">
        <option value="">{{ t('gaps.nobody') }}</option>
        @for (person of theirs(); track person.id) {
          <option [value]="person.id">{{ person.name }}</option>
        }
      </select>
    </ent-field>
    <ent-field [label]="t('gaps.actionDue')"><ent-day-field [formField]="fields.dueOn" /></ent-field>
    <div class="ent-form-actions wide">
      <button entButton="text" type="button" (click)="closed.emit()">{{ t('gaps.cancel') }}</button>
      <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('gaps.add') }}</button>
    </div>
  </form>`,
  styles: `
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: 0.75rem 1rem;
    }
    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class GapActionForm {
  readonly code = input.required<string>();
  readonly people = input.required<readonly ReviewPersonView[]>();
  readonly save = input.required<(action: GapActionBody) => Promise<void>>();
  readonly closed = output();
  protected readonly t = injectWords(sidesWords);
  // The same action sent twice is one.
  private readonly key = crypto.randomUUID();

  protected readonly ours = computed(() => this.people().filter(({ kind, present }) => kind === 'member' && present));
  protected readonly theirs = computed(() =>
    this.people().filter(({ kind, present }) => kind === 'contact' && present),
  );
  protected readonly draft = signal({ action: '', ownerOurs: '', ownerTheirs: '', dueOn: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.action);
      maxLength(path.action, actionLimits.action);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.submit()) } },
  );

  private submit(): Promise<void> {
    const { action, ownerOurs, ownerTheirs, dueOn } = this.draft();
    return this.save()({
      key: this.key,
      code: this.code(),
      action: action.trim(),
      ownerOurs: ownerOurs || null,
      ownerTheirs: ownerTheirs || null,
      dueOn: dueOn || null,
    });
  }
}
