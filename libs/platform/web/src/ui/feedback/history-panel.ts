import { booleanAttribute, Component, inject, input, output } from '@angular/core';
import { Formats } from '../../i18n/formats';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Avatar, type Side } from '../marks/side';
import { Button } from '../page/button';

/** One fact, or one act that left several: who did what, when. */
export type HistoryEntry = {
  readonly id: string;
  readonly at: string;
  /** What happened, already in words. */
  readonly words: string;
  /** Who did it; empty when the product did. */
  readonly who: string;
  readonly side: Exclude<Side, 'both'>;
  /** Every fact of the act, oldest first, when there are several. */
  readonly parts?: readonly Pick<HistoryEntry, 'id' | 'at' | 'words' | 'who'>[];
};

/** What happened to a partner or a convention, newest first. */
@Component({
  selector: 'ent-history',
  imports: [Avatar, Button],
  template: `<section class="ent-card" [attr.aria-label]="t('history.title')">
    <header>
      <h2>{{ t('history.title') }}</h2>
    </header>
    @if (entries().length) {
      <ol class="ent-rows">
        @for (entry of entries(); track entry.id) {
          <li>
            <ent-avatar [side]="entry.side" [name]="entry.who || t('history.system')" />
            <span class="grow">
              {{ entry.words }}
              <small>{{ entry.who || t('history.system') }}, {{ formats.instant(entry.at) }}</small>
              @if (entry.parts; as parts) {
                <details>
                  <summary>
                    {{ t('history.details') }}<span class="ent-hidden"> : {{ entry.words }}</span>
                  </summary>
                  <ol>
                    @for (part of parts; track part.id) {
                      <li>
                        {{ part.words }}
                        <small>{{ part.who || t('history.system') }}, {{ formats.instant(part.at) }}</small>
                      </li>
                    }
                  </ol>
                </details>
              }
            </span>
          </li>
        }
      </ol>
    } @else {
      <p class="ent-card-body ent-muted">{{ t('history.empty') }}</p>
    }
    @if (hasMore()) {
      <footer>
        <button entButton="text" type="button" (click)="more.emit()">{{ t('history.more') }}</button>
      </footer>
    }
  </section>`,
  styles: `
    .ent-rows > li:has(details) {
      align-items: flex-start;
    }
    summary {
      width: fit-content;
      margin-top: 0.25rem;
      padding-block: 0.375rem;
      font: var(--mat-sys-label-large);
      color: var(--ent-link);
      cursor: pointer;
    }
    details ol {
      display: grid;
      gap: 0.5rem;
      margin: 0.25rem 0 0.5rem;
      padding-inline-start: 1rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
      list-style: none;
    }
  `,
})
export class HistoryPanel {
  readonly entries = input.required<readonly HistoryEntry[]>();
  readonly hasMore = input(false, { transform: booleanAttribute });
  readonly more = output();
  protected readonly t = injectPlatformWords();
  protected readonly formats = inject(Formats);
}
