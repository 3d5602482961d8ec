import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { WritingSecrets } from '@entente/conventions/api';
import { type Article, type ConventionDocument, type RichText, richParagraph } from '@entente/conventions/domain';
import { sharedText } from './content/shared-text';
import type { Visitor } from './visitor';

type Page = {
  readonly document: ConventionDocument;
  readonly people: readonly { readonly id: string; readonly party: string }[];
};

/** Somebody of the partner, who acts by the personal link of the mail. */
class DemoGuest {
  private cookie = '';

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly conventionId: string,
  ) {}

  async open(guestId: string): Promise<Page> {
    const token = this.app.get(WritingSecrets).token(guestId, 1);
    const opened = await this.app.inject({ method: 'POST', url: '/api/v1/writing/open', payload: { token } });
    this.cookie = [opened.headers['set-cookie'] ?? []]
      .flat()
      .map((value) => value.split(';')[0] ?? '')
      .filter((value) => !value.endsWith('='))
      .join('; ');
    return JSON.parse(opened.body) as Page;
  }

  async call(path: string, payload: object = {}): Promise<void> {
    const url = `/api/v1/writing/${this.conventionId}/${path}`;
    const answer = await this.app.inject({ method: 'POST', url, headers: { cookie: this.cookie }, payload });
    if (answer.statusCode >= 400)
      throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
  }
}

const withParagraph = (body: RichText, words: string): RichText => ({
  ...body,
  content: [...body.content, richParagraph(words)],
});

const articleOf = ({ articles }: ConventionDocument, clause: string): Article => {
  const found = articles.find(({ clauseCode }) => clauseCode === clause) ?? articles[0];
  if (!found) throw new Error('The text of the demonstration has no article.');
  return found;
};

/** A draft shared with the partner, who answered from her phone: it is our turn again, with something to read. */
export const shareText = async (app: NestFastifyApplication, writer: Visitor, id: string): Promise<void> => {
  const { person, message, remark, proposal, back, note } = sharedText;
  const shared = await writer.call<Page>('POST', `conventions/${id}/negotiation`, {
    people: [{ party: 'partner', right: 'accept', ...person }],
    message,
    to: 'partner',
  });
  const guest = new DemoGuest(app, id);
  const { document } = await guest.open(shared.people.find(({ party }) => party === 'partner')?.id ?? '');
  const { body } = articleOf(document, proposal.clause);
  await guest.call('actions/read');
  await guest.call('threads', { ...remark, mentions: [] });
  await guest.call('proposals', {
    clause: articleOf(document, proposal.clause).clauseCode,
    body: withParagraph(body, proposal.words),
    note: proposal.note,
  });
  await guest.call('actions/give-turn', { to: 'host', message: back });
  await writer.call('POST', `conventions/${id}/negotiation/threads`, {
    ...note,
    kind: 'note',
    reason: null,
    mentions: [],
  });
};
