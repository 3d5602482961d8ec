import { computed, inject, Injectable, resource } from '@angular/core';
import { listModels, type ModelSummaryView } from '@entente/platform/api-client';
import { OrgApi } from '@entente/platform/web';

/** Clauses that the organisation worded itself and published. */
@Injectable()
export class OwnClauses {
  private readonly api = inject(OrgApi);
  private readonly models = resource({ loader: () => this.api.invoke(listModels) });

  readonly all = computed((): readonly ModelSummaryView[] => {
    const items = this.models.hasValue() ? this.models.value().items : [];
    return items.filter(({ kind, published, archived }) => kind === 'clause' && published > 0 && !archived);
  });

  /** Those of one article of the catalogue. */
  of(code: string): readonly ModelSummaryView[] {
    return this.all().filter(({ wording }) => wording?.['clause'] === code);
  }
}
