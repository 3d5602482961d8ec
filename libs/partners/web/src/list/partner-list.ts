import { afterNextRender, Component, computed, ElementRef, inject, Injector, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { goneFromBinOn } from '@entente/partners/domain';
import { type PartnerRowView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Avatar,
  Button,
  EmptyState,
  FilterBar,
  formatPipes,
  Icon,
  injectWords,
  PageHeader,
  ResourceState,
  Session,
  Tabs,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';
import { PartnerActs } from '../shared/partner-acts';
import { StagePill } from '../shared/stage-pill';
import { injectPartnerFilters, injectPartnerTabs } from './partner-filters';
import { injectPartnerPages } from './partner-pages';
import { isBin, partnerQuery, toRequest } from './partner-query';
import { walkRows } from './row-keys';

/** `/o/:org/partenaires`: find a partner, see who holds it and where it stands; the bin is a view of it. */
@Component({
  selector: 'ent-partner-list',
  imports: [
    ...[Avatar, Button, EmptyState, FilterBar, Icon, PageHeader, ResourceState, StagePill, Tabs],
    ...[MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, ...formatPipes],
  ],
  templateUrl: './partner-list.html',
  styleUrl: './partner-list.css',
})
export class PartnerList {
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  protected readonly session = inject(Session);
  private readonly acts = inject(PartnerActs);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected readonly query = partnerQuery();
  protected readonly isBin = computed(() => isBin(this.query.values()));
  protected readonly pages = injectPartnerPages(computed(() => toRequest(this.query.values())));
  protected readonly filters = injectPartnerFilters(this.query.values);
  protected readonly tabs = injectPartnerTabs(this.query.values, () => this.session.may('bin:read'));
  protected readonly on = computed(() => this.filters().filter(({ value }) => value));
  protected readonly searched = computed(() => this.query.values().q);
  protected readonly isNarrowed = computed(() => this.on().length > 0 || this.searched() !== '');
  protected readonly refusal = signal('');
  protected readonly lead = computed(() => {
    if (!this.pages.first.hasValue()) return '';
    const total = this.pages.total();
    if (total === 0 && !this.isNarrowed()) return '';
    if (this.isBin()) return this.t.count('list.binTotal', total);
    return this.t.count(this.isNarrowed() ? 'list.found' : 'list.total', total);
  });

  constructor() {
    walkRows(this.host, { next: () => this.t('list.nextRow'), previous: () => this.t('list.previousRow') });
  }

  protected goneOn({ archivedOn }: PartnerRowView): string {
    return isDay(archivedOn) ? goneFromBinOn(archivedOn) : '';
  }

  protected choiceOf(filter: { value: string; choices: readonly { value: string; label: string }[] }): string {
    return filter.choices.find(({ value }) => value === filter.value)?.label ?? filter.value;
  }

  protected filter({ name, value }: { readonly name: string; readonly value: string }): void {
    this.query.set({ [name]: value });
  }

  protected async follow(): Promise<void> {
    const before = this.pages.rows().length;
    await this.told(() => this.pages.follow());
    this.focusRow(before);
  }

  protected archive(row: PartnerRowView): Promise<void> {
    const rank = this.pages.rows().indexOf(row);
    return this.told(async () => {
      await this.acts.archive(row, () => this.pages.put(row.id));
      this.pages.remove(row.id);
      this.focusRow(rank);
    });
  }

  protected restore(row: PartnerRowView): Promise<void> {
    const rank = this.pages.rows().indexOf(row);
    return this.told(async () => {
      await this.acts.restore(row);
      this.pages.remove(row.id);
      this.focusRow(rank);
    });
  }

  // A refusal is said in the page; anything else is not ours to hide.
  private async told(act: () => Promise<void>): Promise<void> {
    this.refusal.set('');
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('acts.failed'));
    }
  }

  // After a removal the focus goes to the row that took its place (design 7).
  private focusRow(rank: number): void {
    afterNextRender(
      () => {
        const links = this.host.nativeElement.querySelectorAll<HTMLElement>('tbody a.name');
        (links[Math.min(rank, links.length - 1)] ?? this.host.nativeElement.querySelector('h1'))?.focus();
      },
      { injector: this.injector },
    );
  }
}
