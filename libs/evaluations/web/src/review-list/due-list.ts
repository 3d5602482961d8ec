import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listDueReviews, type ReviewUrgency } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  type Filter,
  FilterBar,
  formatPipes,
  injectWords,
  listQuery,
  OrgApi,
  Pager,
  Pill,
  type PillTone,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { ReviewListFrame } from './list-frame';

const tones: Readonly<Record<ReviewUrgency, PillTone>> = { overdue: 'bad', soon: 'turn-soft', later: 'quiet' };

/** Partnerships whose review comes, the most urgent first. */
@Component({
  selector: 'ent-due-list',
  imports: [Button, EmptyState, FilterBar, Pager, Pill, ResourceState, ReviewListFrame, RouterLink, ...formatPipes],
  templateUrl: './due-list.html',
})
export class DueList {
  protected readonly t = injectWords(evaluationsWords);
  protected readonly tones = tones;
  private readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);
  protected readonly query = listQuery('q', 'referent');

  protected readonly due = resource({
    params: () => this.query.values(),
    loader: ({ params }) =>
      this.api.invoke(listDueReviews, {
        q: params.q,
        ...(params.referent ? { referent: params.referent } : {}),
        ...(params.page ? { after: params.page } : {}),
      }),
  });
  protected readonly filters = computed<readonly Filter[]>(() => [
    {
      name: 'referent',
      label: this.t('list.who'),
      value: this.query.values().referent,
      choices: [{ value: 'me', label: this.t('list.mine') }],
    },
  ]);
}
