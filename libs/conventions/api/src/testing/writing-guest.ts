import { callAnonymously, type Answer } from '@entente/access/api/testing';
import type { TestApp } from '@entente/platform/testing';
import { mailTo } from './signing-stage';

/** Somebody of the partner on a phone, with the cookie that their writing link gave. */
export class WritingGuest {
  private cookie = '';
  conventionId = '';

  constructor(
    private readonly app: TestApp,
    readonly email: string,
  ) {}

  async token(subject = /À relire|C’est à vous|Votre lien/): Promise<string> {
    const { text } = await mailTo(this.app, this.email, subject);
    return /\/l#([\w-]{20,})/.exec(text)?.[1] ?? '';
  }

  async open(token?: string): Promise<Answer> {
    const answer = await callAnonymously(this.app, 'POST', '/api/v1/writing/open', {
      token: token ?? (await this.token()),
    });
    this.cookie = /entente_writing=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? this.cookie;
    this.conventionId = String(answer.body['id'] ?? this.conventionId);
    return answer;
  }

  /** As the page does: every act names the convention that is shown. */
  call(method: 'GET' | 'POST' | 'PUT', path = '', body: object = {}): Promise<Answer> {
    const given = method === 'GET' ? undefined : body;
    const url = `/api/v1/writing/${this.conventionId}${path}`;
    return callAnonymously(this.app, method, url, given, { cookie: this.cookie });
  }
}
