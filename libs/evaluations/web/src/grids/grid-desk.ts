import { computed, Injectable } from '@angular/core';
import {
  contentOf,
  currentChecklist,
  draftFaults,
  type EvaluationGrid,
  finishedContent,
  type GridContent,
  type GridDraft,
  gridOf,
} from '@entente/evaluations/domain';
import {
  archiveGrid,
  chooseGrid,
  type OwnGridView,
  publishGrid,
  readGrid,
  restoreGrid,
  reviseGrid,
} from '@entente/platform/api-client';
import { injectCalls, OwnDesk } from './own-desk';

/** One grid while people write it. */
@Injectable()
export class GridDesk extends OwnDesk<OwnGridView, GridDraft> {
  readonly content = computed(() => this.draft().content);
  /** The version that the draft follows. */
  readonly before = computed<EvaluationGrid>(() => this.view()?.before ?? currentChecklist);
  /** Everything that keeps it from being published, as the server would say it. */
  readonly faults = computed(() => draftFaults(this.draft(), this.before()));
  /** The draft as a grid to rate on; null while something is to mend in it. */
  readonly grid = computed<EvaluationGrid | null>(() => {
    const view = this.view();
    if (!view || this.faults().some(({ pointer }) => !pointer.startsWith('/fates'))) return null;
    return gridOf(finishedContent(this.content()), { version: view.published + 1, own: view.id });
  });

  constructor() {
    super(
      injectCalls<OwnGridView, GridDraft>((api) => ({
        key: 'grid',
        nothing: { content: contentOf(currentChecklist), fates: [], lastOwn: 0 },
        draftOf: ({ content, fates, lastOwn }) => ({ content, fates, lastOwn }),
        read: (id) => api.invoke(readGrid, { id }),
        revise: (id, body) => api.invoke(reviseGrid, { id, body }),
        publish: (id, body) => api.invoke(publishGrid, { id, body }),
        shelve: (id, archived, revision) =>
          api.invoke(archived ? archiveGrid : restoreGrid, { id, body: { revision } }),
        choose: ({ id }) => api.invoke(chooseGrid, { body: { grid: id } }),
      })),
    );
  }

  change(change: (content: GridContent) => GridContent): void {
    this.rewrite((draft) => ({ ...draft, content: change(draft.content) }));
  }
}
