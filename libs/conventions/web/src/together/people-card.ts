import { Component, computed, inject, output } from '@angular/core';
import { guestRights } from '@entente/conventions/domain';
import {
  changeGuestRight,
  type GuestRight,
  type NegotiatingPersonView,
  renewGuestLink,
  revokeGuest,
} from '@entente/platform/api-client';
import { Avatar, Button, Confirm, Control, formatPipes, Icon, injectWords, OrgApi } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { TableDesk } from './table-desk';

/** People of the other sides, what each may do, and their links. */
@Component({
  selector: 'ent-people-card',
  imports: [Avatar, Button, Control, ...formatPipes, Icon],
  template: `<section class="ent-card" aria-labelledby="people">
    <header>
      <h2 id="people">{{ t('people.title') }}</h2>
    </header>
    @if (guests().length === 0) {
      <p class="ent-card-body ent-muted">{{ t('people.empty') }}</p>
    }
    <ul class="ent-rows">
      @for (person of guests(); track person.id) {
        <li>
          <ent-avatar side="them" [name]="person.name" />
          <div class="grow">
            <b>{{ person.name }}</b>
            <small>{{ desk.partyTitle(person.party) }}, {{ person.email }}</small>
            <small>
              @if (person.openedAt) {
                {{ t('people.opened', { at: (person.openedAt | entInstant) }) }}
              } @else {
                {{ t('people.unopened') }}
              }
            </small>
            @if (desk.may('share')) {
              <div class="acts">
                <select
                  entControl
                  #right
                  [attr.aria-label]="t('people.right', person)"
                  (change)="change(person, rights[right.selectedIndex])"
                >
                  @for (each of rights; track each) {
                    <option [selected]="person.right === each">{{ rightWords(each) }}</option>
                  }
                </select>
                <button entButton="text" size="tight" type="button" (click)="renew(person)">
                  {{ t('people.renew') }}
                </button>
                <button entButton="text" size="tight" danger type="button" (click)="revoke(person)">
                  {{ t('people.revoke') }}
                </button>
              </div>
            }
          </div>
        </li>
      }
    </ul>
    @if (desk.may('share') && desk.page().turn) {
      <footer>
        <button entButton="text" type="button" (click)="invite.emit()">
          <ent-icon name="user-plus" />{{ t('act.invite') }}
        </button>
      </footer>
    }
  </section>`,
  styles: `
    li {
      align-items: flex-start !important;
    }
    small {
      overflow-wrap: anywhere;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
      margin-top: 0.375rem;
    }
  `,
})
export class PeopleCard {
  readonly invite = output();
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly api = inject(OrgApi);
  private readonly confirm = inject(Confirm);
  protected readonly rights = guestRights;
  protected readonly guests = computed(() => this.desk.page().people.filter(({ party }) => party !== 'host'));

  protected rightWords(right: GuestRight): string {
    return this.t(`people.rights.${right}`);
  }

  protected async change({ id: guestId }: NegotiatingPersonView, right: GuestRight | undefined): Promise<void> {
    const { id } = this.desk.page();
    if (right) await this.desk.run({ call: () => this.api.invoke(changeGuestRight, { id, guestId, body: { right } }) });
  }

  protected async renew({ id: guestId, name }: NegotiatingPersonView): Promise<void> {
    const { id } = this.desk.page();
    const said = this.t('people.renewed', { name });
    await this.desk.run({ call: () => this.api.invoke(renewGuestLink, { id, guestId }), said });
  }

  protected async revoke({ id: guestId, name }: NegotiatingPersonView): Promise<void> {
    const { id } = this.desk.page();
    const goesOn = await this.confirm.ask({
      title: this.t('people.revokeTitle', { name }),
      consequence: this.t('people.revokeDetail', { name }),
      verb: this.t('people.revoke'),
      danger: true,
    });
    const said = this.t('people.revoked', { name });
    if (goesOn) await this.desk.run({ call: () => this.api.invoke(revokeGuest, { id, guestId }), said });
  }
}
