import { computed, inject, Injectable } from '@angular/core';
import {
  type IndicatorsContent,
  type IndicatorsDraft,
  indicatorsFaults,
  shippedIndicators,
} from '@entente/evaluations/domain';
import {
  importOwnIndicators,
  type OwnIndicatorsView,
  publishOwnIndicators,
  readOwnIndicators,
  reviseOwnIndicators,
} from '@entente/platform/api-client';
import { OrgApi } from '@entente/platform/web';
import { injectCalls, OwnDesk, type OwnView } from '../../grids/own-desk';

/** As a desk reads it: there is one for the organisation, always in use and never put aside. */
export type CatalogueView = OwnView &
  Pick<OwnIndicatorsView, 'content' | 'lastOwn' | 'inForce' | 'entered'> & {
    readonly published: number;
    readonly history: OwnIndicatorsView['versions'];
  };

export const theCatalogue = 'catalogue';

const toView = ({ versions: history, ...view }: OwnIndicatorsView): CatalogueView => ({
  ...view,
  id: theCatalogue,
  archived: false,
  chosen: false,
  versions: [],
  history,
});

const never = (): Promise<CatalogueView> => Promise.reject(new Error('There is one catalogue, always in use.'));

/** The indicators of an organisation while people write them. */
@Injectable()
export class OwnIndicatorsDesk extends OwnDesk<CatalogueView, IndicatorsDraft> {
  private readonly api = inject(OrgApi);
  readonly content = computed(() => this.draft().content);
  /** Everything that keeps it from being published, as the server would say it. */
  readonly faults = computed(() => {
    const view = this.view();
    return indicatorsFaults(this.draft(), { inForce: view?.inForce ?? null, entered: view?.entered ?? [] });
  });

  constructor() {
    super(
      injectCalls<CatalogueView, IndicatorsDraft>((api) => ({
        key: 'indicators',
        nothing: { content: shippedIndicators(), lastOwn: 0 },
        draftOf: ({ content, lastOwn }) => ({ content, lastOwn }),
        read: async () => toView(await api.invoke(readOwnIndicators)),
        revise: async (_id, body) => toView(await api.invoke(reviseOwnIndicators, { body })),
        publish: async (_id, body) => toView(await api.invoke(publishOwnIndicators, { body })),
        shelve: never,
        choose: never,
      })),
    );
  }

  change(change: (content: IndicatorsContent) => IndicatorsContent): void {
    this.rewrite((draft) => ({ ...draft, content: change(draft.content) }));
  }

  /** A file takes the place of the draft, once what was typed is saved. */
  async take(file: string): Promise<void> {
    await this.saving.flush();
    await this.api.invoke(importOwnIndicators, { body: { file, revision: this.view()?.revision ?? 0 } });
    await this.open(theCatalogue);
  }
}
