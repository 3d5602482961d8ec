import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { signatureWords } from '../signing-words';

/** The code that anybody verifies with, and the page that does it. */
@Component({
  selector: 'ent-verify-card',
  imports: [Button, Icon, RouterLink],
  template: `<section class="ent-card" aria-labelledby="verify">
    <header>
      <h2 id="verify">{{ t('verify.title') }}</h2>
    </header>
    <div class="ent-card-body ent-stack tight">
      <p>{{ t('verify.lead') }}</p>
      <p>
        <span class="ent-small ent-muted">{{ t('verify.code') }}</span>
        <b class="code">{{ code() }}</b>
      </p>
      <p>
        <a entButton="outlined" [routerLink]="page()"><ent-icon name="shield-check" />{{ t('verify.open') }}</a>
      </p>
      <p class="ent-small ent-muted">{{ t('verify.how') }}</p>
    </div>
  </section>`,
  styles: `
    .code {
      display: block;
      font: 640 1.125rem/1.5rem var(--ent-font);
      letter-spacing: 0.04em;
      overflow-wrap: anywhere;
    }
  `,
})
export class VerifyCard {
  readonly code = input.required<string>();
  protected readonly t = injectWords(signatureWords);
  protected readonly page = computed(() => ['/v', this.code()]);
}
