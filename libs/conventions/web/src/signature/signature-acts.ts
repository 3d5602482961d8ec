import { inject, Injectable, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { firstDeadline } from '@entente/conventions/domain';
import {
  cancelConvention,
  type ConventionView,
  openMySigning,
  remindSignatory,
  renewSignatoryCodes,
  renewSignatoryLink,
  reopenConvention,
  replaySealing,
  sendConvention,
  setSignatoryReminders,
  type SignatoryView,
  type SignatureView,
  withdrawConvention,
} from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Confirm,
  CurrentOrganisation,
  Formats,
  injectWords,
  Languages,
  OrgApi,
  Toasts,
} from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { conventionPath } from '../list/convention-path';
import { SigningLink } from '../signing/signing-link';
import { tabMemory } from '../signing/tab-memory';
import { signatureWords } from '../signing-words';
import { AddressDialog } from './address-dialog';
import { DeadlineDialog, type DeadlineQuestion } from './deadline-dialog';
import { ReasonDialog, type ReasonQuestion } from './reason-dialog';
import { signaturesGiven } from './turn';

const dialogSize = { width: '36rem', maxWidth: 'calc(100vw - 2rem)' };

/** What the sender does while people sign; each gives the state as it stands afterwards, or null when nothing changed. */
@Injectable()
export class SignatureActs {
  readonly refusal = signal('');
  readonly isRunning = signal(false);
  private readonly t = injectWords(signatureWords);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly link = inject(SigningLink);
  private readonly languages = inject(Languages);
  private readonly formats = inject(Formats);

  remind(id: string, { id: signatoryId, name }: SignatoryView): Promise<SignatureView | null> {
    return this.run(() => this.api.invoke(remindSignatory, { id, signatoryId }), this.t('act.reminded', { name }));
  }

  setReminders(id: string, { id: signatoryId, remindersStopped }: SignatoryView): Promise<SignatureView | null> {
    const body = { stopped: !remindersStopped };
    return this.run(() => this.api.invoke(setSignatoryReminders, { id, signatoryId, body }));
  }

  renewLink(id: string, { id: signatoryId, name }: SignatoryView): Promise<SignatureView | null> {
    const said = this.t('act.linkRenewed', { name });
    return this.run(() => this.api.invoke(renewSignatoryLink, { id, signatoryId }), said);
  }

  renewCodes(id: string, { id: signatoryId, name }: SignatoryView): Promise<SignatureView | null> {
    const said = this.t('act.codesRenewed', { name });
    return this.run(() => this.api.invoke(renewSignatoryCodes, { id, signatoryId }), said);
  }

  /** To the signing page, as the signatory that one is: the code still comes by e-mail. */
  async sign(id: string): Promise<boolean> {
    const opened = await this.run(async () => {
      await this.api.invoke(openMySigning, { id });
      return true;
    });
    if (opened !== true) return false;
    this.link.token.set('');
    tabMemory.comeFrom(this.router.serializeUrl(this.router.createUrlTree(this.place(id))));
    return this.router.navigateByUrl('/s');
  }

  replay(id: string): Promise<SignatureView | null> {
    return this.run(() => this.api.invoke(replaySealing, { id }));
  }

  async correctAddress(id: string, signatory: SignatoryView): Promise<SignatureView | null> {
    const data = { id, signatory };
    const opened = this.dialog.open<AddressDialog, unknown, SignatureView>(AddressDialog, { ...dialogSize, data });
    const signature = (await firstValueFrom(opened.afterClosed())) ?? null;
    const email = signature?.signatories.find((each) => each.id === signatory.id)?.email;
    if (email) this.toasts.show(this.t('act.corrected', { email }));
    return signature;
  }

  async extend(data: DeadlineQuestion): Promise<SignatureView | null> {
    const opened = this.dialog.open<DeadlineDialog, DeadlineQuestion, SignatureView>(DeadlineDialog, {
      ...dialogSize,
      data,
    });
    return (await firstValueFrom(opened.afterClosed())) ?? null;
  }

  /** Takes the text back, then opens it where it is written. */
  async withdraw({ id }: ConventionView, signature: SignatureView): Promise<boolean> {
    const lost = signaturesGiven(signature);
    const question: ReasonQuestion = {
      title: this.t('dialog.withdraw.title'),
      text: lost ? this.t.count('dialog.withdraw.lost', lost) : this.t('dialog.withdraw.none'),
      submit: lost ? this.t.count('dialog.withdraw.submitLost', lost) : this.t('dialog.withdraw.submit'),
      act: (reason) => this.api.invoke(withdrawConvention, { id, body: { reason } }),
    };
    return (await this.askReason(question)) && this.write(id);
  }

  async cancel({ id }: ConventionView): Promise<boolean> {
    return this.askReason({
      title: this.t('dialog.cancel.title'),
      text: this.t('dialog.cancel.text'),
      submit: this.t('dialog.cancel.submit'),
      act: (reason) => this.api.invoke(cancelConvention, { id, body: { reason } }),
    });
  }

  async reopen({ id }: ConventionView): Promise<boolean> {
    const done = await this.run(async () => {
      await this.api.invoke(reopenConvention, { id });
      return true;
    });
    return done === true && this.write(id);
  }

  /** The same text again, after nobody signed in time. */
  async sendAgain(
    { id, version, startsOn }: ConventionView,
    { signatories }: SignatureView,
  ): Promise<SignatureView | null> {
    const until = firstDeadline(this.formats.today(), isDay(startsOn) ? startsOn : null);
    const list = new Intl.ListFormat(this.languages.active(), { type: 'conjunction' });
    const agreed = await this.confirm.ask({
      title: this.t('dialog.sendAgain.title'),
      consequence: this.t('dialog.sendAgain.text', {
        names: list.format(signatories.map(({ name }) => name)),
        day: this.formats.plainDay(until),
      }),
      verb: this.t('dialog.sendAgain.verb'),
    });
    if (!agreed) return null;
    return this.run(() => this.api.invoke(sendConvention, { id, body: { version } }), this.t('act.sentAgain'));
  }

  private async askReason(data: ReasonQuestion): Promise<boolean> {
    const opened = this.dialog.open<ReasonDialog, ReasonQuestion, boolean>(ReasonDialog, { ...dialogSize, data });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }

  private place(id: string): readonly string[] {
    return conventionPath(this.organisation.required(), id);
  }

  private write(id: string): Promise<boolean> {
    return this.router.navigate([...conventionPath(this.organisation.required(), id, 'redaction')]);
  }

  private async run<T>(act: () => Promise<T>, said?: string): Promise<T | null> {
    if (this.isRunning()) return null;
    this.isRunning.set(true);
    this.refusal.set('');
    try {
      const done = await act();
      if (said) this.toasts.show(said);
      return done;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.offline ? this.t('act.offline') : error.title || this.t('act.failed'));
      return null;
    } finally {
      this.isRunning.set(false);
    }
  }
}
