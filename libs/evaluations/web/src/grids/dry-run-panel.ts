import { Component, computed, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dryRunGrid, type RunScoreView } from '@entente/platform/api-client';
import {
  Button,
  Control,
  EmptyState,
  Field,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { GridDesk } from './grid-desk';
import { gridsWords } from './grids-words';

/** A year's closed reviews read with the draft, beside the score that each one keeps. */
@Component({
  selector: 'ent-dry-run-panel',
  imports: [Button, Control, EmptyState, Field, Icon, ResourceState, RouterLink],
  templateUrl: './dry-run-panel.html',
  styleUrl: './grids.css',
})
export class DryRunPanel {
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(GridDesk);
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans`);
  protected readonly year = signal<number | null>(null);
  protected readonly ready = computed(() => this.desk.grid() !== null);

  protected readonly run = resource({
    params: () => (this.ready() ? { id: this.desk.view()?.id ?? '', year: this.year() } : undefined),
    loader: async ({ params: { id, year } }) => {
      // What is read is what the server has: the last word first.
      await this.desk.saving.flush();
      return this.api.invoke(dryRunGrid, year === null ? { id } : { id, year });
    },
  });

  protected choose(year: string): void {
    this.year.set(Number(year));
  }

  protected score({ shown, band }: RunScoreView): string {
    if (shown === null) return this.t('run.noScore');
    return band ? `${shown}, ${this.say(band)}` : String(shown);
  }

  protected list(codes: readonly string[]): string {
    return codes.length > 0 ? codes.join(', ') : this.t('run.nothing');
  }
}
