import { Component, computed, inject } from '@angular/core';
import { CurrentOrganisation, injectWords, Tabs } from '@entente/platform/web';
import { settingsWords } from '../access-words';

/** The pages of the settings, side by side. */
@Component({
  selector: 'ent-settings-tabs',
  imports: [Tabs],
  template: `<ent-tabs [label]="t('nav')" [tabs]="tabs()" />`,
  styles: `
    :host {
      display: block;
      margin-bottom: 1.5rem;
    }
  `,
})
export class SettingsTabs {
  protected readonly t = injectWords(settingsWords);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly tabs = computed(() => {
    const root = ['/o', this.organisation.id(), 'reglages'];
    return [
      { label: this.t('organisation.title'), link: [...root, 'organisation'] },
      { label: this.t('members.title'), link: [...root, 'membres'] },
      { label: this.t('signatories'), link: [...root, 'signataires'] },
    ];
  });
}
