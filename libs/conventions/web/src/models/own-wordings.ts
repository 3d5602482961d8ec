import { Component, computed, inject, input, output } from '@angular/core';
import { type Article, offeredWording, type OwnWording, type RichText } from '@entente/conventions/domain';
import { type ModelSummaryView } from '@entente/platform/api-client';
import { Button, Formats, injectWords } from '@entente/platform/web';
import { DraftStore } from '../drafting/draft-store';
import { modelsWords } from '../models-words';
import { RichTextView } from '../text/rich-text-view';
import { OwnClauses } from './own-clauses';

/** The organisation's own wordings of an article, beside ours, filled in for this convention. */
@Component({
  selector: 'ent-own-wordings',
  imports: [Button, RichTextView],
  template: `@if (offered().length) {
    <details>
      <summary>{{ t('offered.title') }}</summary>
      @for (one of offered(); track one.model.id) {
        <section>
          <p class="ent-small">{{ nameOf(one.model) }}</p>
          <ent-rich-text [rich]="one.body" />
          <button
            entButton="tonal"
            size="tight"
            type="button"
            [attr.aria-label]="t('offered.takeOf', { name: one.model.name })"
            (click)="taken.emit(one.body)"
          >
            {{ t('offered.take') }}
          </button>
        </section>
      }
    </details>
  }`,
  styles: `
    summary {
      min-height: 2.25rem;
      padding-block: 0.375rem;
      cursor: pointer;
    }
    section {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
      padding: 0.5rem 0;
    }
  `,
})
export class OwnWordings {
  readonly article = input.required<Article>();
  readonly taken = output<RichText>();

  protected readonly t = injectWords(modelsWords);
  private readonly store = inject(DraftStore);
  private readonly clauses = inject(OwnClauses);
  private readonly formats = inject(Formats);
  protected readonly offered = computed(() =>
    this.clauses.of(this.article().clauseCode).flatMap((model) => {
      const { body } = model.wording as unknown as OwnWording;
      const filled = offeredWording(this.store.template, this.store.content(), this.article(), body);
      return filled ? [{ model, body: filled }] : [];
    }),
  );

  protected nameOf({ name, publishedBy: author, publishedAt }: ModelSummaryView): string {
    return this.t('offered.by', { name, author, day: this.formats.instant(publishedAt ?? '') });
  }
}
