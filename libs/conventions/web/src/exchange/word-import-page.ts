import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ClauseCode, type RichText } from '@entente/conventions/domain';
import { readConvention } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
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
import { injectCopy } from './copy-text';
import { FilePick } from './file-pick';
import { ImportedArticleCard } from './imported-article-card';
import { WordImportDesk } from './word-import-desk';

const losses = ['links', 'pictures', 'notes', 'comments', 'trackedChanges'] as const;

/** `/o/:org/conventions/:id/word`: a Word document comes back; its articles are recognised, then chosen one by one. */
@Component({
  selector: 'ent-word-import',
  imports: [Button, EmptyState, FilePick, Icon, ImportedArticleCard, PageHeader, ResourceState, RouterLink],
  providers: [WordImportDesk],
  templateUrl: './word-import-page.html',
  styleUrl: './word-import-page.css',
})
export class WordImportPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(exchangeWords);
  protected readonly drafting = injectWords(draftingWords);
  protected readonly desk = inject(WordImportDesk);
  protected readonly copy = injectCopy();
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly opened = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readConvention, params),
  });
  protected readonly mayWrite = computed(
    () => this.opened.hasValue() && this.opened.value().allowedActions.includes('revise'),
  );
  protected readonly crumbs = computed(() => [
    { label: this.drafting('list.title'), link: this.to() },
    {
      label: this.opened.hasValue() ? this.drafting('page.number', { number: this.opened.value().number }) : '…',
      link: this.to(this.id()),
    },
    { label: this.t('word.title') },
  ]);
  /** Those that wait for a choice, with their place in the document. */
  protected readonly toChoose = computed(() =>
    this.desk
      .articles()
      .map((article, index) => ({ article, index }))
      .filter(({ article }) => article.change !== 'same'),
  );
  protected readonly same = computed(() => this.desk.articles().length - this.toChoose().length);
  protected readonly lost = computed((): readonly string[] => {
    const counts = this.desk.preview()?.losses;
    return counts
      ? losses.filter((kind) => counts[kind] > 0).map((kind) => this.t.count(`word.${kind}`, counts[kind]))
      : [];
  });
  protected readonly isOurs = computed(() => this.desk.preview()?.origin?.number === this.desk.convention()?.number);

  constructor() {
    effect(() => {
      const convention = this.opened.hasValue() ? this.opened.value() : null;
      if (convention) untracked(() => this.desk.convention.set(convention));
    });
  }

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected choiceOf(index: number): ClauseCode | '' {
    return this.desk.choices()[index] ?? '';
  }

  /** What the draft says where this text would go. */
  protected nowAt(index: number): RichText | null {
    const clause = this.choiceOf(index) || this.desk.articles()[index]?.clause;
    return this.desk.document()?.articles.find(({ clauseCode }) => clauseCode === clause)?.body ?? null;
  }

  protected async again(): Promise<void> {
    await this.desk.readAgain(await this.api.invoke(readConvention, { id: this.id() }));
  }

  protected async undo(): Promise<void> {
    if (await this.desk.undo()) this.toasts.show(this.t('word.undone'));
  }
}
