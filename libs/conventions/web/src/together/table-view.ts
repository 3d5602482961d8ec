import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type NegotiationView, type PartyKey } from '@entente/platform/api-client';
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
  protected readonly turn = computed((): { readonly title: string; readonly detail: string } => {
    const { turn, me, organisation } = this.desk.page();
    if (!turn) return { title: this.t('turn.start'), detail: this.t('turn.startDetail') };
    if (this.desk.hasAgreed()) {
      const detail = me.party === 'host' ? this.t('turn.agreedDetail') : this.t('turn.agreedTheirs', { organisation });
      return { title: this.t('turn.agreed'), detail };
    }
    return { title: this.turnTitle(), detail: this.turnDetail() };
  });

  protected readonly band = computed(() => {
    if (this.desk.page().turn && this.desk.hasAgreed()) return 'ours';
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
    return this.isMine() ? this.t('turn.yours') : this.t('turn.theirs', { party: this.desk.partyTitle(this.holder()) });
  }

  private turnDetail(): string {
    const { turn, me } = this.desk.page();
    if (!turn) return '';
    const at = this.formats.instant(turn.since);
    const since =
      this.isMine() && turn.by && turn.by !== me.name
        ? this.t('turn.since', { by: turn.by, at })
        : this.t('turn.sinceFirst', { at });
    const said = turn.message ? ` ${this.t('turn.said', { message: turn.message })}` : '';
    if (this.isMine()) return since + said;
    return `${since} ${this.t(me.party === 'host' ? 'turn.waitingOurs' : 'turn.waiting')}`;
  }
}
