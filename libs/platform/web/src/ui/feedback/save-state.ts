import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { formatTime } from '@entente/platform/kernel';
import { injectPlatformWords } from '../../i18n/platform-words';
import { WordStore } from '../../i18n/word-store';
import { type IconName } from '../icon/generated/icon-names';
import { Icon } from '../icon/icon';
import { type SaveStatus } from './autosave';

const icons: Readonly<Record<SaveStatus['state'], IconName>> = {
  idle: 'cloud-check',
  saving: 'cloud-upload',
  saved: 'cloud-check',
  waiting: 'cloud-off',
  refused: 'circle-alert',
  stale: 'circle-alert',
};

// The hour on the reader's own clock: it is on their screen that they compare it.
const clock = (moment: Date): string => moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** One quiet line near the title: « Enregistré à 10 h 42 ». */
@Component({
  selector: 'ent-save-state',
  imports: [Icon],
  template: `<span role="status" [class]="status().state">
    @if (words()) {
      <ent-icon [name]="icon()" /><span class="words" [class.phone-hidden]="compact()">{{ words() }}</span>
    }
  </span>`,
  styles: `
    :host > span {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 1.5rem;
      font: 600 0.9375rem/1.25rem var(--ent-font);
      color: var(--mat-sys-on-surface-variant);
    }
    .saved {
      color: var(--ent-good) !important;
    }
    .waiting {
      color: var(--ent-watch) !important;
    }
    .refused,
    .stale {
      color: var(--mat-sys-error) !important;
    }
    @media (max-width: 40rem) {
      .phone-hidden {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  `,
})
export class SaveState {
  readonly status = input.required<SaveStatus>();
  /** On a phone, the icon alone is seen; the words stay for screen readers. */
  readonly compact = input(false, { transform: booleanAttribute });
  protected readonly t = injectPlatformWords();
  private readonly store = inject(WordStore);
  protected readonly icon = computed(() => icons[this.status().state]);
  protected readonly words = computed(() => {
    const { state, at } = this.status();
    if (state === 'idle') return at ? this.savedAt(at) : '';
    if (state === 'saved') return at ? this.savedAt(at) : this.t('save.saved');
    return this.t(`save.${state}`);
  });

  private savedAt(at: Date): string {
    const today = new Date().toDateString() === at.toDateString();
    return today
      ? this.t('save.savedAt', { time: formatTime(clock(at), this.store.language()) })
      : this.t('save.saved');
  }
}
