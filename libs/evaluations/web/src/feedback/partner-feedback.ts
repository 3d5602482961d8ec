import { Component, input } from '@angular/core';
import { type PartnerView } from '@entente/platform/api-client';
import { FeedbackList } from './feedback-list';

/** The campaigns with a partner, on its page. */
@Component({
  selector: 'ent-partner-feedback',
  imports: [FeedbackList],
  template: `<ent-feedback-list [partnerId]="partner().id" />`,
})
export class PartnerFeedback {
  readonly partner = input.required<PartnerView>();
}
