import type { OpenConvention } from '@entente/conventions/api';
import { mostReminders, nextReminder, type PartyKey, type Signatory } from '@entente/conventions/domain';
import { type Day, dayOf } from '@entente/platform/kernel';
import { mayOn, type Viewer } from '../home/viewer';
import { isAwaited, isInSignature, isMe } from '../tasks/signing-tasks';

/** Somebody who has not answered yet. */
export type AwaitedAnswer = {
  readonly id: string;
  readonly conventionId: string;
  readonly person: string;
  readonly side: PartyKey;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly title: string;
  readonly number: string;
  readonly since: Day;
  /** When they first opened their link. */
  readonly openedOn: Day | null;
  readonly reminders: number;
  readonly remindersStopped: boolean;
  /** When a reminder leaves by itself; null when none will. */
  readonly nextReminder: Day | null;
  readonly deadline: Day;
  readonly mayRemind: boolean;
};

const mayRemind = ({ remindedOn }: Signatory, today: Day): boolean =>
  remindedOn.length < mostReminders && !remindedOn.includes(today);

/** Signatures that the reader asked for, the longest wait first; mails that came back are tasks instead. */
export const awaitedAnswers = (conventions: readonly OpenConvention[], viewer: Viewer): AwaitedAnswer[] =>
  conventions
    .filter(isInSignature)
    .filter(({ partnerId }) => mayOn(viewer, 'conventions:send', partnerId))
    .flatMap(({ request, id: conventionId, partnerId, partnerName, title, number }) =>
      request.signatories
        .filter((signatory) => isAwaited(signatory) && !isMe(signatory, viewer) && !signatory.mailReturnedAt)
        .map((signatory) => ({
          id: signatory.id,
          conventionId,
          person: signatory.name,
          side: signatory.party,
          partnerId,
          partnerName,
          title,
          number,
          since: signatory.invitedOn,
          openedOn: signatory.viewedAt && dayOf(signatory.viewedAt, request.timeZone),
          reminders: signatory.remindedOn.length,
          remindersStopped: signatory.remindersStopped,
          nextReminder: nextReminder(request, signatory, viewer),
          deadline: request.deadline,
          mayRemind: request.deadline >= viewer.today && mayRemind(signatory, viewer.today),
        })),
    )
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id));
