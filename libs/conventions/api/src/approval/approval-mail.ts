import {
  approvalMailCommonWords as common,
  type ApprovalMailKind,
  approvalMailWords,
} from '@entente/conventions/domain';
import { layOutMail } from '@entente/platform/api';
import { type Day, fillIn, formatDay, frenchTypography, type Language, type Words } from '@entente/platform/kernel';

export type ApprovalMail = {
  readonly language: Language;
  readonly kind: ApprovalMailKind;
  readonly isReminder: boolean;
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly partner: string;
  readonly starter: string;
  readonly answerer: string;
  readonly due: Day | null;
  /** Whose answer is asked, when it is not the reader's own. */
  readonly absent: string | null;
  readonly question: string;
  readonly url: string;
};

const askedFor: readonly ApprovalMailKind[] = ['opinion', 'approval', 'board', 'expert'];

/** One text, one thing asked, one button. */
export const approvalMail = ({ language, kind, isReminder, due, url, ...told }: ApprovalMail) => {
  const words = approvalMailWords[kind];
  const values = { ...told, due: due ? formatDay(due, language) : '…' };
  const tell = ({ fr, en }: Words, more: object = {}): string =>
    fillIn(language === 'fr' ? frenchTypography(fr) : en, { ...values, ...more });
  const subject = tell(words.subject);
  return layOutMail({
    language,
    subject: isReminder ? tell(common.reminder, { subject }) : subject,
    paragraphs: [
      tell(common.greeting),
      tell(words.opening),
      ...(told.question ? [tell(common.question)] : []),
      ...(told.absent ? [tell(common.inPlaceOf)] : []),
    ],
    action: { label: tell(words.action), url },
    after: askedFor.includes(kind) ? [tell(common.inside)] : [],
  });
};
