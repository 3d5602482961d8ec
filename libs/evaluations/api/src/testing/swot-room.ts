import { type Answer, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { type BoardPatch, patchBoard, type Quadrant, type SwotBoard } from '@entente/evaluations/domain';
import { newId } from '@entente/platform/api';
import type { TestApp } from '@entente/platform/testing';
import { addPartner } from './index';

type Session = { readonly id: string; readonly code: string; readonly version: number; readonly partnerId: string };

const refused = ({ status, text }: Answer): Error => new Error(`${status} ${text}`);

/** A session just opened with a partner. */
export const openASwot = async (tenant: Tenant, mode: 'live' | 'remote' = 'live'): Promise<Session> => {
  const partnerId = await addPartner(tenant);
  const answer = await tenant.call('POST', 'swot', { partnerId, reviewId: null, mode });
  if (answer.status !== 201) throw refused(answer);
  const { id, code } = answer.body as { id: string; code: string };
  return { id, code, partnerId, version: 1 };
};

/** One move after the other, from wherever the session is; the last answer. */
export const moveOn = async (tenant: Tenant, id: string, times = 1): Promise<Answer> => {
  let answer = await tenant.call('GET', `swot/${id}`);
  for (let left = times; left > 0; left -= 1) {
    const { version } = answer.body['board'] as SwotBoard;
    answer = await tenant.call('POST', `swot/${id}/actions/move`, { version, way: 'next' });
    if (answer.status !== 200) throw refused(answer);
  }
  return answer;
};

/** Somebody with a phone, in a session. */
export class Guest {
  private constructor(
    private readonly app: TestApp,
    readonly sessionId: string,
    readonly cookie: string,
  ) {}

  static async join(
    app: TestApp,
    code: string,
    party: 'ours' | 'theirs' = 'theirs',
    { name = '', anonymous = false, key = newId() } = {},
  ): Promise<Guest> {
    const answer = await callAnonymously(app, 'POST', '/api/v1/swot/join', { code, party, name, anonymous, key });
    if (answer.status !== 200) throw refused(answer);
    const cookie = /entente_swot=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
    return new Guest(app, String(answer.body['id']), cookie);
  }

  /** The same person, whose requests another process answers. */
  through(app: TestApp): Guest {
    return new Guest(app, this.sessionId, this.cookie);
  }

  call(method: 'GET' | 'PUT' | 'DELETE' | 'POST', path: string, body?: object): Promise<Answer> {
    const url = `/api/v1/swot/${this.sessionId}${path}`;
    return callAnonymously(this.app, method, url, body, { cookie: this.cookie });
  }

  write(text: string, quadrant: Quadrant = 'strengths', noteId = newId()): Promise<Answer> {
    return this.call('PUT', `/notes/${noteId}`, { quadrant, text });
  }

  async board(): Promise<SwotBoard> {
    return (await this.call('GET', '')).body['board'] as SwotBoard;
  }
}

type Message = { readonly id: number; readonly event: string; readonly data: unknown };

const toMessage = (block: string): Message | null => {
  const fields = new Map(
    block.split('\n').flatMap((line): [string, string][] => {
      const at = line.indexOf(': ');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 2)]] : [];
    }),
  );
  const event = fields.get('event');
  if (!event || event === 'beat') return null;
  return { id: Number(fields.get('id')), event, data: JSON.parse(fields.get('data') ?? 'null') };
};

/** A browser that follows a session: what it received, and the board that it comes to. */
export class Follower {
  readonly messages: Message[] = [];
  status = 0;
  isOver = false;
  private readonly abort = new AbortController();
  board: SwotBoard | null = null;

  static async open(
    app: TestApp,
    path: string,
    { cookie, from }: { readonly cookie: string; readonly from?: Follower },
  ): Promise<Follower> {
    const follower = new Follower();
    follower.board = from?.board ?? null;
    const headers = { cookie, ...(from ? { 'last-event-id': String(from.lastId) } : {}) };
    const base = (await app.nest.getUrl()).replace('[::1]', '127.0.0.1');
    const answer = await fetch(`${base}${path}`, { headers, signal: follower.abort.signal });
    follower.status = answer.status;
    void follower.read(answer);
    return follower;
  }

  get lastId(): number {
    return this.messages.at(-1)?.id ?? 0;
  }

  /** Waits until the board is as one wants it. */
  async until(holds: (board: SwotBoard) => boolean, within = 5_000): Promise<SwotBoard> {
    const end = Date.now() + within;
    while (Date.now() < end) {
      if (this.board && holds(this.board)) return this.board;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`The board never became so: ${JSON.stringify(this.board)?.slice(0, 400)}`);
  }

  hangUp(): void {
    this.abort.abort();
  }

  private async read(answer: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const part of answer.body ?? []) {
        const blocks = (rest + decoder.decode(part, { stream: true })).split('\n\n');
        rest = blocks.pop() ?? '';
        blocks.forEach((block) => this.receive(toMessage(block)));
      }
    } catch {
      // Hung up.
    }
    this.isOver = true;
  }

  private receive(message: Message | null): void {
    if (!message) return;
    this.messages.push(message);
    if (message.event === 'board') this.board = message.data as SwotBoard;
    else if (this.board) this.board = patchBoard(this.board, message.data as BoardPatch);
  }
}
