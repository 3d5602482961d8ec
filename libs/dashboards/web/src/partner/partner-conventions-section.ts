import { Component, input } from '@angular/core';
import { PartnerConventions } from '@entente/conventions/web';
import { type PartnerView } from '@entente/platform/api-client';

/** The conventions of a partner, on its page. */
@Component({
  selector: 'ent-partner-conventions-section',
  imports: [PartnerConventions],
  template: `<ent-partner-conventions [partnerId]="partner().id" />`,
})
export class PartnerConventionsSection {
  readonly partner = input.required<PartnerView>();
}
