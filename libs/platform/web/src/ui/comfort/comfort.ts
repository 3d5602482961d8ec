import { DOCUMENT } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';
import { BrowserMemory } from '../../browser/browser-memory';

/** What each setting may be; the first is the usual one. */
export const comfortChoices = {
  text: ['auto', 'large', 'larger'],
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'high'],
  motion: ['auto', 'less'],
  letterKeys: ['on', 'off'],
} as const;

/** « Mon confort »: how the pages look and move for this person. */
export type ComfortSettings = { readonly [Name in keyof typeof comfortChoices]: (typeof comfortChoices)[Name][number] };

/** Name of one comfort setting. */
export type ComfortName = keyof ComfortSettings;

const usual: ComfortSettings = { text: 'auto', theme: 'auto', contrast: 'auto', motion: 'auto', letterKeys: 'on' };

const place = 'comfort';

const attributes = ['text', 'theme', 'contrast', 'motion'] as const;

/** Comfort settings of this browser, applied to the page as they change. */
@Injectable({ providedIn: 'root' })
export class Comfort {
  private readonly memory = inject(BrowserMemory);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<ComfortSettings>(usual);

  /** The settings now. */
  readonly settings = this.chosen.asReadonly();

  constructor() {
    this.chosen.set(this.remembered());
    this.apply();
  }

  /** Changes one setting, at once and for later visits. */
  choose<Name extends ComfortName>(name: Name, value: ComfortSettings[Name]): void {
    this.chosen.update((settings) => ({ ...settings, [name]: value }));
    this.memory.write(place, JSON.stringify(this.chosen()));
    this.apply();
  }

  /** Usual, large, larger, usual: the « Aa » button of public pages. */
  nextTextSize(): void {
    const sizes = comfortChoices.text;
    const next = sizes[(sizes.indexOf(this.chosen().text) + 1) % sizes.length] ?? 'auto';
    this.choose('text', next);
  }

  private apply(): void {
    for (const name of attributes) {
      const value = this.chosen()[name];
      if (value === 'auto') this.root.removeAttribute(`data-${name}`);
      else this.root.setAttribute(`data-${name}`, value);
    }
  }

  private remembered(): ComfortSettings {
    try {
      const kept: unknown = JSON.parse(this.memory.read(place) ?? '{}');
      if (typeof kept !== 'object' || kept === null) return usual;
      const names = Object.keys(usual) as ComfortName[];
      const valid = names.filter((name) => comfortChoices[name].some((choice) => choice === Reflect.get(kept, name)));
      return Object.assign({}, usual, Object.fromEntries(valid.map((name) => [name, Reflect.get(kept, name)])));
    } catch {
      return usual;
    }
  }
}
