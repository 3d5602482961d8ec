import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  actionStateWords,
  type ComingBack,
  comingBackWords,
  nextDueOn,
  seriesAfter,
  type Recurrence,
} from '@entente/evaluations/domain';
import { type ActionView } from '@entente/platform/api-client';
import { type Day, isDay } from '@entente/platform/kernel';
import { formatPipes, Icon, injectWords, Session } from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { injectSay } from '../shared/inject-say';
import { type ActionForm } from './action-draft';

type Series = Pick<ActionView, 'comesBack' | 'comesBackFrom' | 'comesBackTurn' | 'comesBackUntil'>;

const seriesOf = ({ comesBack: every, comesBackFrom: from, comesBackTurn: turn, comesBackUntil }: Series) => {
  if (every === 'never' || from === null || !isDay(from)) return null;
  const until = comesBackUntil !== null && isDay(comesBackUntil) ? comesBackUntil : null;
  return { every, from, turn, until } satisfies Recurrence;
};

/** When the one that follows will be due, as the form stands; null when it says no day, or nothing follows. */
export const followingDay = (view: ActionView | null, draft: ActionForm): Day | null => {
  const { dueOn, comesBack: every, comesBackUntil } = draft;
  if (!isDay(dueOn)) return null;
  const before = view && isDay(view.dueOn) ? { dueOn: view.dueOn, recurrence: seriesOf(view) } : null;
  const until = isDay(comesBackUntil) ? comesBackUntil : null;
  const recurrence = seriesAfter(before, { dueOn, state: 'to-do' }, { every, until, stops: null });
  return nextDueOn({ dueOn, recurrence });
};

/** « revient chaque trimestre », beside an action that comes back; nothing beside the others. */
@Component({
  selector: 'ent-comes-back',
  imports: [Icon],
  template: `@if (words(); as known) {
    <small><ent-icon name="refresh-cw" [size]="14" />{{ say(known) }}</small>
  }`,
  styles: `
    small {
      display: inline-flex;
      gap: 0.25rem;
      align-items: center;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class ComesBack {
  readonly every = input.required<ComingBack>();
  protected readonly say = injectSay();
  protected readonly words = computed(() => {
    const every = this.every();
    return every === 'never' ? null : comingBackWords[every];
  });
}

/** The series of an action: its rhythm, the one before, the one after. */
@Component({
  selector: 'ent-action-series',
  imports: [ComesBack, RouterLink, ...formatPipes],
  template: `@if (shown()) {
    <section class="ent-card" aria-labelledby="series">
      <header>
        <h2 id="series">{{ t('series.title') }}</h2>
      </header>
      <div class="ent-card-body">
        @if (action().comesBack !== 'never') {
          <p>
            <ent-comes-back [every]="action().comesBack" />
            @if (action().comesBackUntil; as day) {
              <small>{{ t('series.untilDay', { day: (day | entDay: 'plain') }) }}</small>
            }
          </p>
        }
        <dl>
          @if (action().previous; as before) {
            <div>
              <dt>{{ t('series.previous') }}</dt>
              <dd>
                <a [routerLink]="base() + before.id">{{
                  t('series.due', { day: (before.dueOn | entDay: 'plain') })
                }}</a>
                <small>{{ say(words[before.state]) }}</small>
              </dd>
            </div>
          }
          <div>
            <dt>{{ t('series.next') }}</dt>
            <dd>
              @if (action().next; as after) {
                <a [routerLink]="base() + after.id">{{ t('series.due', { day: (after.dueOn | entDay: 'plain') }) }}</a>
                <small>{{ say(words[after.state]) }}</small>
              } @else if (action().comesBackOn; as day) {
                {{ t('series.planned', { day: (day | entDay: 'plain') }) }}
              } @else {
                {{ t('series.none') }}
              }
            </dd>
          </div>
        </dl>
      </div>
    </section>
  }`,
  styles: `
    .ent-card-body,
    dl {
      display: grid;
      gap: 0.75rem;
      margin: 0;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.5rem;
      margin: 0;
    }
    dt {
      font: var(--mat-sys-label-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
    }
    dd small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class ActionSeries {
  readonly action = input.required<ActionView>();
  protected readonly t = injectWords(actionsWords);
  protected readonly say = injectSay();
  protected readonly words = actionStateWords;
  private readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/actions/`);
  protected readonly shown = computed(() => {
    const { comesBack, previous, next } = this.action();
    return comesBack !== 'never' || previous !== null || next !== null;
  });
}
