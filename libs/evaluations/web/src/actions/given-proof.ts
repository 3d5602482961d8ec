import { Component, computed, input } from '@angular/core';
import { hostOf } from '@entente/evaluations/domain';
import { type ActionView, type DeclarationView } from '@entente/platform/api-client';
import { Icon } from '@entente/platform/web';

/** Sent back, an action keeps what was said of it for the next time. */
export const givenProof = ({ effect, declared }: Pick<ActionView, 'effect' | 'declared'>) => ({
  effect: effect || (declared?.effect ?? ''),
  proof: declared?.text ?? '',
  proofLink: declared?.link ?? '',
});

/** What shows that an action is done; an address shows its host, and tells its site nothing of where one comes from. */
@Component({
  selector: 'ent-given-proof',
  imports: [Icon],
  template: `@if (declared(); as given) {
    <p>
      <ent-icon name="paperclip" [size]="18" />
      <span>
        {{ given.text }}
        @if (host()) {
          <a [href]="given.link" target="_blank" rel="noopener noreferrer">{{ host() }}</a>
        }
      </span>
    </p>
  }`,
  styles: `
    p {
      display: flex;
      gap: 0.5rem;
      align-items: start;
      overflow-wrap: anywhere;
    }
  `,
})
export class GivenProof {
  readonly declared = input.required<Pick<DeclarationView, 'text' | 'link'> | null>();
  protected readonly host = computed(() => hostOf(this.declared()?.link ?? ''));
}
