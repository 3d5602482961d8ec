import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, Injector, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readConvention } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  FocusFrame,
  injectWords,
  OrgApi,
  ResourceState,
} from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { DraftingOutlet } from './drafting-outlet';
import { DRAFT_HOLDER, type DraftStore, OPENED_DRAFT } from './draft-store';

const patience = 2000;

/** `/o/:org/conventions/:id/…` while it is written: loads the draft once for its pages. */
@Component({
  selector: 'ent-drafting-place',
  imports: [Button, EmptyState, FocusFrame, NgComponentOutlet, ResourceState, RouterLink],
  template: `@if (draft.hasValue() && draft.value().allowedActions.includes('revise')) {
      <ng-container *ngComponentOutlet="outlet; injector: opened()" />
    } @else {
      <ent-focus-frame [title]="t('frame.loading')">
        @if (draft.hasValue()) {
          <ent-empty-state icon="lock" [title]="t('frame.closed')" [detail]="t('frame.closedDetail')">
            <a entButton="filled" [routerLink]="page()">{{ t('frame.open') }}</a>
          </ent-empty-state>
        } @else {
          <ent-resource-state [resource]="draft" [rows]="8" />
        }
      </ent-focus-frame>
    }`,
})
export class DraftingPlace {
  readonly id = input.required<string>();
  protected readonly t = injectWords(draftingWords);
  private readonly api = inject(OrgApi);
  private readonly injector = inject(Injector);
  private readonly organisation = inject(CurrentOrganisation);
  private store: DraftStore | undefined;

  protected readonly outlet = DraftingOutlet;
  protected readonly draft = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readConvention, params),
  });
  protected readonly opened = computed(() =>
    Injector.create({
      providers: [
        { provide: OPENED_DRAFT, useValue: this.draft.value() },
        { provide: DRAFT_HOLDER, useValue: (store: DraftStore) => (this.store = store) },
      ],
      parent: this.injector,
    }),
  );
  protected readonly page = computed(() => ['/o', this.organisation.required(), 'conventions', this.id()]);

  /** Sends what is not saved yet, without keeping anybody waiting: the browser has it too. */
  async settle(): Promise<true> {
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    await Promise.race([this.store?.autosave.flush(), late]);
    return true;
  }
}
