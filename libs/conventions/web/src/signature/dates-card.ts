import { Component, computed, inject, input } from '@angular/core';
import {
  type ConventionAnswers,
  conventionDates,
  type ConventionStatus,
  isAfterStart,
} from '@entente/conventions/domain';
import { type ConventionView } from '@entente/platform/api-client';
import { addDays, addMonths, type Day, isDay } from '@entente/platform/kernel';
import { Formats, Icon, injectWords } from '@entente/platform/web';
import { contentOf } from '../drafting/convention-content';
import { signatureWords } from '../signing-words';

type Line = { readonly label: string; readonly value: string; readonly isKey: boolean };

const reviewKeys = { 6: 'six', 12: 'twelve', 24: 'twentyFour' } as const;

/** The last day to decide: the end as it stands, renewals counted, minus the notice. */
export const decideBefore = (endsOn: Day, { term }: Pick<ConventionAnswers, 'term'>): Day | null =>
  term.renewal === 'tacit' && term.renewalNotice !== null
    ? addDays(addMonths(addDays(endsOn, 1), -term.renewalNotice), -1)
    : null;

/** Dates that people plan by, computed from the convention; the true deadline stands out. */
@Component({
  selector: 'ent-dates-that-count',
  imports: [Icon],
  template: `<section class="ent-card" aria-labelledby="dates-that-count">
    <header>
      <h2 id="dates-that-count">{{ t('dates.title') }}</h2>
    </header>
    <dl class="ent-facts ent-card-body">
      @for (line of lines(); track line.label) {
        <div [class.key]="line.isKey">
          <dt>{{ line.label }}</dt>
          <dd>{{ line.value }}</dd>
        </div>
      }
    </dl>
    @if (warning()) {
      <p class="ent-note watch late"><ent-icon name="triangle-alert" />{{ warning() }}</p>
    }
  </section>`,
  styles: `
    .key {
      margin-inline: -0.75rem;
      padding-inline: 0.75rem;
      border-radius: var(--ent-radius-control);
      background: var(--ent-watch-container);
      color: var(--ent-on-watch-container);
    }
    .key,
    .key + div {
      border-top-color: transparent;
    }
    .late {
      margin: 0 1.25rem 1.25rem;
    }
    @media (forced-colors: active) {
      .key {
        border: 1px solid;
      }
    }
  `,
})
export class DatesThatCount {
  readonly convention = input.required<ConventionView>();
  /** The last day to sign, while it is waited for. */
  readonly deadline = input<string | null>(null);
  protected readonly t = injectWords(signatureWords);
  private readonly formats = inject(Formats);

  protected readonly lines = computed((): readonly Line[] => {
    const { startsOn, endsOn, status } = this.convention();
    const { answers } = contentOf(this.convention());
    const dates = conventionDates(answers);
    const ends = isDay(endsOn) ? endsOn : dates.endsOn;
    const decide = ends && this.isAlive(status) ? decideBefore(ends, answers) : null;
    const { rhythm } = answers.meetings;
    const { months } = answers.review;
    return [
      this.line('deadline', this.dayWords(this.deadline()), true),
      this.line('starts', this.dayWords(startsOn ?? dates.startsOn)),
      this.line('meetings', rhythm ? this.t(`dates.rhythms.${rhythm}`) : ''),
      this.line('review', months ? this.t(`dates.reviews.${reviewKeys[months]}`) : ''),
      this.line('decide', this.dayWords(decide), this.deadline() === null),
      this.line('ends', this.dayWords(ends)),
    ].filter(({ value }) => value !== '');
  });

  protected readonly warning = computed((): string => {
    const deadline = this.deadline();
    const { startsOn } = conventionDates(contentOf(this.convention()).answers);
    return isDay(deadline) && isAfterStart(deadline, startsOn)
      ? this.t('dates.afterStart', { day: this.dayWords(startsOn) })
      : '';
  });

  private isAlive(status: ConventionStatus): boolean {
    return ['in-signature', 'ready-to-sign', 'declined', 'signed', 'in-force', 'suspended'].includes(status);
  }

  private line(
    name: 'deadline' | 'starts' | 'meetings' | 'review' | 'decide' | 'ends',
    value: string,
    isKey = false,
  ): Line {
    return { label: this.t(`dates.${name}`), value, isKey };
  }

  private dayWords(day: string | null): string {
    return isDay(day) ? this.formats.plainDay(day) : '';
  }
}
