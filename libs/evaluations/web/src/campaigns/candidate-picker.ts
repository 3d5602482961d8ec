import { Component, computed, inject, input, resource } from '@angular/core';
import { reviewStatusLabels } from '@entente/evaluations/domain';
import { labelOf, structureTypes } from '@entente/partners/domain';
import { type CandidateView, listCampaignCandidates, listMembers } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  type Filter,
  FilterBar,
  injectWords,
  listQuery,
  OrgApi,
  Pager,
  ResourceState,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { campaignsWords } from './campaigns-words';
import { type selection } from './selection';

/** Second step of a launch: which partnerships, by filters that stand in the address. */
@Component({
  selector: 'ent-candidate-picker',
  imports: [Button, EmptyState, FilterBar, Pager, ResourceState],
  templateUrl: './candidate-picker.html',
  styleUrl: './campaign.css',
  host: { class: 'ent-card' },
})
export class CandidatePicker {
  readonly year = input.required<number>();
  readonly chosen = input.required<ReturnType<typeof selection>>();
  protected readonly t = injectWords(campaignsWords);
  protected readonly say = injectSay();
  private readonly api = inject(OrgApi);
  protected readonly query = listQuery('q', 'type', 'referent', 'bilan', 'liens');

  protected readonly found = resource({
    params: () => ({ ...this.query.values(), year: this.year() }),
    loader: ({ params }) =>
      this.api.invoke(listCampaignCandidates, {
        year: params.year,
        q: params.q,
        ties: params.liens === 'tous' ? 'all' : 'live',
        review: params.bilan === 'sans' ? 'none' : 'any',
        ...(params.type ? { type: params.type } : {}),
        ...(params.referent ? { referent: params.referent } : {}),
        ...(params.page ? { after: params.page } : {}),
      }),
  });
  private readonly members = resource({ loader: () => this.api.invoke(listMembers) });

  protected readonly filters = computed<readonly Filter[]>(() => {
    const { type, referent, bilan, liens } = this.query.values();
    return [
      {
        name: 'bilan',
        label: this.t('form.review'),
        value: bilan,
        choices: [{ value: 'sans', label: this.t('form.unreviewed') }],
      },
      { name: 'referent', label: this.t('form.referent'), value: referent, choices: this.referents() },
      {
        name: 'type',
        label: this.t('form.kind'),
        value: type,
        choices: structureTypes.map(({ code }) => ({ value: code, label: this.kindOf(code) })),
      },
      {
        name: 'liens',
        label: this.t('form.ties'),
        value: liens,
        choices: [{ value: 'tous', label: this.t('form.allTies') }],
      },
    ];
  });

  protected readonly areAllChosen = computed(() => {
    if (!this.found.hasValue()) return false;
    return this.found.value().ids.every((id) => this.chosen().has(id));
  });

  protected kindOf(code: string): string {
    return labelOf(structureTypes, code, this.say.language());
  }

  protected reviewOf({ reviewStatus }: CandidateView): string {
    if (!reviewStatus) return this.t('form.noReview');
    return this.t('form.hasReview', { state: this.say(reviewStatusLabels[reviewStatus]).toLowerCase() });
  }

  protected filter({ name, value }: { name: string; value: string }): void {
    this.query.set({ [name]: value });
  }

  private referents() {
    const members = this.members.hasValue() ? this.members.value() : [];
    return [
      { value: 'me', label: this.t('form.mine') },
      { value: 'none', label: this.t('form.none') },
      ...members.filter(({ status }) => status === 'active').map(({ id, name }) => ({ value: id, label: name })),
    ];
  }
}
