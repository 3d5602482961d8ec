import { Component, computed, inject, input, linkedSignal, model, resource } from '@angular/core';
import { listFrameworks } from '@entente/platform/api-client';
import { type Choice, Chooser, Field, injectWords, OrgApi } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';

/** Which framework a new convention applies, among those shared with its partner; nothing when there is none. */
@Component({
  selector: 'ent-framework-choice',
  imports: [Chooser, Field],
  template: `@if (frameworks().length) {
    <section class="ent-card">
      <header>
        <h2>{{ t('framework.title') }}</h2>
      </header>
      <div class="ent-card-body">
        <ent-field [label]="t('framework.label')" [hint]="t('framework.hint')" requirement="optional">
          <ent-chooser
            [value]="value()"
            [search]="find"
            [chosen]="chosen()"
            [placeholder]="t('framework.search')"
            (picked)="value.set($event?.id ?? '')"
          />
        </ent-field>
      </div>
    </section>
  }`,
})
export class FrameworkChoice {
  readonly partnerId = input.required<string>();
  /** Identifier of the framework; empty for none. */
  readonly value = model('');
  protected readonly t = injectWords(draftingWords);
  private readonly api = inject(OrgApi);

  private readonly found = resource({
    params: () => (this.partnerId() ? { partner: this.partnerId() } : undefined),
    loader: async ({ params }) => (await this.api.invoke(listFrameworks, params)).items,
  });
  protected readonly frameworks = linkedSignal<readonly Choice[] | undefined, readonly Choice[]>({
    source: () =>
      this.found.hasValue()
        ? this.found.value().map(({ id, number, title }) => ({ id, label: title, detail: number }))
        : undefined,
    computation: (found) => found ?? [],
  });
  protected readonly chosen = computed(() => this.frameworks().find(({ id }) => id === this.value()) ?? null);

  protected readonly find = (text: string): Promise<readonly Choice[]> => {
    const wanted = text.trim().toLocaleLowerCase();
    const isMeant = ({ label, detail }: Choice): boolean => `${label} ${detail}`.toLocaleLowerCase().includes(wanted);
    return Promise.resolve(this.frameworks().filter(isMeant));
  };
}
