import {
  booleanAttribute,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import {
  type Article,
  editArticle,
  isSameContent,
  keepEdit,
  plainText,
  restoreArticle,
  type RichText,
} from '@entente/conventions/domain';
import { Button, Icon, injectWords, Toasts, TypingGuard } from '@entente/platform/web';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';
import { OwnWordings } from '../models/own-wordings';
import { ArticleWriter } from '../presence/article-writer';
import { WritingPresence } from '../presence/writing-presence';
import { type GapLink } from '../text/rich-blocks';
import { RichTextView } from '../text/rich-text-view';
import { RichEditor } from './rich-editor';

/** One article: read, rewritten, given back to the template, and both texts when the answers changed since. */
@Component({
  selector: 'ent-article-block',
  imports: [ArticleWriter, Button, Icon, OwnWordings, RichEditor, RichTextView, TypingGuard],
  templateUrl: './article-block.html',
  styleUrl: './article-block.css',
})
export class ArticleBlock {
  readonly article = input.required<Article>();
  readonly editing = input(false, { transform: booleanAttribute });
  readonly gapLink = input<GapLink | null>(null);
  readonly edit = output();
  readonly done = output();

  protected readonly t = injectWords(draftingWords);
  private readonly store = inject(DraftStore);
  private readonly toasts = inject(Toasts);
  private readonly presence = inject(WritingPresence);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** What the editor opens with: it holds the text from then on, so that nothing overtakes the keys. */
  protected readonly start = signal<RichText>({ type: 'doc', content: [] });
  protected readonly typed = signal('');
  // What the open editor says, as the draft has it.
  private readonly written = signal<RichText | null>(null);
  /** Somebody else is writing here: what was typed stays in the editor, and waits. */
  protected readonly held = computed(() => this.presence.isHeld(this.article().clauseCode));
  protected readonly waits = computed(() => this.held() && this.store.isRewritten(this.article().clauseCode));

  constructor() {
    effect(() => {
      // Nothing of the reader's is open here: they read, and are told before they type.
      if (this.held() && this.editing() && !this.waits()) this.close();
    });
    effect(() => {
      if (!this.editing()) return;
      // An undo offered until now would put an older text over what is about to be written.
      this.toasts.dismiss();
      const body = untracked(() => this.inDraft() ?? this.article().body);
      this.start.set(body);
      this.written.set(untracked(() => this.inDraft()));
      this.typed.set(plainText(body));
    });
    effect(() => {
      const [draft, written] = [this.inDraft(), this.written()];
      // Somebody else's words were taken: an editor that still said the former ones would put them back.
      if (this.editing() && draft && written && !isSameContent(draft, written)) this.close();
    });
  }

  protected rewrite(body: RichText): void {
    this.typed.set(plainText(body));
    this.written.set(body);
    this.presence.type(this.article().clauseCode);
    this.store.change((content) => ({ ...content, edits: editArticle(content.edits, this.article(), body) }));
  }

  /** Words of the organisation's own; what stood there comes back with one press. */
  protected take(body: RichText): void {
    const { body: before } = this.article();
    this.show(body);
    this.toasts.show(this.t('text.taken'), async () => this.show(before));
  }

  protected keep(): void {
    this.store.change((content) => ({ ...content, edits: keepEdit(content.edits, this.article()) }));
    this.focusTitle();
  }

  protected restore(): void {
    const before = this.store.content().edits;
    const { clauseCode, number } = this.article();
    this.store.change((content) => ({ ...content, edits: restoreArticle(content.edits, clauseCode) }));
    this.toasts.show(this.t('text.restored', { number }), async () => {
      this.store.change((content) => ({ ...content, edits: { ...content.edits, [clauseCode]: before[clauseCode] } }));
    });
    this.done.emit();
    this.focusTitle();
  }

  protected finish(): void {
    this.done.emit();
    this.focusTitle();
  }

  private inDraft(): RichText | null {
    return this.store.content().edits[this.article().clauseCode]?.body ?? null;
  }

  // The focus that stood in the editor goes to the title, not out of the page.
  private close(): void {
    const hadFocus = this.host.nativeElement.contains(document.activeElement);
    this.done.emit();
    if (hadFocus) this.focusTitle();
  }

  private show(body: RichText): void {
    this.start.set(body);
    this.rewrite(body);
  }

  private focusTitle(): void {
    this.host.nativeElement.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }
}
