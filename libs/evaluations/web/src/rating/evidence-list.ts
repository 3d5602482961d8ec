import { Component, computed, input } from '@angular/core';
import { type Evidence, hostOf } from '@entente/evaluations/domain';
import { Icon, injectWords } from '@entente/platform/web';
import { injectNamed } from '../shared/inject-named';
import { sidesWords } from '../sides-words';

/** What ratings rest on, as text; an address shows its host alone, and tells its site nothing of where one comes from. */
@Component({
  selector: 'ent-evidence-list',
  imports: [Icon],
  template: `@for (each of given(); track $index) {
    <p>
      <ent-icon name="paperclip" [size]="18" />
      <span>
        <span class="ent-hidden">{{ named(t('evidence.title'), '') }} </span>{{ each.text }}
        @if (each.host) {
          <a [href]="each.link" target="_blank" rel="noopener noreferrer">{{ each.host }}</a>
        }
      </span>
    </p>
  }`,
  styles: `
    p {
      display: flex;
      gap: 0.5rem;
      align-items: start;
      margin-top: 0.375rem;
      font: var(--mat-sys-body-small);
      overflow-wrap: anywhere;
    }
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class EvidenceList {
  readonly evidence = input.required<readonly Evidence[]>();
  protected readonly t = injectWords(sidesWords);
  protected readonly named = injectNamed();
  protected readonly given = computed(() => this.evidence().map((each) => ({ ...each, host: hostOf(each.link) })));
}
