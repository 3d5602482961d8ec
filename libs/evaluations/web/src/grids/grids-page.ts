import { Component, computed, type ElementRef, inject, resource, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { gridLimits } from '@entente/evaluations/domain';
import { chooseGrid, copyGrid, importGrid, listGrids, type OwnGridSummaryView } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
  Toasts,
} from '@entente/platform/web';
import { type Words } from '@entente/platform/kernel';
import { QuestionnairesCards } from '../questionnaires/questionnaires-cards';
import { injectSay } from '../shared/inject-say';
import { Attempts } from './attempts';
import { gridsWords } from './grids-words';

/** `/o/:org/bilans/grilles`: the grid of Entente, those of the organisation, and how to begin one. */
@Component({
  selector: 'ent-grids-page',
  imports: [Button, EmptyState, Icon, PageHeader, Pill, QuestionnairesCards, ResourceState, RouterLink],
  templateUrl: './grids-page.html',
  styleUrl: './grids.css',
})
export class GridsPage {
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly chooser = viewChild<ElementRef<HTMLInputElement>>('chooser');

  protected readonly grids = resource({ loader: () => this.api.invoke(listGrids) });
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans`);
  protected readonly noneChosen = computed(
    () => this.grids.hasValue() && !this.grids.value().own.some(({ chosen }) => chosen),
  );
  protected readonly attempts = new Attempts();

  protected titleOf({ title }: { readonly title: Words }): string {
    return this.say(title).trim() || title.fr.trim() || this.t('untitled');
  }

  protected use(reviews: number): string {
    return reviews > 0 ? this.t.count('reviews', reviews) : this.t('noReviews');
  }

  protected standing({ published, publishedAt, publishedBy, criteria, reviews }: OwnGridSummaryView): string {
    const version = publishedAt
      ? this.t('publishedBy', { version: published, name: publishedBy, day: this.formats.instant(publishedAt) })
      : this.t('unpublished');
    return [version, this.t.count('criteria', criteria), this.use(reviews)].join(', ');
  }

  protected copy(from?: string): Promise<void> {
    return this.attempts.make(async () => {
      const { id } = await this.api.invoke(copyGrid, { body: from ? { from } : {} });
      await this.router.navigateByUrl(`${this.base()}/grilles/${id}`);
    });
  }

  protected choose(id: string | null, title: string): Promise<void> {
    return this.attempts.make(async () => {
      this.grids.set(await this.api.invoke(chooseGrid, { body: { grid: id } }));
      this.toasts.show(this.t('chosenNow', { title }));
    });
  }

  protected pick(): void {
    this.chooser()?.nativeElement.click();
  }

  protected async chosen(): Promise<void> {
    const input = this.chooser()?.nativeElement;
    const file = input?.files?.[0];
    if (!input || !file) return;
    if (file.size > gridLimits.file) {
      this.attempts.refusal.set(this.t('import.tooLarge'));
      input.value = '';
      return;
    }
    const text = await file.text();
    // The same file again must be a change too.
    input.value = '';
    await this.attempts.make(async () => {
      const { id } = await this.api.invoke(importGrid, { body: { file: text } });
      await this.router.navigateByUrl(`${this.base()}/grilles/${id}`);
    });
  }
}
