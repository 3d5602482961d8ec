import { Component, computed, input } from '@angular/core';
import { type ApprovalAnswerView } from '@entente/platform/api-client';
import { formatPipes, type IconName, injectWords, Pill, type PillTone } from '@entente/platform/web';
import { approvalWords } from '../approval-words';

type Look = { readonly tone: PillTone; readonly icon: IconName };

const looks: Readonly<Record<NonNullable<ApprovalAnswerView['verdict']>, Look>> = {
  favourable: { tone: 'good', icon: 'check' },
  reserved: { tone: 'watch', icon: 'message-circle-warning' },
  unfavourable: { tone: 'bad', icon: 'circle-x' },
  approved: { tone: 'good', icon: 'check-check' },
  'sent-back': { tone: 'bad', icon: 'corner-up-right' },
};

/** What somebody answered; of an opinion that is not for the reader, only that it was given. */
@Component({
  selector: 'ent-approval-answer',
  imports: [...formatPipes, Pill],
  template: `<ent-pill [tone]="look().tone" [icon]="look().icon">{{ words() }}</ent-pill>
    @if (answer().confidential && answer().verdict) {
      <small>{{ t('confidential') }}</small>
    }
    @if (answer().by) {
      <small>{{ t('steps.by', { by: answer().by, name: answer().name }) }}</small>
    }
    <small>{{ answer().at | entInstant }}</small>
    @if (answer().text) {
      <blockquote>{{ answer().text }}</blockquote>
    }`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.625rem;
    }
    small {
      color: var(--mat-sys-on-surface-variant);
    }
    blockquote {
      flex: 1 0 100%;
      margin: 0.25rem 0 0;
      padding-left: 0.75rem;
      border-left: 3px solid var(--mat-sys-outline-variant);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ApprovalAnswer {
  readonly answer = input.required<ApprovalAnswerView>();
  protected readonly t = injectWords(approvalWords);
  protected readonly look = computed((): Look => {
    const { verdict } = this.answer();
    return verdict ? looks[verdict] : { tone: 'quiet', icon: 'lock' };
  });
  protected readonly words = computed(() => this.t(`verdict.${this.answer().verdict ?? 'hidden'}`));
}
