import { Component, computed, inject, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { strategyStatusLabels } from '@entente/evaluations/domain';
import { listStrategies, openStrategy } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  EmptyState,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
  Toasts,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { strategyLooks } from './strategy-state';
import { strategyWords } from './strategy-words';

/** `/o/:org/strategie`: one review a year, the newest first. */
@Component({
  selector: 'ent-strategy-list',
  imports: [Button, EmptyState, Icon, PageHeader, Pill, ResourceState, RouterLink, ...formatPipes],
  templateUrl: './strategy-list.html',
})
export class StrategyList {
  protected readonly t = injectWords(strategyWords);
  protected readonly say = injectSay();
  protected readonly labels = strategyStatusLabels;
  protected readonly looks = strategyLooks;
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/strategie`);

  protected readonly reviews = resource({ loader: () => this.api.invoke(listStrategies) });

  protected async open(year: number): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      const { id } = await this.api.invoke(openStrategy, { body: { year } });
      this.toasts.show(this.t('opened'));
      await this.router.navigateByUrl(`${this.base()}/${id}`);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
      this.reviews.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
