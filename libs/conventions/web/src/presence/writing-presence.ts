import { DOCUMENT } from '@angular/common';
import { computed, DestroyRef, inject, Injectable, signal, untracked } from '@angular/core';
import { type ArticleWriterView, type GuestBeatBody, type PresenceView } from '@entente/platform/api-client';
import { ApiProblem } from '@entente/platform/web';

const pause = 10_000;

/** For whom the page speaks, and through which door it says that it is there. */
export type PresenceDoor = {
  readonly party: string;
  readonly say: (sign: GuestBeatBody) => Promise<PresenceView>;
};

/**
 * Who else has this text under their eyes, and who writes which article. Asked every ten seconds while the page is in
 * view, and at once when somebody begins an article or leaves one.
 */
@Injectable()
export class WritingPresence {
  private readonly document = inject(DOCUMENT);
  private readonly seen = signal<PresenceView | null>(null);
  private door: PresenceDoor | null = null;
  private typed = new Set<string>();
  private left = new Set<string>();
  private running: Promise<void> | null = null;

  /** Everybody else who is there. */
  readonly people = computed(() => this.seen()?.people ?? []);
  /** The last answer, told again at each sign; null before the first. */
  readonly heard = this.seen.asReadonly();
  /** Articles that somebody else of the same side is writing now. */
  readonly held = computed((): readonly string[] =>
    (this.seen()?.writers ?? []).map(({ clause }) => clause).filter((clause) => this.isHeld(clause)),
  );

  constructor() {
    const look = (): void => void (this.document.hidden ? null : this.beat());
    const timer = setInterval(look, pause);
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      this.document.removeEventListener('visibilitychange', look);
      void this.say({ typed: [], left: [], leaves: true });
      this.door = null;
    });
  }

  open(door: PresenceDoor): void {
    this.door = door;
    // Whoever opens may be watching: what a call reads on its way is not what they watch.
    untracked(() => void this.beat());
  }

  /** Somebody else of the same side who wrote here last, while they are still there. */
  writerOf(clause: string): ArticleWriterView | null {
    const there = this.seen()?.writers.filter((writer) => writer.clause === clause && !writer.isMine) ?? [];
    return there.find(({ party }) => party === this.door?.party) ?? there[0] ?? null;
  }

  /** Whether somebody else of the same side is writing here now: two of one side would write over each other. */
  isHeld(clause: string): boolean {
    const writer = this.writerOf(clause);
    return writer !== null && !writer.isIdle && writer.party === this.door?.party;
  }

  /** An article was opened, or a key pressed in it: the first sign takes it; while it is taken, the next one asks. */
  type(clause: string): void {
    const isNew = !this.typed.has(clause) && !this.isMine(clause) && !this.isHeld(clause);
    this.typed.add(clause);
    this.left.delete(clause);
    if (isNew) void this.beat();
  }

  /** Done with an article: it is free for others at once. */
  leave(clause: string): void {
    const wasMine = this.typed.delete(clause) || this.isMine(clause);
    if (!wasMine) return;
    this.left.add(clause);
    void this.beat();
  }

  private isMine(clause: string): boolean {
    return this.seen()?.writers.some((writer) => writer.clause === clause && writer.isMine && !writer.isIdle) ?? false;
  }

  // One at a time: what happens meanwhile leaves with the next.
  private async beat(): Promise<void> {
    if (this.running) return this.running.then(() => this.beatIfTold());
    this.running = this.tell().finally(() => (this.running = null));
    return this.running;
  }

  private async beatIfTold(): Promise<void> {
    if (this.typed.size > 0 || this.left.size > 0) await this.beat();
  }

  private async tell(): Promise<void> {
    const [typed, left] = [this.typed, this.left];
    [this.typed, this.left] = [new Set(), new Set()];
    const heard = await this.say({ typed: [...typed].slice(0, 10), left: [...left].slice(0, 10), leaves: false });
    if (heard) return this.seen.set(heard);
    // What was not heard is said again with the next sign.
    typed.forEach((clause) => this.left.has(clause) || this.typed.add(clause));
    left.forEach((clause) => this.typed.has(clause) || this.left.add(clause));
  }

  // A sign that is not heard is no harm: the save itself is refused when it has to be.
  private async say(sign: GuestBeatBody): Promise<PresenceView | null> {
    try {
      return (await this.door?.say(sign)) ?? null;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      return null;
    }
  }
}
