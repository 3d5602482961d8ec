import { createHash } from 'node:crypto';
import type { Transporter } from 'nodemailer';
import { type Delivery, Mailer, type Mail } from './mailer';

type SmtpError = Error & { readonly responseCode?: number; readonly command?: string };

// Before these, the server judges the installation (its password, its sender): no fault of the recipient's.
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA']);

/** RFC 5321 4.2.1: a 5yz answer is permanent, trying again will not help. */
const isPermanent = (error: unknown): error is SmtpError => {
  const { responseCode = 0, command = '' } = error as SmtpError;
  return responseCode >= 500 && ABOUT_THE_MAIL.has(command);
};

export class SmtpMailer extends Mailer {
  private transport: Promise<Transporter> | null = null;

  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(mail: Mail): Promise<Delivery> {
    const key = createHash('sha256').update(mail.messageKey).digest('hex').slice(0, 32);
    try {
      const transport = await this.opened();
      await transport.sendMail({
        from: { name: mail.senderName, address: this.from },
        to: mail.to,
        replyTo: mail.replyTo,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${key}@${this.from.split('@')[1] ?? 'entente'}>`,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        attachments: mail.attachments?.map(({ filename, mediaType, bytes }) => ({
          filename,
          contentType: mediaType,
          content: bytes,
        })),
      });
      return { state: 'accepted' };
    } catch (error) {
      if (isPermanent(error)) return { state: 'refused', reason: error.message.slice(0, 300) };
      throw error;
    }
  }

  // Only the worker sends: the other processes never read the library.
  private opened(): Promise<Transporter> {
    this.transport ??= import('nodemailer').then(({ createTransport }) => createTransport(this.smtpUrl));
    return this.transport;
  }
}
