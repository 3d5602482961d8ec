import { Component, computed, ElementRef, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConventionDocument, type KeptArticle } from '@entente/conventions/domain';
import { type ConventionView, readConvention, readModelChange, takeModel } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  CurrentOrganisation,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Toasts,
} from '@entente/platform/web';
import { LiftAcceptances, wouldLift } from '../drafting/lift-acceptances';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { modelsWords } from '../models-words';
import { compareDocuments } from '../together/compare-documents';
import { DiffView } from '../together/diff-view';
import { richDiff } from '../together/word-diff';
import { ChangeList } from './change-list';

type Taken = { readonly from: number; readonly to: number };

/** `/o/:org/conventions/:id/modele`: what a newer version of the model would change, and the taking of it. */
@Component({
  selector: 'ent-model-change-page',
  imports: [Button, ChangeList, DiffView, Icon, PageHeader, ResourceState, RouterLink],
  templateUrl: './model-change-page.html',
  styleUrl: './model-page.css',
})
export class ModelChangePage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(modelsWords);
  protected readonly drafting = injectWords(draftingWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly formats = inject(Formats);
  private readonly lifting = inject(LiftAcceptances);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly shown = resource({
    params: () => ({ id: this.id() }),
    loader: async ({ params }) => {
      const [convention, change] = await Promise.all([
        this.api.invoke(readConvention, params),
        this.api.invoke(readModelChange, params),
      ]);
      return { convention, change };
    },
  });
  protected readonly changes = computed(() => {
    if (!this.shown.hasValue()) return [];
    const { before, after } = this.shown.value().change;
    return compareDocuments(before as ConventionDocument, after as ConventionDocument);
  });
  protected readonly kept = computed(() => {
    const kept = (this.shown.hasValue() ? this.shown.value().change.kept : []) as unknown as readonly KeptArticle[];
    return kept.map((article) => ({
      ...article,
      pieces: article.theirs ? richDiff(article.mine, article.theirs) : [],
    }));
  });
  protected readonly taken = signal<Taken | null>(null);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  protected mayTake({ allowedActions }: ConventionView): boolean {
    return allowedActions.includes('revise');
  }

  protected dayOf(at: string): string {
    return this.formats.instant(at);
  }

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected crumbs() {
    const number = this.shown.hasValue() ? this.shown.value().convention.number : '…';
    return [
      { label: this.t('back'), link: this.to() },
      { label: this.drafting('page.number', { number }), link: this.to(this.id()) },
      { label: this.t('change.title') },
    ];
  }

  protected async take(from: number, to: number): Promise<void> {
    if (!(await this.put(to))) return;
    this.focusOnTitle();
    this.taken.set({ from, to });
  }

  protected async undo({ from }: Taken): Promise<void> {
    if (!(await this.put(from))) return;
    this.focusOnTitle();
    this.taken.set(null);
    this.toasts.show(this.t('change.undone', { from }));
  }

  // The button goes with what it did.
  private focusOnTitle(): void {
    this.host.nativeElement.querySelector('h1')?.focus();
  }

  private async put(to: number): Promise<boolean> {
    if (this.busy() || !this.shown.hasValue()) return false;
    this.busy.set(true);
    this.refusal.set('');
    try {
      return await this.send(to, this.shown.value().convention.version);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.status === 412 ? this.t('change.again') : error.title);
      return false;
    } finally {
      this.shown.reload();
      this.busy.set(false);
    }
  }

  // Whose word falls is said first, by the same rule as any other change of the text.
  private async send(to: number, version: number, liftsAcceptances = false): Promise<boolean> {
    try {
      await this.api.invoke(takeModel, { id: this.id(), body: { to, version, liftsAcceptances } });
      return true;
    } catch (error) {
      if (!wouldLift(error) || liftsAcceptances) throw error;
      return (await this.lifting.ask(error)) && this.send(to, version, true);
    }
  }
}
