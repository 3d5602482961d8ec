import { Component, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Control, Field, Icon, injectWords } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { injectLineFocus } from '../questions/fields/line-focus';
import { type CheckLine } from './check-lines';

/** A warning: put right where it stands, or passed over with a reason. */
@Component({
  selector: 'ent-warning-line',
  imports: [Button, Control, Field, Icon, RouterLink],
  template: `<div class="line">
      <span class="ent-tile watch"><ent-icon name="triangle-alert" [size]="20" /></span>
      <span class="grow">
        @for (sentence of line().sentences; track sentence) {
          <span class="sentence">{{ sentence }}</span>
        }
        <small class="ent-small ent-muted">{{ line().place }}</small>
      </span>
      <span class="acts">
        <a
          entButton="outlined"
          size="tight"
          [routerLink]="link()"
          [fragment]="anchor()"
          [attr.aria-label]="t('checks.fixAt', { place: line().place })"
          >{{ t('checks.fix') }}</a
        >
        @if (!passing()) {
          <button
            entButton="text"
            size="tight"
            type="button"
            [attr.aria-label]="t('checks.passOver', { place: line().place })"
            (click)="open()"
          >
            {{ t('checks.pass') }}
          </button>
        }
      </span>
    </div>
    @if (passing()) {
      <div class="reason">
        <ent-field
          [label]="t('checks.reason')"
          [hint]="t('checks.reasonHint')"
          [error]="error()"
          requirement="required"
        >
          <textarea
            entControl
            #area
            rows="2"
            maxlength="300"
            (input)="reason.set(area.value)"
            (keydown.escape)="passing.set(false)"
          ></textarea>
        </ent-field>
        <div class="acts">
          <button entButton="tonal" size="tight" type="button" (click)="confirm()">{{ t('checks.passNow') }}</button>
          <button entButton="text" size="tight" type="button" (click)="passing.set(false)">{{ t('cancel') }}</button>
        </div>
      </div>
    }`,
  styles: `
    :host {
      flex: 1;
      display: grid;
      gap: 0.75rem;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.875rem;
    }
    .grow {
      flex: 1 1 14rem;
      min-width: 0;
    }
    .sentence,
    small {
      display: block;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .reason {
      display: grid;
      gap: 0.625rem;
      padding-left: 3.625rem;
    }
    @media (max-width: 40rem) {
      .reason {
        padding-left: 0;
      }
    }
  `,
})
export class WarningLine {
  readonly line = input.required<CheckLine>();
  readonly link = input.required<readonly unknown[]>();
  readonly anchor = input<string>();
  readonly accept = output<string>();
  protected readonly t = injectWords(draftingWords);
  private readonly focus = injectLineFocus();
  protected readonly passing = signal(false);
  protected readonly reason = signal('');
  protected readonly error = signal<string | null>(null);

  protected open(): void {
    this.passing.set(true);
    this.focus('textarea');
  }

  protected confirm(): void {
    const reason = this.reason().trim();
    if (reason === '') {
      this.error.set(this.t('checks.reasonMissing'));
      return this.focus('textarea');
    }
    this.accept.emit(reason);
  }
}
