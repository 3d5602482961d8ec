import { Component, computed, inject, input, type OnInit, signal } from '@angular/core';
import { type SwotBoard } from '@entente/evaluations/domain';
import { approveSwotSeat, giveSwotMood } from '@entente/platform/api-client';
import { Button, Control, Field, formatPipes, Icon, injectWords, Languages, PublicApi } from '@entente/platform/web';
import { SwotActs } from '../swot-acts';
import { swotWords } from '../swot-words';

const moods = [1, 2, 3, 4, 5] as const;

/** How one leaves; then, once the session is closed, what was decided and one's approval for one's side. */
@Component({
  selector: 'ent-seat-end',
  imports: [Button, Control, Field, ...formatPipes, Icon],
  template: `@if (board().status === 'open') {
      <fieldset class="moods">
        <legend>{{ t('seat.mood') }}</legend>
        @for (mood of moods; track mood) {
          <label class="ent-card">
            <input
              type="radio"
              name="mood"
              [checked]="board().self?.mood === mood"
              [disabled]="acts.busy()"
              (change)="feel(mood)"
            />
            <span>{{ words(mood) }}</span>
          </label>
        }
      </fieldset>
      @if (board().self?.mood) {
        <p role="status" class="ent-muted">{{ t('seat.moodSaved') }}</p>
      }
    } @else {
      <p class="ent-note info"><ent-icon name="circle-check" />{{ t('seat.over') }}</p>
      <section aria-labelledby="decided">
        <h2 id="decided">{{ t('report.actions') }}</h2>
        <ul class="ent-rows ent-card">
          @for (action of board().actions; track action.id) {
            <li>
              <span class="grow">
                {{ action.text }}
                <small
                  >{{ t('decide.by', { ours: action.ownerOurs, theirs: action.ownerTheirs }) }} ·
                  {{ t('decide.before', { day: (action.dueOn | entDay: 'plain') }) }}</small
                >
              </span>
            </li>
          }
        </ul>
      </section>
      <p>
        <a entButton="outlined" full [href]="report()" target="_blank"
          ><ent-icon name="file-text" />{{ t('report.title') }}</a
        >
      </p>
      @if (own()) {
        <p class="ent-note info" role="status"><ent-icon name="badge-check" />{{ t('report.done') }}</p>
      } @else if (side() === 'theirs') {
        <form class="ent-form" (submit)="approve($event)">
          <ent-field [label]="t('report.yourName')">
            <input
              #field
              entControl
              maxlength="80"
              autocomplete="name"
              [value]="name()"
              (input)="name.set(field.value)"
            />
          </ent-field>
          <button entButton="filled" size="big" full type="submit" [disabled]="acts.busy() || !name().trim()">
            {{ t('report.approve', { name: theirs() }) }}
          </button>
        </form>
      }
    }`,
  styleUrl: './seat.css',
})
export class SeatEnd implements OnInit {
  readonly id = input.required<string>();
  readonly board = input.required<SwotBoard>();
  readonly theirs = input.required<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly moods = moods;
  protected readonly acts = inject(SwotActs);
  private readonly api = inject(PublicApi);
  private readonly languages = inject(Languages);
  protected readonly name = signal('');
  protected readonly side = computed(() => this.board().self?.party);
  protected readonly own = computed(() =>
    this.side() === 'ours' ? this.board().approvalOurs : this.board().approvalTheirs,
  );
  protected readonly report = computed(() => `/api/v1/swot/${this.id()}/report?language=${this.languages.active()}`);

  ngOnInit(): void {
    this.name.set(this.board().self?.name ?? '');
  }

  protected words(mood: (typeof moods)[number]): string {
    return this.t(`seat.moods.m${mood}`);
  }

  protected feel(mood: number): Promise<boolean> {
    return this.acts.run(() => this.api.invoke(giveSwotMood, { id: this.id(), body: { mood } }));
  }

  protected async approve(event: Event): Promise<void> {
    event.preventDefault();
    const body = { name: this.name().trim() };
    await this.acts.run(() => this.api.invoke(approveSwotSeat, { id: this.id(), body }));
  }
}
