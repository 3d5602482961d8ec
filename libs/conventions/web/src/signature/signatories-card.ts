import { Component, computed, inject, input, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { type ConventionStatus, mostReminders, type PartyKey } from '@entente/conventions/domain';
import { type SignatoryView, type SignatureAction, type SignatureView } from '@entente/platform/api-client';
import { daysBetween, isDay } from '@entente/platform/kernel';
import {
  Avatar,
  Button,
  formatPipes,
  Formats,
  Icon,
  type IconName,
  injectWords,
  Pill,
  type PillTone,
} from '@entente/platform/web';
import { signatureWords } from '../signing-words';
import { isAwaited } from './turn';

/** What may be done for one signatory. */
export type SignatoryAct = 'remind' | 'reminders' | 'correct-address' | 'renew-link' | 'renew-codes';
export type AskedAct = { readonly act: SignatoryAct; readonly signatory: SignatoryView };

type Look = { readonly tone: PillTone; readonly icon: IconName; readonly words: string };

/** Who signs, where each stands, and what can be done for those who have not. */
@Component({
  selector: 'ent-signatories',
  imports: [Avatar, Button, ...formatPipes, Icon, MatMenu, MatMenuItem, MatMenuTrigger, Pill],
  templateUrl: './signatories-card.html',
  styleUrl: './signatories-card.css',
})
export class Signatories {
  readonly signature = input.required<SignatureView>();
  readonly status = input.required<ConventionStatus>();
  /** Names of the parties. */
  readonly parties = input.required<ReadonlyMap<PartyKey, string>>();
  readonly act = output<AskedAct>();
  protected readonly t = injectWords(signatureWords);
  private readonly formats = inject(Formats);

  protected readonly isOpen = computed(() => this.status() === 'in-signature');
  private readonly isVoid = computed(() => ['declined', 'expired', 'cancelled'].includes(this.signature().status));

  protected may(action: SignatureAction): boolean {
    return this.isOpen() && this.signature().allowedActions.includes(action);
  }

  protected awaits(signatory: SignatoryView): boolean {
    return this.isOpen() && isAwaited(signatory);
  }

  protected mayRemind({ mailReturnedAt, reminders }: SignatoryView): boolean {
    return this.may('remind') && mailReturnedAt === null && reminders < mostReminders;
  }

  protected lookOf(signatory: SignatoryView): Look {
    if (signatory.signedAt) return { tone: 'good', icon: 'check', words: this.t('signatories.signed') };
    if (signatory.status === 'declined')
      return { tone: 'bad', icon: 'circle-x', words: this.t('signatories.declined') };
    if (!this.isOpen()) return { tone: 'quiet', icon: 'minus', words: this.t('signatories.unsigned') };
    if (signatory.mailReturnedAt) return { tone: 'bad', icon: 'mail-x', words: this.t('signatories.bounced') };
    return { tone: 'watch', icon: 'hourglass', words: this.t('signatories.awaited') };
  }

  protected detailOf(signatory: SignatoryView): string {
    if (signatory.signedAt) return this.isVoid() ? this.t('signatories.void') : '';
    if (!this.awaits(signatory)) return '';
    const { deadline } = this.signature();
    const until = isDay(deadline) ? this.t('signatories.until', { day: this.formats.day(deadline) }) : '';
    const codes = signatory.codesLeft === 0 ? this.t('signatories.codesSpent') : '';
    return [this.t('signatories.address', signatory), until, codes].filter(Boolean).join(' ');
  }

  /** « depuis 4 jours, 1 relance ». */
  protected waitOf({ invitedOn, reminders }: SignatoryView): string {
    const days = isDay(invitedOn) ? daysBetween(invitedOn, this.formats.today()) : 0;
    const since = days > 0 ? this.t.count('signatories.since', days) : this.t('signatories.today');
    return reminders ? `${since}, ${this.t.count('signatories.reminders', reminders)}` : since;
  }
}
