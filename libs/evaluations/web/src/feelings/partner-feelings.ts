import { Component, input } from '@angular/core';
import { type PartnerView } from '@entente/platform/api-client';
import { StepFeelings } from './step-feelings';

/** How steps with a partner were, on its page. */
@Component({
  selector: 'ent-partner-feelings',
  imports: [StepFeelings],
  template: `<ent-step-feelings [partnerId]="partner().id" />`,
})
export class PartnerFeelings {
  readonly partner = input.required<PartnerView>();
}
