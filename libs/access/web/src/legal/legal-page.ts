import { Component, computed, inject, input, resource } from '@angular/core';
import { type InstanceView } from '@entente/platform/api-client';
import { say, type Words } from '@entente/platform/kernel';
import {
  formatPipes,
  injectWords,
  PageHeader,
  PublicFrame,
  ResourceState,
  Typography,
  WordStore,
} from '@entente/platform/web';
import { infoWords } from '../access-words';
import { Instance } from '../first-run/instance';
import { type InstanceFact, type LegalText } from './legal-text';

const texts = {
  notice: () => import('./content/legal-notice').then(({ legalNotice }) => legalNotice),
  data: () => import('./content/kept-data').then(({ keptData }) => keptData),
  accessibility: () =>
    import('./content/accessibility-statement').then(({ accessibilityStatement }) => accessibilityStatement),
} as const satisfies Record<string, () => Promise<LegalText>>;

/** `/mentions-legales`, `/donnees`, `/accessibilite`. */
@Component({
  selector: 'ent-legal-page',
  imports: [...formatPipes, PageHeader, PublicFrame, ResourceState, Typography],
  templateUrl: './legal-page.html',
  styleUrl: './legal-page.css',
})
export class LegalPage {
  /** Which text, from the route. */
  readonly text = input.required<keyof typeof texts>();
  protected readonly t = injectWords(infoWords);
  private readonly store = inject(WordStore);
  private readonly instance = inject(Instance);

  protected readonly page = resource({ params: () => this.text(), loader: ({ params }) => texts[params]() });
  private readonly facts = resource<InstanceView['notice'] | null, true>({
    params: () => true as const,
    loader: async () => (await this.instance.read()).notice,
  });
  protected readonly noticeOf = computed(() => {
    const facts = this.facts.hasValue() ? this.facts.value() : null;
    return (fact: InstanceFact): string => facts?.[fact] ?? '';
  });

  protected words(words: Words): string {
    return say(words, this.store.language());
  }
}
