import { Component, computed, inject, linkedSignal } from '@angular/core';
import { askedOf, criteriaOf, dimensionOf, roundHalfUp, scoreAnswers } from '@entente/evaluations/domain';
import { Button, EmptyState, FileLink, Icon, injectWords, OrgApi } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { RatingChoice } from '../rating/rating-choice';
import { injectSay } from '../shared/inject-say';
import { GridDesk } from './grid-desk';
import { gridsWords } from './grids-words';

/** The grid as a person who rates sees it. What is tried here goes nowhere: there is no server behind. */
@Component({
  selector: 'ent-grid-preview',
  imports: [Button, EmptyState, FileLink, Icon, RatingChoice],
  template: `@if (grid(); as grid) {
      <section class="ent-card" aria-labelledby="preview-title">
        <header>
          <h2 id="preview-title">{{ t('preview.title') }}</h2>
        </header>
        <div class="ent-card-body body">
          <p class="ent-small ent-muted">{{ t('preview.detail') }}</p>
          @if (criterion(); as criterion) {
            <p class="ent-small">
              {{ t('preview.place', { rank: index() + 1, count: criteria().length, dimension: dimension() }) }}
            </p>
            <h3 class="asked">{{ say(criterion.text) }}</h3>
            <ent-rating-choice [grid]="grid" [criterion]="criterion" />
            <div class="acts">
              <button entButton="outlined" type="button" [disabled]="index() === 0" (click)="index.set(index() - 1)">
                <ent-icon name="arrow-left" />{{ t('preview.previous') }}
              </button>
              <button
                entButton="tonal"
                type="button"
                [disabled]="index() === criteria().length - 1"
                (click)="index.set(index() + 1)"
              >
                {{ t('preview.next') }}<ent-icon name="arrow-right" />
              </button>
            </div>
          }
          <p role="status">{{ score() }}</p>
          @if (desk.view()?.published) {
            <div class="acts">
              <a entButton="text" [entFile]="blank()"><ent-icon name="printer" />{{ t('preview.blank') }}</a>
            </div>
          }
        </div>
      </section>
    } @else {
      <section class="ent-card">
        <ent-empty-state icon="eye" [title]="t('preview.notYet')" />
      </section>
    }`,
  styles: `
    .asked {
      font: var(--mat-sys-title-large);
    }
  `,
  styleUrl: './grids.css',
  providers: [AnswersStore],
})
export class GridPreview {
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(GridDesk);
  private readonly api = inject(OrgApi);
  private readonly store = inject(AnswersStore);

  private readonly whole = computed(() => this.desk.grid());
  private readonly answers = computed(() => {
    const whole = this.whole();
    return whole ? this.store.answers(criteriaOf(whole).map(({ code }) => code)) : [];
  });
  /** What this person is asked so far: conditions play as they will. */
  protected readonly grid = computed(() => {
    const whole = this.whole();
    return whole && askedOf(whole, this.answers());
  });
  protected readonly criteria = computed(() => {
    const grid = this.grid();
    return grid ? criteriaOf(grid) : [];
  });
  protected readonly index = linkedSignal({ source: () => this.desk.view()?.id, computation: () => 0 });
  protected readonly criterion = computed(() => this.criteria()[Math.min(this.index(), this.criteria().length - 1)]);
  protected readonly dimension = computed(() => {
    const [grid, criterion] = [this.grid(), this.criterion()];
    const found = grid && criterion ? dimensionOf(grid, criterion.code) : undefined;
    return found ? this.say(found.name) : '';
  });
  protected readonly score = computed(() => {
    const whole = this.whole();
    if (!whole) return '';
    const { global, band } = scoreAnswers(whole, this.answers());
    if (!global || !band) return this.t('preview.noScore');
    return this.t('preview.score', { shown: roundHalfUp(global), band: this.say(band.label) });
  });
  protected readonly blank = computed(() =>
    this.api.address(`/reviews/blank-grid?grid=${this.desk.view()?.id ?? ''}&language=${this.say.language()}`),
  );
}
