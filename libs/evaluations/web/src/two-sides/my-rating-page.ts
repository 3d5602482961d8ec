import { Component, computed, inject, input, resource, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { answerMyRating, handInMyRating, readMyRating } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  EmptyState,
  FocusFrame,
  injectWords,
  OrgApi,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { type Answering } from '../answers/settle-first';
import { sidesWords } from '../sides-words';
import { RatedState } from './rated-state';
import { RaterDesk, type RaterServer } from './rater-desk';

/** A member's own rating of a review that both sides rate. */
@Component({
  selector: 'ent-my-rating-page',
  imports: [Button, EmptyState, FocusFrame, RatedState, RaterDesk, ResourceState, RouterLink],
  template: `@if (page(); as page) {
      @if (page.open && page.status !== 'handed-in') {
        <ent-rater-desk [page]="page" [server]="server" [back]="back()" (handedIn)="answer.set($event)" />
      } @else {
        <ent-focus-frame [title]="t('mine.loading')">
          <ent-rated-state [page]="page">
            <a entButton="filled" [routerLink]="back()">{{ t('mine.back') }}</a>
          </ent-rated-state>
        </ent-focus-frame>
      }
    } @else {
      <ent-focus-frame [title]="t('mine.loading')">
        @if (notInvited()) {
          <h1 class="ent-hidden" tabindex="-1">{{ t('mine.notInvited') }}</h1>
          <ent-empty-state icon="users" [title]="t('mine.notInvited')" [detail]="t('mine.notInvitedDetail')">
            <a entButton="outlined" [routerLink]="back()">{{ t('mine.back') }}</a>
          </ent-empty-state>
        } @else {
          <ent-resource-state [resource]="answer" [rows]="8" />
        }
      </ent-focus-frame>
    }`,
})
export class MyRatingPage implements Answering {
  readonly id = input.required<string>();
  protected readonly t = injectWords(sidesWords);
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly desk = viewChild(RaterDesk);

  protected readonly answer = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readMyRating, { id }),
  });
  protected readonly page = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly back = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans/${this.id()}`);
  protected readonly notInvited = computed(() => {
    const error = this.answer.error()?.cause ?? this.answer.error();
    return error instanceof ApiProblem && error.type.endsWith('/not-invited');
  });
  protected readonly server: RaterServer = {
    save: (body) => this.api.invoke(answerMyRating, { id: this.id(), body }),
    handIn: () => this.api.invoke(handInMyRating, { id: this.id() }),
  };

  settle(): Promise<unknown> {
    return this.desk()?.settle() ?? Promise.resolve();
  }
}
