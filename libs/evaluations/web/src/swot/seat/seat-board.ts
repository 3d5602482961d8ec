import { Component, computed, inject, input } from '@angular/core';
import { type BoardCard, quadrants, quadrantWords, type SwotBoard, swotLimits } from '@entente/evaluations/domain';
import { placeSwotDots } from '@entente/platform/api-client';
import { Icon, injectWords, PublicApi } from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { quadrantIcons } from '../quadrant-look';
import { SwotActs } from '../swot-acts';
import { swotWords } from '../swot-words';
import { Votes } from '../votes';

/** The shared board on a phone; while the room votes, one's three dots. */
@Component({
  selector: 'ent-seat-board',
  imports: [Icon, Votes],
  template: `@if (voting()) {
      <p class="dots" role="status">
        {{ left() ? t.count('seat.dotsLeft', left()) : t('seat.dotsPlaced') }}
      </p>
    }
    <div class="quadrants one">
      @for (quadrant of quadrants; track quadrant) {
        <section [class]="'quadrant ' + quadrant" [attr.aria-labelledby]="'board-' + quadrant">
          <header>
            <ent-icon [name]="icons[quadrant]" [size]="22" />
            <h2 [id]="'board-' + quadrant">{{ say(names[quadrant].name) }}</h2>
            <span>{{ say(names[quadrant].place) }}</span>
          </header>
          <ul class="cards">
            @for (card of cards().get(quadrant) ?? []; track card.id) {
              <li class="card">
                <div class="row">
                  <span class="name">{{ card.name }}</span>
                  @if (votes()) {
                    <ent-votes
                      [ours]="card.oursVotes"
                      [theirs]="card.theirsVotes"
                      [oursName]="ours()"
                      [theirsName]="theirs()"
                    />
                  }
                </div>
                @if (card.grouped) {
                  <p class="ent-small ent-muted">{{ t.count('card.notes', card.notes.length) }}</p>
                }
                @if (voting()) {
                  <div class="voting">
                    <button
                      class="ent-icon-button"
                      type="button"
                      [disabled]="acts.busy() || !mine(card)"
                      [attr.aria-label]="t('seat.minus', card)"
                      (click)="take(card)"
                    >
                      <ent-icon name="minus" />
                    </button>
                    <span class="ent-num" aria-hidden="true">{{ mine(card) }}</span>
                    <button
                      class="ent-icon-button"
                      type="button"
                      [disabled]="acts.busy() || !left()"
                      [attr.aria-label]="t('seat.plus', card)"
                      (click)="give(card)"
                    >
                      <ent-icon name="plus" />
                    </button>
                    @if (mine(card)) {
                      <span class="ent-small">{{ t('seat.yours', { count: mine(card) }) }}</span>
                    }
                  </div>
                }
              </li>
            } @empty {
              <li class="empty">{{ t('card.empty') }}</li>
            }
          </ul>
        </section>
      }
    </div>`,
  styleUrls: ['../quadrants.css', './seat.css'],
})
export class SeatBoard {
  readonly id = input.required<string>();
  readonly board = input.required<SwotBoard>();
  readonly ours = input.required<string>();
  readonly theirs = input.required<string>();
  /** Whether votes are shown, and whether this person votes now. */
  readonly votes = input(false);
  readonly voting = input(false);
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly quadrants = quadrants;
  protected readonly names = quadrantWords;
  protected readonly icons = quadrantIcons;
  protected readonly acts = inject(SwotActs);
  private readonly api = inject(PublicApi);
  private readonly dots = computed(() => this.board().self?.dots ?? []);
  protected readonly left = computed(() => swotLimits.dots - this.dots().length);
  protected readonly cards = computed(() => Map.groupBy(this.board().cards, ({ quadrant }) => quadrant));

  protected mine({ id }: BoardCard): number {
    return this.dots().filter((dot) => dot === id).length;
  }

  protected give({ id }: BoardCard): Promise<boolean> {
    return this.place([...this.dots(), id]);
  }

  protected take({ id }: BoardCard): Promise<boolean> {
    return this.place(this.dots().toSpliced(this.dots().lastIndexOf(id), 1));
  }

  private place(targets: string[]): Promise<boolean> {
    return this.acts.run(() => this.api.invoke(placeSwotDots, { id: this.id(), body: { targets } }));
  }
}
