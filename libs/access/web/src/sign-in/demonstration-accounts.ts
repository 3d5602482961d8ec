import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DemonstrationAccountsView } from '@entente/platform/api-client';
import { Avatar, Icon, injectWords, RoleNames } from '@entente/platform/web';
import { accessWords } from '../access-words';

type Account = DemonstrationAccountsView['accounts'][number];

/** Somebody to try the demonstration as. */
export type Trial = { readonly name: string; readonly email: string; readonly password: string };

/** Under the sign-in form of a demonstration: its accounts, by organisation, one click each. */
@Component({
  selector: 'ent-demonstration-accounts',
  imports: [Avatar, Icon, RouterLink],
  template: `<section class="ent-card" aria-labelledby="ent-demo-title">
    <h2 id="ent-demo-title">{{ t('demo.title') }}</h2>
    <p class="ent-small ent-muted">{{ t('demo.lead') }}</p>
    @for (group of groups(); track group.organisation) {
      <h3>{{ group.organisation }}</h3>
      <ul>
        @for (account of group.accounts; track account.email) {
          <li>
            <button type="button" (click)="choose(account)">
              <ent-avatar side="us" [name]="account.name" />
              <span>
                <b>{{ account.name }}</b>
                <small>{{ account.jobTitle || roles.of(account.roles) }}</small>
              </span>
            </button>
          </li>
        }
      </ul>
    }
    <p class="outbox">
      <a routerLink="/courriels"><ent-icon name="inbox" [size]="18" />{{ t('outbox') }}</a>
    </p>
  </section>`,
  styleUrl: './demonstration-accounts.css',
})
export class DemonstrationAccounts {
  readonly demonstration = input.required<DemonstrationAccountsView>();
  readonly tryAs = output<Trial>();
  protected readonly t = injectWords(accessWords);
  protected readonly roles = inject(RoleNames);

  protected readonly groups = computed(() => {
    const groups = Map.groupBy(this.demonstration().accounts, ({ organisation }) => organisation);
    return [...groups].map(([organisation, accounts]) => ({ organisation, accounts }));
  });

  protected choose({ name, email }: Account): void {
    this.tryAs.emit({ name, email, password: this.demonstration().password });
  }
}
