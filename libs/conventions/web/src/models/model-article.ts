import { Component, computed, inject, input, signal } from '@angular/core';
import {
  type Adaptation,
  type ClauseVariant,
  editableWording,
  numberOfOwn,
  firstOwn,
  plainText,
  type RichText,
  richText,
  type TemplateClause,
  withOwnArticle,
} from '@entente/conventions/domain';
import { Button, Control, Field, Icon, injectWords, Pill, Toasts } from '@entente/platform/web';
import { modelsWords } from '../models-words';
import { RichTextView } from '../text/rich-text-view';
import { DiffView } from '../together/diff-view';
import { richDiff } from '../together/word-diff';
import { ModelDesk } from './model-desk';
import { OwnTextEditor } from './own-text-editor';

type Open =
  { readonly kind: 'wording'; readonly variant: string; readonly start: RichText } | { readonly kind: 'after' };

/** One article of a model: our wordings or the organisation's, left out, followed by another. */
@Component({
  selector: 'ent-model-article',
  imports: [Button, Control, DiffView, Field, Icon, OwnTextEditor, Pill, RichTextView],
  templateUrl: './model-article.html',
  styleUrls: ['../library/clause-card.css', './model-article.css'],
})
export class ModelArticle {
  readonly article = input.required<TemplateClause>();
  readonly alone = input(false);

  protected readonly t = injectWords(modelsWords);
  protected readonly desk = inject(ModelDesk);
  private readonly toasts = inject(Toasts);
  protected readonly opened = signal<Open | null>(null);
  protected readonly title = signal('');
  protected readonly titleMissing = signal(false);
  protected readonly blank = richText();

  protected readonly code = computed(() => this.article().clause.code);
  protected readonly isAdded = computed(() => numberOfOwn(this.code()) >= firstOwn);
  protected readonly ours = computed(() => this.desk.ours()?.clauses.find(({ clause }) => clause.code === this.code()));
  protected readonly mayLeaveOut = computed(() => !this.alone() && (this.ours()?.place ?? 'mandatory') !== 'mandatory');
  protected readonly isLeftOut = computed(() => this.desk.adaptation()?.leftOut.includes(this.code()) ?? false);
  protected readonly variants = computed(() => {
    const shown = this.article().clause.variants.filter(({ id }) => id !== 'open');
    return this.alone() ? shown.filter(({ own }) => own) : shown;
  });
  protected readonly isOwn = computed(() => this.variants().some(({ own }) => own));

  protected nameOf(index: number): string {
    return this.variants().length > 1 ? this.t('edit.nth', { number: index + 1 }) : this.t('edit.wording');
  }

  protected textOf({ id, own }: ClauseVariant): RichText {
    return own?.body ?? this.oursOf(id);
  }

  protected diffOf({ id, own }: ClauseVariant) {
    return own ? richDiff(this.oursOf(id), own.body) : [];
  }

  protected isEditing({ id }: ClauseVariant): boolean {
    const opened = this.opened();
    return opened?.kind === 'wording' && opened.variant === id;
  }

  protected startOf(): RichText {
    const opened = this.opened();
    return opened?.kind === 'wording' ? opened.start : this.blank;
  }

  protected edit(variant: ClauseVariant): void {
    this.desk.refusal.set('');
    this.title.set(this.article().clause.title.fr);
    this.opened.set({ kind: 'wording', variant: variant.id, start: this.textOf(variant) });
  }

  protected add(): void {
    this.desk.refusal.set('');
    this.title.set('');
    this.opened.set({ kind: 'after' });
  }

  protected async save(variant: ClauseVariant, body: RichText): Promise<void> {
    if (this.lacksTitle()) return;
    await this.done((adaptation) =>
      this.isAdded() ? this.reworded(adaptation, body) : this.worded(adaptation, variant, body),
    );
  }

  protected async saveNew(body: RichText): Promise<void> {
    if (this.lacksTitle()) return;
    await this.done((adaptation) => {
      const own = adaptation.articles.find(({ code }) => code === this.code());
      return withOwnArticle(adaptation, { title: this.title().trim(), body, after: own ? own.after : this.code() });
    });
  }

  protected async giveBack({ id }: ClauseVariant): Promise<void> {
    await this.undoable('edit.givenBack', (adaptation) => ({
      ...adaptation,
      wordings: adaptation.wordings.filter(({ clause, variant }) => clause !== this.code() || variant !== id),
    }));
  }

  protected async remove(): Promise<void> {
    await this.undoable('edit.removed', (adaptation) => ({
      ...adaptation,
      articles: adaptation.articles.filter(({ code }) => code !== this.code()),
    }));
  }

  protected async leaveOut(out: boolean): Promise<void> {
    const others = (codes: Adaptation['leftOut']) => codes.filter((code) => code !== this.code());
    await this.desk.write((adaptation) => ({
      ...adaptation,
      leftOut: out ? [...others(adaptation.leftOut), this.code()] : others(adaptation.leftOut),
    }));
  }

  private oursOf(id: string): RichText {
    const [ours, clause] = [this.desk.ours(), this.ours()?.clause];
    const text = clause?.variants.find((variant) => variant.id === id)?.text;
    return ours && text !== undefined ? editableWording(ours, text) : this.blank;
  }

  private lacksTitle(): boolean {
    const needed = this.isAdded() || this.opened()?.kind === 'after';
    this.titleMissing.set(needed && this.title().trim() === '');
    return this.titleMissing();
  }

  private reworded(adaptation: Adaptation, body: RichText): Adaptation {
    const articles = adaptation.articles.map((each) =>
      each.code === this.code() ? { ...each, title: this.title().trim(), body } : each,
    );
    return { ...adaptation, articles };
  }

  private worded(adaptation: Adaptation, { id }: ClauseVariant, body: RichText): Adaptation {
    const clause = this.code();
    const others = adaptation.wordings.filter((each) => each.clause !== clause || each.variant !== id);
    const isOurs = plainText(body) === plainText(this.oursOf(id));
    return { ...adaptation, wordings: isOurs && !this.alone() ? others : [...others, { clause, variant: id, body }] };
  }

  private async done(change: (adaptation: Adaptation) => Adaptation): Promise<void> {
    if (!(await this.desk.write(change))) return;
    this.opened.set(null);
    this.toasts.show(this.t('edit.saved'));
  }

  private async undoable(
    word: 'edit.givenBack' | 'edit.removed',
    change: (adaptation: Adaptation) => Adaptation,
  ): Promise<void> {
    const before = this.desk.adaptation();
    if (!before || !(await this.desk.write(change))) return;
    this.toasts.show(this.t(word), async () => {
      await this.desk.write((now) => ({ ...before, lastOwn: Math.max(before.lastOwn, now.lastOwn) }));
    });
  }
}
