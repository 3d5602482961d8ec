import { Component, computed, inject, input } from '@angular/core';
import { paperTemplate, type TemplateCode, templateOf } from '@entente/conventions/domain';
import { type ConventionView, type PaperSignatoryBody, type PaperTermsBody } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Formats, injectWords } from '@entente/platform/web';
import { takeoverWords } from '../takeover-words';
import { injectSaid } from '../text/said';

/** What somebody read on the paper, and who signed it. */
@Component({
  selector: 'ent-paper-facts',
  template: `<section class="ent-card" aria-labelledby="paper-facts">
      <header>
        <h2 id="paper-facts">{{ t('page.facts') }}</h2>
      </header>
      <dl class="ent-facts ent-card-body">
        @for (line of lines(); track line.label) {
          <div>
            <dt>{{ line.label }}</dt>
            <dd>{{ line.value }}</dd>
          </div>
        }
      </dl>
    </section>
    <section class="ent-card" aria-labelledby="paper-signed-by">
      <header>
        <h2 id="paper-signed-by">{{ t('page.signatories') }}</h2>
      </header>
      <ul class="ent-rows">
        @for (signatory of signatories(); track $index) {
          <li>
            <span class="grow">
              <b>{{ signatory.name }}</b>
              <small>{{ roleOf(signatory) }}</small>
            </span>
          </li>
        }
      </ul>
    </section>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: inherit;
    }
  `,
})
export class PaperFacts {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(takeoverWords);
  private readonly said = injectSaid();
  private readonly formats = inject(Formats);

  private readonly terms = computed(() => this.convention().takenOver?.terms);
  protected readonly signatories = computed(() => this.terms()?.signatories ?? []);
  protected readonly lines = computed(() => {
    const terms = this.terms();
    if (!terms) return [];
    const template = terms.situation === 'other' ? undefined : templateOf(terms.situation as TemplateCode);
    return [
      { label: this.t('page.signedOn'), value: isDay(terms.signedOn) ? this.formats.plainDay(terms.signedOn) : '' },
      { label: this.t('page.situation'), value: this.said((template ?? paperTemplate).name) },
      { label: this.t('page.reference'), value: terms.reference },
      { label: this.t('page.parties'), value: terms.otherParties.join(', ') },
      { label: this.t('page.endsOn'), value: isDay(terms.endsOn) ? this.formats.plainDay(terms.endsOn) : '' },
      { label: this.t('page.renewal'), value: this.renewal(terms) },
      { label: this.t('page.notice'), value: this.notice(terms.endingNotice) },
    ].filter(({ value }) => value !== '');
  });

  protected roleOf({ title, body }: PaperSignatoryBody): string {
    return [title, body].filter(Boolean).join(', ');
  }

  private renewal({ renewal, renewalMonths }: PaperTermsBody): string {
    const words = this.t(`dates.renewals.${renewal}`);
    return renewal === 'tacit' && renewalMonths ? `${words}, ${this.t.count('dates.months', renewalMonths)}` : words;
  }

  private notice(months: number | null): string {
    if (months === null) return '';
    return months === 0 ? this.t('dates.noNotice') : this.t.count('dates.months', months);
  }
}
