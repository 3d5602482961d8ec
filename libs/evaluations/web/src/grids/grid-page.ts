import { Component, computed, inject, input, resource } from '@angular/core';
import { injectWords, PageHeader, ResourceState, Session, type Tab } from '@entente/platform/web';
import { type Answering } from '../answers/settle-first';
import { CriteriaEditor } from './criteria-editor';
import { DeskFrame, type FrameWords } from './desk-frame';
import { DryRunPanel } from './dry-run-panel';
import { GridDesk } from './grid-desk';
import { GridPreview } from './grid-preview';
import { gridsWords } from './grids-words';
import { OwnDesk } from './own-desk';
import { PublishPanel } from './publish-panel';
import { ScaleEditor } from './scale-editor';

const parts = ['criteria', 'scale', 'preview', 'run', 'publish'] as const;
type Part = (typeof parts)[number];

/** The part of the page in its address. */
const addresses: Readonly<Record<Part, string>> = {
  criteria: 'criteres',
  scale: 'echelle',
  preview: 'apercu',
  run: 'essai',
  publish: 'publier',
};

/** `/o/:org/bilans/grilles/:id`: one grid, written, tried, published version after version. */
@Component({
  selector: 'ent-grid-page',
  imports: [CriteriaEditor, DeskFrame, DryRunPanel, GridPreview, PageHeader, PublishPanel, ResourceState, ScaleEditor],
  templateUrl: './grid-page.html',
  styleUrl: './grids.css',
  providers: [GridDesk, { provide: OwnDesk, useExisting: GridDesk }],
})
export class GridPage implements Answering {
  readonly id = input.required<string>();
  readonly partie = input<string>();
  protected readonly t = injectWords(gridsWords);
  protected readonly desk = inject(GridDesk);
  private readonly session = inject(Session);

  protected readonly opened = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.desk.open(id),
  });
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans`);
  protected readonly part = computed<Part>(() => parts.find((one) => addresses[one] === this.partie()) ?? 'criteria');
  protected readonly title = computed(() => this.desk.content().title.fr.trim() || this.t('untitled'));
  protected readonly tabs = computed<readonly Tab[]>(() =>
    parts.map((part) => ({
      label: this.t(`tabs.${part}`),
      link: `${this.base()}/grilles/${this.id()}`,
      query: { partie: part === 'criteria' ? null : addresses[part] },
    })),
  );
  protected readonly said = computed<FrameWords>(() => ({
    stale: this.t('view.stale'),
    archived: this.t('view.archivedNote'),
    readOnly: this.t('view.readOnly'),
    chosen: this.t('chosen'),
  }));

  settle(): Promise<boolean> {
    return this.desk.mayWrite() ? this.desk.saving.flush() : Promise.resolve(true);
  }
}
