import { addDays, type Day } from '@entente/platform/kernel';

/** An action announces its day this long before. */
export const remindedBefore = 14;

/** Somebody is told of what is late once in so many days at most. */
export const lateToldEvery = 7;

/** An open action of one person, and what they were already told of it. */
export type RemindedAction = {
  readonly id: string;
  readonly dueOn: Day;
  /** The day that was announced to them; another one is announced again. */
  readonly announcedFor: Day | null;
  /** The last time they were told that it is late. */
  readonly toldLateOn: Day | null;
};

export type Reminder = { readonly soon: readonly string[]; readonly late: readonly string[] };

/**
 * What to remind one person of today, in one mail; null when there is nothing. An action is announced once, fourteen
 * days before its day; what is late is told all together, once a week at most.
 */
export const reminderOn = (actions: readonly RemindedAction[], today: Day): Reminder | null => {
  const late = actions.filter(({ dueOn }) => dueOn < today);
  const soon = actions.filter(
    ({ dueOn, announcedFor }) => dueOn >= today && dueOn <= addDays(today, remindedBefore) && announcedFor !== dueOn,
  );
  const toldSince = addDays(today, -lateToldEvery);
  const isToldAgain =
    late.length > 0 && actions.every(({ toldLateOn }) => toldLateOn === null || toldLateOn <= toldSince);
  if (soon.length === 0 && !isToldAgain) return null;
  const ids = (some: readonly RemindedAction[]) => some.map(({ id }) => id);
  return { soon: ids(soon), late: isToldAgain ? ids(late) : [] };
};
