import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConventionView } from '@entente/platform/api-client';
import { Button, CurrentOrganisation, Icon, injectWords } from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { modelsWords } from '../models-words';

/** Which model a text began from, and whether a newer version of it exists. */
@Component({
  selector: 'ent-model-notice',
  imports: [Button, Icon, RouterLink],
  template: `@if (convention().model; as model) {
    <div class="ent-note" [class.info]="model.newer" [class.quiet]="!model.newer">
      <ent-icon [name]="model.newer ? 'refresh-cw' : 'copy'" />
      <div>
        @if (model.newer; as newer) {
          <p>
            <b>{{ t('notice.newer', { number: newer }) }}</b>
          </p>
        }
        <p>{{ t('notice.from', { name: model.name, number: model.version }) }}</p>
        @if (model.newer) {
          <a entButton="outlined" size="tight" [routerLink]="change()">{{ t('notice.see') }}</a>
        }
      </div>
    </div>
  }`,
  styles: `
    :host {
      display: block;
    }
    a {
      margin-top: 0.5rem;
    }
  `,
})
export class ModelNotice {
  readonly convention = input.required<Pick<ConventionView, 'id' | 'model'>>();
  protected readonly t = injectWords(modelsWords);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly change = computed(() =>
    conventionPath(this.organisation.required(), this.convention().id, 'modele'),
  );
}
