import { catalogueOf } from '@entente/evaluations/domain';
import { Component, computed, inject, input } from '@angular/core';
import { type PartnerEntryView } from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import { EmptyState, Formats, injectWords } from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { toEntry } from '../board-input';
import { entryWords, indicatorName, periodName } from './entry-words';
import { requestsWords } from './requests-words';

/** What stands once the values are handed in, or accepted: the person reads what they gave. */
@Component({
  selector: 'ent-entered-state',
  imports: [EmptyState],
  template: `<h1 class="ent-hidden" tabindex="-1">{{ words().title }}</h1>
    <ent-empty-state icon="circle-check" [title]="words().title" [detail]="words().detail">
      @if (words().help) {
        <p class="ent-muted">{{ words().help }}</p>
      }
    </ent-empty-state>
    <section class="ent-card" aria-labelledby="given-title">
      <header>
        <h2 id="given-title">{{ t('mine.yours') }}</h2>
      </header>
      <dl class="ent-card-body">
        @for (line of lines(); track line.key) {
          <div>
            <dt>
              {{ line.name }} <small class="ent-muted">{{ line.period }}</small>
            </dt>
            <dd class="ent-num">{{ line.value }}</dd>
            @if (line.comment) {
              <dd class="ent-small ent-muted">{{ line.comment }}</dd>
            }
          </div>
        }
      </dl>
    </section>`,
  styles: `
    :host,
    dl {
      display: grid;
      gap: 1rem;
    }
    dd {
      margin: 0;
    }
    h2 {
      font: var(--mat-sys-title-medium);
    }
  `,
})
export class EnteredState {
  readonly page = input.required<PartnerEntryView>();
  protected readonly t = injectWords(requestsWords);
  private readonly say = injectSay();
  private readonly formats = inject(Formats);

  private readonly catalogue = computed(() => catalogueOf(this.page().adapted));
  protected readonly words = computed(() => {
    const { status, handedInAt, decidedAt, asker } = this.page();
    const day = (at: string | null) => (at ? this.formats.plainDay(dayOf(new Date(at))) : '');
    if (status === 'settled') {
      const detail = this.t('mine.settled.detail', { day: day(decidedAt) });
      return { title: this.t('mine.settled.title'), detail, help: '' };
    }
    return {
      title: this.t('mine.in.title'),
      detail: this.t('mine.in.detail', { day: day(handedInAt), asker }),
      help: this.t('mine.in.help', { asker }),
    };
  });
  protected readonly lines = computed(() => {
    const language = this.say.language();
    return this.page().cells.map(({ code, period, side, entry }) => ({
      key: `${code}${period}${side}`,
      name: indicatorName(code, language, this.catalogue()),
      period: periodName(period, language),
      value: entryWords({ code, entry: toEntry(entry) }, language, this.catalogue()) || this.t('mine.nothing'),
      comment: entry.comment,
    }));
  });
}
