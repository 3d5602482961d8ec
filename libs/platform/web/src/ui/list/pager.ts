import { Component, inject, input, output } from '@angular/core';
import { Formats } from '../../i18n/formats';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';
import { Button } from '../page/button';

/** « 1 à 50 sur 212 », and the pages before and after, by cursor. */
@Component({
  selector: 'ent-pager',
  imports: [Button, Icon],
  template: `@if (total() > 0) {
    <nav [attr.aria-label]="t('list.pages')">
      <p class="ent-num ent-muted" role="status">
        {{
          t('list.range', {
            from: formats.number(from()),
            to: formats.number(from() + shown() - 1),
            total: formats.number(total()),
          })
        }}
      </p>
      @if (previous() !== null || next() !== null) {
        <div>
          <button
            entButton="outlined"
            size="tight"
            type="button"
            [disabled]="previous() === null"
            (click)="go.emit(previous() ?? '')"
          >
            <ent-icon name="arrow-left" />{{ t('list.previous') }}
          </button>
          <button
            entButton="outlined"
            size="tight"
            type="button"
            [disabled]="next() === null"
            (click)="go.emit(next() ?? '')"
          >
            {{ t('list.next') }}<ent-icon name="arrow-right" />
          </button>
        </div>
      }
    </nav>
  }`,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.75rem;
      padding: 0.875rem 1.5rem;
      border-top: var(--ent-hairline);
      font: var(--mat-sys-body-small);
    }
    div {
      display: flex;
      gap: 0.5rem;
    }
    @media (max-width: 40rem) {
      nav {
        padding-inline: 1rem;
      }
    }
  `,
})
export class Pager {
  /** Rank of the first row shown, from 1. */
  readonly from = input(1);
  /** How many rows are shown. */
  readonly shown = input.required<number>();
  readonly total = input.required<number>();
  /** Cursor of the page before; empty for the first page, null when there is none. */
  readonly previous = input<string | null>(null);
  readonly next = input<string | null>(null);
  readonly go = output<string>();
  protected readonly t = injectPlatformWords();
  protected readonly formats = inject(Formats);
}
