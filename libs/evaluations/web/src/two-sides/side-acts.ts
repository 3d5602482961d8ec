import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { raterLimits } from '@entente/evaluations/domain';
import {
  askValidation,
  compareSides,
  inviteRater,
  type RaterView,
  remindRater,
  type ReviewView,
  sendRatingBack,
  type SidesView,
  withdrawRater,
} from '@entente/platform/api-client';
import { Confirm, injectWords, OrgApi, Session, Toasts } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { AskReason } from '../shared/ask-reason';
import { sidesWords } from '../sides-words';
import { InviteDialog, type Inviting } from './invite-dialog';

const small = { width: '34rem', maxWidth: 'calc(100vw - 2rem)' } as const;

/** What our side does with the people who rate; each gives both sides as they stand after, or null when nothing was done. */
@Injectable()
export class SideActs {
  private readonly t = injectWords(sidesWords);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly reasons = inject(AskReason);
  private readonly session = inject(Session);

  async invite(review: ReviewView, sides: SidesView): Promise<SidesView | null> {
    const data = { review, sides };
    const opened = this.dialog.open<InviteDialog, Inviting, SidesView>(InviteDialog, { ...small, data });
    const after = await firstValueFrom(opened.afterClosed());
    const added = after?.raters.filter(({ id }) => !sides.raters.some((rater) => rater.id === id)).at(-1);
    if (added) this.toasts.show(this.t('card.invited', added));
    return after ?? null;
  }

  /** The reader takes a place of their own. */
  async join({ id }: ReviewView): Promise<SidesView | null> {
    const memberId = this.session.membership()?.memberId;
    if (!memberId) return null;
    return this.api.invoke(inviteRater, { id, body: { side: 'ours', memberId, name: '', email: null } });
  }

  async remind({ id }: ReviewView, rater: RaterView): Promise<SidesView> {
    const after = await this.api.invoke(remindRater, { id, raterId: rater.id });
    this.toasts.show(this.t('card.reminded', rater));
    return after;
  }

  async sendBack({ id }: ReviewView, rater: RaterView): Promise<SidesView | null> {
    const after = await this.reasons.ask({
      title: this.t('sendBack.title', { name: rater.name }),
      lead: this.t('sendBack.lead'),
      label: this.t('sendBack.reason'),
      hint: this.t('sendBack.hint'),
      limit: raterLimits.reason,
      verb: this.t('sendBack.verb'),
      send: (body) => this.api.invoke(sendRatingBack, { id, raterId: rater.id, body }),
    });
    if (after) this.toasts.show(this.t('sendBack.done', rater));
    return after;
  }

  async withdraw({ id }: ReviewView, rater: RaterView): Promise<SidesView | null> {
    const sure = await this.confirm.ask({
      title: this.t('card.withdrawTitle', rater),
      consequence: this.t('card.withdrawConsequence'),
      verb: this.t('card.withdrawVerb', rater),
      danger: true,
    });
    if (!sure) return null;
    const after = await this.api.invoke(withdrawRater, { id, raterId: rater.id });
    this.toasts.show(this.t('card.withdrawn', rater));
    return after;
  }

  async compare({ id }: ReviewView): Promise<SidesView | null> {
    const sure = await this.confirm.ask({
      title: this.t('card.compareTitle'),
      consequence: this.t('card.compareConsequence'),
      verb: this.t('card.compareVerb'),
    });
    return sure ? this.api.invoke(compareSides, { id }) : null;
  }

  async askValidation({ id }: ReviewView): Promise<SidesView> {
    const after = await this.api.invoke(askValidation, { id });
    this.toasts.show(this.t('result.asked'));
    return after;
  }
}
