import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type NegotiationView, type PartyKey, type TurnView } from '@entente/platform/api-client';
import { Button, Formats, Icon, injectWords, Paper, TurnBand, WordStore } from '@entente/platform/web';
import { AnnexView } from '../text/annex-view';
import { PieceList } from '../text/piece-list';
import { RichTextView } from '../text/rich-text-view';
import { togetherWords } from '../together-words';
import { WhoIsHere } from '../presence/who-is-here';
import { AgreeCard } from './agree-card';
import { ChangedNote } from './changed-note';
import { ConnectionNote } from './connection-note';
import { ContentsList } from './contents-list';
import { MarginList } from './margin-list';
import { MessageDialog } from './message-dialog';
import { TableDesk } from './table-desk';
import { Talk } from './talk';
import { TogetherArticle } from './together-article';
import { VersionsDialog } from './versions-dialog';

const mayHold = ['share', 'write', 'give-turn', 'propose'] as const;

/** The table, the same on both sides: whose turn it is, the text, what is said beside it, who accepts. */
@Component({
  selector: 'ent-table-view',
  imports: [
    AgreeCard,
    AnnexView,
    Button,
    ChangedNote,
    ConnectionNote,
    ContentsList,
    Icon,
    MarginList,
    Paper,
    PieceList,
    RichTextView,
    Talk,
    TogetherArticle,
    TurnBand,
    WhoIsHere,
  ],
  templateUrl: './table-view.html',
  styleUrl: './table-view.css',
})
export class TableView {
  /** Whether our side writes acceptances down for partners offline; its dialog is the page's. */
  readonly recordable = input(false);
  readonly record = output();
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  protected readonly language = inject(WordStore).language;
  private readonly dialog = inject(MatDialog);
  private readonly formats = inject(Formats);
  protected readonly talkingOf = signal('');
  protected readonly isOpen = computed(() => this.desk.page().status === 'draft');

  protected readonly holder = computed(() => this.desk.page().turn?.holder ?? this.desk.page().me.party);
  protected readonly isMine = computed(() => this.holder() === this.desk.page().me.party);
  /** Our side writes, and this person only reads along: nothing is asked of them. */
  private readonly isWatching = computed(
    () => this.isOpen() && this.isMine() && !mayHold.some((action) => this.desk.may(action)),
  );
  protected readonly turn = computed((): { readonly title: string; readonly detail: string } => {
    const { turn, me, organisation } = this.desk.page();
    if (!turn && this.isWatching()) return { title: this.t('turn.ours'), detail: '' };
    if (!turn) return { title: this.t('turn.start'), detail: this.t('turn.startDetail') };
    if (this.desk.hasAgreed()) {
      const detail = me.party === 'host' ? this.t('turn.agreedDetail') : this.t('turn.agreedTheirs', { organisation });
      return { title: this.t('turn.agreed'), detail };
    }
    return { title: this.turnTitle(), detail: this.turnDetail() };
  });

  protected readonly band = computed(() => {
    if (this.desk.page().turn && this.desk.hasAgreed()) return 'ours';
    if (this.isWatching()) return 'ours';
    return this.isMine() ? 'yours' : 'theirs';
  });

  protected give(): void {
    const { parties, me } = this.desk.page();
    const choices = parties.filter(({ key }) => key !== me.party).map(({ key, name }) => ({ key, name }));
    const to = me.party === 'host' ? choices : choices.filter(({ key }) => key === 'host');
    const data = {
      title: this.t('give.title'),
      lead: '',
      label: this.t('give.message'),
      submit: this.t('give.send'),
      max: 2000,
      choices: to,
      once: true,
      act: (message: string, choice: PartyKey) => this.desk.door.giveTurn({ message, to: choice }),
    };
    const said = ({ turn }: NegotiationView) =>
      this.t('act.given', { party: this.desk.partyTitle(turn?.holder ?? 'host') });
    void MessageDialog.open(this.dialog, this.desk, data, said);
  }

  protected compare(): void {
    this.dialog.open(VersionsDialog, { data: this.desk, width: '52rem', maxWidth: 'calc(100vw - 2rem)' });
  }

  protected talk(place: string, writing: boolean): void {
    this.talkingOf.set(writing ? place : '');
  }

  private turnTitle(): string {
    if (this.isWatching()) return this.t('turn.ours');
    return this.isMine() ? this.t('turn.yours') : this.t('turn.theirs', { party: this.desk.partyTitle(this.holder()) });
  }

  private turnDetail(): string {
    const { turn, me } = this.desk.page();
    if (!turn) return '';
    const said = turn.message ? ` ${this.t('turn.said', { message: turn.message })}` : '';
    if (this.isMine()) return this.turnSince(turn) + said;
    const since = this.t('turn.sinceFirst', { at: this.formats.instant(turn.since) });
    return `${since} ${this.t(me.party === 'host' ? 'turn.waitingOurs' : 'turn.waiting')}`;
  }

  private turnSince({ by, from, since }: TurnView): string {
    const { me } = this.desk.page();
    const at = this.formats.instant(since);
    if (!by || (from === me.party && by === me.name)) return this.t('turn.sinceFirst', { at });
    if (from === me.party) return this.t('turn.sinceBack', { by, at });
    return this.t(this.isWatching() ? 'turn.sinceGiven' : 'turn.since', { by, at });
  }
}
