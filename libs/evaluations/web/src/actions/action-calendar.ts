import { Component, computed, DOCUMENT, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  actionStates,
  actionStateWords,
  calendarFile,
  comingBackWords,
  daysOfPage,
  monthAfter,
  monthFrom,
  weeksOf,
} from '@entente/evaluations/domain';
import { type ActionRowView, listActions } from '@entente/platform/api-client';
import { dayOf, dayParts, formatDay, isDay, type Month } from '@entente/platform/kernel';
import {
  Button,
  type Filter,
  FilterBar,
  formatPipes,
  Icon,
  injectWords,
  listQuery,
  OrgApi,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { injectSay } from '../shared/inject-say';
import { ActionFrame } from './action-frame';
import { ComesBack } from './action-series';

const shownAtMost = 100;

/** `/o/:org/actions/calendrier`: the actions of a month, day by day; week by week on a phone. */
@Component({
  selector: 'ent-action-calendar',
  imports: [ActionFrame, Button, ComesBack, FilterBar, Icon, ResourceState, RouterLink, ...formatPipes],
  templateUrl: './action-calendar.html',
  styleUrl: './action-calendar.css',
  host: { '(keydown.pageup)': 'turn(-1, $event)', '(keydown.pagedown)': 'turn(1, $event)' },
})
export class ActionCalendar {
  protected readonly t = injectWords(actionsWords);
  protected readonly say = injectSay();
  protected readonly words = actionStateWords;
  private readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly document = inject(DOCUMENT);
  protected readonly query = listQuery('q', 'etat', 'qui', 'partenaire', 'mois');
  protected readonly today = dayOf(new Date());

  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/actions`);
  protected readonly month = computed(() => monthFrom(this.query.values().mois) ?? (this.today.slice(0, 7) as Month));
  protected readonly title = computed(() => this.monthWords(this.month()));

  protected readonly actions = resource({
    params: () => ({ ...this.query.values(), ...daysOfPage(this.month()) }),
    loader: ({ params: { q, etat, qui, partenaire, from, to } }) => {
      const state = actionStates.find((each) => each === etat);
      return this.api.invoke(listActions, {
        q,
        state: state ? [state] : ['to-do', 'under-way', 'to-verify', 'done'],
        from,
        to,
        limit: shownAtMost,
        ...(qui ? { owner: qui } : {}),
        ...(partenaire ? { partner: partenaire } : {}),
      });
    },
  });
  protected readonly weeks = computed(() =>
    this.actions.hasValue() ? weeksOf(this.month(), this.actions.value().items) : [],
  );
  /** A week of a phone shows its days that hold something. */
  protected readonly busyWeeks = computed(() =>
    this.weeks()
      .map(({ from, days }) => ({ from, days: days.filter(({ due }) => due.length > 0) }))
      .filter(({ days }) => days.length > 0),
  );
  protected readonly weekdays = computed(() =>
    (this.weeks()[0]?.days ?? []).map(({ day }) => ({
      short: this.weekday(day, 'short'),
      long: this.weekday(day, 'long'),
    })),
  );

  protected readonly filters = computed<readonly Filter[]>(() => {
    const { etat, qui, partenaire } = this.query.values();
    const states = actionStates.map((value) => ({ value, label: this.say(actionStateWords[value]) }));
    return [
      ...(partenaire ? [this.partnerFilter(partenaire)] : []),
      { name: 'etat', label: this.t('state'), value: etat, choices: states },
      { name: 'qui', label: this.t('owner'), value: qui, choices: [{ value: 'me', label: this.t('mine') }] },
    ];
  });

  protected filter({ name, value }: { name: string; value: string }): void {
    this.query.set({ [name]: value });
  }

  protected turn(count: number, event?: Event): void {
    event?.preventDefault();
    this.query.set({ mois: monthAfter(this.month(), count) });
  }

  protected goToToday(): void {
    this.query.set({ mois: '' });
  }

  protected dayNumber(day: string): number {
    return dayParts(day).dayOfMonth;
  }

  protected dayWords(day: string): string {
    return isDay(day) ? formatDay(day, this.say.language()) : day;
  }

  /** What is shown, as a file that any agenda takes in. */
  protected download(): void {
    const { items } = this.actions.hasValue() ? this.actions.value() : { items: [] };
    const at = new Date();
    const file = new Blob(
      [
        calendarFile(
          items.flatMap((action) => this.entryOf(action)),
          at,
        ),
      ],
      { type: 'text/calendar' },
    );
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `actions-${this.month()}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private entryOf({ id, action, dueOn, partnerName, ownerOurs, ownerTheirs, comesBack }: ActionRowView) {
    if (!isDay(dueOn)) return [];
    const mark = comesBack === 'never' ? '' : this.say(comingBackWords[comesBack]);
    const detail = [partnerName || this.t('whole'), ownerOurs, ownerTheirs, mark].filter(Boolean).join(', ');
    return [{ id, title: action, detail, day: dueOn, url: `${this.document.location.origin}${this.base()}/${id}` }];
  }

  // Comes from a partner's page: it can be taken away here, another one is found by its name.
  private partnerFilter(value: string): Filter {
    const name = this.actions.hasValue() ? this.actions.value().items[0]?.partnerName : undefined;
    return {
      name: 'partenaire',
      label: this.t('partner'),
      value,
      choices: [{ value, label: name ?? this.t('thisPartner') }],
    };
  }

  private monthWords(month: Month): string {
    const format = new Intl.DateTimeFormat(this.say.language(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const words = format.format(new Date(`${month}-01T00:00:00Z`));
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  private weekday(day: string, weekday: 'short' | 'long'): string {
    const format = new Intl.DateTimeFormat(this.say.language(), { weekday, timeZone: 'UTC' });
    return format.format(new Date(`${day}T00:00:00Z`));
  }
}
