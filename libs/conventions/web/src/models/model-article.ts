import { Component, computed, ElementRef, inject, input, type OnInit, signal } from '@angular/core';
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
import { injectKeptWords } from './kept-words';
import { ModelDesk } from './model-desk';
import { OwnTextEditor } from './own-text-editor';

/** Which text is being written: a wording by its name, or an article after this one. */
type Open = { readonly place: string; readonly start: RichText; readonly kept: RichText | null } & {
  readonly resumed: boolean;
};

const after = 'after';

type Stored = { readonly body: RichText; readonly title: string };

/** One article of a model: our wordings or the organisation's, left out, followed by another. */
@Component({
  selector: 'ent-model-article',
  imports: [Button, Control, DiffView, Field, Icon, OwnTextEditor, Pill, RichTextView],
  templateUrl: './model-article.html',
  styleUrls: ['../library/clause-card.css', './model-article.css'],
})
export class ModelArticle implements OnInit {
  readonly article = input.required<TemplateClause>();
  readonly alone = input(false);

  protected readonly t = injectWords(modelsWords);
  protected readonly desk = inject(ModelDesk);
  private readonly toasts = inject(Toasts);
  private readonly words = injectKeptWords();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly opened = signal<Open | null>(null);
  protected readonly title = signal('');
  private readonly body = signal<RichText>(richText());
  protected readonly titleMissing = signal(false);
  protected readonly blank = richText();
  private readonly nothing: Stored = { body: this.blank, title: '' };

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

  protected readonly isAdding = computed(() => this.opened()?.place === this.placeOf(after));

  /** Words that an earlier visit left unsaved are there again. */
  ngOnInit(): void {
    if (!this.desk.mayWrite()) return;
    const variant = this.variants().find((each) => this.words.read(this.placeOf(each.id), this.storedOf(each)));
    if (variant) this.edit(variant, true);
    else if (this.words.read(this.placeOf(after), this.nothing)) this.add(true);
  }

  protected isEditing({ id }: ClauseVariant): boolean {
    return this.opened()?.place === this.placeOf(id);
  }

  protected edit(variant: ClauseVariant, resumed = false): void {
    this.open(variant.id, this.storedOf(variant), resumed);
  }

  protected add(resumed = false): void {
    this.open(after, this.nothing, resumed);
  }

  protected keep(change: { readonly title?: string; readonly body?: RichText }): void {
    const opened = this.opened();
    if (change.title !== undefined) this.title.set(change.title);
    if (change.body) this.body.set(change.body);
    if (opened) this.words.keep(opened.place, { start: opened.start, body: this.body(), title: this.title() });
  }

  protected leave(): void {
    const opened = this.opened();
    if (opened) this.words.forget(opened.place);
    // Before the editor goes with the focus in it.
    this.focusOn('summary');
    this.opened.set(null);
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
    const given = (adaptation: Adaptation): Adaptation => ({
      ...adaptation,
      wordings: adaptation.wordings.filter(({ clause, variant }) => clause !== this.code() || variant !== id),
    });
    await this.undoable('edit.givenBack', given, () => this.focusOn('summary'));
  }

  protected async remove(): Promise<void> {
    const removed = (adaptation: Adaptation): Adaptation => ({
      ...adaptation,
      articles: adaptation.articles.filter(({ code }) => code !== this.code()),
    });
    // The article goes with its button: the heading above all of them stays.
    await this.undoable('edit.removed', removed, () => document.getElementById('articles')?.focus());
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

  private open(name: string, stored: Stored, resumed: boolean): void {
    const place = this.placeOf(name);
    const kept = this.words.read(place, stored);
    this.desk.refusal.set('');
    this.titleMissing.set(false);
    this.title.set(kept?.title ?? stored.title);
    this.body.set(kept?.body ?? stored.body);
    this.opened.set({ place, start: kept?.start ?? stored.body, kept: kept?.body ?? null, resumed });
  }

  private storedOf(variant: ClauseVariant): Stored {
    return { body: this.textOf(variant), title: this.article().clause.title.fr };
  }

  private placeOf(name: string): string {
    return `${this.code()}/${name}`;
  }

  private focusOn(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }

  private lacksTitle(): boolean {
    const needed = this.isAdded() || this.isAdding();
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
    this.leave();
    this.toasts.show(this.t('edit.saved'));
  }

  private async undoable(
    word: 'edit.givenBack' | 'edit.removed',
    change: (adaptation: Adaptation) => Adaptation,
    focus: () => void,
  ): Promise<void> {
    const before = this.desk.adaptation();
    if (!before || !(await this.desk.write(change))) return;
    focus();
    this.toasts.show(this.t(word), async () => {
      await this.desk.write((now) => ({ ...before, lastOwn: Math.max(before.lastOwn, now.lastOwn) }));
    });
  }
}
