import { NgComponentOutlet } from '@angular/common';
import { Component, computed, input, resource } from '@angular/core';
import { partnerSwotSessions } from '@entente/evaluations/web';
import { type PartnerView } from '@entente/platform/api-client';

/** The SWOT sessions held with a partner, on its page. */
@Component({
  selector: 'ent-partner-swot-section',
  imports: [NgComponentOutlet],
  template: `@if (list.hasValue()) {
    <ng-container [ngComponentOutlet]="list.value()" [ngComponentOutletInputs]="inputs()" />
  }`,
})
export class PartnerSwotSection {
  readonly partner = input.required<PartnerView>();
  protected readonly inputs = computed(() => ({ partnerId: this.partner().id }));
  protected readonly list = resource({ loader: () => partnerSwotSessions() });
}
