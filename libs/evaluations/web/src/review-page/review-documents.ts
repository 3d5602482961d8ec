import { Component, computed, inject, input } from '@angular/core';
import { gridAt, gridLine } from '@entente/evaluations/domain';
import { type ReportEditionView, type ReviewView } from '@entente/platform/api-client';
import { Button, FileLink, Formats, Icon, injectWords, OrgApi, WordStore } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';

/** The frozen report of each closing, the draft before, and the grid to print. */
@Component({
  selector: 'ent-review-documents',
  imports: [Button, FileLink, Icon],
  template: `@if (review().mayDownload) {
      <section class="ent-card" aria-labelledby="report-title">
        <header>
          <h2 id="report-title">{{ t('page.report') }}</h2>
        </header>
        <div class="ent-card-body ent-stack tight">
          @if (last().length) {
            <p class="ent-small ent-muted">{{ t('page.reportFrozen') }}</p>
            @for (report of last(); track report.language) {
              <a entButton="outlined" full [entFile]="address(report)">
                <ent-icon name="download" />{{ report.language === 'fr' ? t('page.reportFr') : t('page.reportEn') }}
              </a>
            }
            <p class="ent-small ent-muted">{{ wordsOf(last()[0]) }}</p>
          }
          @if (review().status !== 'closed') {
            <a entButton="outlined" full [entFile]="draft()">
              <ent-icon name="file-text" />{{ t('page.reportDraft') }}
            </a>
          }
          @if (earlier().length) {
            <h3>{{ t('page.earlierReports') }}</h3>
            <ul>
              @for (report of earlier(); track report.edition + report.language) {
                <li>
                  <a [entFile]="address(report)"
                    >{{ report.language === 'fr' ? t('page.reportFr') : t('page.reportEn') }}, {{ wordsOf(report) }}</a
                  >
                </li>
              }
            </ul>
          }
        </div>
      </section>
    }
    @if (review().mayDownload && review().status !== 'planned') {
      <section class="ent-card" aria-labelledby="sheet-title">
        <header>
          <h2 id="sheet-title">{{ t('page.sheet') }}</h2>
        </header>
        <div class="ent-card-body ent-stack tight">
          <p class="ent-small ent-muted">{{ t('page.sheetHint') }}</p>
          <a entButton="outlined" full [entFile]="sheet('xlsx')">
            <ent-icon name="download" />{{ t('page.sheetXlsx') }}
          </a>
          <a entButton="outlined" full [entFile]="sheet('csv')">
            <ent-icon name="download" />{{ t('page.sheetDo') }}
          </a>
        </div>
      </section>
    }
    @if (review().status === 'planned' || review().status === 'rating') {
      <section class="ent-card" aria-labelledby="blank-title">
        <header>
          <h2 id="blank-title">{{ t('page.print') }}</h2>
        </header>
        <div class="ent-card-body ent-stack tight">
          <p class="ent-small ent-muted">{{ t('page.printHint') }}</p>
          <p class="ent-small">{{ grid() }}</p>
          <a entButton="outlined" full [entFile]="blank('fr')"> <ent-icon name="printer" />{{ t('page.printFr') }} </a>
          <a entButton="outlined" full [entFile]="blank('en')"> <ent-icon name="printer" />{{ t('page.printEn') }} </a>
        </div>
      </section>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 1.5rem;
    }
    li {
      padding: 0.25rem 0;
    }
  `,
})
export class ReviewDocuments {
  readonly review = input.required<ReviewView>();
  protected readonly t = injectWords(evaluationsWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly words = inject(WordStore);
  private readonly newest = computed(() => Math.max(0, ...this.review().reports.map(({ edition }) => edition)));
  protected readonly last = computed(() =>
    this.review().status === 'closed' ? this.review().reports.filter(({ edition }) => edition === this.newest()) : [],
  );
  protected readonly earlier = computed(() => this.review().reports.filter((report) => !this.last().includes(report)));
  /** Which grid this review keeps, whatever was published since. */
  protected readonly grid = computed(() => gridLine(gridAt(this.review().grid), this.words.language()));
  protected readonly draft = computed(() => this.api.address(`/reviews/${this.review().id}/report`));

  protected sheet(extension: 'csv' | 'xlsx'): string {
    return this.api.address(`/reviews/${this.review().id}/answers.${extension}?language=${this.words.language()}`);
  }

  protected address({ edition, language }: ReportEditionView): string {
    return this.api.address(`/reviews/${this.review().id}/report?edition=${edition}&language=${language}`);
  }

  protected blank(language: 'fr' | 'en'): string {
    return this.api.address(
      `/reviews/blank-grid?language=${language}&partner=${this.review().partner.id}&review=${this.review().id}`,
    );
  }

  protected wordsOf(report: ReportEditionView | undefined): string {
    if (!report) return '';
    const { edition, drawnAt, pageCount } = report;
    const version = this.t('page.reportOf', { edition, day: this.formats.instant(drawnAt) });
    return `${version}, ${this.t.count('page.reportPages', pageCount)}`;
  }
}
