import { afterNextRender, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import {
  contributionTypes,
  contributionUnits,
  type Direction,
  directions,
  rhythms,
  termOf,
  yearlyHours,
} from '@entente/partners/domain';
import {
  Button,
  Control,
  DayField,
  Field,
  formatPipes,
  Icon,
  injectWords,
  SideMark,
  Toasts,
  TypingGuard,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';
import { type LineDraft, newLine } from './partnership-draft';

const most = 60;

/** What each side brings, line by line; each line says at once what it is worth over a year. */
@Component({
  selector: 'ent-contribution-fields',
  imports: [...[Button, Control, DayField, Field, FormField, Icon, SideMark, TypingGuard], ...formatPipes],
  templateUrl: './contribution-fields.html',
  styleUrl: './contribution-fields.css',
})
export class ContributionFields {
  readonly fields = input.required<FieldTree<LineDraft[]>>();
  readonly ours = input.required<string>();
  readonly theirs = input.required<string>();
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  protected readonly directions = directions;
  protected readonly types = contributionTypes.map(({ code }) => code);
  protected readonly units = contributionUnits;
  protected readonly rhythms = rhythms;
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly mayAdd = computed(() => this.fields()().value().length < most);

  protected sideOf(direction: Direction): 'us' | 'them' {
    return direction === 'gives' ? 'us' : 'them';
  }

  protected nameOf(direction: Direction): string {
    return direction === 'gives' ? this.ours() : this.theirs();
  }

  protected titleOf(line: LineDraft, rank: number): string {
    return (
      line.description.trim() ||
      (line.type ? this.labels.contribution(line.type) : this.t('lines.one', { rank: rank + 1 }))
    );
  }

  protected hoursOf(line: LineDraft): number | null {
    return line.volume === null ? null : yearlyHours({ ...line, volume: line.volume });
  }

  // Each type is usually counted in one unit: a start, that the person may change.
  protected follow(line: FieldTree<LineDraft>): void {
    const unit = termOf(contributionTypes, line.type().value())?.unit;
    if (unit) line.unit().value.set(unit);
  }

  protected add(direction: Direction): void {
    this.fields()().value.update((lines) => [...lines, newLine(direction)]);
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>('fieldset:last-of-type select')?.focus(), {
      injector: this.injector,
    });
  }

  protected remove(index: number): void {
    const before = this.fields()().value();
    const line = before[index];
    this.fields()().value.set(before.filter((_, each) => each !== index));
    const name = line ? this.titleOf(line, index) : '';
    this.toasts.show(this.t('lines.removed', { name }), async () => this.fields()().value.set(before));
  }
}
