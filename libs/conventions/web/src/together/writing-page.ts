import { Component, computed, effect, inject, resource, signal } from '@angular/core';
import {
  noteGuestPresence,
  noteReading,
  openWritingLink,
  readWritingPage,
  renewWritingLink,
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
import { WritingPresence } from '../presence/writing-presence';
import { togetherWords } from '../together-words';
import { lookAgain } from './look-again';
import { guestCalls } from './table-calls';
import { TableDesk } from './table-desk';
import { TableView } from './table-view';
import { UntilAnswered } from './until-answered';
import { deadWritingLink, writingLink } from './writing-link';

/** `/l`: the same table, for somebody of the partner, by a personal link, without account, on a phone too. */
@Component({
  selector: 'ent-writing-page',
  imports: [Button, EmptyState, Icon, PublicFrame, ResourceState, TableView],
  providers: [TableDesk, UntilAnswered, WritingPresence],
  templateUrl: './writing-page.html',
  styles: `
    .me {
      padding: 0.5rem 1.5rem;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    @media (max-width: 40rem) {
      .me {
        padding-inline: 1rem;
      }
    }
  `,
})
export class WritingPage {
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly api = inject(PublicApi);
  private readonly link = inject(writingLink);
  private readonly presence = inject(WritingPresence);
  protected readonly renewed = signal('');

  protected readonly answer = resource({
    params: () => ({ token: this.link.token(), id: this.link.id() }),
    loader: ({ params: { token, id } }) =>
      token ? this.api.invoke(openWritingLink, { body: { token } }) : this.api.invoke(readWritingPage, { id }),
  });
  protected readonly isSeated = computed(() => this.answer.hasValue());
  protected readonly dead = computed(() => deadWritingLink(this.answer.error()?.cause ?? this.answer.error()));
  protected readonly title = computed(() =>
    this.answer.hasValue() ? this.t('titleFor', this.answer.value()) : this.t('link.loading'),
  );

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.title()));
    effect(() => {
      if (!this.answer.hasValue()) return;
      const page = this.answer.value();
      this.link.remember(page.id);
      this.desk.sit(page, guestCalls(this.api, page.id), () => this.refresh());
      this.presence.open({
        party: page.me.party,
        say: (body) => this.api.invoke(noteGuestPresence, { id: page.id, body }),
      });
      void this.noteReading(page.id);
    });
    lookAgain(() => this.refresh());
  }

  protected words(kind: DeadLink): string {
    return this.t(`link.${kind}`);
  }

  protected details(kind: DeadLink): string {
    return this.t(`link.${kind}Detail`);
  }

  protected async renew(): Promise<void> {
    try {
      await this.api.invoke(renewWritingLink, { body: { token: this.link.token() } });
      this.renewed.set(this.t('link.renewed'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.renewed.set(error.title || this.t('notDone'));
    }
  }

  // A person is there: mail scanners open links, and read nothing.
  private async noteReading(id: string): Promise<void> {
    try {
      await this.api.invoke(noteReading, { id });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
    }
  }

  private async refresh(): Promise<void> {
    if (!this.answer.hasValue()) return;
    try {
      this.desk.take(await this.api.invoke(readWritingPage, { id: this.answer.value().id }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (deadWritingLink(error)) this.answer.reload();
    }
  }
}
