import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import {
  type IndicatorRequestsView,
  type IndicatorRequestView,
  listIndicatorRequests,
  remindIndicatorRequest,
  withdrawIndicatorRequest,
} from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  Confirm,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  Pill,
  ResourceState,
  Toasts,
} from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../../shared/inject-say';
import { AskDialog } from './ask-dialog';
import { periodName } from './entry-words';
import { requestsWords } from './requests-words';

const tones = {
  entering: 'quiet',
  opened: 'info',
  'handed-in': 'watch',
  settled: 'good',
  withdrawn: 'quiet',
} as const;

/** What the partner of a partnership is asked for, and how far each request is. */
@Component({
  selector: 'ent-partner-requests',
  imports: [Button, Icon, Pill, ResourceState, RouterLink],
  templateUrl: './partner-requests.html',
  styleUrl: './partner-requests.css',
})
export class PartnerRequests {
  readonly partnerId = input.required<string>();
  /** Address of the indicators of this partnership. */
  readonly base = input.required<string>();
  protected readonly t = injectWords(requestsWords);
  protected readonly tones = tones;
  private readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly formats = inject(Formats);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  protected readonly requests = resource({
    params: () => this.partnerId(),
    loader: ({ params: id }) => this.api.invoke(listIndicatorRequests, { id }),
  });
  protected readonly view = computed(() => (this.requests.hasValue() ? this.requests.value() : null));
  protected readonly mayAsk = computed(
    () => (this.view()?.may ?? false) && (this.view()?.quarters.some(({ codes }) => codes.length > 0) ?? false),
  );

  protected state({ withdrawn, status, said }: IndicatorRequestView): keyof typeof tones {
    if (withdrawn) return 'withdrawn';
    return status === 'entering' && said > 0 ? 'opened' : status;
  }

  protected stateName(request: IndicatorRequestView): string {
    return this.t(`state.${this.state(request)}`);
  }

  protected isOpen({ withdrawn, status }: IndicatorRequestView): boolean {
    return !withdrawn && status !== 'settled';
  }

  protected period({ period }: IndicatorRequestView): string {
    return periodName(period, this.say.language());
  }

  protected about(request: IndicatorRequestView): string {
    const day = this.formats.plainDay(dayOf(new Date(request.askedAt)));
    return this.t('card.on', { period: this.period(request), askedBy: request.askedBy, day });
  }

  protected async ask(): Promise<void> {
    const data = this.view();
    if (!data) return;
    const opened = this.dialog.open<AskDialog, IndicatorRequestsView, IndicatorRequestsView>(AskDialog, {
      width: '34rem',
      maxWidth: 'calc(100vw - 2rem)',
      data,
    });
    const after = await firstValueFrom(opened.afterClosed());
    if (!after) return;
    this.requests.set(after);
    const added = after.items.find(({ id }) => !data.items.some((item) => item.id === id));
    if (added) this.toasts.show(this.t('card.asked', added));
  }

  protected remind(request: IndicatorRequestView): Promise<void> {
    return this.act(async () => {
      const after = await this.api.invoke(remindIndicatorRequest, { id: this.partnerId(), requestId: request.id });
      this.toasts.show(this.t('card.reminded', request));
      return after;
    });
  }

  protected async close(request: IndicatorRequestView): Promise<void> {
    const sure = await this.confirm.ask({
      title: this.t('card.closeTitle', request),
      consequence: this.t('card.closeConsequence'),
      verb: this.t('card.closeVerb'),
      danger: true,
    });
    if (!sure) return;
    await this.act(async () => {
      const after = await this.api.invoke(withdrawIndicatorRequest, { id: this.partnerId(), requestId: request.id });
      this.toasts.show(this.t('card.closed'));
      return after;
    });
  }

  private async act(work: () => Promise<IndicatorRequestsView>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.requests.set(await work());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }
}
