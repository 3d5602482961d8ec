import type { ApprovalsUnderWay, OpenConvention } from '@entente/conventions/api';
import { mostReminders, nextReminder, type PartyKey, type Signatory } from '@entente/conventions/domain';
import { type Day, dayOf } from '@entente/platform/kernel';
import { mayOn, type Viewer } from '../home/viewer';
import { isAwaited, isInSignature, isMe } from '../tasks/signing-tasks';

/** A signature, or the answer of one of ours before anybody signs. */
export const awaitedKinds = ['signature', 'approval'] as const;
export type AwaitedKind = (typeof awaitedKinds)[number];

/** Somebody who has not answered yet. */
export type AwaitedAnswer = {
  readonly kind: AwaitedKind;
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

const awaitedSignatures = (conventions: readonly OpenConvention[], viewer: Viewer): AwaitedAnswer[] =>
  conventions
    .filter(isInSignature)
    .filter(({ partnerId }) => mayOn(viewer, 'conventions:send', partnerId))
    .flatMap(({ request, id: conventionId, partnerId, partnerName, title, number }) =>
      request.signatories
        .filter((signatory) => isAwaited(signatory) && !isMe(signatory, viewer) && !signatory.mailReturnedAt)
        .map((signatory) => ({
          kind: 'signature' as const,
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
    );

const awaitedApprovals = (
  conventions: readonly OpenConvention[],
  { awaited }: ApprovalsUnderWay,
  viewer: Viewer,
): AwaitedAnswer[] =>
  awaited.flatMap(({ conventionId, memberId, name, since, dueOn, reminders, nextReminder: next, isMine }) => {
    const draft = conventions.find(({ id }) => id === conventionId);
    if (!draft || isMine || !since || !dueOn || !mayOn(viewer, 'conventions:write', draft.partnerId)) return [];
    const { partnerId, partnerName, title, number } = draft;
    return [
      {
        kind: 'approval' as const,
        id: `${conventionId}:${memberId}`,
        conventionId,
        person: name,
        side: 'host' as const,
        partnerId,
        partnerName,
        title,
        number,
        since,
        openedOn: null,
        reminders,
        remindersStopped: false,
        nextReminder: next,
        deadline: dueOn,
        mayRemind: false,
      },
    ];
  });

/** Answers that the reader asked for, the longest wait first; mails that came back are tasks instead. */
export const awaitedAnswers = (
  conventions: readonly OpenConvention[],
  approvals: ApprovalsUnderWay,
  viewer: Viewer,
): AwaitedAnswer[] =>
  [...awaitedSignatures(conventions, viewer), ...awaitedApprovals(conventions, approvals, viewer)].toSorted(
    (a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id),
  );
