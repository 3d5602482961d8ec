import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { numberFrom, numberingFaults, numberingFaultWords, usualNumbering } from '@entente/conventions/domain';
import { chooseNumbering, type NumberingView, readNumbering } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  CurrentOrganisation,
  Field,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Toasts,
} from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { exchangeWords } from '../exchange-words';
import { conventionPath } from '../list/convention-path';
import { BoardRuleCard } from '../pieces/board-rule-card';
import { injectSaid } from '../text/said';

/** `/o/:org/conventions/numerotation`: how conventions are numbered from now on. */
@Component({
  selector: 'ent-numbering-page',
  imports: [BoardRuleCard, Button, Control, Field, Icon, PageHeader, ResourceState],
  templateUrl: './numbering-page.html',
  styleUrl: '../exchange/word-import-page.css',
})
export class NumberingPage {
  protected readonly t = injectWords(exchangeWords);
  protected readonly drafting = injectWords(draftingWords);
  private readonly said = injectSaid();
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly usual = usualNumbering;
  protected readonly opened = resource({ loader: () => this.api.invoke(readNumbering) });
  protected readonly now = linkedSignal((): NumberingView | null =>
    this.opened.hasValue() ? this.opened.value() : null,
  );
  protected readonly pattern = linkedSignal(() => this.now()?.pattern ?? '');
  protected readonly saving = signal(false);
  protected readonly refusal = signal('');
  protected readonly faults = computed(() =>
    numberingFaults(this.pattern()).map(({ code }) => {
      const words = numberingFaultWords[code];
      return words ? this.said(words) : this.t('numbering.length');
    }),
  );
  protected readonly error = computed(() => this.faults().join(' ') || null);
  /** What the coming ones would be called. */
  protected readonly next = computed((): readonly string[] => {
    const now = this.now();
    if (!now || this.faults().length > 0) return [];
    return [0, 1, 2].map((more) => numberFrom(this.pattern(), now.year, now.rank + more));
  });

  protected crumbs() {
    return [
      { label: this.drafting('list.title'), link: conventionPath(this.organisation.required()) },
      { label: this.t('numbering.title') },
    ];
  }

  protected async save(): Promise<void> {
    const now = this.now();
    if (!now || this.saving() || this.faults().length > 0) return;
    this.refusal.set('');
    this.saving.set(true);
    try {
      const body = { pattern: this.pattern(), version: now.version };
      this.now.set(await this.api.invoke(chooseNumbering, { body }));
      this.toasts.show(this.t('numbering.saved'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set([error.title, ...error.errors.map(({ detail }) => detail)].join(' '));
    } finally {
      this.saving.set(false);
    }
  }
}
