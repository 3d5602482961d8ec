import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import {
  type BoardCell,
  cellKey,
  entryLimits,
  hasValue,
  reliabilities,
  type Reliability,
  reliabilityHelp,
  reliabilityLabels,
} from '@entente/evaluations/domain';
import { injectWords, TypingGuard } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { computedText } from './computed-text';
import { IndicatorCells } from './indicator-cells';
import { indicatorsWords } from './indicators-words';

let count = 0;

/** How the figure of a cell was obtained: reliability, comment, and why a computed value is corrected. */
@Component({
  selector: 'ent-cell-panel',
  imports: [TypingGuard],
  template: `@if (basis()) {
      <p class="ent-small ent-muted">{{ basis() }}</p>
    }
    <fieldset [disabled]="!filled()">
      <legend>{{ t('entry.reliability') }}</legend>
      <div class="ent-segments">
        @for (each of all; track each) {
          <label [title]="say(help[each])">
            <input
              #choice
              type="radio"
              [name]="name + 'reliability'"
              [checked]="entry().reliability === each"
              (change)="qualify(each)"
            />{{ say(labels[each]) }}
          </label>
        }
      </div>
      @if (entry().reliability; as chosen) {
        <p class="ent-small ent-muted">{{ say(help[chosen]) }}</p>
      }
    </fieldset>
    @if (corrects()) {
      <div>
        <label [for]="name + 'reason'">{{ t('entry.reason') }}</label>
        <textarea
          #reason
          class="ent-control"
          rows="2"
          [id]="name + 'reason'"
          [attr.maxlength]="limits.reason"
          [attr.aria-invalid]="lacking() ? true : null"
          [value]="entry().reason"
          (input)="cells.write(key(), { reason: reason.value })"
          (blur)="cells.flush()"
        ></textarea>
        @if (lacking()) {
          <p class="lacking" role="status">{{ t('entry.reasonNeeded') }}</p>
        }
        <ent-typing-guard [text]="entry().reason" />
      </div>
    }
    <div>
      <label [for]="name + 'comment'">{{ t('entry.comment') }}</label>
      <textarea
        #comment
        class="ent-control"
        rows="2"
        [id]="name + 'comment'"
        [attr.maxlength]="limits.comment"
        [value]="entry().comment"
        (input)="cells.write(key(), { comment: comment.value })"
        (blur)="cells.flush()"
      ></textarea>
      <ent-typing-guard [text]="entry().comment" />
    </div>
    @if (refusal()) {
      <p class="ent-note bad" role="alert">{{ refusal() }}</p>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    legend,
    label:not(.ent-segments label) {
      display: block;
      padding: 0 0 0.375rem;
      font: var(--mat-sys-label-medium);
    }
    :host(.across) {
      grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
      align-items: start;
    }
    :host(.across) > p:first-child {
      grid-column: 1 / -1;
    }
    textarea.ent-control {
      min-height: 4rem;
    }
    fieldset:disabled {
      opacity: 0.6;
    }
    .lacking {
      margin-top: 0.25rem;
      font: var(--mat-sys-body-small);
      color: var(--ent-watch);
    }
  `,
})
export class CellPanel {
  readonly cell = input.required<BoardCell>();
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  protected readonly cells = inject(IndicatorCells);
  protected readonly all = reliabilities;
  protected readonly labels = reliabilityLabels;
  protected readonly help = reliabilityHelp;
  protected readonly limits = entryLimits;
  protected readonly name = `ent-cell-panel-${count++}-`;
  private readonly choice = viewChild<ElementRef<HTMLInputElement>>('choice');
  protected readonly key = computed(() => cellKey(this.cell().place));
  protected readonly entry = computed(() => this.cells.entry(this.key()));
  protected readonly filled = computed(() => hasValue(this.entry()));
  protected readonly lacking = computed(() => this.cells.lacksReason(this.key()));
  protected readonly corrects = computed(() => this.lacking() || this.entry().reason !== '');
  protected readonly refusal = computed(() => this.cells.refusal(this.key()));
  protected readonly basis = computed(() => {
    const { computed: known } = this.cell();
    return known ? computedText(known, this.say.language()) : '';
  });

  focus(): void {
    this.choice()?.nativeElement.focus();
  }

  protected qualify(reliability: Reliability): void {
    this.cells.write(this.key(), { reliability }, 0);
  }
}
