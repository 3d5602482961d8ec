import { Component, computed, input } from '@angular/core';
import { type FieldValue, isObstacleCode, leversByObstacle, obstacleLabels } from '@entente/evaluations/domain';
import { Icon, injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { textsOf } from './question-state';

/** What to try against each obstacle that was ticked. */
@Component({
  selector: 'ent-obstacle-levers',
  imports: [Icon],
  template: `<div role="status">
    @if (levers().length) {
      <div class="ent-note">
        <ent-icon name="lightbulb" />
        <div>
          <h4>{{ t('questions.levers') }}</h4>
          <dl>
            @for (lever of levers(); track lever.obstacle) {
              <div>
                <dt>{{ lever.obstacle }}</dt>
                <dd>{{ lever.ways }}</dd>
              </div>
            }
          </dl>
        </div>
      </div>
    }
  </div>`,
  styles: `
    h4,
    dt {
      font: var(--mat-sys-label-medium);
    }
    dl {
      display: grid;
      gap: 0.5rem;
      margin-top: 0.375rem;
    }
  `,
})
export class ObstacleLevers {
  readonly chosen = input.required<FieldValue>();
  protected readonly t = injectWords(evaluationsWords);
  private readonly say = injectSay();
  protected readonly levers = computed(() =>
    textsOf(this.chosen())
      .filter(isObstacleCode)
      .map((code) => ({
        obstacle: this.say(obstacleLabels[code]),
        ways: leversByObstacle[code]
          .map(({ text }) => this.say(text))
          .join(this.say.language() === 'fr' ? '\u202f; ' : '; '),
      })),
  );
}
