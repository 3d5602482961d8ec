import { Component, computed, inject, input, output } from '@angular/core';
import { type AskedIf, type Criterion, gridLimits, obstacleLabels, obstacleCodes } from '@entente/evaluations/domain';
import { Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { injectFaults } from './fault-place';
import { GridDesk } from './grid-desk';
import { placeCriterion, removeCriterion, setCriterion, withoutCondition } from './grid-edits';
import { gridsWords } from './grids-words';
import { WordsFields } from './words-fields';

const weights = ['1', '2', '3'] as const;

/** One criterion: its words, its weight, when it is asked. */
@Component({
  selector: 'ent-criterion-form',
  imports: [Button, Control, Field, Icon, TypingGuard, WordsFields],
  templateUrl: './criterion-form.html',
  styleUrl: './grids.css',
})
export class CriterionForm {
  readonly criterion = input.required<Criterion>();
  /** Its place in the draft, as a JSON pointer. */
  readonly path = input.required<string>();
  readonly removed = output<{ readonly code: string; readonly before: () => void }>();
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(GridDesk);
  protected readonly faults = injectFaults();
  protected readonly limits = gridLimits;
  protected readonly weights = weights;
  protected readonly obstacles = obstacleCodes;
  protected readonly obstacleLabels = obstacleLabels;

  protected readonly dimension = computed(
    () =>
      this.desk.content().dimensions.find(({ criteria }) => criteria.some(({ code }) => code === this.criterion().code))
        ?.code ?? '',
  );
  /** Criteria placed before, and asked of everybody: what a condition may look at. */
  protected readonly sources = computed(() => {
    const all = this.desk.content().dimensions.flatMap(({ criteria }) => criteria);
    const index = all.findIndex(({ code }) => code === this.criterion().code);
    return all.slice(0, index).filter(({ askedIf }) => !askedIf);
  });
  protected readonly highest = computed(() => this.desk.content().scale.steps.length - 1);

  protected weightName(weight: (typeof weights)[number]): string {
    return this.t(`edit.weightNames.${weight}`);
  }

  protected set(change: Partial<Criterion>): void {
    this.desk.change((content) => setCriterion(content, this.criterion().code, change));
  }

  protected weigh(value: string): void {
    this.set({ weight: Number(value) });
  }

  protected toDimension(dimension: string): void {
    const index = this.desk.content().dimensions.find(({ code }) => code === dimension)?.criteria.length ?? 0;
    this.desk.change((content) => placeCriterion(content, this.criterion().code, { dimension, index }));
  }

  protected condition(isOn: boolean): void {
    const { code } = this.criterion();
    const source = this.sources()[0];
    if (!isOn) this.desk.change((content) => withoutCondition(content, code));
    else if (source) this.set({ askedIf: { code: source.code, from: 1, upTo: this.highest() } });
  }

  protected setCondition(change: Partial<AskedIf>): void {
    const { askedIf } = this.criterion();
    if (askedIf) this.set({ askedIf: { ...askedIf, ...change } });
  }

  protected obstacle(chosen: HTMLSelectElement): void {
    this.set({ obstacles: obstacleCodes.filter((code) => code === chosen.value) });
  }

  protected remove(): void {
    const { draft } = this.desk;
    const kept = draft();
    const { code } = this.criterion();
    this.desk.change((content) => removeCriterion(content, code));
    this.removed.emit({ code, before: () => this.desk.rewrite((now) => ({ ...kept, lastOwn: now.lastOwn })) });
  }
}
