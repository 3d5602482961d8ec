import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, injectWords } from '@entente/platform/web';
import { accessWords } from '../access-words';
import { Instance } from '../first-run/instance';

/** In a demonstration, where mails end up; elsewhere nothing. */
@Component({
  selector: 'ent-outbox-link',
  imports: [Icon, RouterLink],
  template: `@if (instance.hasValue() && instance.value().isDemo) {
    <p class="ent-inline">
      <ent-icon name="inbox" /><a routerLink="/courriels">{{ t('outbox') }}</a>
    </p>
  }`,
})
export class OutboxLink {
  protected readonly t = injectWords(accessWords);
  private readonly known = inject(Instance);
  protected readonly instance = resource({ loader: () => this.known.read() });
}
