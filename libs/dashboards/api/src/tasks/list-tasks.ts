import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { httpProblems, OneOf, QueryWhole, TenantDb, Text } from '@entente/platform/api';
import { addDays, type Day, fold } from '@entente/platform/kernel';
import { comingDates } from '../calendar/coming-dates';
import { awaitedAnswers } from '../waiting/awaited-answers';
import type { AwaitedAnswersView, ComingDatesView, TaskPageView } from '../home/home.views';
import { HomeDirectories } from '../home/home-sources';
import { type Task, type TaskTopic, topicOf, topics } from './task';
import { readyDraftsAmong, tasksOf, toTaskView } from './tasks-of';

export const taskDues = ['late', 'week', 'month', 'none'] as const;
export type TaskDue = (typeof taskDues)[number];

export class TaskListQuery {
  @Text({ max: 100, min: 0, optional: true, description: 'Words of a partner, a title, a number or a person.' })
  q?: string;
  @OneOf(topics, 'TaskTopic', { optional: true }) topic?: TaskTopic;
  @OneOf(taskDues, 'TaskDue', { optional: true, description: 'Late, within a week, within a month, no deadline.' })
  due?: TaskDue;
  @OneOf(['mine'], 'TaskWhose', { optional: true, description: 'Partnerships that the reader holds, or nobody.' })
  whose?: 'mine';
  @Text({ max: 100, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

const isDue = ({ by }: Task, due: TaskDue | undefined, today: Day): boolean => {
  if (!due) return true;
  if (due === 'none') return by === null;
  if (by === null) return false;
  if (due === 'late') return by < today;
  return by >= today && by <= addDays(today, due === 'week' ? 7 : 31);
};

const says = (task: Task, words: readonly string[]): boolean => {
  const text = fold([task.partnerName, task.title, task.number, task.person].join(' '));
  return words.every((word) => text.includes(word));
};

const wordsOf = (q: string | undefined): string[] =>
  fold(q ?? '')
    .split(' ')
    .filter(Boolean);

const chosen = (tasks: readonly Task[], { q, topic, due, whose }: TaskListQuery, today: Day): Task[] => {
  const words = wordsOf(q);
  return tasks
    .filter(({ kind }) => !topic || topicOf(kind) === topic)
    .filter(({ mine }) => !whose || mine)
    .filter((task) => isDue(task, due, today) && says(task, words));
};

const startAfter = (tasks: readonly Task[], after: string | undefined): number => {
  if (!after) return 0;
  const rank = tasks.findIndex(({ id }) => id === after);
  if (rank < 0) throw httpProblems['invalid-request']({}, [{ pointer: '/after', code: 'choice' }]);
  return rank + 1;
};

/** The whole lists behind « Tout voir ». */
@Injectable()
export class ListTasks {
  constructor(
    private readonly db: TenantDb,
    private readonly directories: HomeDirectories,
  ) {}

  tasks(actor: Member, query: TaskListQuery): Promise<TaskPageView> {
    return this.db.readInTenant(actor, async (tx) => {
      const sources = await this.directories.read(tx, actor);
      const tasks = chosen(tasksOf(sources), query, sources.viewer.today);
      const { limit = 50 } = query;
      const start = startAfter(tasks, query.after);
      const page = tasks.slice(start, start + limit);
      const shown = await readyDraftsAmong(tx, this.directories.conventions, page);
      return {
        items: shown.map(toTaskView),
        total: tasks.length,
        next: start + limit < tasks.length ? (page.at(-1)?.id ?? null) : null,
      };
    });
  }

  awaited(actor: Member): Promise<AwaitedAnswersView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { open, approvals, viewer } = await this.directories.read(tx, actor);
      const items = awaitedAnswers(open, approvals, viewer);
      return { items, total: items.length };
    });
  }

  dates(actor: Member): Promise<ComingDatesView> {
    return this.db.readInTenant(actor, async (tx) => {
      const sources = await this.directories.read(tx, actor);
      const items = comingDates({ ...sources, today: sources.viewer.today });
      return { items, total: items.length };
    });
  }
}
