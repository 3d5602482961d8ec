import { Component, computed, inject, Injector, signal, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { type ClauseCode, type QuestionId } from '@entente/conventions/domain';
import { Button, Icon, injectWords, Paper, WordStore } from '@entente/platform/web';
import { DraftFrame } from '../drafting/draft-frame';
import { DraftPlaces } from '../drafting/draft-places';
import { DraftStore } from '../drafting/draft-store';
import { openSheet } from '../drafting/sheet';
import { draftingWords } from '../drafting-words';
import { AnnexView } from '../text/annex-view';
import { RichTextView } from '../text/rich-text-view';
import { ArticleBlock } from './article-block';
import { ArticleOutline } from './article-outline';
import { ClauseChoices } from './clause-choices';

/** `/o/:org/conventions/:id/redaction`: the whole text, article by article, to read and to rewrite. */
@Component({
  selector: 'ent-redaction',
  imports: [
    AnnexView,
    ArticleBlock,
    ArticleOutline,
    Button,
    ClauseChoices,
    DraftFrame,
    Icon,
    Paper,
    RichTextView,
    RouterLink,
  ],
  templateUrl: './redaction.html',
  styleUrl: './redaction.css',
})
export class Redaction {
  protected readonly t = injectWords(draftingWords);
  protected readonly store = inject(DraftStore);
  protected readonly places = inject(DraftPlaces);
  protected readonly language = inject(WordStore).language;
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  /** The article being rewritten, one at a time. */
  protected readonly editing = signal<ClauseCode | null>(null);
  protected readonly gaps = computed(() => this.store.document().unresolved.length);
  protected readonly outdated = computed(() => this.store.document().articles.filter((article) => article.outdated));
  protected readonly gapLink = (question: QuestionId): readonly unknown[] => this.places.question(question);

  protected openOutline(): void {
    this.open(ArticleOutline, this.t('text.articles'));
  }

  protected openClauses(): void {
    this.open(ClauseChoices, this.t('clauses.title'));
  }

  protected async done(): Promise<void> {
    this.editing.set(null);
    await this.store.autosave.flush();
  }

  private open(content: Type<unknown>, title: string): void {
    openSheet(this.dialog, { content, title, injector: this.injector });
  }
}
