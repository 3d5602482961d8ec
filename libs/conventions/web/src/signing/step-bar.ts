import { Component } from '@angular/core';

/** The acts of one part, kept at the bottom of the window: one filled button, then at most two others. */
@Component({
  selector: 'ent-step-bar',
  template: `<ng-content />`,
  styles: `
    :host {
      position: sticky;
      bottom: 0;
      z-index: 10;
      display: grid;
      gap: 0.25rem;
      margin: auto -1.25rem 0;
      padding: 0.75rem 1.25rem;
      background: var(--mat-sys-surface);
      border-top: var(--ent-hairline);
    }
    @media (max-height: 30rem) {
      :host {
        position: static;
      }
    }
  `,
})
export class StepBar {}
