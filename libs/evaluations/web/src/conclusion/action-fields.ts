import { Component, computed, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { actionLimits, actionPriorities } from '@entente/evaluations/domain';
import { type ReviewPersonView } from '@entente/platform/api-client';
import { Control, DayField, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { type ActionDraft } from './conclusion-draft';

/** One action: what, who on each side, before when. */
@Component({
  selector: 'ent-action-fields',
  imports: [Control, DayField, Field, FormField, Icon, TypingGuard],
  template: `<fieldset class="ent-card">
    <legend class="ent-hidden">{{ t('conclusion.action', { rank: rank() }) }}</legend>
    <div class="head">
      <h3 aria-hidden="true">{{ t('conclusion.action', { rank: rank() }) }}</h3>
      <button
        class="ent-icon-button"
        type="button"
        [attr.aria-label]="t('conclusion.remove', { rank: rank() })"
        (click)="removed.emit()"
      >
        <ent-icon name="trash-2" />
      </button>
    </div>
    <div class="body">
      <ent-field class="wide" [label]="t('conclusion.what')" requirement="required">
        <textarea entControl rows="2" [formField]="fields().action"></textarea>
        <ent-typing-guard after [text]="fields().action().value()" />
      </ent-field>
      <ent-field class="wide" [label]="t('conclusion.expected')" requirement="required">
        <input entControl [formField]="fields().expectedResult" />
      </ent-field>
      <ent-field [label]="t('conclusion.ownerOurs')" requirement="required">
        <select entControl [formField]="fields().ownerOurs">
          <option value="">{{ t('conclusion.nobody') }}</option>
          @for (person of ours(); track person.id) {
            <option [value]="person.id">{{ person.name }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('conclusion.ownerTheirs')" requirement="required">
        <select entControl [formField]="fields().ownerTheirs">
          <option value="">{{ t('conclusion.nobody') }}</option>
          @for (person of theirs(); track person.id) {
            <option [value]="person.id">{{ person.name }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('conclusion.dueOn')" requirement="required">
        <ent-day-field [formField]="fields().dueOn" />
      </ent-field>
      <ent-field [label]="t('conclusion.priority')" requirement="required">
        <select entControl [formField]="fields().priority">
          @for (priority of priorities; track priority) {
            <option [value]="priority">{{ priorityWords(priority) }}</option>
          }
        </select>
      </ent-field>
    </div>
  </fieldset>`,
  styles: `
    fieldset {
      border: var(--ent-hairline);
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 0.5rem 0.75rem 0 1.25rem;
    }
    .body {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: 1rem;
      padding: 0.5rem 1.25rem 1.25rem;
    }
    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class ActionFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly rank = input.required<number>();
  readonly people = input.required<readonly ReviewPersonView[]>();
  readonly removed = output();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly limits = actionLimits;
  protected readonly priorities = actionPriorities;
  protected readonly ours = computed(() => this.of('member', this.fields().ownerOurs().value()));
  protected readonly theirs = computed(() => this.of('contact', this.fields().ownerTheirs().value()));

  protected priorityWords(priority: (typeof actionPriorities)[number]): string {
    return this.t(`conclusion.priorities.${priority}`);
  }

  private of(kind: ReviewPersonView['kind'], chosen: string): readonly ReviewPersonView[] {
    return this.people().filter((person) => person.kind === kind && (person.present || person.id === chosen));
  }
}
