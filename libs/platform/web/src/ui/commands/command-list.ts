import { computed, inject, Injectable, signal } from '@angular/core';
import { fold, type Words } from '@entente/platform/kernel';
import { sayTypeset } from '../../i18n/say-typeset';
import { WordStore } from '../../i18n/word-store';
import { CurrentOrganisation } from '../../session/current-organisation';
import { Session } from '../../session/session';
import { type IconName } from '../icon/generated/icon-names';
import { Places } from '../shell/places';
import { type Command, COMMAND_SOURCES, COMMANDS, type Found } from './commands';

/** One row of the palette. */
export type Row = {
  readonly group: Command['group'];
  readonly label: string;
  readonly detail?: string;
  readonly icon: IconName;
  readonly address: string;
  readonly key?: string;
};

const matches = (text: string, ...parts: readonly (string | undefined)[]): boolean => {
  const searched = fold(parts.filter(Boolean).join(' '));
  return fold(text)
    .split(' ')
    .every((word) => searched.includes(word));
};

// A domain whose commands could not be loaded offers none; its pages stay.
const noCommands = (): readonly Command[] => [];
const guide: Words = { fr: "Guide d'utilisation", en: 'User guide' };

/** What the palette can offer to this person. */
@Injectable({ providedIn: 'root' })
export class CommandList {
  private readonly commands = signal<readonly Command[]>([]);
  private readonly sources = inject(COMMAND_SOURCES, { optional: true }) ?? [];
  private readonly places = inject(Places);
  private readonly session = inject(Session);
  private readonly store = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);

  private readonly rows = computed<readonly (Row & { readonly keywords?: string })[]>(() => {
    const language = this.store.language();
    const acts = this.commands()
      .filter(({ permission }) => !permission || this.session.may(permission))
      .map((command) => ({
        group: command.group,
        label: sayTypeset(command.label, language),
        icon: command.icon,
        address: this.addressOf(command.path),
        keywords: command.keywords && sayTypeset(command.keywords, language),
      }));
    const places = this.places.all().map(({ words, icon, address, key }) => ({
      group: 'go' as const,
      label: words,
      icon,
      address,
      key: key && `g ${key}`,
    }));
    const help = {
      group: 'help' as const,
      label: sayTypeset(guide, language),
      icon: 'book-open' as const,
      address: '/aide',
    };
    return [...acts, ...places, help];
  });

  constructor() {
    const loaders = inject(COMMANDS, { optional: true }) ?? [];
    for (const load of loaders)
      void load().then((more) => this.commands.update((some) => [...some, ...more]), noCommands);
  }

  /** Commands and pages whose words match, in any order, accents ignored. */
  known(text: string): readonly Row[] {
    return this.rows().filter(({ label, keywords }) => matches(text, label, keywords));
  }

  /** What the domains find for these words; a search that fails finds nothing. */
  async found(text: string): Promise<readonly Row[]> {
    if (fold(text).length < 2) return [];
    const answers = await Promise.all(this.sources.map((source) => source.find(text).catch((): Found[] => [])));
    return answers.flat().map((found) => ({ ...found, group: 'go' as const, address: this.addressOf(found.path) }));
  }

  private addressOf(path: string): string {
    return path.startsWith('/') ? path : `/o/${this.organisation.id()}/${path}`;
  }
}
