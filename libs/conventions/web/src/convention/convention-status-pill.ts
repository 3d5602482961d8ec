import { Component, computed, input } from '@angular/core';
import { type ConventionStatus, conventionStatusWords } from '@entente/conventions/domain';
import { type IconName, Pill, type PillTone } from '@entente/platform/web';
import { injectSaid } from '../text/said';

const looks: Readonly<Record<ConventionStatus, { readonly tone: PillTone; readonly icon: IconName }>> = {
  draft: { tone: 'quiet', icon: 'pencil' },
  'ready-to-sign': { tone: 'info', icon: 'file-check' },
  'in-signature': { tone: 'turn-soft', icon: 'pen-line' },
  signed: { tone: 'good', icon: 'badge-check' },
  'in-force': { tone: 'force', icon: 'file-check' },
  suspended: { tone: 'watch', icon: 'pause' },
  ended: { tone: 'quiet', icon: 'flag' },
  terminated: { tone: 'quiet', icon: 'file-x' },
  replaced: { tone: 'quiet', icon: 'files' },
  declined: { tone: 'bad', icon: 'circle-x' },
  cancelled: { tone: 'quiet', icon: 'archive' },
};

/** Where a convention stands, the same on every page. */
@Component({
  selector: 'ent-convention-status',
  imports: [Pill],
  template: `<ent-pill [tone]="look().tone" [icon]="look().icon">{{ said(words()) }}</ent-pill>`,
})
export class ConventionStatusPill {
  readonly status = input.required<ConventionStatus>();
  protected readonly said = injectSaid();
  protected readonly look = computed(() => looks[this.status()]);
  protected readonly words = computed(() => conventionStatusWords[this.status()]);
}
