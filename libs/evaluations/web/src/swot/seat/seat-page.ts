import { DOCUMENT } from '@angular/common';
import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { crossingKinds, crossingWords, isFrom, stepWords } from '@entente/evaluations/domain';
import { readSwotSeat, type SwotSessionView } from '@entente/platform/api-client';
import { ApiProblem, formatPipes, Formats, Icon, injectWords, PublicApi, PublicFrame } from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { LiveBoard } from '../live-board';
import { StepTimer } from '../step-timer';
import { SwotActs } from '../swot-acts';
import { swotWords } from '../swot-words';
import { SeatBoard } from './seat-board';
import { SeatDoor } from './seat-door';
import { SeatEnd } from './seat-end';
import { SeatMemory } from './seat-memory';
import { SeatNotes } from './seat-notes';

/** A participant's phone: come in, write, see, vote, say how one feels; what to do follows the room by itself. */
@Component({
  selector: 'ent-seat-page',
  imports: [...formatPipes, Icon, PublicFrame, SeatBoard, SeatDoor, SeatEnd, SeatNotes, StepTimer],
  templateUrl: './seat-page.html',
  styleUrl: './seat.css',
  providers: [LiveBoard, SwotActs],
})
export class SeatPage {
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly steps = stepWords;
  protected readonly kinds = crossingKinds;
  protected readonly crossings = crossingWords;
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly api = inject(PublicApi);
  private readonly memory = inject(SeatMemory);
  private readonly formats = inject(Formats);
  private readonly live = inject(LiveBoard);
  protected readonly acts = inject(SwotActs);
  protected readonly given = signal('');
  protected readonly looked = signal(false);
  protected readonly session = signal<SwotSessionView | null>(null);
  protected readonly board = computed(() => this.live.board());
  protected readonly lostAt = computed(() => {
    const since = this.live.lostSince();
    return since ? this.formats.instant(since) : '';
  });
  protected readonly showsBoard = computed(() => {
    const board = this.board();
    return board?.status === 'open' && isFrom(board.step, 'share') && !isFrom(board.step, 'close');
  });
  protected readonly ends = computed(() => {
    const board = this.board();
    return board !== null && (board.status === 'closed' || (board.status === 'open' && board.step === 'close'));
  });

  constructor() {
    this.given.set(this.takeCode());
    void this.comeBack();
    // Another code opened in the same window changes the fragment alone.
    const changed = () => this.window?.location.hash && this.startAgain();
    this.window?.addEventListener('hashchange', changed);
    inject(DestroyRef).onDestroy(() => this.window?.removeEventListener('hashchange', changed));
  }

  protected enter(session: SwotSessionView): void {
    this.session.set(session);
    this.live.follow(`/api/v1/swot/${session.id}/stream`, session);
  }

  protected crossed(kind: (typeof crossingKinds)[number]) {
    return this.board()?.crossings.filter((one) => one.kind === kind) ?? [];
  }

  private startAgain(): void {
    this.live.close();
    this.session.set(null);
    this.given.set(this.takeCode());
    void this.comeBack();
  }

  /** The code leaves the address: a screen shown to others does not let them in. */
  private takeCode(): string {
    const location = this.window?.location;
    const code = location?.hash.slice(1) ?? '';
    if (code) this.window?.history.replaceState(null, '', location?.pathname);
    return /^[0-9A-Za-z -]{4,12}$/.test(code) ? code : '';
  }

  private async comeBack(): Promise<void> {
    const id = this.memory.placeFor(this.given());
    try {
      if (id) this.enter(await this.api.invoke(readSwotSeat, { id }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (!error.offline) this.memory.forget();
    } finally {
      this.looked.set(true);
    }
  }
}
