import { Component, inject, input } from '@angular/core';
import { type SigningPageView } from '@entente/platform/api-client';
import { Button, injectWords } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { isSender } from './signing-state';
import { SigningSteps } from './signing-steps';
import { StepBar } from './step-bar';

/** « Ce n'est pas à moi de signer »: whom to answer, and what. Nothing is recorded. */
@Component({
  selector: 'ent-not-mine',
  imports: [Button, StepBar],
  template: `<h1 tabindex="-1">{{ t('notMine.title') }}</h1>
    <p>{{ isSender(page()) ? t('notMine.own') : t('notMine.answer', page()) }}</p>
    <p>{{ t('notMine.personal') }}</p>
    <p class="quiet">{{ t('notMine.nothing') }}</p>
    <ent-step-bar>
      <button entButton="outlined" size="big" full type="button" (click)="steps.go('essentiel')">
        {{ t('notMine.back') }}
      </button>
    </ent-step-bar>`,
  styleUrl: './step.css',
})
export class NotMine {
  readonly page = input.required<SigningPageView>();
  protected readonly t = injectWords(signingWords);
  protected readonly isSender = isSender;
  protected readonly steps = inject(SigningSteps);
}
