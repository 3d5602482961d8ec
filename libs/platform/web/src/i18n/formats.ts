import { inject, Injectable, InjectionToken, Pipe, type PipeTransform, type Type } from '@angular/core';
import {
  type Clock,
  type Day,
  dayOf,
  daysBetween,
  formatDay,
  formatHours,
  formatInstant,
  formatNearDay,
  formatNumber,
  formatPercent,
  isDay,
} from '@entente/platform/kernel';
import { WordStore } from './word-store';

/** The present moment, replaced in tests. */
export const CLOCK = new InjectionToken<Clock>('clock', { factory: () => ({ now: () => new Date() }) });

/** Days, hours and numbers in the active language. */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly store = inject(WordStore);
  private readonly clock = inject(CLOCK);

  /** Today, in the organisation's time zone. */
  today(): Day {
    return dayOf(this.clock.now());
  }

  /** « vendredi 20 novembre », with the year when it is not this one. */
  day(day: Day): string {
    return formatNearDay(day, this.store.language(), this.today());
  }

  /** « 20 novembre 2026 ». */
  plainDay(day: Day): string {
    return formatDay(day, this.store.language());
  }

  /** « 20 novembre 2026 à 14 h 30 ». */
  instant(instant: string | Date): string {
    return formatInstant(new Date(instant), this.store.language());
  }

  /** « il y a 5 jours », « dans 3 jours », « demain »: under fifteen days only, never alone for a deadline. */
  fromToday(day: Day): string {
    const words = new Intl.RelativeTimeFormat(this.store.language(), { numeric: 'auto' });
    return words.format(daysBetween(this.today(), day), 'day');
  }

  /** « 1 240 ». */
  number(value: number, decimals?: number): string {
    return formatNumber(value, this.store.language(), decimals);
  }

  /** « 176 h ». */
  hours(value: number): string {
    return formatHours(value, this.store.language());
  }

  /** « 38 % ». */
  percent(value: number): string {
    return formatPercent(value, this.store.language());
  }
}

/** A day as pages show it; `plain` always gives the year, `near` says « dans 3 jours ». */
@Pipe({ name: 'entDay', pure: false })
export class DayText implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(day: string | null | undefined, style: 'weekday' | 'plain' | 'near' = 'weekday'): string {
    if (!isDay(day)) return '';
    const write = { weekday: this.formats.day, plain: this.formats.plainDay, near: this.formats.fromToday }[style];
    return write.call(this.formats, day);
  }
}

/** An instant: « 20 novembre 2026 à 14 h 30 ». */
@Pipe({ name: 'entInstant', pure: false })
export class InstantText implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(instant: string | Date | null | undefined): string {
    return instant ? this.formats.instant(instant) : '';
  }
}

/** A number with its unit. */
@Pipe({ name: 'entNumber', pure: false })
export class NumberText implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(value: number | null | undefined, unit?: 'hours' | 'percent'): string {
    if (value === null || value === undefined) return '';
    if (unit === 'hours') return this.formats.hours(value);
    return unit === 'percent' ? this.formats.percent(value) : this.formats.number(value);
  }
}

/** The pipes of dates and numbers, to import together. */
export const formatPipes: readonly Type<unknown>[] = [DayText, InstantText, NumberText];
