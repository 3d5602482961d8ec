import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';
import { CommandList, type Row } from './command-list';
import { commandGroups } from './commands';

const patience = 180;

/** One field that acts, goes and helps; arrows choose, Enter opens, Esc closes. */
@Component({
  selector: 'ent-command-palette',
  imports: [Icon],
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.css',
})
export class CommandPalette {
  protected readonly t = injectPlatformWords();
  private readonly list = inject(CommandList);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialogRef);

  protected readonly text = signal('');
  private readonly found = resource({
    params: () => this.text(),
    loader: async ({ params, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, patience));
      return abortSignal.aborted ? [] : this.list.found(params);
    },
    defaultValue: [],
  });

  protected readonly groups = computed(() => {
    const rows: readonly Row[] = [
      ...this.list.known(this.text()),
      ...(this.found.hasValue() ? this.found.value() : []),
    ];
    return commandGroups
      .map((group) => ({ group, rows: rows.filter((row) => row.group === group).slice(0, 8) }))
      .filter((group) => group.rows.length > 0);
  });
  protected readonly rows = computed(() => this.groups().flatMap(({ rows }) => rows));
  protected readonly active = linkedSignal({ source: this.rows, computation: () => 0 });

  protected move(event: Event, by: number): void {
    event.preventDefault();
    const count = this.rows().length;
    if (count > 0) this.active.update((active) => (active + by + count) % count);
  }

  protected openActive(event: Event): void {
    event.preventDefault();
    const row = this.rows()[this.active()];
    if (row) this.open(row);
  }

  protected open(row: Row): void {
    this.dialog.close();
    void this.router.navigateByUrl(row.address);
  }
}
