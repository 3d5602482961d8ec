import { InjectionToken, type Provider, signal, type WritableSignal } from '@angular/core';
import { type Words } from '@entente/platform/kernel';
import { type IconName } from '../icon/generated/icon-names';

/** The four groups of the rail, in order. */
export const navigationGroups = ['daily', 'commit', 'perspective', 'organisation'] as const;

/** A place of the shell: an entry of the rail, of the phone's bar, of the command palette. */
export type NavigationEntry = {
  readonly group: (typeof navigationGroups)[number];
  /** Position inside the group. */
  readonly order: number;
  readonly label: Words;
  readonly icon: IconName;
  /** Path under `/o/:org`, empty for the home page. */
  readonly path: string;
  /** Shown only to people who have this permission. */
  readonly permission?: string;
  /** Shorter words for the phone's bar. */
  readonly phoneLabel?: Words;
  /** Position in the phone's bar, for the few entries that stand there. */
  readonly phone?: number;
  /** Other paths whose pages belong here: the entry stays marked on them. */
  readonly covers?: readonly string[];
  /** Letter that opens the page after `g`. */
  readonly key?: string;
};

/** Every place that the domains bring. */
export const NAVIGATION = new InjectionToken<readonly (readonly NavigationEntry[])[]>('navigation');

/** A domain's places in the shell. */
export const provideNavigation = (...entries: readonly NavigationEntry[]): Provider => ({
  provide: NAVIGATION,
  multi: true,
  useValue: entries,
});

/** The number beside « Mon travail »: the tasks that are mine. The home page writes it. */
export const TASK_COUNT = new InjectionToken<WritableSignal<number>>('task count', { factory: () => signal(0) });
