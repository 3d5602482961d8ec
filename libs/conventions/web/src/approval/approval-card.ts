import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConventionView } from '@entente/platform/api-client';
import { Button, CurrentOrganisation, Icon, injectWords } from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { conventionPath } from '../list/convention-path';

/** Where the reading of a draft stands, and the way to its circuit. */
@Component({
  selector: 'ent-approval-card',
  imports: [Button, Icon, RouterLink],
  template: `<section class="ent-card" aria-labelledby="circuit">
    <header>
      <h2 id="circuit">{{ t('card.title') }}</h2>
    </header>
    <div class="ent-card-body">
      <p class="ent-muted">{{ words() }}</p>
      <a entButton="outlined" [routerLink]="link()">
        <ent-icon name="users-round" />{{ mayStart() ? t('card.start') : t('card.see') }}
      </a>
    </div>
  </section>`,
  styles: `
    .ent-card-body {
      display: grid;
      justify-items: start;
      gap: 0.75rem;
    }
  `,
})
export class ApprovalCard {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(approvalWords);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly words = computed(() => this.t(`card.${this.convention().approval}`));
  protected readonly mayStart = computed(
    () => this.convention().approval === 'none' && this.convention().allowedActions.includes('revise'),
  );
  protected readonly link = computed(() =>
    conventionPath(this.organisation.required(), this.convention().id, 'circuit'),
  );
}
