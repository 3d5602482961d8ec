import { Component, computed, inject, input, resource } from '@angular/core';
import { Icon, injectWords, PageHeader, ResourceState, Session, type Tab } from '@entente/platform/web';
import { type Answering } from '../../answers/settle-first';
import { DeskFrame, type FrameWords } from '../../grids/desk-frame';
import { OwnDesk } from '../../grids/own-desk';
import { OwnIndicatorsDesk, theCatalogue } from './own-indicators-desk';
import { ownIndicatorsWords } from './own-indicators-words';
import { IndicatorsEditor } from './indicators-editor';
import { IndicatorsPublish } from './indicators-publish';

/** `/o/:org/indicateurs/adapter`: the indicators of the organisation, written, published, exchanged. */
@Component({
  selector: 'ent-own-indicators-page',
  imports: [DeskFrame, Icon, IndicatorsEditor, IndicatorsPublish, PageHeader, ResourceState],
  template: `<div class="ent-page">
    <ent-page-header [title]="t('title')" [lead]="t('lead')" [crumbs]="[{ label: t('crumb'), link: [base()] }]" />
    @if (desk.view(); as view) {
      <ent-desk-frame [title]="t('title')" [tabs]="tabs()" [toMend]="desk.faults().length" [said]="said()">
        @if (!view.published) {
          <p class="ent-note info"><ent-icon name="info" />{{ t('view.shipped') }}</p>
        }
        @if (partie() === 'publier') {
          <ent-indicators-publish />
        } @else {
          <ent-indicators-editor />
        }
      </ent-desk-frame>
    } @else {
      <section class="ent-card"><ent-resource-state [resource]="opened" [rows]="8" /></section>
    }
  </div>`,
  providers: [OwnIndicatorsDesk, { provide: OwnDesk, useExisting: OwnIndicatorsDesk }],
})
export class OwnIndicatorsPage implements Answering {
  readonly partie = input<string>();
  protected readonly t = injectWords(ownIndicatorsWords);
  protected readonly desk = inject(OwnIndicatorsDesk);
  private readonly session = inject(Session);

  protected readonly opened = resource({ loader: () => this.desk.open(theCatalogue) });
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/indicateurs`);
  protected readonly tabs = computed<readonly Tab[]>(() => [
    { label: this.t('tabs.indicators'), link: `${this.base()}/adapter`, query: { partie: null } },
    { label: this.t('tabs.publish'), link: `${this.base()}/adapter`, query: { partie: 'publier' } },
  ]);
  protected readonly said = computed<FrameWords>(() => ({
    stale: this.t('view.stale'),
    archived: this.t('view.archived'),
    readOnly: this.t('view.readOnly'),
    // An organisation has one catalogue: nothing is chosen among several.
    chosen: '',
  }));

  settle(): Promise<boolean> {
    return this.desk.mayWrite() ? this.desk.saving.flush() : Promise.resolve(true);
  }
}
