import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { annexesAffectedBy, clausesAffectedBy, type QuestionId, questionOf } from '@entente/conventions/domain';
import { Icon, injectWords, Paper, WordStore } from '@entente/platform/web';
import { DraftPlaces } from '../drafting/draft-places';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';
import { AnnexView } from '../text/annex-view';
import { RichTextView } from '../text/rich-text-view';

/** The articles and annexes that one question writes, as they stand now. */
@Component({
  selector: 'ent-question-preview',
  imports: [AnnexView, Icon, Paper, RichTextView, RouterLink],
  templateUrl: './question-preview.html',
  styleUrl: './question-preview.css',
})
export class QuestionPreview {
  readonly question = input.required<string>();
  /** Shown in a sheet, which bears the title. */
  readonly untitled = input(false);
  protected readonly t = injectWords(draftingWords);
  protected readonly language = inject(WordStore).language;
  protected readonly store = inject(DraftStore);
  protected readonly places = inject(DraftPlaces);

  protected readonly id = computed(
    (): QuestionId | null => questionOf(this.store.template, this.question())?.id ?? null,
  );
  private readonly clauses = computed(() => {
    const id = this.id();
    return id ? clausesAffectedBy(this.store.template, id) : [];
  });
  private readonly annexCodes = computed(() => {
    const id = this.id();
    return id ? annexesAffectedBy(this.store.template, id) : [];
  });
  protected readonly showsHead = computed(() => this.id() === 'parties' || this.id() === 'signature');
  protected readonly articles = computed(() =>
    this.store.document().articles.filter(({ clauseCode }) => this.clauses().includes(clauseCode)),
  );
  protected readonly annexes = computed(() =>
    this.store.document().annexes.filter(({ code }) => this.annexCodes().includes(code)),
  );
  protected readonly nothing = computed(
    () => !this.showsHead() && this.articles().length === 0 && this.annexes().length === 0,
  );
  protected readonly gapLink = (question: QuestionId): readonly unknown[] => this.places.question(question);
}
