import { Component, input, output, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';

/** One filter of a list: its choices, and the one that is on. */
export type Filter = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
};

const patience = 300;

/** Search box and filter chips of a list; what changes goes to the address through `listQuery`. */
@Component({
  selector: 'ent-filter-bar',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.css',
})
export class FilterBar {
  readonly search = input('');
  readonly searchLabel = input.required<string>();
  readonly filters = input<readonly Filter[]>([]);
  readonly searchChange = output<string>();
  readonly filterChange = output<{ readonly name: string; readonly value: string }>();
  protected readonly t = injectPlatformWords();
  protected readonly id = `ent-search-${Math.random().toString(36).slice(2, 8)}`;
  private readonly timer = signal<ReturnType<typeof setTimeout> | undefined>(undefined);

  protected type(text: string): void {
    clearTimeout(this.timer());
    this.timer.set(setTimeout(() => this.searchChange.emit(text.trim()), patience));
  }

  protected now(text: string): void {
    clearTimeout(this.timer());
    this.searchChange.emit(text.trim());
  }

  protected wordOf(filter: Filter): string {
    return filter.choices.find(({ value }) => value === filter.value)?.label ?? filter.value;
  }
}
