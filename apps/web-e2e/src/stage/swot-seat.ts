import { randomUUID } from 'node:crypto';

const patience = 15_000;
const pause = 150;

type Entering = { readonly url: string; readonly code: string; readonly party: 'ours' | 'theirs'; readonly on: number };
type Answer = { readonly id: string; readonly board: { readonly cards: readonly { readonly name: string }[] } };

/** Somebody of a session whose phone is not drawn: what a phone sends, and sent again when nothing answered. */
export class SwotSeat {
  private cookie = '';
  private id = '';

  private constructor(
    private readonly url: string,
    /** The process that this person is led to first. */
    private readonly on: number,
  ) {}

  static async enter({ url, code, party, on }: Entering): Promise<SwotSeat> {
    const seat = new SwotSeat(url, on);
    const body = { code, party, name: '', anonymous: false, key: randomUUID() };
    const answer = await seat.send('POST', 'join', body);
    seat.cookie = /entente_swot=[^;]+/.exec(String(answer.headers.get('set-cookie')))?.[0] ?? '';
    seat.id = ((await answer.json()) as Answer).id;
    return seat;
  }

  /** The id of a note is the page's own: a note sent twice is one note. */
  async write(quadrant: string, text: string): Promise<void> {
    await this.send('PUT', `${this.id}/notes/${randomUUID()}`, { quadrant, text });
  }

  async cards(): Promise<string[]> {
    const { board } = (await (await this.send('GET', this.id)).json()) as Answer;
    return board.cards.map(({ name }) => name);
  }

  async vote(targets: readonly string[]): Promise<void> {
    await this.send('PUT', `${this.id}/dots`, { targets });
  }

  private async send(method: string, path: string, body?: object): Promise<Response> {
    const headers = { cookie: this.cookie, 'content-type': 'application/json', 'x-process': String(this.on) };
    const given = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    for (const end = Date.now() + patience; ;) {
      const answer = await fetch(`${this.url}/api/v1/swot/${path}`, given).catch(() => null);
      if (answer?.ok) return answer;
      if (answer || Date.now() > end) throw new Error(answer ? await answer.text() : 'Nothing answered.');
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
