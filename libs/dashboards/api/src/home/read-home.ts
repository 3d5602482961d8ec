import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can, type Permission } from '@entente/access/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { addMonths } from '@entente/platform/kernel';
import { comingDates, nextDate } from '../calendar/coming-dates';
import { readCardToVerify } from '../partnerships/partnerships';
import { readyDraftsAmong, tasksOf, toTaskView } from '../tasks/tasks-of';
import { awaitedAnswers } from '../waiting/awaited-answers';
import { type CardToVerifyView, type Gesture, gestures, type HomeView } from './home.views';
import { HomeDirectories, type HomeSources } from './home-sources';

/** More than that is no longer a day's work: the rest is « Tout voir ». */
const mostTasks = 7;
const mostAwaited = 5;
const mostDates = 6;

/** A card that nobody checked for a year is to be checked again (design, 4.2). */
const monthsOfTrust = 12;

const needs: Readonly<Record<Gesture, Permission>> = {
  'draft-convention': 'conventions:write',
  'plan-review': 'reviews:rate',
  'export-sheet': 'identity-sheet:export',
  'add-partner': 'partners:create',
};

/** « Mon travail »: what waits for the reader, what the reader waits for, what comes. */
@Injectable()
export class ReadHome {
  constructor(
    private readonly db: TenantDb,
    private readonly directories: HomeDirectories,
  ) {}

  execute(actor: Member): Promise<HomeView> {
    return this.db.readInTenant(actor, async (tx) => {
      const sources = await this.directories.read(tx, actor);
      const tasks = tasksOf(sources);
      const shown = await readyDraftsAmong(tx, this.directories.conventions, tasks.slice(0, mostTasks));
      const awaited = awaitedAnswers(sources.open, sources.approvals, sources.viewer);
      const dates = comingDates({ ...sources, today: sources.viewer.today });
      return {
        today: sources.viewer.today,
        tasks: shown.map(toTaskView),
        taskTotal: tasks.length,
        awaited: awaited.slice(0, mostAwaited),
        awaitedTotal: awaited.length,
        dates: dates.slice(0, mostDates),
        dateTotal: dates.length,
        nextDate: nextDate({ ...sources, today: sources.viewer.today }),
        stages: [...sources.overview.stages],
        toVerify: tasks.length === 0 ? await this.cardToVerify(tx, sources) : null,
        allowedActions: gestures.filter((gesture) => can(actor.roles, needs[gesture])),
      };
    });
  }

  private async cardToVerify(tx: Tx, { viewer: { actor, today } }: HomeSources): Promise<CardToVerifyView | null> {
    if (!can(actor.roles, 'partners:edit')) return null;
    const before = addMonths(today, -monthsOfTrust);
    return readCardToVerify(tx, { memberId: actor.id, all: can(actor.roles, 'partners:edit', 'other'), before });
  }
}
