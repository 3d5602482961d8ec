import { Component, computed } from '@angular/core';
import { Button, Icon, injectWords, listQuery, PageHeader } from '@entente/platform/web';
import { compassWords } from '../compass-words';
import { CompassCard } from './compass-card';
import { type CompassChoice } from './compass-choice';

/** `/o/:org/boussole`: may I say it, to whom, and what to tell the person first. The address keeps the choices. */
@Component({
  selector: 'ent-compass-page',
  imports: [Button, CompassCard, Icon, PageHeader],
  template: `<div class="ent-page narrow">
    <ent-page-header [title]="t('title')" [lead]="t('lead')" />
    <section class="ent-card">
      <div class="ent-card-body">
        <ent-compass-card [choice]="choice()" (choiceChange)="keep($event)" />
        @if (query.active()) {
          <p class="ent-no-print">
            <button entButton="text" type="button" (click)="query.clear()">
              <ent-icon name="rotate-ccw" />{{ t('clear') }}
            </button>
          </p>
        }
      </div>
    </section>
  </div>`,
})
export class CompassPage {
  protected readonly t = injectWords(compassWords);
  protected readonly query = listQuery('qui', 'a', 'quoi', 'cadre', 'droit');
  protected readonly choice = computed((): CompassChoice => {
    const { qui, a, quoi, cadre, droit } = this.query.values();
    return { sender: qui, recipient: a, kind: quoi, frame: cadre, law: droit };
  });

  protected keep({ sender, recipient, kind, frame, law }: CompassChoice): void {
    this.query.set({ qui: sender, a: recipient, quoi: kind, cadre: frame, droit: law });
  }
}
