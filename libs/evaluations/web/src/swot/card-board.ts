import { Component, computed, input, output, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import {
  type BoardCard,
  isFrom,
  quadrantPrompts,
  quadrants,
  quadrantWords,
  type Quadrant,
  type SwotBoard,
  swotLimits,
} from '@entente/evaluations/domain';
import { Button, Icon, injectWords, SideMark } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { CardName } from './card-name';
import { quadrantIcons } from './quadrant-look';
import { swotWords } from './swot-words';
import { Votes } from './votes';

export type Grouping = { readonly cardId: string; readonly withId: string };
export type Entry = { readonly noteId: string; readonly quadrant: Quadrant; readonly text: string };
export type Naming = { readonly clusterId: string; readonly name: string };

/** The four quadrants with their cards (mock-up 07). Cards are grouped by dragging, or by « Regrouper avec… ». */
@Component({
  selector: 'ent-card-board',
  imports: [Button, CardName, Icon, MatMenu, MatMenuItem, MatMenuTrigger, SideMark, Votes],
  templateUrl: './card-board.html',
  styleUrls: ['./quadrants.css', './card-board.css'],
})
export class CardBoard {
  readonly board = input.required<SwotBoard>();
  readonly ours = input.required<string>();
  readonly theirs = input.required<string>();
  /** Whether this person groups and names. */
  readonly editable = input(false);
  readonly grouped = output<Grouping>();
  readonly ungrouped = output<string>();
  readonly named = output<Naming>();
  readonly entered = output<Entry>();

  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly quadrants = quadrants;
  protected readonly names = quadrantWords;
  protected readonly prompts = quadrantPrompts;
  protected readonly icons = quadrantIcons;
  protected readonly max = swotLimits.note;
  protected readonly naming = signal<string | null>(null);
  protected readonly dragged = signal<BoardCard | null>(null);
  protected readonly target = signal<string | null>(null);
  protected readonly isShared = computed(() => isFrom(this.board().step, 'share'));
  protected readonly hasVotes = computed(() => isFrom(this.board().step, 'prioritise'));
  protected readonly cards = computed(() => {
    const sorted = this.hasVotes()
      ? [...this.board().cards].sort((a, b) => votesOf(b) - votesOf(a) || a.rank - b.rank)
      : this.board().cards;
    return Map.groupBy(sorted, ({ quadrant }) => quadrant);
  });

  protected others(card: BoardCard): readonly BoardCard[] {
    return (this.cards().get(card.quadrant) ?? []).filter(({ id }) => id !== card.id);
  }

  protected over(event: DragEvent, card: BoardCard): void {
    const moved = this.dragged();
    if (!moved || moved.id === card.id || moved.quadrant !== card.quadrant) return;
    event.preventDefault();
    this.target.set(card.id);
  }

  protected drop(event: DragEvent, card: BoardCard): void {
    event.preventDefault();
    const moved = this.dragged();
    if (moved && this.target() === card.id) this.grouped.emit({ cardId: moved.id, withId: card.id });
    this.release();
  }

  protected release(): void {
    this.dragged.set(null);
    this.target.set(null);
  }

  protected enter(event: Event, quadrant: Quadrant, field: HTMLInputElement): void {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    this.entered.emit({ noteId: crypto.randomUUID(), quadrant, text });
    field.value = '';
  }

  protected rename(clusterId: string, name: string): void {
    this.naming.set(null);
    this.named.emit({ clusterId, name });
  }
}

const votesOf = ({ oursVotes, theirsVotes }: BoardCard): number => oursVotes + theirsVotes;
