import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMONSTRATION_PASSWORD } from '@entente/access/api';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Json = Record<string, unknown>;

/** Somebody of the story, who does through the API what a person does through the pages. */
export class Visitor {
  private cookie = '';
  private csrf = '';

  constructor(
    private readonly app: NestFastifyApplication,
    readonly email: string,
    readonly org: string,
  ) {}

  /** Nobody leaves a device signed in behind them. */
  async signOut(): Promise<void> {
    if (this.cookie === '') return;
    const headers = { cookie: this.cookie, 'x-csrf-token': this.csrf };
    await this.app.inject({ method: 'DELETE', url: '/api/v1/session', headers });
    [this.cookie, this.csrf] = ['', ''];
  }

  async signIn(): Promise<this> {
    await this.signOut();
    const answer = await this.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { email: this.email, password: DEMONSTRATION_PASSWORD },
    });
    const cookies = [answer.headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0] ?? '');
    this.cookie = cookies.join('; ');
    this.csrf = /entente_csrf=([^;]+)/.exec(this.cookie)?.[1] ?? '';
    return this;
  }

  /** Sends one file, as the page does. */
  async upload<T>(path: string, name: string, file: Buffer): Promise<T> {
    const boundary = 'a-boundary-of-the-demonstration';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const answer = await this.app.inject({
      method: 'POST',
      url: `/api/v1/o/${this.org}/${path}`,
      headers: {
        cookie: this.cookie,
        'x-csrf-token': this.csrf,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    if (answer.statusCode >= 400)
      throw new Error(`POST ${path} answered ${answer.statusCode}: ${answer.body.slice(0, 800)}`);
    return JSON.parse(answer.body) as T;
  }

  async call<T = Json>(method: Method, path: string, body?: object): Promise<T> {
    const url = `/api/v1/o/${this.org}/${path}`;
    const headers = { cookie: this.cookie, 'x-csrf-token': this.csrf };
    const answer = await this.app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${path} answered ${answer.statusCode}: ${answer.body.slice(0, 800)}`);
    return (answer.body ? JSON.parse(answer.body) : {}) as T;
  }
}
