import type { DataSource } from 'typeorm';
import { newId } from '../db/new-id';
import type { SystemClock } from '../system-clock';
import { type Delivery, Mailer, type Mail } from './mailer';

/** The demonstration sends nothing: mails are kept in a table that the outbox page shows. */
export class OutboxMailer extends Mailer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: SystemClock,
  ) {
    super();
  }

  async send(mail: Mail): Promise<Delivery> {
    const attachments = (mail.attachments ?? []).map(({ filename, mediaType, bytes }) => ({
      filename,
      mediaType,
      base64: bytes.toString('base64'),
    }));
    await this.dataSource.query(
      `insert into outbox_mail (id, sent_at, recipient, sender_name, subject, html, text, language, message_key, attachments)
       values ($1, $10, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (message_key) do nothing`,
      [
        newId(),
        mail.to,
        mail.senderName,
        mail.subject,
        mail.html,
        mail.text,
        mail.language,
        mail.messageKey,
        JSON.stringify(attachments),
        this.clock.now(),
      ],
    );
    // Addresses under .invalid never exist (RFC 2606): the demonstration shows with them what a bounce leads to.
    return mail.to.endsWith('.invalid')
      ? { state: 'refused', reason: '550 5.1.1 unknown recipient' }
      : { state: 'accepted' };
  }
}
