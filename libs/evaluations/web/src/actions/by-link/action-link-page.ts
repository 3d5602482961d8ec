import { Component, computed, effect, inject, resource, signal } from '@angular/core';
import {
  type GuestActionsView,
  noteActionsOpened,
  openActionLink,
  readGuestActions,
  renewActionLink,
  stopActionReminders,
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
  Toasts,
} from '@entente/platform/web';
import { GuestFeelings } from '../../feelings/guest-feelings';
import { actionLink, deadActionLink } from './action-link';
import { GuestAction } from './guest-action';
import { partnerActionsWords } from './partner-actions-words';

const isClosed = (state: string): boolean => state === 'done' || state === 'abandoned';
const isOpen = (state: string): boolean => state === 'to-do' || state === 'under-way';

/** `/a`: somebody of the partner says where the actions of their side stand, without account, on a phone. */
@Component({
  selector: 'ent-action-link-page',
  imports: [Button, EmptyState, GuestAction, GuestFeelings, Icon, PublicFrame, ResourceState],
  templateUrl: './action-link-page.html',
  styleUrl: './action-link-page.css',
})
export class ActionLinkPage {
  protected readonly t = injectWords(partnerActionsWords);
  private readonly api = inject(PublicApi);
  private readonly link = inject(actionLink);
  private readonly toasts = inject(Toasts);
  protected readonly renewed = signal('');
  protected readonly busy = signal(false);

  protected readonly answer = resource({
    params: () => ({ token: this.link.token(), id: this.link.id() }),
    loader: ({ params: { token, id } }): Promise<GuestActionsView> =>
      token ? this.api.invoke(openActionLink, { body: { token } }) : this.api.invoke(readGuestActions, { id }),
  });
  protected readonly page = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly dead = computed(() => deadActionLink(this.answer.error()?.cause ?? this.answer.error()));
  private readonly id = computed(() => this.page()?.partnerId ?? '');
  protected readonly groups = computed(() => {
    const actions = this.page()?.actions ?? [];
    const open = actions.filter(({ state }) => isOpen(state));
    return [
      { id: 'mine', title: this.t('mine'), actions: open.filter(({ mine }) => mine) },
      { id: 'colleagues', title: this.t('colleagues'), actions: open.filter(({ mine }) => !mine) },
      {
        id: 'waiting',
        title: this.t('proof.waiting', { organisation: this.page()?.organisation ?? '' }),
        actions: actions.filter(({ state }) => state === 'to-verify'),
      },
      { id: 'closed', title: this.t('closed'), actions: actions.filter(({ state }) => isClosed(state)) },
    ].filter(({ actions: some }) => some.length > 0);
  });
  protected readonly nothingOpen = computed(() => this.groups().every(({ id }) => id === 'closed' || id === 'waiting'));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const page = this.page();
      title.set(page ? this.t('title', page) : this.waiting());
    });
    effect(() => {
      const id = this.id();
      if (!id) return;
      this.link.remember(id);
      void this.noteOpening(id);
    });
  }

  protected waiting(): string {
    const kind = this.dead();
    return kind ? this.words(kind) : this.t('loading');
  }

  protected words(kind: DeadLink): string {
    return this.t(`link.${kind}`);
  }

  protected details(kind: DeadLink): string {
    return this.t(`link.${kind}Detail`);
  }

  protected saved(page: GuestActionsView): void {
    this.answer.set(page);
    this.toasts.show(this.t('saved', page));
  }

  protected async renew(): Promise<void> {
    try {
      await this.api.invoke(renewActionLink, { body: { token: this.link.token() } });
      this.renewed.set(this.t('link.renewed'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.renewed.set(error.title || this.t('link.notDone'));
    }
  }

  protected async stop(stopped: boolean): Promise<void> {
    this.busy.set(true);
    try {
      this.answer.set(await this.api.invoke(stopActionReminders, { id: this.id(), body: { stopped } }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.toasts.show(error.title || this.t('notSaved'));
    } finally {
      this.busy.set(false);
    }
  }

  // A person is there: mail scanners open links, and read nothing.
  private async noteOpening(id: string): Promise<void> {
    try {
      await this.api.invoke(noteActionsOpened, { id });
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
    }
  }
}
