import { Component, computed, inject, input } from '@angular/core';
import { cellDoubts, type CellDoubt, type IndicatorCell, parsePeriod, periodLabel } from '@entente/evaluations/domain';
import { Formats, Icon, injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { indicatorsWords } from './indicators-words';

/** What is probably a slip, said and never refused. */
@Component({
  selector: 'ent-cell-doubts',
  imports: [Icon],
  template: `<div role="status">
    @for (line of lines(); track line) {
      <p class="ent-note watch"><ent-icon name="triangle-alert" />{{ line }}</p>
    }
  </div>`,
  styles: `
    :host:not(:has(p)) {
      display: none;
    }
    div {
      display: grid;
      gap: 0.5rem;
    }
  `,
})
export class CellDoubts {
  readonly cells = input.required<readonly IndicatorCell[]>();
  private readonly t = injectWords(indicatorsWords);
  private readonly say = injectSay();
  private readonly formats = inject(Formats);
  protected readonly lines = computed(() => cellDoubts(this.cells()).map((doubt) => this.line(doubt)));

  private line({ doubt, period: code, value, other }: CellDoubt): string {
    const period = parsePeriod(code);
    return this.t(`doubts.${doubt}`, {
      period: period ? periodLabel(period, this.say.language()) : code,
      value: this.formats.number(value),
      other: this.formats.number(other),
    });
  }
}
