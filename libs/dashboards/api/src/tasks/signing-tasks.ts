import type { OpenConvention } from '@entente/conventions/api';
import { isRequestActionPossible, type Signatory, type SignatureRequest } from '@entente/conventions/domain';
import { dayOf } from '@entente/platform/kernel';
import { isOwn, mayOn, type Viewer } from '../home/viewer';
import { aTask, type Task } from './task';

type InSignature = OpenConvention & { readonly request: SignatureRequest };

export const isInSignature = (convention: OpenConvention): convention is InSignature =>
  convention.status === 'in-signature' &&
  convention.request !== null &&
  isRequestActionPossible('remind', convention.request.status);

/** Asked to sign, and neither signed nor refused yet. */
export const isAwaited = ({ signedAt, refusal }: Signatory): boolean => signedAt === null && refusal === null;

export const isMe = ({ email }: Signatory, viewer: Viewer): boolean => email.toLowerCase() === viewer.email;

const about = (viewer: Viewer, { id, partnerId, partnerName, title, number, request }: InSignature) => ({
  conventionId: id,
  partnerId,
  partnerName,
  title,
  number,
  by: request.deadline,
  mine: isOwn(viewer, partnerId),
});

const toSign = (convention: InSignature, viewer: Viewer): Task[] =>
  convention.request.signatories
    .filter((signatory) => isAwaited(signatory) && isMe(signatory, viewer))
    .map(({ id, invitedOn }) =>
      aTask({ ...about(viewer, convention), id: `sign:${id}`, kind: 'sign', since: invitedOn, mine: true }),
    );

const returned = (convention: InSignature, viewer: Viewer): Task[] =>
  convention.request.signatories.flatMap((signatory): Task[] => {
    const { id, name, mailReturnedAt } = signatory;
    if (!mailReturnedAt || !isAwaited(signatory) || !mayOn(viewer, 'conventions:send', convention.partnerId)) return [];
    const since = dayOf(mailReturnedAt, convention.request.timeZone);
    return [aTask({ ...about(viewer, convention), id: `bounced:${id}`, kind: 'bounced', person: name, since })];
  });

/** Signatures that wait for the reader, and mails that did not arrive. */
export const signingTasks = (conventions: readonly OpenConvention[], viewer: Viewer): Task[] =>
  conventions
    .filter(isInSignature)
    .flatMap((convention) => [...toSign(convention, viewer), ...returned(convention, viewer)]);
