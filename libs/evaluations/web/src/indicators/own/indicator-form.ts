import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  type AdaptedIndicator,
  betterWays,
  frequenciesOf,
  frequencyLabels,
  indicatorsLimits,
  mayAddUp,
  needOf,
  type OwnCount,
  ownSides,
  ownUnits,
  reliabilities,
  reliabilityLabels,
  shippedCatalogue,
  yearRules,
} from '@entente/evaluations/domain';
import { Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { WordsFields } from '../../grids/words-fields';
import { injectSay } from '../../shared/inject-say';
import { removeIndicator, setIndicator } from './indicator-edits';
import { injectIndicatorFaults } from './indicator-faults';
import { OwnIndicatorsDesk } from './own-indicators-desk';
import { ownIndicatorsWords } from './own-indicators-words';

type Choice = 'unit' | 'sides' | 'year' | 'better' | 'reliability';

const choices = { unit: ownUnits, sides: ownSides, year: yearRules, better: betterWays, reliability: reliabilities };

/** One indicator: its words, its rhythm, whether it is followed, and what is counted when it is the organisation's. */
@Component({
  selector: 'ent-indicator-form',
  imports: [Button, Control, Field, Icon, TypingGuard, WordsFields],
  templateUrl: './indicator-form.html',
  styleUrl: '../../grids/grids.css',
})
export class IndicatorForm {
  readonly indicator = input.required<AdaptedIndicator>();
  /** Its JSON pointer. */
  readonly path = input.required<string>();
  readonly removed = output<{ readonly code: string; readonly before: () => void }>();
  protected readonly targetWrong = signal(false);
  protected readonly t = injectWords(ownIndicatorsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(OwnIndicatorsDesk);
  protected readonly faults = injectIndicatorFaults();

  protected readonly limits = indicatorsLimits;
  protected readonly rhythms = frequencyLabels;
  protected readonly choices = choices;
  protected readonly addsUp = mayAddUp;
  protected readonly shipped = computed(() => shippedCatalogue.of(this.indicator().code));
  protected readonly frequencies = computed(() => frequenciesOf(this.indicator().code));
  protected readonly hasValues = computed(() => this.desk.view()?.entered.includes(this.indicator().code) ?? false);
  /** A code that was published once stays for good: it is hidden, never removed. */
  protected readonly mayRemove = computed(
    () =>
      this.desk.mayWrite() &&
      this.indicator().own !== undefined &&
      !(this.desk.view()?.inForce?.indicators ?? []).some(({ code }) => code === this.indicator().code),
  );
  protected readonly need = computed(() => {
    const need = needOf(this.indicator().code);
    return need ? this.t(`edit.needed.${need.kind}`, { by: need.by }) : '';
  });
  /** What Entente says, once the organisation says it otherwise. */
  protected readonly original = computed(() => {
    const label = this.shipped()?.label;
    return label && label.fr !== this.indicator().label.fr ? this.say(label) : null;
  });

  protected set(change: Partial<AdaptedIndicator>): void {
    this.desk.change((content) => setIndicator(content, this.indicator().code, change));
  }

  protected setFrequency(chosen: string): void {
    const frequency = this.frequencies().find((one) => one === chosen);
    if (frequency) this.set({ frequency });
  }

  protected setCount(change: Partial<OwnCount>): void {
    const { own } = this.indicator();
    if (own) this.set({ own: { ...own, ...change } });
  }

  protected choose(name: Choice, chosen: string): void {
    const value = choices[name].find((one) => one === chosen);
    if (value) this.setCount({ [name]: value });
  }

  protected nameOf(name: Choice, value: string): string {
    const { own } = this.indicator();
    if (!own) return '';
    if (name === 'reliability') return this.say(reliabilityLabels[value as OwnCount['reliability']]);
    if (name === 'unit') return this.t(`edit.units.${value as OwnCount['unit']}`);
    if (name === 'sides') return this.t(`edit.sidesOf.${value as OwnCount['sides']}`);
    if (name === 'year') return this.t(`edit.yearsOf.${value as OwnCount['year']}`);
    return this.t(`edit.bettersOf.${value as OwnCount['better']}`);
  }

  /** What is no whole number stays as typed, with a word beside it, and changes nothing. */
  protected setTarget(typed: string): void {
    const { own } = this.indicator();
    if (!own) return;
    const { target: _before, ...others } = own;
    const target = Number(typed.replaceAll(/[\s\u00a0\u202f]/gu, ''));
    const isEmpty = typed.trim() === '';
    const isFit = isEmpty || (Number.isSafeInteger(target) && target >= 0 && target <= this.limits.target);
    this.targetWrong.set(!isFit);
    if (isFit) this.set({ own: isEmpty ? others : { ...others, target } });
  }

  protected remove(): void {
    const { code } = this.indicator();
    const before = this.desk.draft();
    this.desk.change((content) => removeIndicator(content, code));
    this.removed.emit({ code, before: () => this.desk.rewrite(() => before) });
  }
}
