import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConventionView } from '@entente/platform/api-client';
import { Button, CurrentOrganisation, Formats, Icon, injectWords } from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { togetherWords } from '../together-words';

/** On the page of a draft: whether the text is shared, whose turn it is, what waits for an answer. */
@Component({
  selector: 'ent-shared-card',
  imports: [Button, Icon, RouterLink],
  template: `<section class="ent-card" aria-labelledby="shared">
    <header>
      <h2 id="shared">{{ t('shared.title') }}</h2>
    </header>
    <div class="ent-card-body">
      @for (line of lines(); track line) {
        <p>{{ line }}</p>
      }
      <a entButton="text" [routerLink]="link()">
        <ent-icon [name]="convention().negotiation ? 'users-round' : 'share-2'" />
        {{ convention().negotiation ? t('shared.open') : t('shared.start') }}
      </a>
    </div>
  </section>`,
})
export class SharedCard {
  readonly convention = input.required<ConventionView>();
  protected readonly t = injectWords(togetherWords);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly link = computed(() =>
    conventionPath(this.organisation.required(), this.convention().id, 'ensemble'),
  );
  protected readonly lines = computed((): readonly string[] => {
    const { negotiation } = this.convention();
    if (!negotiation) return [];
    const { holder, since, openProposals, openThreads, accepted } = negotiation;
    const names = accepted.map(({ name }) => name).join(', ');
    return [
      holder === 'host' ? this.t('shared.ours') : this.t('shared.theirs', { at: this.formats.instant(since) }),
      ...(openProposals ? [this.t.count('shared.proposals', openProposals)] : []),
      ...(openThreads ? [this.t.count('shared.remarks', openThreads)] : []),
      ...(names ? [this.t('shared.accepted', { names })] : []),
    ];
  });
}
