import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type TaskView } from '@entente/platform/api-client';
import { type Day, isDay } from '@entente/platform/kernel';
import { Button, CurrentOrganisation, Formats, Icon, injectWords, WordStore } from '@entente/platform/web';
import { dashboardsWords } from '../dashboards-words';
import { asDay, fromDay, isPressing, plainDay } from '../home/day-words';
import { type fr } from '../i18n/fr';
import { placeOf, taskLooks } from './task-places';
import { taskWords } from './task-words';

/** What waits, in order: what, by when, what happens otherwise, and one button each. */
@Component({
  selector: 'ent-task-list',
  imports: [Button, Icon, RouterLink],
  templateUrl: './task-list.html',
  styleUrl: './task-list.css',
})
export class TaskList {
  readonly tasks = input.required<readonly TaskView[]>();
  readonly today = input.required<string>();
  /** Level of the tasks' titles: under an `h2`, or right under the page's. */
  readonly heading = input<'h2' | 'h3'>('h3');
  protected readonly t = injectWords(dashboardsWords);
  private readonly formats = inject(Formats);
  private readonly store = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly rows = computed(() =>
    this.tasks().map((task) => {
      const { path, query } = placeOf(task);
      return {
        id: task.id,
        ...taskWords(this.t, task),
        ...taskLooks[task.kind],
        ...this.when(task),
        since: this.since(task),
        link: ['/o', this.organisation.id() ?? '', ...path],
        query: query ?? {},
      };
    }),
  );

  private when({ by }: TaskView) {
    const [today, day] = [this.now(), asDay(by)];
    if (day === null) return { day: '', near: this.t('when.noDeadline'), presses: false };
    const late = day < today;
    const relative = fromDay(today, day, this.store.language());
    return {
      day: this.formats.day(day),
      near: late ? [this.t('when.late'), relative].filter(Boolean).join(', ') : relative,
      presses: isPressing(today, day),
    };
  }

  private since({ kind, since }: TaskView): string {
    const day = asDay(since);
    return day === null || !hasSince(kind)
      ? ''
      : this.t(`since.${kind}`, { day: plainDay(this.now(), day, this.store.language()) });
  }

  private now(): Day {
    const today = this.today();
    return isDay(today) ? today : this.formats.today();
  }
}

type KindWithSince = keyof (typeof fr)['since'];

// Of the others, the day they began to wait is a computation, not something that happened.
const kindsWithSince: readonly KindWithSince[] = [
  'sign',
  'send',
  'draft',
  'answer',
  'no-answer',
  'declined',
  'bounced',
  'expired',
  'sealing-failed',
  'review-concluded',
  'sheet-stale',
];

const hasSince = (kind: string): kind is KindWithSince => kindsWithSince.some((each) => each === kind);
