import { Component, input } from '@angular/core';
import { type Stage } from '@entente/partners/domain';
import { Pill } from '@entente/platform/web';
import { injectLabels } from './labels';
import { stageLooks } from './stage-looks';

/** Where a partnership stands, in a word. */
@Component({
  selector: 'ent-stage-pill',
  imports: [Pill],
  template: `<ent-pill [tone]="looks[stage()].tone" [icon]="looks[stage()].icon">{{
    labels.stage(stage())
  }}</ent-pill>`,
})
export class StagePill {
  readonly stage = input.required<Stage>();
  protected readonly looks = stageLooks;
  protected readonly labels = injectLabels();
}
