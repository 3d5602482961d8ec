import { Component, computed, inject, input } from '@angular/core';
import { type ConventionView } from '@entente/platform/api-client';
import { Button, FileLink, formatPipes, Icon, injectWords, OrgApi, Session } from '@entente/platform/web';
import { takeoverWords } from '../takeover-words';
import { injectPaperSummary } from './paper-summary';

/** The file that is the convention's text: the copy to read, the original to prove, and their prints. */
@Component({
  selector: 'ent-paper-card',
  imports: [Button, FileLink, ...formatPipes, Icon],
  template: `@if (paper(); as file) {
    <section class="ent-card" aria-labelledby="paper-card">
      <header>
        <h2 id="paper-card">{{ file.unreadable ? t('page.proof') : t('page.text') }}</h2>
      </header>
      <div class="ent-card-body ent-stack tight">
        <p class="name">
          {{ summary() }}
          <small class="ent-muted">{{ t('page.uploaded', { day: (file.uploadedAt | entInstant) }) }}</small>
        </p>
        @if (file.unreadable) {
          <p class="ent-note watch"><ent-icon name="triangle-alert" />{{ t('page.proofDetail') }}</p>
        }
        @if (file.signatures) {
          <p class="ent-note info"><ent-icon name="badge-check" />{{ t.count('file.signatures', file.signatures) }}</p>
        }
        @if (mayDownload()) {
          <div class="ent-inline">
            @if (!file.unreadable) {
              <a entButton="filled" [entFile]="address('copy')"><ent-icon name="download" />{{ t('page.copy') }}</a>
            }
            @if (mayProve()) {
              <a entButton="outlined" [entFile]="address('original')">
                <ent-icon name="file-badge" />{{ t('page.original') }}
              </a>
            }
          </div>
          <p class="ent-small ent-muted">
            @if (!file.unreadable) {
              {{ t('page.copyHint') }}
            }
            @if (mayProve()) {
              {{ t('page.originalHint') }}
            }
          </p>
        }
        <dl class="ent-facts">
          <div>
            <dt>{{ t('page.print') }}</dt>
            <dd class="print ent-num">{{ file.sha256 }}</dd>
          </div>
          @if (file.copySha256; as print) {
            <div>
              <dt>{{ t('page.printCopy') }}</dt>
              <dd class="print ent-num">{{ print }}</dd>
            </div>
          }
        </dl>
      </div>
    </section>
  }`,
  styles: `
    .name {
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
    }
    .print {
      text-align: start;
      font-size: 0.8125rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class PaperCard {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(takeoverWords);
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  protected readonly paper = computed(() => this.convention().takenOver?.paper ?? null);
  protected readonly summary = injectPaperSummary(this.paper);
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly mayProve = computed(() => this.convention().allowedActions.includes('correct-paper'));

  protected address(kind: 'copy' | 'original'): string {
    return this.api.address(`/taken-over-conventions/${this.convention().id}/files/${kind}`);
  }
}
