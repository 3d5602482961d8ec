import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { type BoardPatch, patchBoard, type SwotBoard } from '@entente/evaluations/domain';
import { type SwotMomentView } from '@entente/platform/api-client';
import { toBoard } from './to-board';

/** Longer than the server's heartbeat: past it the line is dead, whatever the browser believes. */
const SILENCE = 45_000;
/** One missed heartbeat is enough to doubt the line of a phone that was just taken out of a pocket. */
const DOUBT = 25_000;
const LOOK_EVERY = 5_000;
const RETRY = 3_000;

type Moment = { readonly seq: number; readonly board: SwotBoard };

/**
 * The board as it stands, kept so by server-sent events. A phone that slept and a network that failed both come back
 * by themselves: the server then tells what was missed.
 */
@Injectable()
export class LiveBoard {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly shown = signal<Moment | null>(null);
  private readonly lost = signal<Date | null>(null);
  /** What the stream alone comes to: changes are told against it. */
  private streamed: Moment | null = null;
  private source: EventSource | null = null;
  private address = '';
  private heardAt = 0;
  private watch: ReturnType<typeof setInterval> | undefined;

  readonly board = () => this.shown()?.board ?? null;
  /** Since when nothing comes any more; null while the line is alive. */
  readonly lostSince = this.lost.asReadonly();

  constructor() {
    const woken = new AbortController();
    const on = (target: EventTarget | null | undefined, type: string, act: (event: Event) => void) =>
      target?.addEventListener(type, act, { signal: woken.signal });
    on(this.window, 'online', () => this.startOver());
    // A page that was frozen or put aside holds a line that is dead, and its browser does not know it.
    on(this.window?.document, 'resume', () => this.startOver());
    on(this.window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && this.startOver());
    on(this.window?.document, 'visibilitychange', () => this.lookAgain(DOUBT));
    inject(DestroyRef).onDestroy(() => {
      this.close();
      woken.abort();
    });
  }

  /** Shows a moment at once, and follows what comes after it. */
  follow(address: string, { seq, board }: SwotMomentView): void {
    this.close();
    this.address = address;
    this.shown.set({ seq, board: toBoard(board) });
    this.connect();
    this.watch = setInterval(() => this.lookAgain(), LOOK_EVERY);
  }

  /** The answer to an act of ours comes before its event does. */
  take({ seq, board }: SwotMomentView): void {
    this.show({ seq, board: toBoard(board) });
  }

  close(): void {
    clearInterval(this.watch);
    this.source?.close();
    this.source = null;
  }

  private show(moment: Moment): void {
    if (moment.seq >= (this.shown()?.seq ?? 0)) this.shown.set(moment);
  }

  private connect(): void {
    this.source?.close();
    this.heardAt = Date.now();
    const source = new EventSource(this.address);
    this.source = source;
    source.onopen = () => this.heard();
    source.addEventListener('beat', () => this.heard());
    source.addEventListener('board', (event) => this.receive(event, (data) => data as SwotBoard));
    source.addEventListener('patch', (event) =>
      this.receive(event, (data) => (this.streamed ? patchBoard(this.streamed.board, data as BoardPatch) : null)),
    );
    source.onerror = () => this.lost.update((since) => since ?? new Date());
  }

  private heard(): void {
    this.heardAt = Date.now();
    this.lost.set(null);
  }

  private receive({ data, lastEventId }: MessageEvent<string>, read: (data: unknown) => SwotBoard | null): void {
    this.heard();
    const board = read(JSON.parse(data));
    if (!board) return this.connect();
    this.streamed = { seq: Number(lastEventId), board };
    this.show(this.streamed);
  }

  /** Opens the line again when it is closed for good, or has been silent for too long. */
  private lookAgain(patience = SILENCE): void {
    if (!this.source) return;
    const silent = Date.now() - this.heardAt;
    const isClosed = this.source.readyState === EventSource.CLOSED && silent > RETRY;
    if (isClosed || silent > patience) this.startOver();
  }

  private startOver(): void {
    if (!this.source) return;
    this.streamed = null;
    this.connect();
  }
}
