import { Component, computed, inject, resource } from '@angular/core';
import {
  listAwaitedAnswers,
  listComingDates,
  listTasks,
  type TaskDue,
  type TaskTopic,
} from '@entente/platform/api-client';
import {
  Button,
  type Crumb,
  CurrentOrganisation,
  EmptyState,
  type Filter,
  FilterBar,
  Formats,
  injectWords,
  listQuery,
  OrgApi,
  PageHeader,
  Pager,
  ResourceState,
  type Tab,
  Tabs,
} from '@entente/platform/web';
import { DateList } from '../calendar/date-list';
import { dashboardsWords } from '../dashboards-words';
import { AwaitedList } from '../waiting/awaited-list';
import { TaskList } from './task-list';

const topics: readonly TaskTopic[] = ['conventions', 'reviews', 'sheet', 'partners'];
const dues: readonly TaskDue[] = ['late', 'week', 'month', 'none'];
const views = ['', 'attente', 'dates'] as const;

/** `/o/:org/taches`: the whole lists behind « Mon travail », filtered by the page's address. */
@Component({
  selector: 'ent-tasks',
  imports: [AwaitedList, Button, DateList, EmptyState, FilterBar, PageHeader, Pager, ResourceState, Tabs, TaskList],
  templateUrl: './tasks-page.html',
})
export class TasksPage {
  protected readonly t = injectWords(dashboardsWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly query = listQuery('q', 'sujet', 'echeance', 'qui', 'vue');
  protected readonly view = computed(() => views.find((view) => view === this.query.values().vue) ?? '');
  protected readonly today = computed(() => this.formats.today());

  protected readonly tasks = resource({
    params: () => (this.view() === '' ? this.request() : undefined),
    loader: ({ params }) => this.api.invoke(listTasks, params),
  });
  protected readonly awaited = resource({
    params: () => (this.view() === 'attente' ? {} : undefined),
    loader: () => this.api.invoke(listAwaitedAnswers),
  });
  protected readonly dates = resource({
    params: () => (this.view() === 'dates' ? {} : undefined),
    loader: () => this.api.invoke(listComingDates),
  });

  protected readonly crumbs = computed((): readonly Crumb[] => [
    { label: this.t('tasks.crumb'), link: ['/o', this.organisation.id() ?? ''] },
  ]);
  protected readonly tabs = computed((): readonly Tab[] => [
    this.tab(this.t('tasks.mine'), this.kept()),
    this.tab(this.t('tasks.awaited'), { vue: 'attente' }),
    this.tab(this.t('tasks.dates'), { vue: 'dates' }),
  ]);
  protected readonly filters = computed((): readonly Filter[] => {
    const { qui } = this.query.values();
    return [
      {
        name: 'sujet',
        label: this.t('tasks.topic'),
        value: this.topic() ?? '',
        choices: topics.map((value) => ({ value, label: this.t(`tasks.topics.${value}`) })),
      },
      {
        name: 'echeance',
        label: this.t('tasks.due'),
        value: this.due() ?? '',
        choices: dues.map((value) => ({ value, label: this.t(`tasks.dues.${value}`) })),
      },
      {
        name: 'qui',
        label: this.t('tasks.whose'),
        value: qui === 'moi' ? qui : '',
        choices: [{ value: 'moi', label: this.t('tasks.whoseMine') }],
      },
    ];
  });
  private readonly topic = computed(() => topics.find((topic) => topic === this.query.values().sujet));
  private readonly due = computed(() => dues.find((due) => due === this.query.values().echeance));

  protected change({ name, value }: { readonly name: string; readonly value: string }): void {
    this.query.set({ [name]: value });
  }

  private request() {
    const { q, qui, page } = this.query.values();
    const [topic, due] = [this.topic(), this.due()];
    return {
      ...(q ? { q: q.slice(0, 100) } : {}),
      ...(topic ? { topic } : {}),
      ...(due ? { due } : {}),
      ...(qui === 'moi' ? { whose: 'mine' as const } : {}),
      ...(page ? { after: page } : {}),
    };
  }

  /** Filters stay when one looks at another list and comes back. */
  private kept(): Record<string, string> {
    const { vue: _vue, page: _page, ...filters } = this.query.values();
    return Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
  }

  private tab(label: string, query: Record<string, string>): Tab {
    return { label, link: [], exact: true, query };
  }
}
