import { Component, computed, inject, input, output, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gridAt } from '@entente/evaluations/domain';
import {
  type RaterView,
  readSides,
  type ReviewView,
  type ScoreView,
  type SideAction,
  type SidesView,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Avatar,
  Button,
  Icon,
  injectWords,
  OrgApi,
  Pill,
  ResourceState,
  SideMark,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { sidesWords } from '../sides-words';
import { ResultValidation } from './result-validation';
import { SideActs } from './side-acts';

type Act = 'invite' | 'join' | 'compare' | 'askValidation';
type ActOn = 'remind' | 'sendBack' | 'withdraw';

const tones = { invited: 'quiet', rating: 'info', 'handed-in': 'good', 'sent-back': 'watch' } as const;

/** Who rates on each side and how far they are; then both scores, never a mix of them. */
@Component({
  selector: 'ent-both-sides-card',
  imports: [Avatar, Button, Icon, Pill, ResourceState, ResultValidation, RouterLink, SideMark],
  templateUrl: './both-sides-card.html',
  styleUrl: './both-sides-card.css',
  providers: [SideActs],
})
export class BothSidesCard {
  readonly review = input.required<ReviewView>();
  /** Something changed what the review itself says. */
  readonly changed = output();
  protected readonly t = injectWords(sidesWords);
  protected readonly say = injectSay();
  protected readonly tones = tones;
  private readonly api = inject(OrgApi);
  private readonly acts = inject(SideActs);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  private readonly id = computed(() => this.review().id);
  protected readonly sides = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readSides, { id }),
  });
  protected readonly view = computed(() => (this.sides.hasValue() ? this.sides.value() : null));
  protected readonly groups = computed(() => {
    const { organisationName, partner } = this.review();
    const raters = this.view()?.raters ?? [];
    return [
      { side: 'ours', mark: 'us', name: organisationName, none: this.t('card.nobodyOurs') },
      { side: 'partner', mark: 'them', name: partner.name, none: this.t('card.nobodyTheirs') },
    ].map(({ mark, ...group }) => ({
      ...group,
      mark: mark === 'us' ? ('us' as const) : ('them' as const),
      people: raters.filter(({ side }) => side === group.side),
    }));
  });
  protected readonly mine = computed(() => {
    const view = this.view();
    return view?.raters.find(({ id }) => id === view.mine) ?? null;
  });
  protected readonly isRating = computed(() => this.review().status === 'rating');

  protected may(action: SideAction): boolean {
    return this.view()?.allowedActions.includes(action) ?? false;
  }

  protected statusWords({ status }: RaterView): string {
    return this.t(`card.statuses.${status}`);
  }

  protected scoreWords({ global, band }: ScoreView): string {
    const label = gridAt(this.review().grid).rules.bands.find(({ code }) => code === band)?.label;
    return global && label
      ? this.t('card.score', { shown: global.shown, band: this.say(label) })
      : this.t('card.noScore');
  }

  protected run(act: Act): Promise<void> {
    const view = this.view();
    const review = this.review();
    if (!view) return Promise.resolve();
    return this.change(() => (act === 'invite' ? this.acts.invite(review, view) : this.acts[act](review)));
  }

  protected runOn(act: ActOn, rater: RaterView): Promise<void> {
    return this.change(() => this.acts[act](this.review(), rater));
  }

  protected take(view: SidesView): void {
    this.sides.set(view);
    this.changed.emit();
  }

  private async change(act: () => Promise<SidesView | null>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const after = await act();
      if (after) this.take(after);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
      this.sides.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
