import { inject, InjectionToken, Injector, type Provider, type Type } from '@angular/core';
import { type Words } from '@entente/platform/kernel';
import { type IconName } from '../icon/generated/icon-names';

/** The three groups of the palette, in order. */
export const commandGroups = ['act', 'go', 'help'] as const;

/** Something the palette offers: an act or a page. */
export type Command = {
  readonly group: (typeof commandGroups)[number];
  readonly label: Words;
  readonly icon: IconName;
  /** Other words that find it. */
  readonly keywords?: Words;
  /** Path under `/o/:org`, or an absolute one when it begins with `/`. */
  readonly path: string;
  readonly permission?: string;
};

/** What a search in a domain found: a partner, a convention by its number. */
export type Found = {
  readonly label: string;
  readonly detail?: string;
  readonly icon: IconName;
  /** Path under `/o/:org`. */
  readonly path: string;
};

/** A domain's own search, asked as the person types. */
export interface CommandSource {
  /** What matches these words, best first. */
  find(text: string): Promise<readonly Found[]>;
}

/** Every command that the domains bring. */
export const COMMANDS = new InjectionToken<readonly (() => Promise<readonly Command[]>)[]>('commands');

/** Every search that the domains bring. */
export const COMMAND_SOURCES = new InjectionToken<readonly CommandSource[]>('command sources');

/** A domain's commands, loaded when the palette opens. */
export const provideCommands = (load: () => Promise<readonly Command[]>): Provider => ({
  provide: COMMANDS,
  multi: true,
  useValue: load,
});

/** A domain's search in the palette, loaded when somebody first types there: it weighs on no other page. */
export const provideCommandSource = (load: () => Promise<Type<CommandSource>>): Provider => ({
  provide: COMMAND_SOURCES,
  multi: true,
  useFactory: (): CommandSource => {
    const injector = inject(Injector);
    return { find: async (text) => injector.get(await load()).find(text) };
  },
});
