import { Component, computed, DestroyRef, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listOutbox } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  EmptyState,
  formatPipes,
  Icon,
  injectWords,
  PageHeader,
  PublicApi,
  PublicFrame,
  ResourceState,
} from '@entente/platform/web';
import { infoWords } from '../access-words';
import { OutboxMail } from './outbox-mail';

const pause = 5_000;

/** `/courriels`: what the demonstration would have sent, every link ready to follow. */
@Component({
  selector: 'ent-outbox',
  imports: [Button, EmptyState, ...formatPipes, Icon, OutboxMail, PageHeader, PublicFrame, ResourceState, RouterLink],
  templateUrl: './outbox.html',
  styleUrl: './outbox.css',
})
export class Outbox {
  /** The mail that is open, from the address. */
  readonly courriel = input<string>();
  protected readonly t = injectWords(infoWords);
  private readonly api = inject(PublicApi);

  protected readonly answer = resource({ loader: () => this.api.invoke(listOutbox, { limit: 100 }) });
  protected readonly mails = computed(() => (this.answer.hasValue() ? this.answer.value() : []));
  protected readonly isClosed = computed(() => {
    const error = this.answer.error();
    return error instanceof ApiProblem && error.status === 404;
  });
  protected readonly open = computed(() => this.mails().find(({ id }) => id === this.courriel()) ?? null);

  constructor() {
    const timer = setInterval(() => this.look(), pause);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected refresh(): void {
    this.answer.reload();
  }

  // Mails come by themselves; a page that nobody looks at asks nothing.
  private look(): void {
    if (!document.hidden && this.answer.hasValue()) this.answer.reload();
  }
}
