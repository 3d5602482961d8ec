import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  httpProblems,
  IdPipe,
  Public,
  QueryWhole,
  Shown,
  Text,
  Uuid,
  WEB_CONFIG,
  type WebConfig,
  Whole,
} from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

class OutboxQuery {
  @QueryWhole({ min: 1, max: 200, optional: true }) limit?: number;
}

export class OutboxAttachmentView {
  @Text() filename!: string;
  @Whole() size!: number;
}

export class OutboxMailView {
  @Uuid() id!: string;
  @Shown({ type: String, format: 'date-time' }) sentAt!: string;
  @Text() recipient!: string;
  @Text() senderName!: string;
  @Text() subject!: string;
  @Text() text!: string;
  /** Addresses found in the mail, in order: the outbox page offers each as a link. */
  @Shown({ type: String, isArray: true }) links!: string[];
  @Shown({ type: () => OutboxAttachmentView, isArray: true }) attachments!: OutboxAttachmentView[];
}

type Stored = {
  id: string;
  sent_at: Date;
  recipient: string;
  sender_name: string;
  subject: string;
  text: string;
  attachments: { filename: string; mediaType: string; base64: string }[];
};

const toView = ({ id, sent_at, recipient, sender_name, subject, text, attachments }: Stored): OutboxMailView => ({
  id,
  sentAt: sent_at.toISOString(),
  recipient,
  senderName: sender_name,
  subject,
  text,
  links: text.match(/https?:\/\/\S+/g) ?? [],
  attachments: attachments.map(({ filename, base64 }) => ({ filename, size: Buffer.from(base64, 'base64').length })),
});

/** The demonstration sends no mail: its outbox is a page. It exists only while the demonstration does. */
@ApiTags('demo')
@Public()
@Controller('api/v1/outbox')
export class OutboxController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  @Get()
  @ApiOkResponse({ type: OutboxMailView, isArray: true })
  async listOutbox(@Query() { limit = 50 }: OutboxQuery): Promise<OutboxMailView[]> {
    this.refuseOutsideDemo();
    const rows = await this.dataSource.query<Stored[]>('select * from outbox_mail order by id desc limit $1', [limit]);
    return rows.map(toView);
  }

  @Get(':id/attachments/:index')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async readOutboxAttachment(
    @Param('id', IdPipe) id: string,
    @Param('index') index: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.refuseOutsideDemo();
    const [row] = await this.dataSource.query<Stored[]>('select * from outbox_mail where id = $1', [id]);
    const attachment = row?.attachments[Number(index)];
    if (!attachment) throw httpProblems['not-found']();
    const name = encodeURIComponent(attachment.filename);
    await reply
      .type(attachment.mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(Buffer.from(attachment.base64, 'base64'));
  }

  private refuseOutsideDemo(): void {
    if (!this.web.isDemo) throw httpProblems['not-found']();
  }
}
