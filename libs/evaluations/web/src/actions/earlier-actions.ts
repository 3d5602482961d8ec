import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { actionStateWords } from '@entente/evaluations/domain';
import { type ActionRowView, listActions } from '@entente/platform/api-client';
import { formatPipes, injectWords, OrgApi, Pill, Session } from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { injectSay } from '../shared/inject-say';
import { actionLooks } from './action-state';

const shownAtMost = 50;

/** What earlier reviews and meetings decided with a partner and is still open: a review begins with it. */
@Component({
  selector: 'ent-earlier-actions',
  imports: [Pill, RouterLink, ...formatPipes],
  template: `@if (open().length) {
    <section class="ent-card" aria-labelledby="earlier-title">
      <header>
        <h2 id="earlier-title">{{ t('earlier.title') }}</h2>
        <a [routerLink]="base() + '/actions'" [queryParams]="{ partenaire: partnerId() }">{{ t('earlier.all') }}</a>
      </header>
      <ul class="ent-card-body">
        @for (action of open(); track action.id) {
          <li>
            <a [routerLink]="base() + '/actions/' + action.id">{{ action.action }}</a>
            <ent-pill [tone]="looks[action.state].tone" [icon]="looks[action.state].icon">{{
              say(words[action.state])
            }}</ent-pill>
            <small>
              {{ originOf(action) }}, {{ t('due').toLowerCase() }} {{ action.dueOn | entDay: 'plain' }}
              @if (action.late) {
                <b class="late">{{ t.count('late', action.late) }}</b>
              }
              @if (action.postponements) {
                <span>{{ t.count('putOff', action.postponements) }}</span>
              }
            </small>
          </li>
        }
      </ul>
    </section>
  }`,
  styles: `
    ul {
      margin: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
      align-items: start;
      justify-content: space-between;
      padding: 0.5rem 0;
      overflow-wrap: anywhere;
    }
    li + li {
      border-top: var(--ent-hairline);
    }
    li > a {
      flex: 1 1 14rem;
    }
    small {
      flex-basis: 100%;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .late {
      color: var(--mat-sys-error);
    }
  `,
})
export class EarlierActions {
  readonly partnerId = input.required<string>();
  /** The review that is being prepared: what it decided itself is not of before. */
  readonly reviewId = input.required<string>();
  protected readonly t = injectWords(actionsWords);
  protected readonly say = injectSay();
  protected readonly words = actionStateWords;
  protected readonly looks = actionLooks;
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);

  private readonly read = resource({
    params: () => this.partnerId(),
    loader: ({ params: partner }) =>
      this.api.invoke(listActions, { partner, state: ['to-do', 'under-way', 'to-verify'], limit: shownAtMost }),
  });
  protected readonly open = computed(() =>
    this.read.hasValue() ? this.read.value().items.filter(({ reviewId }) => reviewId !== this.reviewId()) : [],
  );

  protected originOf({ reviewReference }: ActionRowView): string {
    return reviewReference ? this.t('edit.review', { reference: reviewReference }) : this.t('edit.hand');
  }
}
