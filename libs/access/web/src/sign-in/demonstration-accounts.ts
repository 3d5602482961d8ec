import { Component, computed, inject, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DemonstrationAccountView, listDemonstrationAccounts } from '@entente/platform/api-client';
import { Avatar, Icon, injectWords, PublicApi, RoleNames } from '@entente/platform/web';
import { accessWords } from '../access-words';
import { Instance } from '../first-run/instance';

/** Somebody to try the demonstration as. */
export type Trial = { readonly name: string; readonly email: string; readonly password: string };

/** Under the sign-in form of a demonstration: its accounts, one click each. Elsewhere, nothing. */
@Component({
  selector: 'ent-demonstration-accounts',
  imports: [Avatar, Icon, RouterLink],
  template: `@if (known(); as demonstration) {
    <section class="ent-card" aria-labelledby="ent-demo-title">
      <h2 id="ent-demo-title">{{ t('demo.title') }}</h2>
      <p class="ent-small ent-muted">{{ t('demo.lead') }}</p>
      <ul>
        @for (account of demonstration.accounts; track account.email + account.organisation) {
          <li>
            <button type="button" (click)="choose(account, demonstration.password)">
              <ent-avatar side="us" [name]="account.name" />
              <span>
                <b>{{ account.name }}</b>
                <small>{{ place(account) }}</small>
              </span>
            </button>
          </li>
        }
      </ul>
      <p class="outbox">
        <a routerLink="/courriels"><ent-icon name="inbox" [size]="18" />{{ t('outbox') }}</a>
      </p>
    </section>
  }`,
  styleUrl: './demonstration-accounts.css',
})
export class DemonstrationAccounts {
  readonly tryAs = output<Trial>();
  protected readonly t = injectWords(accessWords);
  private readonly api = inject(PublicApi);
  private readonly instance = inject(Instance);
  private readonly roles = inject(RoleNames);

  private readonly accounts = resource({
    loader: async () => ((await this.instance.read()).isDemo ? this.api.invoke(listDemonstrationAccounts) : null),
  });
  // A demonstration whose accounts cannot be read is no reason to say anything: the form above still works.
  protected readonly known = computed(() => {
    const found = this.accounts.hasValue() ? this.accounts.value() : null;
    return found && found.accounts.length > 0 ? found : null;
  });

  protected place({ jobTitle, roles, organisation }: DemonstrationAccountView): string {
    return this.t('demo.at', { role: jobTitle || this.roles.of(roles), organisation });
  }

  protected choose({ name, email }: DemonstrationAccountView, password: string): void {
    this.tryAs.emit({ name, email, password });
  }
}
