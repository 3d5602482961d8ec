import { Component, inject, input } from '@angular/core';
import { type SigningPageView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { FrozenText } from './frozen-text';
import { signingFileAddress, signingPieces } from './signing-files';
import { SigningSteps } from './signing-steps';
import { StepBar } from './step-bar';

/** 2. The text, whole. */
@Component({
  selector: 'ent-text-step',
  imports: [Button, FrozenText, Icon, StepBar],
  template: `<h1 tabindex="-1">{{ t('text.title') }}</h1>
    <ent-frozen-text [page]="page()" [pdf]="pdf" [files]="pieces" />
    <ent-step-bar>
      <button entButton="filled" size="big" full type="button" (click)="steps.go('signer')">
        {{ t('text.next') }}<ent-icon name="arrow-right" />
      </button>
      <button entButton="text" full type="button" (click)="steps.go('essentiel')">{{ t('text.back') }}</button>
    </ent-step-bar>`,
  styleUrl: './step.css',
})
export class TextStep {
  readonly page = input.required<SigningPageView>();
  protected readonly t = injectWords(signingWords);
  protected readonly steps = inject(SigningSteps);
  protected readonly pdf = signingFileAddress('frozen');
  protected readonly pieces = signingPieces;
}
