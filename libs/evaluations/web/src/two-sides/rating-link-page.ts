import { Component, computed, effect, inject, resource, signal, viewChild } from '@angular/core';
import {
  guestAnswerRating,
  guestHandInRating,
  noteRatingOpened,
  openRatingLink,
  type RaterPageView,
  readRatingPage,
  renewRatingLink,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  type DeadLink,
  EmptyState,
  Icon,
  injectWords,
  PageTitle,
  PublicApi,
  PublicFrame,
  ResourceState,
} from '@entente/platform/web';
import { type Answering } from '../answers/settle-first';
import { sidesWords } from '../sides-words';
import { RatedState } from './rated-state';
import { RaterDesk, type RaterServer } from './rater-desk';
import { deadRatingLink, ratingLink } from './rating-link';
import { ResultToValidate } from './result-to-validate';

/** `/n`: somebody of the partner rates by a personal link, without account, on a phone. */
@Component({
  selector: 'ent-rating-link-page',
  imports: [Button, EmptyState, Icon, PublicFrame, RatedState, RaterDesk, ResourceState, ResultToValidate],
  template: `@if (page(); as page) {
      @if (page.open && page.status !== 'handed-in') {
        <ent-rater-desk [page]="page" [server]="server" (handedIn)="answer.set($event)" />
      } @else {
        <ent-public-frame [organisation]="page.organisation">
          @if (page.result; as result) {
            <ent-result-to-validate [page]="page" [result]="result" (validated)="answer.set($event)" />
          } @else {
            <ent-rated-state [page]="page" />
          }
        </ent-public-frame>
      }
    } @else {
      <ent-public-frame>
        <h1 class="ent-hidden" tabindex="-1">{{ t('mine.loading') }}</h1>
        @if (dead(); as kind) {
          <ent-empty-state [icon]="kind === 'revoked' ? 'lock' : 'link'" [title]="words(kind)" [detail]="details(kind)">
            @if (kind === 'expired' && !renewed()) {
              <button entButton="filled" type="button" (click)="renew()">
                <ent-icon name="mail" />{{ t('mine.link.renew') }}
              </button>
            }
            <p role="status">{{ renewed() }}</p>
          </ent-empty-state>
        } @else {
          <ent-resource-state [resource]="answer" [rows]="8" />
        }
      </ent-public-frame>
    }`,
})
export class RatingLinkPage implements Answering {
  protected readonly t = injectWords(sidesWords);
  private readonly api = inject(PublicApi);
  private readonly link = inject(ratingLink);
  private readonly desk = viewChild(RaterDesk);
  protected readonly renewed = signal('');

  protected readonly answer = resource({
    params: () => ({ token: this.link.token(), id: this.link.id() }),
    loader: ({ params: { token, id } }): Promise<RaterPageView> =>
      token ? this.api.invoke(openRatingLink, { body: { token } }) : this.api.invoke(readRatingPage, { id }),
  });
  protected readonly page = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly dead = computed(() => deadRatingLink(this.answer.error()?.cause ?? this.answer.error()));
  private readonly id = computed(() => this.page()?.reviewId ?? '');
  protected readonly server: RaterServer = {
    save: (body) => this.api.invoke(guestAnswerRating, { id: this.id(), body }),
    handIn: () => this.api.invoke(guestHandInRating, { id: this.id() }),
  };

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.page()) title.set(this.t('mine.loading'));
    });
    effect(() => {
      const id = this.id();
      if (!id) return;
      this.link.remember(id);
      void this.noteOpening(id);
    });
  }

  settle(): Promise<unknown> {
    return this.desk()?.settle() ?? Promise.resolve();
  }

  protected words(kind: DeadLink): string {
    return this.t(`mine.link.${kind}`);
  }

  protected details(kind: DeadLink): string {
    return this.t(`mine.link.${kind}Detail`);
  }

  protected async renew(): Promise<void> {
    try {
      await this.api.invoke(renewRatingLink, { body: { token: this.link.token() } });
      this.renewed.set(this.t('mine.link.renewed'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.renewed.set(error.title || this.t('mine.link.notDone'));
    }
  }

  // A person is there: mail scanners open links, and rate nothing.
  private async noteOpening(id: string): Promise<void> {
    try {
      await this.api.invoke(noteRatingOpened, { id });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
    }
  }
}
