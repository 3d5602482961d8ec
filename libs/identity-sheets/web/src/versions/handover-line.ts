import { Component, computed, inject, input } from '@angular/core';
import { type HandoverView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Formats, Icon, type IconName, injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';

const icons = { queued: 'hourglass', given: 'mail-check', refused: 'mail-x' } as const;

/** To whom a sheet went, how and when; or what the mail server answered. */
@Component({
  selector: 'ent-handover-line',
  imports: [Icon],
  template: `<ent-icon [name]="icon()" [size]="18" /><span>{{ words() }}</span>`,
  styles: `
    :host {
      display: flex;
      gap: 0.5rem;
      overflow-wrap: anywhere;
    }
    :host(.refused) {
      color: var(--mat-sys-error);
    }
    :host(.given) ent-icon {
      color: var(--ent-good);
    }
  `,
  host: { '[class]': 'handover().state' },
})
export class HandoverLine {
  readonly handover = input.required<HandoverView>();
  private readonly t = injectWords(sheetWords);
  private readonly formats = inject(Formats);
  protected readonly icon = computed<IconName>(() =>
    this.handover().means === 'paper' ? 'hand-helping' : icons[this.handover().state],
  );
  protected readonly words = computed(() => {
    const { means, to, contactName, on, state } = this.handover();
    const told = { to: contactName ? `${contactName} (${to})` : to, day: isDay(on) ? this.formats.plainDay(on) : '' };
    if (means === 'paper') return this.t('versions.onPaper', told);
    if (state === 'queued') return this.t('versions.queued', told);
    return state === 'refused' ? this.t('versions.refused', told) : this.t('versions.byEmail', told);
  });
}
