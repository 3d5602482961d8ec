import { Component, inject } from '@angular/core';
import {
  type Band,
  gridLimits,
  type NotApplicableRule,
  type ScaleStep,
  type ScoreRules,
} from '@entente/evaluations/domain';
import { Button, Control, Field, Icon, injectWords } from '@entente/platform/web';
import { injectFaults } from './fault-place';
import { GridDesk } from './grid-desk';
import { addStep, removeStep } from './grid-edits';
import { gridsWords } from './grids-words';
import { WordsFields } from './words-fields';

type Percentage = 'provisionalBelow' | 'manyNotApplicableAbove';

/** The steps of the scale, « sans objet », and how a score is read. */
@Component({
  selector: 'ent-scale-editor',
  imports: [Button, Control, Field, Icon, WordsFields],
  templateUrl: './scale-editor.html',
  styleUrls: ['./grids.css', './scale-editor.css'],
})
export class ScaleEditor {
  protected readonly t = injectWords(gridsWords);
  protected readonly desk = inject(GridDesk);
  protected readonly faults = injectFaults();
  protected readonly limits = gridLimits;

  protected setStep(value: number, change: Partial<ScaleStep>): void {
    this.desk.change((content) => ({
      ...content,
      scale: {
        ...content.scale,
        steps: content.scale.steps.map((step) => (step.value === value ? { ...step, ...change } : step)),
      },
    }));
  }

  protected addStep(): void {
    this.desk.change(addStep);
  }

  protected removeStep(value: number): void {
    this.desk.change((content) => removeStep(content, value));
  }

  protected setAside(change: Partial<NotApplicableRule>): void {
    this.desk.change((content) => ({
      ...content,
      scale: { ...content.scale, notApplicable: { ...content.scale.notApplicable, ...change } },
    }));
  }

  protected setRules(change: Partial<ScoreRules>): void {
    this.desk.change((content) => ({ ...content, rules: { ...content.rules, ...change } }));
  }

  protected setBand(code: string, change: Partial<Band>): void {
    const { bands } = this.desk.content().rules;
    this.setRules({ bands: bands.map((band) => (band.code === code ? { ...band, ...change } : band)) });
  }

  protected limit(code: string, box: HTMLInputElement): void {
    const upTo = Math.round(Number(box.value));
    if (upTo >= 0 && upTo <= 100) this.setBand(code, { upTo });
  }

  protected percentage(name: Percentage, box: HTMLInputElement): void {
    const value = Math.round(Number(box.value));
    if (value >= 0 && value <= 100) this.setRules({ [name]: value });
  }
}
