import { Component, computed, DestroyRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { type SwotBoard, swotLimits } from '@entente/evaluations/domain';
import { type Day, isDay } from '@entente/platform/kernel';
import { Button, Control, DayField, Field, Icon, injectWords } from '@entente/platform/web';
import { injectNamed } from '../shared/inject-named';
import { MoodBars } from './mood-bars';
import { swotWords } from './swot-words';

export type SwotEnd = { readonly nextOn: Day | null; readonly informs: string };

const PAUSE = 700;
const fieldsOfAction = ['text', 'ownerOurs', 'ownerTheirs', 'dueOn', 'indicator'] as const;

/** How people leave, when they meet again, who informs whom; then the session may be closed. */
@Component({
  selector: 'ent-end-board',
  imports: [Button, Control, DayField, Field, FormField, Icon, MoodBars],
  template: `<section class="ent-card" aria-labelledby="end-title">
    <header>
      <h2 id="end-title">{{ t('end.title') }}</h2>
    </header>
    <div class="ent-card-body body">
      <div class="ent-stack tight">
        <ent-field [label]="t('end.nextOn')" requirement="required">
          <ent-day-field [formField]="fields.nextOn" />
        </ent-field>
        <ent-field [label]="t('end.informs')">
          <input entControl [formField]="fields.informs" />
        </ent-field>
      </div>
      <ent-mood-bars [moods]="board().moods" />
    </div>
    <footer>
      @if (missing().length) {
        <p class="ent-note">
          <ent-icon name="info" /><span>{{ named(t('end.missing'), listed()) }}</span>
        </p>
      } @else {
        <button entButton="filled" type="button" [disabled]="busy() || isDirty()" (click)="closed.emit()">
          <ent-icon name="lock" />{{ closing() ? t('end.closing') : t('end.close') }}
        </button>
      }
    </footer>
  </section>`,
  styles: `
    .body {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
      gap: 1.5rem;
    }
    @media (max-width: 26rem) {
      .body {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class EndBoard {
  readonly board = input.required<SwotBoard>();
  readonly ours = input.required<string>();
  readonly theirs = input.required<string>();
  readonly busy = input(false);
  readonly closing = input(false);
  readonly noted = output<SwotEnd>();
  readonly closed = output();

  protected readonly t = injectWords(swotWords);
  private readonly draft = signal({ nextOn: '', informs: '' });
  protected readonly fields = form(this.draft, (path) => {
    maxLength(path.informs, swotLimits.informs);
  });
  private readonly typed = computed<SwotEnd>(() => {
    const { nextOn, informs } = this.draft();
    return { nextOn: isDay(nextOn) ? nextOn : null, informs };
  });
  private readonly synced = signal<SwotEnd>({ nextOn: null, informs: '' });
  protected readonly isDirty = computed(() => JSON.stringify(this.typed()) !== JSON.stringify(this.synced()));
  protected readonly named = injectNamed();
  protected readonly missing = computed(() => {
    const { actions, nextOn } = this.board();
    const names = {
      text: this.t('decide.text'),
      ownerOurs: this.t('decide.ours', { name: this.ours() }),
      ownerTheirs: this.t('decide.theirs', { name: this.theirs() }),
      dueOn: this.t('decide.dueOn'),
      indicator: this.t('decide.indicator'),
    };
    return [
      ...(actions.length < swotLimits.actionsMin ? [this.t('end.missingActions')] : []),
      ...actions.flatMap((action, index) =>
        fieldsOfAction
          .filter((field) => !action[field]?.trim())
          .map((field) => this.t('end.missingField', { rank: index + 1, field: names[field] })),
      ),
      ...(nextOn === null ? [this.t('end.missingNext')] : []),
    ];
  });
  /** « ; » stands after a space in French alone. */
  protected readonly listed = computed(() => this.missing().join(this.t('end.between')));

  constructor() {
    effect(() => {
      const { nextOn, informs } = this.board();
      untracked(() => {
        if (!this.isDirty()) this.draft.set({ nextOn: nextOn ?? '', informs });
        this.synced.set({ nextOn, informs });
      });
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const typed = this.typed();
      clearTimeout(timer);
      if (this.isDirty() && !this.busy()) timer = setTimeout(() => this.noted.emit(typed), PAUSE);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
