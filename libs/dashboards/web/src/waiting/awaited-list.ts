import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AwaitedAnswerView, remindSignatory } from '@entente/platform/api-client';
import { type Day, daysBetween, isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Avatar,
  Button,
  CurrentOrganisation,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  Toasts,
  WordStore,
} from '@entente/platform/web';
import { dashboardsWords } from '../dashboards-words';
import { asDay, plainDay } from '../home/day-words';

const mostReminders = 3;

/** Who has not answered yet: since when, what leaves by itself, and « Relancer ». */
@Component({
  selector: 'ent-awaited-list',
  imports: [Avatar, Button, Icon, RouterLink],
  template: `<div role="alert">
      @if (refusal()) {
        <p class="ent-note bad"><ent-icon name="circle-alert" />{{ refusal() }}</p>
      }
    </div>
    <ul class="ent-rows">
      @for (row of rows(); track row.id) {
        <li>
          <ent-avatar [side]="row.side" [name]="row.person" />
          <span class="grow">
            <a [routerLink]="row.link">{{ row.what }}</a>
            <small>{{ row.detail }}</small>
          </span>
          @if (row.mayRemind) {
            <button
              entButton="text"
              size="tight"
              type="button"
              [disabled]="busy() === row.id"
              [attr.aria-label]="t('awaited.remindLabel', { person: row.person })"
              (click)="remind(row)"
            >
              {{ t('awaited.remind') }}
            </button>
          } @else {
            <span class="why">{{ row.why }}</span>
          }
        </li>
      }
    </ul>`,
  styles: `
    .ent-note {
      margin: 0 1.5rem 0.75rem;
    }
    a {
      color: var(--mat-sys-on-surface);
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    a:hover {
      text-decoration: underline;
    }
    .why {
      max-width: 9rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
      text-align: right;
    }
    @media (max-width: 40rem) {
      .why {
        max-width: none;
        margin-left: 3.125rem;
        text-align: left;
      }
    }
  `,
})
export class AwaitedList {
  readonly answers = input.required<readonly AwaitedAnswerView[]>();
  readonly today = input.required<string>();
  /** A reminder left: what is known of these answers changed. */
  readonly reminded = output();
  protected readonly t = injectWords(dashboardsWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  private readonly store = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly busy = signal('');
  protected readonly refusal = signal('');

  protected readonly rows = computed(() =>
    this.answers().map((answer) => {
      const { id, kind, conventionId, person, mayRemind, side } = answer;
      return {
        id,
        conventionId,
        person,
        mayRemind,
        side: side === 'host' ? ('us' as const) : ('them' as const),
        what: this.whatOf(answer),
        detail: [this.since(answer), this.opening(answer), this.reminding(answer)].join(' '),
        why: this.whyOf(answer),
        link: [
          '/o',
          this.organisation.id() ?? '',
          'conventions',
          conventionId,
          ...(kind === 'approval' ? ['circuit'] : []),
        ],
      };
    }),
  );

  protected async remind({ id, conventionId, person }: Pick<AwaitedAnswerView, 'id' | 'conventionId' | 'person'>) {
    this.refusal.set('');
    this.busy.set(id);
    try {
      await this.api.invoke(remindSignatory, { id: conventionId, signatoryId: id });
      this.toasts.show(this.t('awaited.done', { person }));
      this.reminded.emit();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('awaited.failed'));
    } finally {
      this.busy.set('');
    }
  }

  private since({ since }: AwaitedAnswerView): string {
    const day = asDay(since);
    const days = day === null ? 0 : daysBetween(this.now(), day) * -1;
    return days === 0 ? this.t('awaited.sinceToday') : this.t.count('awaited.since', days);
  }

  private whatOf({ kind, side, person, title, partnerName: partner }: AwaitedAnswerView): string {
    if (kind === 'approval') return this.t('awaited.approval', { person, title });
    return this.t(side === 'host' ? 'awaited.ofOurs' : 'awaited.of', { person, partner });
  }

  private whyOf({ kind, reminders }: AwaitedAnswerView): string {
    if (kind === 'approval') return this.t('awaited.byItself');
    return this.t(reminders >= mostReminders ? 'awaited.spent' : 'awaited.today');
  }

  private opening({ kind, openedOn, deadline }: AwaitedAnswerView): string {
    const due = asDay(deadline);
    if (kind === 'approval' && due) return this.t('awaited.until', { day: this.formats.day(due) });
    const day = asDay(openedOn);
    return day === null
      ? this.t('awaited.unopened')
      : this.t('awaited.opened', { day: plainDay(this.now(), day, this.store.language()) });
  }

  private reminding({ reminders, remindersStopped, nextReminder }: AwaitedAnswerView): string {
    const sent = reminders > 0 ? this.t.count('awaited.reminders', reminders) : '';
    const next = asDay(nextReminder);
    if (remindersStopped) return [sent, this.t('awaited.stopped')].join(' ').trim();
    const coming = next === null ? this.t('awaited.none') : this.t('awaited.next', { day: this.formats.day(next) });
    return [sent, coming].join(' ').trim();
  }

  private now(): Day {
    const today = this.today();
    return isDay(today) ? today : this.formats.today();
  }
}
