import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree } from '@angular/forms/signals';
import {
  checkIdentifier,
  formatIdentifier,
  identifierFaultWords,
  type IdentifierKind,
  sayFault,
} from '@entente/platform/kernel';
import { Icon, injectWords, Typography, WordStore } from '@entente/platform/web';
import { settingsWords } from '../access-words';

/** Under an official number, as it is typed: what is missing, that a digit looks wrong, or that it holds. */
@Component({
  selector: 'ent-identifier-note',
  imports: [Icon, Typography],
  template: `<div role="status">
    @if (check(); as found) {
      @switch (found.outcome) {
        @case ('ok') {
          <p class="good">
            <ent-icon name="circle-check" [size]="18" />{{ t('organisation.numberGood', { value: formatted() }) }}
          </p>
        }
        @case ('doubtful') {
          <p class="watch"><ent-icon name="triangle-alert" [size]="18" />{{ t('organisation.numberDoubtful') }}</p>
        }
        @case ('blocked') {
          @if (!field()().touched()) {
            <p class="ent-muted">{{ blockedWords() | entTypography }}</p>
          }
        }
      }
    }
  </div>`,
  styles: `
    p {
      display: flex;
      gap: 0.375rem;
      font: var(--mat-sys-body-small);
    }
    .good {
      color: var(--ent-good);
    }
    .watch {
      color: var(--ent-watch);
    }
  `,
})
export class IdentifierNote {
  readonly kind = input.required<IdentifierKind>();
  readonly field = input.required<FieldTree<string>>();
  protected readonly t = injectWords(settingsWords);
  private readonly store = inject(WordStore);

  protected readonly check = computed(() => {
    const text = this.field()().value();
    return text.trim() ? checkIdentifier(this.kind(), text) : null;
  });
  protected readonly formatted = computed(() => formatIdentifier(this.kind(), this.field()().value()));
  protected readonly blockedWords = computed(() => {
    const check = this.check();
    return check?.outcome === 'blocked' ? sayFault(check.fault, this.store.language(), identifierFaultWords) : '';
  });
}
