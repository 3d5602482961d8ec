import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { actionStates, actionStateWords } from '@entente/evaluations/domain';
import { listActions, type ActionRowView, type ActionSort } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  type Filter,
  FilterBar,
  formatPipes,
  Icon,
  injectWords,
  listQuery,
  OrgApi,
  Pager,
  Pill,
  ResourceState,
  Session,
  SortHeader,
} from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { injectSay } from '../shared/inject-say';
import { ActionFrame } from './action-frame';
import { ComesBack } from './action-series';
import { actionLooks } from './action-state';

const whens = ['late', 'very-late', 'soon'] as const;
const sortable: readonly ActionSort[] = ['due', '-updated', 'partner'];

/** `/o/:org/actions`: the plan of every partnership, the nearest day first. */
@Component({
  selector: 'ent-action-list',
  imports: [
    ActionFrame,
    ComesBack,
    Button,
    EmptyState,
    FilterBar,
    Icon,
    Pager,
    Pill,
    ResourceState,
    RouterLink,
    SortHeader,
    ...formatPipes,
  ],
  templateUrl: './action-list.html',
  styles: `
    .late-line {
      padding-block: 1rem 0;
    }
    small.late {
      color: var(--mat-sys-error);
    }
  `,
})
export class ActionList {
  protected readonly t = injectWords(actionsWords);
  protected readonly say = injectSay();
  protected readonly words = actionStateWords;
  protected readonly looks = actionLooks;
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  protected readonly query = listQuery('q', 'etat', 'qui', 'quand', 'partenaire');

  protected readonly actions = resource({
    params: () => this.query.values(),
    loader: ({ params }) => {
      const state = actionStates.find((each) => each === params.etat);
      const when = whens.find((each) => each === params.quand);
      return this.api.invoke(listActions, {
        q: params.q,
        state: state ? [state] : ['to-do', 'under-way', 'to-verify'],
        sort: sortable.find((sort) => sort === params.sort) ?? (state && !isOpen(state) ? '-updated' : 'due'),
        ...(when ? { when } : {}),
        ...(params.qui ? { owner: params.qui } : {}),
        ...(params.partenaire ? { partner: params.partenaire } : {}),
        ...(params.page ? { after: params.page } : {}),
      });
    },
  });

  protected readonly filters = computed<readonly Filter[]>(() => {
    const { etat, qui, quand, partenaire } = this.query.values();
    return [
      ...(partenaire ? [this.partnerFilter(partenaire)] : []),
      {
        name: 'etat',
        label: this.t('state'),
        value: etat,
        choices: actionStates.map((value) => ({ value, label: this.say(actionStateWords[value]) })),
      },
      { name: 'qui', label: this.t('owner'), value: qui, choices: [{ value: 'me', label: this.t('mine') }] },
      {
        name: 'quand',
        label: this.t('when'),
        value: quand,
        choices: whens.map((value) => ({ value, label: this.t(`whens.${value}`) })),
      },
    ];
  });

  protected ownersOf({ ownerOurs, ownerTheirs }: ActionRowView): string {
    return [ownerOurs, ownerTheirs].filter(Boolean).join(', ');
  }

  protected priorityWords({ priority }: ActionRowView): string {
    return this.t(`edit.priorities.${priority}`);
  }

  // Comes from a partner's page: it can be taken away here, another one is found by its name.
  private partnerFilter(value: string): Filter {
    const name = this.actions.hasValue() ? this.actions.value().items[0]?.partnerName : undefined;
    const choices = [{ value, label: name ?? this.t('thisPartner') }];
    return { name: 'partenaire', label: this.t('partner'), value, choices };
  }

  protected filter({ name, value }: { name: string; value: string }): void {
    this.query.set({ [name]: value });
  }
}

const isOpen = (state: string): boolean => state !== 'done' && state !== 'abandoned';
