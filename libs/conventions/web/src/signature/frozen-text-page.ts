import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConventionDocument } from '@entente/conventions/domain';
import { readFrozenText } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  FocusFrame,
  Icon,
  injectPlatformWords,
  injectWords,
  OrgApi,
  ResourceState,
} from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { FrozenText } from '../signing/frozen-text';
import { signingWords } from '../signing-words';

/** `/o/:org/conventions/:id/texte`: the frozen text, as every signatory reads it. */
@Component({
  selector: 'ent-frozen-text-page',
  imports: [Button, FocusFrame, FrozenText, Icon, ResourceState, RouterLink],
  template: `<ent-focus-frame [title]="t('text.title')" [detail]="number()">
    <a out entButton="outlined" class="icon-on-phone" [routerLink]="back()">
      <ent-icon name="arrow-left" />{{ p('back') }}
    </a>
    <div class="page">
      <h1 tabindex="-1">{{ t('text.title') }}</h1>
      @if (shown(); as text) {
        <ent-frozen-text [page]="text" [pdf]="pdf()" [files]="files()" end="/copy" />
      } @else {
        <ent-resource-state [resource]="answer" [rows]="10" />
      }
    </div>
  </ent-focus-frame>`,
  styles: `
    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      max-width: 52rem;
      margin: 0 auto;
      padding: 1.5rem 1.25rem 3rem;
    }
  `,
})
export class FrozenTextPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(signingWords);
  protected readonly p = injectPlatformWords();
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly answer = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readFrozenText, params),
  });
  protected readonly shown = computed(() => {
    if (!this.answer.hasValue()) return null;
    const document = this.answer.value().document as ConventionDocument;
    return { document, number: document.number };
  });
  protected readonly number = computed(() => {
    const text = this.shown();
    return text ? this.t('text.number', text) : '';
  });
  protected readonly pdf = computed(() => this.api.address(`/conventions/${this.id()}/files/frozen`));
  protected readonly files = computed(() => this.api.address(`/conventions/${this.id()}/piece-files/`));
  protected readonly back = computed(() => conventionPath(this.organisation.required(), this.id()));
}
