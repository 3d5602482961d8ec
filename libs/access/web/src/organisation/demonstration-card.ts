import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { removeDemonstration } from '@entente/platform/api-client';
import { Button, Confirm, Icon, injectWords, OrgApi, Session } from '@entente/platform/web';
import { settingsWords } from '../access-words';
import { Instance } from '../first-run/instance';

/** In a fictional organisation: makes room for a real one, in one act. */
@Component({
  selector: 'ent-demonstration-card',
  imports: [Button, Icon],
  template: `<section class="ent-card" aria-labelledby="ent-demonstration-title">
    <header>
      <h2 id="ent-demonstration-title">{{ t('demonstration.title') }}</h2>
    </header>
    <div class="ent-card-body ent-stack tight">
      <p class="ent-muted">{{ t('demonstration.lead') }}</p>
      <p>
        <button entButton="outlined" danger type="button" (click)="remove()">
          <ent-icon name="trash-2" />{{ t('demonstration.remove') }}
        </button>
      </p>
    </div>
  </section>`,
})
export class DemonstrationCard {
  protected readonly t = injectWords(settingsWords);
  private readonly api = inject(OrgApi);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  private readonly instance = inject(Instance);
  private readonly router = inject(Router);

  protected async remove(): Promise<void> {
    const goesOn = await this.confirm.ask({
      title: this.t('demonstration.question'),
      consequence: this.t('demonstration.consequence'),
      verb: this.t('demonstration.verb'),
      danger: true,
    });
    if (!goesOn) return;
    await this.api.invoke(removeDemonstration);
    this.session.forget();
    this.instance.forget();
    await this.router.navigate(['/connexion'], { queryParams: { exemples: 'retires' } });
  }
}
