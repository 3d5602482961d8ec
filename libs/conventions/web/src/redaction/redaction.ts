import { Component, computed, DestroyRef, effect, inject, Injector, signal, type Type, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { type ClauseCode, type QuestionId } from '@entente/conventions/domain';
import { type GuestBeatBody, notePresence } from '@entente/platform/api-client';
import { Button, Icon, injectWords, OrgApi, Paper, WordStore } from '@entente/platform/web';
import { DraftFrame } from '../drafting/draft-frame';
import { DraftPlaces } from '../drafting/draft-places';
import { DraftStore } from '../drafting/draft-store';
import { openSheet } from '../drafting/sheet';
import { draftingWords } from '../drafting-words';
import { ModelNotice } from '../models/model-notice';
import { OwnClauses } from '../models/own-clauses';
import { WhoIsHere } from '../presence/who-is-here';
import { WritingPresence } from '../presence/writing-presence';
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
    ModelNotice,
    Paper,
    RichTextView,
    RouterLink,
    WhoIsHere,
  ],
  providers: [OwnClauses, WritingPresence],
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
  private readonly api = inject(OrgApi);
  private readonly presence = inject(WritingPresence);

  /** The article being rewritten, one at a time. */
  protected readonly editing = signal<ClauseCode | null>(null);
  protected readonly gaps = computed(() => this.store.document().unresolved.length);
  protected readonly outdated = computed(() => this.store.document().articles.filter((article) => article.outdated));
  protected readonly gapLink = (question: QuestionId): readonly unknown[] => this.places.question(question);

  constructor() {
    const { id } = this.store;
    const say = (sign: GuestBeatBody) => this.api.invoke(notePresence, { id, body: { ...sign, door: 'draft' } });
    this.presence.open({ party: 'host', say });
    effect(() => {
      const heard = this.presence.heard();
      // What somebody else saved is taken in; what waited for their place leaves once they left it.
      if (heard) untracked(() => void this.store.hear(heard.version, this.presence.held()));
    });
    // The other pages of the draft do not ask who writes: the save itself is answered.
    inject(DestroyRef).onDestroy(() => void this.store.hear(this.store.version(), []));
  }

  /** One article at a time: the former is saved, then free for others. */
  protected async edit(clause: ClauseCode): Promise<void> {
    const former = this.editing();
    this.editing.set(clause);
    this.presence.type(clause);
    if (former) await this.free(former);
  }

  protected openOutline(): void {
    this.open(ArticleOutline, this.t('text.articles'));
  }

  protected openClauses(): void {
    this.open(ClauseChoices, this.t('clauses.title'));
  }

  protected async done(): Promise<void> {
    const clause = this.editing();
    this.editing.set(null);
    if (clause) await this.free(clause);
  }

  private async free(clause: ClauseCode): Promise<void> {
    await this.store.autosave.flush();
    this.presence.leave(clause);
  }

  private open(content: Type<unknown>, title: string): void {
    openSheet(this.dialog, { content, title, injector: this.injector });
  }
}
