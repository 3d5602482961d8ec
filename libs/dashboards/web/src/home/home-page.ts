import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type HomeView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  Formats,
  Icon,
  injectWords,
  PageHeader,
  ResourceState,
  Session,
  WordStore,
} from '@entente/platform/web';
import { DateList } from '../calendar/date-list';
import { dashboardsWords } from '../dashboards-words';
import { StageList } from '../partnerships/stage-list';
import { TaskList } from '../tasks/task-list';
import { AwaitedList } from '../waiting/awaited-list';
import { GestureList } from './gesture-list';
import { HomeStore } from './home-store';
import { leadOf } from './lead';

// « Dr Samir Benali » is greeted by their first name too.
const firstName = (name: string): string => name.replace(/^(?:Dr|Pr|Mme|M\.|Me|Mr|Mrs|Ms)\s+/u, '').split(' ')[0] ?? '';

/** `/o/:org`, « Mon travail »: whose turn it is, and by when. */
@Component({
  selector: 'ent-home',
  imports: [
    AwaitedList,
    Button,
    DateList,
    EmptyState,
    GestureList,
    Icon,
    PageHeader,
    ResourceState,
    RouterLink,
    StageList,
    TaskList,
  ],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  protected readonly t = injectWords(dashboardsWords);
  protected readonly store = inject(HomeStore);
  private readonly formats = inject(Formats);
  private readonly words = inject(WordStore);
  private readonly session = inject(Session);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly title = computed(() =>
    this.t('home.title', { name: firstName(this.session.current()?.name ?? '') }),
  );
  protected readonly lead = computed(() => {
    if (!this.store.home.hasValue()) return '';
    const home = this.store.home.value();
    const today = isDay(home.today) ? home.today : this.formats.today();
    return leadOf({ t: this.t, formats: this.formats, language: this.words.language() }, { ...home, today });
  });

  constructor() {
    if (this.store.home.hasValue()) this.store.refresh();
  }

  protected to(...rest: readonly string[]): readonly string[] {
    return ['/o', this.organisation.id() ?? '', ...rest];
  }

  /** « La suivante est lundi 21 décembre : une convention commence. » */
  protected nextDate({ nextDate }: HomeView, key: 'empty.next' | 'dates.next', nothing = ''): string {
    if (!nextDate || !isDay(nextDate.day)) return nothing;
    const what = this.t(`date.${nextDate.kind}.title`);
    return this.t(key, {
      day: this.formats.day(nextDate.day),
      what: what.charAt(0).toLowerCase() + what.slice(1),
    });
  }

  protected partnerships({ stages }: HomeView): number {
    return stages.reduce((total, { count }) => total + count, 0);
  }
}
