import { Component, computed, inject, signal } from '@angular/core';
import { compassLine, readCompass } from '@entente/conventions/domain';
import { Button, Icon, injectWords, Toasts } from '@entente/platform/web';
import { compassWords } from '../compass-words';
import { DraftStore } from '../drafting/draft-store';
import { CompassCard } from './compass-card';
import { type CompassChoice, noChoice, questionOf } from './compass-choice';

/** The compass beside the table of annex C: what may be said becomes a line of it. */
@Component({
  selector: 'ent-compass-helper',
  imports: [Button, CompassCard, Icon],
  template: `<section class="ent-card" [attr.aria-label]="t('title')">
    <div class="ent-card-body">
      <button entButton="text" type="button" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">
        <ent-icon name="compass" />{{ isOpen() ? t('close') : t('open') }}
      </button>
      @if (isOpen()) {
        <ent-compass-card [choice]="choice()" (choiceChange)="chosen.set($event)" />
        @if (line()) {
          <p>
            <button entButton="tonal" type="button" (click)="add()"><ent-icon name="plus" />{{ t('add') }}</button>
          </p>
        }
      }
    </div>
  </section>`,
  styles: `
    .ent-card-body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      justify-items: start;
    }
    ent-compass-card {
      width: 100%;
    }
  `,
})
export class CompassHelper {
  protected readonly t = injectWords(compassWords);
  private readonly store = inject(DraftStore);
  private readonly toasts = inject(Toasts);
  protected readonly isOpen = signal(false);
  protected readonly chosen = signal<CompassChoice>(noChoice);
  /** The law is the convention's until somebody looks at another. */
  protected readonly choice = computed((): CompassChoice => {
    const chosen = this.chosen();
    return { ...chosen, law: chosen.law || this.store.answers().parties.law };
  });
  protected readonly line = computed(() => {
    const question = questionOf(this.choice());
    return question && compassLine(question, readCompass(question));
  });

  protected add(): void {
    const line = this.line();
    if (!line) return;
    const { lines } = this.store.answers().informationFlows;
    // The answer's own validator knows how many lines it takes.
    const faults = this.store.answer('informationFlows', 'lines', [...lines, line]);
    if (faults.length > 0) return this.toasts.show(this.t('full'));
    // Emptied, so that a second click adds nothing twice.
    this.chosen.set(noChoice);
    this.toasts.show(this.t('added'));
  }
}
