import { NgComponentOutlet } from '@angular/common';
import { Component, computed, input, resource } from '@angular/core';
import { partnerConventions } from '@entente/conventions/web';
import { type PartnerView } from '@entente/platform/api-client';

/** The conventions of a partner, on its page. */
@Component({
  selector: 'ent-partner-conventions-section',
  imports: [NgComponentOutlet],
  template: `@if (list.hasValue()) {
    <ng-container [ngComponentOutlet]="list.value()" [ngComponentOutletInputs]="inputs()" />
  }`,
})
export class PartnerConventionsSection {
  readonly partner = input.required<PartnerView>();
  protected readonly inputs = computed(() => {
    const { id, allowedActions } = this.partner();
    return { partnerId: id, mayWrite: allowedActions.includes('draft-convention') };
  });
  protected readonly list = resource({ loader: () => partnerConventions() });
}
