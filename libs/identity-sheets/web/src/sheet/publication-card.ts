import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fieldOf } from '@entente/identity-sheets/domain';
import { type IdentitySheetView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Button, Formats, Icon, injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';

/** What partners are given today, and what changed since. */
@Component({
  selector: 'ent-publication-card',
  imports: [Button, Icon, RouterLink],
  template: `<section class="ent-card" aria-labelledby="publication-title">
    <header>
      <h2 id="publication-title">{{ t('published.title') }}</h2>
    </header>
    <div class="ent-card-body ent-stack tight">
      <p>{{ words() }}</p>
      @if (changed().length) {
        <p class="ent-note info"><ent-icon name="info" />{{ t.count('published.changed', changed().length) }}</p>
        <ul class="ent-small">
          @for (label of changed(); track label) {
            <li>{{ label }}</li>
          }
        </ul>
      }
      <a entButton="text" routerLink="versions"><ent-icon name="history" />{{ t('published.versions') }}</a>
    </div>
  </section>`,
  styles: `
    li {
      padding-left: 1.25rem;
      list-style: disc inside;
    }
    a {
      justify-self: start;
    }
  `,
})
export class PublicationCard {
  readonly sheet = input.required<IdentitySheetView>();
  protected readonly t = injectWords(sheetWords);
  private readonly say = injectSay();
  private readonly formats = inject(Formats);
  protected readonly changed = computed(() => this.sheet().changed.map((code) => this.say(fieldOf(code).label)));
  protected readonly words = computed(() => {
    const { publication } = this.sheet();
    if (!publication) return this.t('published.never');
    const { version, publishedOn, publishedBy } = publication;
    const day = isDay(publishedOn) ? this.formats.plainDay(publishedOn) : '';
    return publishedBy
      ? this.t('published.by', { version, day, who: publishedBy })
      : this.t('published.on', { version, day });
  });
}
