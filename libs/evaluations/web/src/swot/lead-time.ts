import { Component, computed, inject, input } from '@angular/core';
import { type SwotBoard } from '@entente/evaluations/domain';
import { addSwotMinutes, pauseSwotTime, resumeSwotTime } from '@entente/platform/api-client';
import { Button, Icon, injectWords, OrgApi } from '@entente/platform/web';
import { StepTimer } from './step-timer';
import { SwotActs } from './swot-acts';
import { swotWords } from './swot-words';

/** Steps that last days get an hour more at a time. */
const LONG = 1_000;

/** The time of a step, and what whoever leads does with it: more of it, or a pause for everybody. */
@Component({
  selector: 'ent-lead-time',
  imports: [Button, Icon, StepTimer],
  template: `<ent-step-timer
      [startedAt]="board().stepStartedAt"
      [minutes]="board().minutes"
      [pausedAt]="board().pausedAt"
    >
      <ng-content />
    </ent-step-timer>
    @if (mayLead()) {
      <span class="acts">
        <button entButton="text" size="tight" type="button" [disabled]="acts.busy()" (click)="turn()">
          @if (board().pausedAt) {
            <ent-icon name="play" />{{ t('timer.resume') }}
          } @else {
            <ent-icon name="pause" />{{ t('timer.pause') }}
          }
        </button>
        <button entButton="text" size="tight" type="button" [disabled]="acts.busy()" (click)="add()">
          <ent-icon name="plus" />{{ isLong() ? t('timer.addDay') : t('timer.add') }}
        </button>
      </span>
    }`,
  styles: `
    :host,
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
    }
  `,
})
export class LeadTime {
  readonly id = input.required<string>();
  readonly board = input.required<SwotBoard>();
  readonly mayLead = input(false);
  protected readonly t = injectWords(swotWords);
  protected readonly acts = inject(SwotActs);
  private readonly api = inject(OrgApi);
  protected readonly isLong = computed(() => this.board().minutes > LONG);

  protected async turn(): Promise<void> {
    const { version, pausedAt } = this.board();
    const params = { id: this.id(), body: { version } };
    await this.acts.run(() =>
      pausedAt ? this.api.invoke(resumeSwotTime, params) : this.api.invoke(pauseSwotTime, params),
    );
  }

  protected async add(): Promise<void> {
    const body = { version: this.board().version, minutes: this.isLong() ? 60 : 5 };
    await this.acts.run(() => this.api.invoke(addSwotMinutes, { id: this.id(), body }));
  }
}
