import { NgComponentOutlet } from '@angular/common';
import { Component, input, resource } from '@angular/core';
import { partnerConventions } from '@entente/conventions/web';
import { type PartnerView } from '@entente/platform/api-client';

/** The conventions of a partner, on its page. */
@Component({
  selector: 'ent-partner-conventions-section',
  imports: [NgComponentOutlet],
  template: `@if (list.hasValue()) {
    <ng-container [ngComponentOutlet]="list.value()" [ngComponentOutletInputs]="{ partnerId: partner().id }" />
  }`,
})
export class PartnerConventionsSection {
  readonly partner = input.required<PartnerView>();
  protected readonly list = resource({ loader: () => partnerConventions() });
}
