import { Component, computed, input, output, signal } from '@angular/core';
import {
  type BoardCard,
  type BoardCrossing,
  type CrossingKind,
  crossedQuadrants,
  crossingKinds,
  crossingWords,
  type SwotBoard,
  swotLimits,
} from '@entente/evaluations/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { swotWords } from './swot-words';

export type NewCrossing = Omit<BoardCrossing, 'rank'>;
type Draft = { readonly text: string; readonly inside: string; readonly outside: string };

const empty: Draft = { text: '', inside: '', outside: '' };

/** F×O, F×M, f×O, f×M: what people draw from two cards put side by side. */
@Component({
  selector: 'ent-cross-board',
  imports: [Button, Icon],
  templateUrl: './cross-board.html',
  styles: `
    .crossings {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
      gap: 1rem;
    }
    li {
      align-items: flex-start;
    }
    form {
      display: grid;
      gap: 0.625rem;
    }
    label {
      display: grid;
      gap: 0.25rem;
      font: var(--mat-sys-label-medium);
    }
    @media (max-width: 26rem) {
      .crossings {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class CrossBoard {
  readonly board = input.required<SwotBoard>();
  readonly editable = input(false);
  readonly busy = input(false);
  readonly put = output<NewCrossing>();
  readonly removed = output<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly kinds = crossingKinds;
  protected readonly words = crossingWords;
  protected readonly max = swotLimits.crossing;
  private readonly drafts = signal<Partial<Record<CrossingKind, Draft>>>({});
  private readonly byId = computed(() => new Map(this.board().cards.map((card) => [card.id, card])));

  protected of(kind: CrossingKind): readonly BoardCrossing[] {
    return this.board().crossings.filter((one) => one.kind === kind);
  }

  protected cards(kind: CrossingKind, place: 0 | 1): readonly BoardCard[] {
    const quadrant = crossedQuadrants(kind)[place];
    const votes = ({ oursVotes, theirsVotes }: BoardCard) => oursVotes + theirsVotes;
    return this.board()
      .cards.filter((card) => card.quadrant === quadrant)
      .sort((a, b) => votes(b) - votes(a));
  }

  protected draft(kind: CrossingKind): Draft {
    return this.drafts()[kind] ?? empty;
  }

  protected change(kind: CrossingKind, change: Partial<Draft>): void {
    this.drafts.update((drafts) => ({ ...drafts, [kind]: { ...(drafts[kind] ?? empty), ...change } }));
  }

  protected source({ inside, outside }: BoardCrossing): string {
    const names = [inside, outside].flatMap((id) => this.byId().get(id ?? '')?.name ?? []);
    return names.join(' × ');
  }

  protected add(event: Event, kind: CrossingKind): void {
    event.preventDefault();
    const { text, inside, outside } = this.draft(kind);
    if (text.trim() === '') return;
    this.put.emit({
      id: crypto.randomUUID(),
      kind,
      text: text.trim(),
      inside: inside || null,
      outside: outside || null,
    });
  }

  /** What was added no longer waits in its field; what was refused does. */
  settled(kind: CrossingKind): void {
    this.drafts.update((drafts) => ({ ...drafts, [kind]: empty }));
  }
}
