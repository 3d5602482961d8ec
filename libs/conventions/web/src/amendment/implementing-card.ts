import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { standingStatuses } from '@entente/conventions/domain';
import { type ConventionView, type LinkedConventionView } from '@entente/platform/api-client';
import { Button, CurrentOrganisation, Icon, injectWords, Session } from '@entente/platform/web';
import { amendmentWords } from '../amendment-words';
import { ConventionStatusPill } from '../convention/convention-status-pill';
import { conventionPath } from '../list/convention-path';

/** On the page of a framework: the conventions that apply it, and the way to write one more. */
@Component({
  selector: 'ent-implementing-card',
  imports: [Button, ConventionStatusPill, Icon, RouterLink],
  template: `<section class="ent-card" aria-labelledby="implementing">
    <header>
      <h2 id="implementing">{{ t('applying.title') }}</h2>
    </header>
    @if (implementing().length) {
      <ul class="ent-rows">
        @for (each of implementing(); track each.id) {
          <li>
            <span class="grow">
              <a [routerLink]="to(each.id)">{{ each.title }}</a>
              <small class="ent-muted">{{ each.number }}</small>
            </span>
            <ent-convention-status [status]="each.status" />
          </li>
        }
      </ul>
    } @else {
      <p class="ent-card-body ent-muted">{{ t('applying.none') }}</p>
    }
    @if (mayBegin()) {
      <div class="ent-card-body">
        <a
          entButton="text"
          [routerLink]="to('nouvelle')"
          [queryParams]="{ partenaire: convention().partnerId, cadre: convention().id }"
        >
          <ent-icon name="file-plus" />{{ t('applying.begin') }}
        </a>
      </div>
    }
  </section>`,
  styles: `
    li {
      flex-wrap: wrap;
    }
    .grow {
      flex-basis: 100%;
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
    }
  `,
})
export class ImplementingCard {
  readonly convention = input.required<ConventionView>();
  readonly implementing = input.required<readonly LinkedConventionView[]>();
  protected readonly t = injectWords(amendmentWords);
  private readonly session = inject(Session);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly mayBegin = computed(
    () => this.session.may('conventions:write') && standingStatuses.includes(this.convention().status),
  );

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }
}
