import { Component, computed, inject, input, signal } from '@angular/core';
import { type Article, isSameContent, plainText, type RichText } from '@entente/conventions/domain';
import { BrowserMemory, Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { RichEditor } from '../redaction/rich-editor';
import { RichTextView } from '../text/rich-text-view';
import { togetherWords } from '../together-words';
import { ArticleWriter } from '../presence/article-writer';
import { WritingPresence } from '../presence/writing-presence';
import { ProposalCard } from './proposal-card';
import { forgetSendKey, sendKey } from './send-key';
import { TableDesk } from './table-desk';
import { Talk } from './talk';

type Kept = { readonly body: RichText; readonly note: string };

/** One article at the table: its words, other words proposed for it, what is said about it. */
@Component({
  selector: 'ent-together-article',
  imports: [ArticleWriter, Button, Control, Field, Icon, ProposalCard, RichEditor, RichTextView, Talk, TypingGuard],
  templateUrl: './together-article.html',
  styleUrl: './together-article.css',
})
export class TogetherArticle {
  readonly article = input.required<Article>();
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly memory = inject(BrowserMemory);
  private readonly presence = inject(WritingPresence);

  protected readonly talking = signal(false);
  /** What the editor opens with; null while nobody writes here. */
  protected readonly start = signal<RichText | null>(null);
  protected readonly body = signal<RichText | null>(null);
  protected readonly note = signal('');
  protected readonly typed = computed(() => {
    const body = this.body();
    return body ? `${plainText(body)} ${this.note()}` : '';
  });
  protected readonly hasChanged = computed(
    () => this.body() !== null && !isSameContent(this.body(), this.article().body),
  );
  /** Somebody else of the same side is writing here: a second wording would take the place of theirs. */
  protected readonly held = computed(() => this.presence.isHeld(this.article().clauseCode));
  private readonly key = computed(() => `proposal/${this.desk.page().id}/${this.article().clauseCode}`);
  private readonly here = computed(() =>
    this.desk.page().proposals.filter(({ clause }) => clause === this.article().clauseCode),
  );
  protected readonly open = computed(() => this.here().filter(({ status }) => status === 'open'));
  /** One proposal against these very words shows them all: what goes, what comes, what stays. */
  protected readonly isShownAsProposed = computed(() => {
    const [only, other] = this.open();
    return only !== undefined && other === undefined && !only.isOvertaken;
  });
  protected readonly past = computed(() => this.here().filter(({ status }) => status !== 'open'));
  protected readonly name = computed(() => this.t('article', { number: this.article().number }));

  protected stateOf(status: 'open' | 'accepted' | 'refused' | 'withdrawn', by: string | null): string {
    const state = this.t(`propose.states.${status}`);
    return by ? this.t('propose.answered', { state, by }) : state;
  }

  /** Opens with what an earlier visit left unsent, or with the article. */
  protected write(): void {
    const kept = this.kept();
    this.start.set(kept?.body ?? this.article().body);
    this.body.set(kept?.body ?? this.article().body);
    this.note.set(kept?.note ?? '');
  }

  protected keep(change: Partial<Kept>): void {
    if (change.body) this.body.set(change.body);
    if (change.note !== undefined) this.note.set(change.note);
    this.memory.write(this.key(), JSON.stringify({ body: this.body(), note: this.note() }));
    this.presence.type(this.article().clauseCode);
  }

  protected leave(): void {
    this.desk.sending.giveUp();
    this.memory.forget(this.key());
    forgetSendKey(this.memory, this.key());
    this.presence.leave(this.article().clauseCode);
    this.start.set(null);
    this.body.set(null);
  }

  protected async send(): Promise<void> {
    const body = this.body();
    if (!body) return;
    const words = { clause: this.article().clauseCode, body, note: this.note().trim() };
    const wording = { ...words, key: sendKey(this.memory, this.key(), words) };
    const call = () => this.desk.door.propose(wording);
    if (await this.desk.run({ call, said: this.t('propose.sent'), once: true })) this.leave();
  }

  private kept(): Kept | null {
    try {
      return JSON.parse(this.memory.read(this.key()) ?? 'null') as Kept | null;
    } catch {
      return null;
    }
  }
}
