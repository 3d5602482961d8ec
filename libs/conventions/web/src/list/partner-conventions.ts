import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listConventions } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
} from '@entente/platform/web';
import { ConventionStatusPill } from '../convention/convention-status-pill';
import { draftingWords } from '../drafting-words';
import { conventionPath } from './convention-path';

/** The conventions of one partnership, for the partner's page; its words are those of `draftingWords`. */
@Component({
  selector: 'ent-partner-conventions',
  imports: [Button, ConventionStatusPill, EmptyState, ...formatPipes, Icon, ResourceState, RouterLink],
  template: `<section class="ent-card" aria-labelledby="partner-conventions">
    <header>
      <h2 id="partner-conventions">{{ t('list.title') }}</h2>
      @if (mayWrite() && rows().length) {
        <a entButton="text" size="tight" [routerLink]="to('nouvelle')" [queryParams]="{ partenaire: partnerId() }">
          <ent-icon name="file-plus" />{{ t('list.add') }}
        </a>
      }
    </header>
    @if (!page.hasValue()) {
      <ent-resource-state [resource]="page" [rows]="2" />
    } @else if (rows().length) {
      <ul class="ent-rows">
        @for (row of rows(); track row.id) {
          <li>
            <span class="grow">
              <a [routerLink]="to(row.id)">{{ row.title || t('list.untitled') }}</a>
              <small class="ent-num">
                {{
                  row.startsOn && row.endsOn
                    ? t('list.numberPeriod', {
                        number: row.number,
                        from: (row.startsOn | entDay: 'plain'),
                        to: (row.endsOn | entDay: 'plain'),
                      })
                    : t('page.number', { number: row.number })
                }}
              </small>
            </span>
            <ent-convention-status [status]="row.status" />
          </li>
        }
      </ul>
    } @else {
      <ent-empty-state icon="file-pen" [title]="t('list.none')">
        @if (mayWrite()) {
          <a entButton="outlined" [routerLink]="to('nouvelle')" [queryParams]="{ partenaire: partnerId() }">
            <ent-icon name="file-plus" />{{ t('list.add') }}
          </a>
          <a entButton="text" [routerLink]="to('reprise')" [queryParams]="{ partenaire: partnerId() }">
            {{ t('list.takeOver') }}
          </a>
        }
      </ent-empty-state>
    }
  </section>`,
})
export class PartnerConventions {
  readonly partnerId = input.required<string>();
  /** Whether this person may write with this very partner. */
  readonly mayWrite = input.required<boolean>();
  protected readonly t = injectWords(draftingWords);
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly page = resource({
    params: () => ({ partner: this.partnerId(), limit: 20 }),
    loader: ({ params }) => this.api.invoke(listConventions, params),
  });
  protected readonly rows = computed(() => (this.page.hasValue() ? this.page.value().items : []));

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }
}
