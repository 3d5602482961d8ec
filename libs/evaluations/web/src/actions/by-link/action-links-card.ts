import { booleanAttribute, Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { type ActionLinkView, closeActionLink, readActionLinks, sendActionLink } from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import { ApiProblem, Button, Confirm, Formats, Icon, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { actionsWords } from '../../actions-words';

/** Who carries actions at the partner, and the personal link of each: sent, opened, closed. */
@Component({
  selector: 'ent-action-links',
  imports: [Button, Icon],
  templateUrl: './action-links-card.html',
  styleUrl: './action-links-card.css',
})
export class ActionLinksCard {
  readonly partnerId = input.required<string>();
  /** Changes when an action did: who carries what is read again. */
  readonly version = input(0);
  /** Whether the card stands, with what to do, while nobody of the partner carries anything. */
  readonly showEmpty = input(false, { transform: booleanAttribute });
  protected readonly t = injectWords(actionsWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  private readonly formats = inject(Formats);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  private readonly read = resource({
    params: () => ({ partner: this.partnerId(), version: this.version() }),
    loader: ({ params: { partner } }) => this.api.invoke(readActionLinks, { partner }),
  });
  protected readonly view = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly isShown = computed(() => {
    const view = this.view();
    return view !== null && (view.people.length > 0 || this.showEmpty());
  });

  protected stateOf({ state, sentAt, openedAt }: ActionLinkView): string {
    if (state !== 'sent' || !sentAt) return this.t(`follow.${state}`);
    const [day, opened] = [this.dayOf(sentAt), openedAt ? this.dayOf(openedAt) : ''];
    return opened ? this.t('follow.opened', { day, opened }) : this.t('follow.sent', { day });
  }

  protected maySend({ state, open }: ActionLinkView): boolean {
    return open > 0 && ['ready', 'sent', 'expired', 'closed'].includes(state);
  }

  protected async send({ contactId, name }: ActionLinkView): Promise<void> {
    const body = { partnerId: this.partnerId(), contactId };
    await this.act(async () => {
      this.view.set(await this.api.invoke(sendActionLink, { body }));
      this.toasts.show(this.t('follow.left', { name }));
    });
  }

  protected async close({ contactId, name }: ActionLinkView): Promise<void> {
    const isSure = await this.confirm.ask({
      title: this.t('follow.ask.title', { name }),
      consequence: this.t('follow.ask.consequence'),
      verb: this.t('follow.ask.verb'),
    });
    if (!isSure) return;
    const body = { partnerId: this.partnerId(), contactId };
    await this.act(async () => {
      this.view.set(await this.api.invoke(closeActionLink, { body }));
      this.toasts.show(this.t('follow.shut', { name }));
    });
  }

  private async act(acting: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      await acting();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('follow.notDone'));
    } finally {
      this.busy.set(false);
    }
  }

  private dayOf(moment: string): string {
    return this.formats.plainDay(dayOf(new Date(moment)));
  }
}
