import { Component, inject, input, resource } from '@angular/core';
import { reviewStatusLabels } from '@entente/evaluations/domain';
import { checkCampaign } from '@entente/platform/api-client';
import { Icon, injectWords, OrgApi, ResourceState } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { campaignsWords } from './campaigns-words';

/** Last step of a launch: what it will do, said before it is done. */
@Component({
  selector: 'ent-launch-check',
  imports: [Icon, ResourceState],
  template: `<div class="ent-card-body ent-stack tight">
    @if (check.hasValue()) {
      @if (check.value(); as found) {
        <p>
          <b>{{ found.toCreate ? t.count('form.toCreate', found.toCreate) : t('form.toCreateNone') }}</b>
        </p>
        @if (found.takenIn.length) {
          <details>
            <summary>{{ t.count('form.takenIn', found.takenIn.length) }}</summary>
            <ul>
              @for (taken of found.takenIn; track taken.partnerName) {
                <li>
                  {{ taken.partnerName }} <small>{{ say(labels[taken.status]) }}</small>
                </li>
              }
            </ul>
          </details>
        }
        @if (found.elsewhere.length) {
          <details>
            <summary>{{ t.count('form.elsewhere', found.elsewhere.length) }}</summary>
            <ul>
              @for (name of found.elsewhere; track name) {
                <li>{{ name }}</li>
              }
            </ul>
          </details>
        }
        @if (found.withoutReferent.length) {
          <div class="ent-note watch">
            <ent-icon name="user-x" />
            <div>
              <p>{{ t.count('form.unheld', found.withoutReferent.length) }}</p>
              <ul>
                @for (name of found.withoutReferent; track name) {
                  <li>{{ name }}</li>
                }
              </ul>
            </div>
          </div>
        }
        <p class="ent-muted">{{ t('form.mailNote') }}</p>
      }
    } @else {
      <ent-resource-state [resource]="check" [rows]="3" />
    }
  </div>`,
  styles: `
    summary {
      min-height: var(--ent-target, 2.75rem);
      cursor: pointer;
    }
    li {
      padding: 0.125rem 0;
    }
  `,
  host: { class: 'ent-card' },
})
export class LaunchCheck {
  readonly year = input.required<number>();
  readonly partnershipIds = input.required<string[]>();
  protected readonly t = injectWords(campaignsWords);
  protected readonly say = injectSay();
  protected readonly labels = reviewStatusLabels;
  private readonly api = inject(OrgApi);
  protected readonly check = resource({
    params: () => ({ year: this.year(), partnershipIds: this.partnershipIds() }),
    loader: ({ params }) => this.api.invoke(checkCampaign, { body: params }),
  });
}
