import { Component, computed, input, model, output } from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { type Taxonomy } from '@entente/partners/domain';
import { injectLabels } from './labels';

/** Several terms of one of our lists, to tick. */
@Component({
  selector: 'ent-term-choices',
  template: `<fieldset>
    <legend>{{ label() }}</legend>
    @if (hint()) {
      <p class="ent-small ent-muted">{{ hint() }}</p>
    }
    <div class="grid">
      @for (term of terms(); track term.code) {
        <label class="ent-check">
          <input
            type="checkbox"
            [checked]="value().includes(term.code)"
            (change)="toggle(term.code)"
            (blur)="touch.emit()"
          />
          <span>{{ term.words }}</span>
        </label>
      }
    </div>
  </fieldset>`,
  styles: `
    legend {
      padding: 0;
      font: var(--mat-sys-label-large);
    }
    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
      gap: 0 1rem;
      margin-top: 0.375rem;
    }
  `,
})
export class TermChoices implements FormValueControl<string[]> {
  readonly value = model<string[]>([]);
  readonly touch = output();
  readonly taxonomy = input.required<Taxonomy>();
  readonly label = input.required<string>();
  readonly hint = input('');
  private readonly labels = injectLabels();

  // A code that is no longer shipped stays, and can be unticked.
  protected readonly terms = computed(() => {
    const shipped = this.taxonomy().map((term) => ({ code: term.code, words: term[this.labels.language()] }));
    const unknown = this.value().filter((code) => !shipped.some((term) => term.code === code));
    return [...shipped, ...unknown.map((code) => ({ code, words: code }))];
  });

  protected toggle(code: string): void {
    const held = this.value();
    this.value.set(held.includes(code) ? held.filter((each) => each !== code) : [...held, code]);
  }
}
