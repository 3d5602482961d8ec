import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActionState, actionStateWords } from '@entente/evaluations/domain';
import { listActions } from '@entente/platform/api-client';
import { EmptyState, formatPipes, injectWords, OrgApi, ResourceState, Session } from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { injectSay } from '../shared/inject-say';
import { ActionFrame } from './action-frame';
import { ComesBack } from './action-series';

const columns = ['to-do', 'under-way', 'to-verify', 'done'] as const satisfies readonly ActionState[];
const shownAtMost = 50;

/** `/o/:org/actions/tableau`: what is to do, what is under way, what was done last. */
@Component({
  selector: 'ent-action-board',
  imports: [ActionFrame, ComesBack, EmptyState, ResourceState, RouterLink, ...formatPipes],
  template: `<ent-action-frame>
    @if (board.hasValue()) {
      @if (isEmpty()) {
        <ent-empty-state icon="list-checks" [title]="t('empty.title')" [detail]="t('empty.detail')" />
      } @else {
        <div class="board">
          @for (column of board.value(); track column.state) {
            <section [attr.aria-labelledby]="'column-' + column.state">
              <h2 [id]="'column-' + column.state">
                {{ say(words[column.state]) }} <span>{{ column.total }}</span>
              </h2>
              <ul>
                @for (action of column.items; track action.id) {
                  <li>
                    <a [routerLink]="'/o/' + session.membership()?.org + '/actions/' + action.id">{{
                      action.action
                    }}</a>
                    <ent-comes-back [every]="action.comesBack" />
                    <small>{{ action.partnerName || t('whole') }}</small>
                    <small>{{ action.ownerOurs || action.ownerTheirs }}</small>
                    <small [class.late]="action.late">
                      @if (action.closedOn) {
                        {{ t('closed', { day: (action.closedOn | entDay: 'plain') }) }}
                      } @else {
                        {{ action.dueOn | entDay: 'plain' }}
                        @if (action.late) {
                          ({{ t.count('late', action.late) }})
                        }
                      }
                    </small>
                  </li>
                } @empty {
                  <li class="none">{{ t('none') }}</li>
                }
              </ul>
              @if (column.total > column.items.length) {
                <p class="ent-small ent-muted">
                  {{ t('more', { shown: column.items.length, total: column.total }) }}
                </p>
              }
            </section>
          }
        </div>
      }
    } @else {
      <ent-resource-state [resource]="board" />
    }
  </ent-action-frame>`,
  styles: `
    .board {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: 1rem;
      padding: 1.25rem;
    }
    h2 {
      font: var(--mat-sys-title-medium);
      margin-bottom: 0.75rem;
    }
    h2 span {
      color: var(--mat-sys-on-surface-variant);
    }
    ul {
      display: grid;
      gap: 0.75rem;
      list-style: none;
      padding: 0;
      margin: 0;
    }
    li {
      display: grid;
      gap: 0.125rem;
      padding: 0.75rem 1rem;
      border: var(--ent-hairline);
      border-radius: var(--ent-radius-control);
      background: var(--mat-sys-surface);
      overflow-wrap: anywhere;
    }
    li.none {
      border-style: dashed;
      color: var(--mat-sys-on-surface-variant);
    }
    small {
      color: var(--mat-sys-on-surface-variant);
    }
    small.late {
      color: var(--mat-sys-error);
    }
  `,
})
export class ActionBoard {
  protected readonly t = injectWords(actionsWords);
  protected readonly say = injectSay();
  protected readonly words = actionStateWords;
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);

  protected readonly board = resource({
    loader: () =>
      Promise.all(
        columns.map(async (state) => {
          const sort = state === 'done' ? ('-updated' as const) : ('due' as const);
          const { items, total } = await this.api.invoke(listActions, { state: [state], sort, limit: shownAtMost });
          return { state, items, total };
        }),
      ),
  });

  protected isEmpty(): boolean {
    return this.board.hasValue() && this.board.value().every(({ total }) => total === 0);
  }
}
