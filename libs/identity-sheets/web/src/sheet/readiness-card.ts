import { Component, computed, input, output } from '@angular/core';
import { fieldOf } from '@entente/identity-sheets/domain';
import { type SheetFieldCode, type SheetReadinessView } from '@entente/platform/api-client';
import { injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';
import { ReadinessRing } from './readiness-ring';

/** How ready the sheet is, and what lacks: each a link to its field. */
@Component({
  selector: 'ent-readiness-card',
  imports: [ReadinessRing],
  template: `<section class="ent-card" aria-labelledby="readiness-title">
    <header>
      <h2 id="readiness-title">{{ t('ready.title') }}</h2>
    </header>
    <div class="ent-card-body">
      <div class="ring">
        <ent-readiness-ring [percent]="readiness().ring" />
        <p>{{ t.count('ready.filled', readiness().filled, { required: readiness().required }) }}</p>
      </div>
      @for (group of groups(); track group.title) {
        <h3>{{ group.title }}</h3>
        <ul>
          @for (code of group.codes; track code) {
            <li>
              <a [href]="'#' + code" (click)="go($event, code)">{{ label(code) }}</a>
            </li>
          }
        </ul>
      }
    </div>
  </section>`,
  styles: `
    .ring {
      display: grid;
      justify-items: center;
      gap: 0.5rem;
      text-align: center;
    }
    h3 {
      margin-top: 1rem;
      font: var(--mat-sys-label-large);
    }
    li a {
      display: block;
      padding: 0.375rem 0;
    }
  `,
})
export class ReadinessCard {
  readonly readiness = input.required<SheetReadinessView>();
  readonly chosen = output<SheetFieldCode>();
  protected readonly t = injectWords(sheetWords);
  private readonly say = injectSay();
  protected readonly groups = computed(() => {
    const { missing, stale, suggested } = this.readiness();
    return [
      { title: this.t.count('ready.missing', missing.length), codes: missing },
      { title: this.t.count('ready.stale', stale.length), codes: stale },
      { title: this.t('ready.suggested'), codes: suggested },
    ].filter(({ codes }) => codes.length > 0);
  });

  protected label(code: SheetFieldCode): string {
    return this.say(fieldOf(code).label);
  }

  protected go(event: Event, code: SheetFieldCode): void {
    event.preventDefault();
    this.chosen.emit(code);
  }
}
