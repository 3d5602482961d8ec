import { computed, inject, Injectable, resource } from '@angular/core';
import { type RichText } from '@entente/conventions/domain';
import { readTextInForce } from '@entente/platform/api-client';
import { ApiProblem, OrgApi } from '@entente/platform/web';
import { DraftStore } from './draft-store';

/** A line offered from what is already known, by a name that one looks for. */
export type KnownLine = {
  readonly id: string;
  readonly label: string;
  readonly row: Readonly<Record<string, unknown>>;
};

/** Of an amendment that is being written: the articles that it may change, as they hold today. */
@Injectable()
export class AmendedText {
  private readonly api = inject(OrgApi);
  private readonly store = inject(DraftStore);

  private readonly found = resource({
    params: () => {
      const { parent, template } = this.store.opened;
      return parent && template.code === 'T6' ? { id: parent.id } : undefined;
    },
    loader: async ({ params }) => {
      try {
        return (await this.api.invoke(readTextInForce, params)).articles;
      } catch (error) {
        // Without the list, an article is typed.
        if (error instanceof ApiProblem) return [];
        throw error;
      }
    },
  });

  readonly articles = computed((): readonly KnownLine[] =>
    (this.found.hasValue() ? this.found.value() : [])
      .filter(({ amended }) => amended?.change !== 'remove')
      .map(({ key, heading, body }) => ({
        id: key,
        label: heading,
        row: { article: key, heading, before: body as RichText, change: 'replace' },
      })),
  );
}
