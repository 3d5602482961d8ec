import { Component, computed, inject, input, resource } from '@angular/core';
import { quadrants, quadrantWords } from '@entente/evaluations/domain';
import { compareSwotSession } from '@entente/platform/api-client';
import { formatPipes, injectWords, OrgApi } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { swotWords } from './swot-words';

const fates = ['still', 'new', 'gone'] as const;

/** What became of the board since the session before; nothing when there was none. */
@Component({
  selector: 'ent-comparison',
  imports: [...formatPipes],
  template: `@if (view(); as compared) {
    <section class="ent-card" aria-labelledby="compared-title">
      <header>
        <h2 id="compared-title">{{ t('compared.title', { day: (compared.previousOn | entDay: 'plain') }) }}</h2>
      </header>
      <p class="ent-card-body">{{ sentence() }}</p>
      <table class="ent-table cards">
        <tbody>
          @for (line of lines(); track $index) {
            <tr>
              <td class="lead">
                {{ line.name }}
                @if (line.before) {
                  <small>{{ t('compared.before', { name: line.before }) }}</small>
                }
              </td>
              <td>{{ say(names[line.quadrant].name) }}</td>
              <td class="corner">{{ t(fateKey(line.fate)) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </section>
  }`,
  styles: `
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class Comparison {
  readonly id = input.required<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly say = injectSay();
  protected readonly names = quadrantWords;
  private readonly api = inject(OrgApi);
  private readonly compared = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(compareSwotSession, { id }),
  });
  protected readonly view = computed(() => {
    const value = this.compared.hasValue() ? this.compared.value() : null;
    return value?.previousOn ? value : null;
  });
  protected readonly lines = computed(() =>
    fates.flatMap((fate) =>
      quadrants.flatMap((quadrant) =>
        (this.view()?.cards ?? []).filter((card) => card.fate === fate && card.quadrant === quadrant),
      ),
    ),
  );
  protected readonly sentence = computed(() => {
    const count = (fate: (typeof fates)[number]) => this.lines().filter((card) => card.fate === fate).length;
    return this.t('compared.sentence', {
      still: this.t.count('compared.still', count('still')),
      new: this.t.count('compared.new', count('new')),
      gone: this.t.count('compared.gone', count('gone')),
    });
  });

  protected fateKey(fate: (typeof fates)[number]) {
    return `compared.fate.${fate}` as const;
  }
}
