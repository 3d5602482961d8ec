import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, FocusFrame, Icon, injectWords, SaveState, type Tab, Tabs } from '@entente/platform/web';
import { ApprovalBanner } from '../approval/approval-banner';
import { partnersNamed } from '../convention/partners-named';
import { draftingWords } from '../drafting-words';
import { togetherWords } from '../together-words';
import { injectSaid } from '../text/said';
import { DraftConflicts } from './draft-conflicts';
import { DraftPlaces } from './draft-places';
import { DraftStore } from './draft-store';

/** The frame of the three pages where a draft is written: its name, its saved state, the way from one to the next. */
@Component({
  selector: 'ent-draft-frame',
  imports: [ApprovalBanner, Button, DraftConflicts, FocusFrame, Icon, RouterLink, SaveState, Tabs],
  template: `<ent-focus-frame [title]="title()" [detail]="detail()">
    <ent-save-state state compact [status]="store.status()" />
    <a out entButton="outlined" [routerLink]="places.page()" [attr.aria-label]="t('frame.later')">
      <ent-icon name="log-out" /><span class="wide">{{ t('frame.later') }}</span>
    </a>
    <div progress class="steps ent-no-print">
      <ent-tabs [tabs]="tabs()" [label]="t('frame.steps')" />
      @if (store.conflicts().length > 0) {
        <!-- Whoever is in the middle of a long text does not see what stands above it. -->
        <button entButton="filled" size="tight" type="button" (click)="both.jump()">
          <ent-icon name="files" />{{ t('text.readBoth') }}
        </button>
      }
    </div>
    @if (accepted()) {
      <p class="ent-note watch accepted">
        <ent-icon name="shield-check" /><span>{{ together('lift.band', { names: accepted() }) }}</span>
      </p>
    }
    <ent-draft-conflicts #both />
    <ent-approval-banner [convention]="store.opened" />
    <ng-content />
    <ng-container ngProjectAs="[bar]"><ng-content select="[bar]" /></ng-container>
  </ent-focus-frame>`,
  styles: `
    .steps {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
      background: var(--mat-sys-surface-container-lowest);
      padding-inline: 0.75rem;
    }
    .steps ent-tabs {
      flex: 1 1 20rem;
      min-width: 0;
    }
    .steps button {
      margin-block: 0.25rem;
    }
    .accepted {
      margin: 1rem 1.5rem 0;
    }
    @media (max-width: 40rem) {
      .wide {
        display: none;
      }
      .steps {
        padding-inline: 0;
      }
      .steps button {
        margin-inline: 1rem;
      }
    }
  `,
})
export class DraftFrame {
  protected readonly store = inject(DraftStore);
  protected readonly places = inject(DraftPlaces);
  protected readonly t = injectWords(draftingWords);
  protected readonly together = injectWords(togetherWords);
  private readonly said = injectSaid();
  protected readonly title = computed(() =>
    this.t('frame.title', {
      partner: partnersNamed({ partnerName: this.store.opened.partnerName, content: this.store.content() }, this.t),
    }),
  );
  protected readonly detail = computed(() =>
    this.t('frame.detail', { number: this.store.opened.number, kind: this.said(this.store.template.name) }),
  );
  /** Whose word falls with the first change; empty for nobody. */
  protected readonly accepted = computed(() =>
    (this.store.negotiation()?.accepted ?? []).map(({ name }) => name).join(', '),
  );
  protected readonly tabs = computed((): readonly Tab[] => [
    { label: this.t('frame.questions'), link: this.places.questions() },
    { label: this.t('frame.text'), link: this.places.text() },
    { label: this.together('shared.title'), link: this.places.together() },
    { label: this.t('frame.checks'), link: this.places.checks() },
  ]);
}
