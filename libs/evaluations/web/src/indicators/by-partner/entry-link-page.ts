import { Component, computed, effect, inject, resource, signal, viewChild } from '@angular/core';
import {
  guestEnterIndicators,
  guestHandInIndicators,
  noteIndicatorsOpened,
  openIndicatorLink,
  type PartnerEntryView,
  readIndicatorEntry,
  renewIndicatorLink,
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
import { type Answering } from '../../answers/settle-first';
import { deadEntryLink, entryLink } from './entry-link';
import { EnteredState } from './entered-state';
import { PartnerValues, type ValuesServer } from './partner-values';
import { requestsWords } from './requests-words';

/** `/chiffres`: somebody of the partner enters the values of a quarter, without account, on a phone. */
@Component({
  selector: 'ent-entry-link-page',
  imports: [Button, EmptyState, EnteredState, Icon, PartnerValues, PublicFrame, ResourceState],
  template: `@if (page(); as page) {
      <ent-public-frame [organisation]="page.organisation">
        @if (page.status === 'entering') {
          <ent-partner-values [page]="page" [server]="server" (handedIn)="answer.set($event)" />
        } @else {
          <ent-entered-state [page]="page" />
        }
      </ent-public-frame>
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
export class EntryLinkPage implements Answering {
  protected readonly t = injectWords(requestsWords);
  private readonly api = inject(PublicApi);
  private readonly link = inject(entryLink);
  private readonly values = viewChild(PartnerValues);
  protected readonly renewed = signal('');

  protected readonly answer = resource({
    params: () => ({ token: this.link.token(), id: this.link.id() }),
    loader: ({ params: { token, id } }): Promise<PartnerEntryView> =>
      token ? this.api.invoke(openIndicatorLink, { body: { token } }) : this.api.invoke(readIndicatorEntry, { id }),
  });
  protected readonly page = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly dead = computed(() => deadEntryLink(this.answer.error()?.cause ?? this.answer.error()));
  private readonly id = computed(() => this.page()?.requestId ?? '');
  protected readonly server: ValuesServer = {
    save: (body) => this.api.invoke(guestEnterIndicators, { id: this.id(), body }),
    handIn: () => this.api.invoke(guestHandInIndicators, { id: this.id() }),
  };

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.t('mine.loading')));
    effect(() => {
      const id = this.id();
      if (!id) return;
      this.link.remember(id);
      void this.noteOpening(id);
    });
  }

  settle(): Promise<unknown> {
    return this.values()?.settle() ?? Promise.resolve();
  }

  protected words(kind: DeadLink): string {
    return this.t(`mine.link.${kind}`);
  }

  protected details(kind: DeadLink): string {
    return this.t(`mine.link.${kind}Detail`);
  }

  protected async renew(): Promise<void> {
    try {
      await this.api.invoke(renewIndicatorLink, { body: { token: this.link.token() } });
      this.renewed.set(this.t('mine.link.renewed'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.renewed.set(error.title || this.t('mine.link.notDone'));
    }
  }

  // A person is there: mail scanners open links, and enter nothing.
  private async noteOpening(id: string): Promise<void> {
    try {
      await this.api.invoke(noteIndicatorsOpened, { id });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
    }
  }
}
