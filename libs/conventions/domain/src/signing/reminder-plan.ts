import { addBusinessDays, type Country, type Day, nextBusinessDay } from '@entente/platform/kernel';
import { type SignatoryId } from '../ids';
import { conventionProblems } from '../life/convention-problems';
import { isRequestActionPossible } from './request-status';
import { type RequestDecision, type Signatory, type SignatureRequest } from './signature-request';
import { aboutSignatory, assertMayAct, signatoryOf, todayOf, withSignatory } from './signatory-change';
import { signingRules } from './signing-rules';

/** The days on which reminders leave, counted in working days from the invitation. */
export const reminderPlan = (invitedOn: Day, country: Country): readonly Day[] =>
  signingRules.reminderDays.map((count) => addBusinessDays(invitedOn, count, country));

export const mostReminders = signingRules.reminderDays.length;

type Calendar = { readonly today: Day; readonly country: Country };

const isAwaited = ({ signedAt, refusal, remindersStopped, mailReturnedAt }: Signatory): boolean =>
  signedAt === null && refusal === null && !remindersStopped && mailReturnedAt === null;

const mayBeReminded = (request: SignatureRequest, signatory: Signatory): boolean =>
  isRequestActionPossible('remind', request.status) &&
  isAwaited(signatory) &&
  signatory.remindedOn.length < mostReminders;

/** The day the next reminder leaves by itself; null when none will. */
export const nextReminder = (
  request: SignatureRequest,
  signatory: Signatory,
  { today, country }: Calendar,
): Day | null => {
  if (!mayBeReminded(request, signatory)) return null;
  const sent = signatory.remindedOn.length;
  const planned = reminderPlan(signatory.invitedOn, country)[sent];
  if (planned === undefined) return null;
  const last = signatory.remindedOn.at(-1);
  // A reminder sent by hand, or a worker stopped for days, must not be followed by another one the same day.
  const earliest =
    last !== undefined && last >= today ? addBusinessDays(today, 1, country) : nextBusinessDay(today, country);
  const day = planned > earliest ? planned : earliest;
  return day > request.deadline ? null : day;
};

export type DueReminder = { readonly signatoryId: SignatoryId; readonly rank: number; readonly key: string };

/** Reminders to send today; the key names each once for all. */
export const dueReminders = (request: SignatureRequest, calendar: Calendar): readonly DueReminder[] =>
  request.signatories.flatMap((signatory): readonly DueReminder[] => {
    if (nextReminder(request, signatory, calendar) !== calendar.today) return [];
    const planned = reminderPlan(signatory.invitedOn, calendar.country)[signatory.remindedOn.length];
    if (planned === undefined || planned > calendar.today) return [];
    const rank = signatory.remindedOn.length + 1;
    return [{ signatoryId: signatory.id, rank, key: `${request.id}:${signatory.id}:reminder-${rank}` }];
  });

type Reminding = { readonly signatoryId: SignatoryId; readonly at: Date; readonly by: 'plan' | 'sender' };

/** A reminder leaves; by hand or by the plan, three at most and never two on one day. */
export const recordReminder = (request: SignatureRequest, { signatoryId, at, by }: Reminding): RequestDecision => {
  const { remindedOn } = assertMayAct(request, { action: 'remind', id: signatoryId, at });
  const today = todayOf(request, at);
  if (remindedOn.length >= mostReminders) throw conventionProblems['reminders-spent']({ most: mostReminders });
  if (remindedOn.includes(today)) throw conventionProblems['reminded-today']();
  return {
    request: withSignatory(request, signatoryId, { remindedOn: [...remindedOn, today] }),
    facts: [{ type: 'reminder-sent', ...aboutSignatory(request, signatoryId), rank: remindedOn.length + 1, by }],
  };
};

/** Stops the reminders to one person, or lets them leave again. */
export const setReminders = (
  request: SignatureRequest,
  { signatoryId, at, stopped }: { readonly signatoryId: SignatoryId; readonly at: Date; readonly stopped: boolean },
): RequestDecision => {
  assertMayAct(request, { action: 'stop-reminders', id: signatoryId, at });
  if (signatoryOf(request, signatoryId).remindersStopped === stopped) return { request, facts: [] };
  return {
    request: withSignatory(request, signatoryId, { remindersStopped: stopped }),
    facts: [{ type: stopped ? 'reminders-stopped' : 'reminders-resumed', ...aboutSignatory(request, signatoryId) }],
  };
};
