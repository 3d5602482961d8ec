import { inject } from '@angular/core';
import { type ConventionView, type SignatoryView, type SignatureView } from '@entente/platform/api-client';
import { dayOf, isDay } from '@entente/platform/kernel';
import { Formats, injectWords, Languages } from '@entente/platform/web';
import { signatureWords } from '../signing-words';
import { type Turn } from './turn';

/** The band of a sent convention: whose turn, in a sentence, and what is known of it. */
export type TurnWords = {
  readonly turn: 'yours' | 'theirs' | 'ours';
  readonly title: string;
  readonly detail: string;
};

/** Puts whose turn it is into words; « À 8 h » is the hour of the plan that sends reminders. */
export const injectTurnWords = () => {
  const t = injectWords(signatureWords);
  const formats = inject(Formats);
  const languages = inject(Languages);

  const dayWords = (day: string | null): string => (isDay(day) ? formats.day(day) : '');

  const reminders = ({ remindersStopped, nextReminder }: SignatoryView): string => {
    if (remindersStopped) return t('turn.stopped');
    return nextReminder ? t('turn.next', { day: dayWords(nextReminder) }) : t('turn.noMore');
  };

  const progress = (signatory: SignatoryView): string => {
    const sent = t('turn.sent', { day: dayWords(signatory.invitedOn) });
    const { viewedAt } = signatory;
    const opened = viewedAt ? t('turn.opened', { day: formats.day(dayOf(new Date(viewedAt))) }) : t('turn.unopened');
    return `${sent}, ${opened}. ${reminders(signatory)}`;
  };

  const awaited = (signatories: readonly SignatoryView[]): TurnWords => {
    const names = new Intl.ListFormat(languages.active(), { type: 'conjunction' }).format(
      signatories.map(({ name }) => name),
    );
    const [only] = signatories;
    return {
      turn: signatories.some(({ party }) => party !== 'host') ? 'theirs' : 'ours',
      title: t('turn.awaited', { names }),
      detail: signatories.length === 1 && only ? progress(only) : '',
    };
  };

  const about = (
    { kind, signatory }: Extract<Turn, { signatory: SignatoryView }>,
    { mayAct, maySign }: { readonly mayAct: boolean; readonly maySign: boolean },
  ): TurnWords => {
    const { name, email, refusalReason: reason } = signatory;
    const detail = t(kind === 'mine' && maySign ? 'turn.mineHere' : `turn.${kind}Detail`, {
      email,
      reason: reason ?? '',
    });
    return { turn: mayAct || kind === 'mine' ? 'yours' : 'theirs', title: t(`turn.${kind}`, { name }), detail };
  };

  return (turn: Turn, { reason, allowedActions }: ConventionView, signature: SignatureView): TurnWords => {
    // Who may take the text back is who must answer a refusal or a mail that came back.
    const mayAct = allowedActions.length > 0 && allowedActions.some((action) => action !== 'duplicate');
    if (turn.kind === 'awaited') return awaited(turn.signatories);
    if (turn.kind === 'bounced' || turn.kind === 'mine' || turn.kind === 'declined')
      return about(turn, { mayAct, maySign: signature.allowedActions.includes('sign') });
    const kind = turn.kind === 'done' ? 'sealing' : turn.kind;
    const detail = t(`turn.${kind}Detail`, { reason });
    return { turn: kind === 'expired' && mayAct ? 'yours' : 'ours', title: t(`turn.${kind}`), detail };
  };
};
