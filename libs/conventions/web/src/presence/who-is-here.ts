import { Component, computed, inject } from '@angular/core';
import { Icon, injectWords } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { WritingPresence } from './writing-presence';

/** Who else has this text open now; nothing when nobody does. */
@Component({
  selector: 'ent-who-is-here',
  imports: [Icon],
  template: `<p role="status">
    @if (names()) {
      <ent-icon name="users" [size]="18" /><span>{{ t('presence.here', { names: names() }) }}</span>
    }
  </p>`,
  styles: `
    p {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    p:not(:empty) {
      min-height: 2rem;
    }
    ent-icon {
      flex: none;
    }
  `,
})
export class WhoIsHere {
  protected readonly t = injectWords(togetherWords);
  private readonly presence = inject(WritingPresence);
  protected readonly names = computed(() =>
    this.presence
      .people()
      .map(({ name }) => name)
      .join(', '),
  );
}
