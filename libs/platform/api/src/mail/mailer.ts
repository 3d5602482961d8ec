import type { Language } from '@entente/platform/kernel';

export type MailAttachment = { readonly filename: string; readonly mediaType: string; readonly bytes: Buffer };

/** One mail, one act: `html` and `text` say the same thing. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly language: Language;
  /** Who it comes from in words; the address itself is the installation's. */
  readonly senderName: string;
  readonly replyTo?: string;
  readonly attachments?: readonly MailAttachment[];
  /** Delivered at least once: a server that knows this id drops the second copy. */
  readonly messageKey: string;
};

export type Delivery = { readonly state: 'accepted' } | { readonly state: 'refused'; readonly reason: string };

/** The way out for mail. A permanent refusal is an answer; anything else that fails is thrown and tried again. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<Delivery>;
}
