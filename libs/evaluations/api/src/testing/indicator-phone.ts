import { type Answer, callAnonymously, type Tenant } from '@entente/access/api/testing';
import type { TestApp } from '@entente/platform/testing';
import { RequestLinks } from '../indicators/by-partner/request-links';
import { addPartner } from './reviews';

type Requests = { readonly items: readonly { readonly id: string; readonly email: string }[] };

const door = '/api/v1/indicator-request';

/** Somebody of the partner who enters values on a phone, with the cookie that their link gave. */
export class IndicatorPhone {
  private cookie = '';

  constructor(
    private readonly app: TestApp,
    readonly requestId: string,
  ) {}

  token(generation = 1): string {
    return this.app.nest.get(RequestLinks).token(this.requestId, generation);
  }

  async open(token = this.token()): Promise<Answer> {
    const answer = await callAnonymously(this.app, 'POST', `${door}/open`, { token });
    const cookies = [answer.headers['set-cookie'] ?? []].flat().map((value) => String(value).split(';')[0] ?? '');
    this.cookie = cookies.filter((value) => !value.endsWith('=')).join('; ');
    return answer;
  }

  call(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, id = this.requestId): Promise<Answer> {
    return callAnonymously(this.app, method, `${door}/${id}${path}`, body, { cookie: this.cookie });
  }

  enter(code: string, parts: object, { seen = 0, side = 'joint', period = '2026-T3' } = {}): Promise<Answer> {
    const entry = { parts, reliability: 'counted', comment: '', reason: '' };
    return this.call('PUT', '/values', { cells: [{ code, period, side, seen, entry }] });
  }
}

/** A partnership that asks its partner for the waiting time and for their hours. */
export const aSharedBoard = async (tenant: Tenant): Promise<string> => {
  const id = await addPartner(tenant);
  const followed = ['IND-14', 'IND-17', 'IND-20'].map((code) => ({
    code,
    target: null,
    baseline: null,
    rule: '',
    byPartner: code !== 'IND-14',
  }));
  const chosen = await tenant.call('PUT', `indicators/${id}/followed`, { followed, version: 0 });
  if (chosen.status !== 200) throw new Error(chosen.text);
  return id;
};

/** A request to somebody of the partner, and their phone. */
export const anIndicatorPhone = async (
  app: TestApp,
  tenant: Tenant,
  { partnerId, email, period = '2026-T3' }: { partnerId: string; email: string; period?: string },
): Promise<IndicatorPhone> => {
  const body = { name: 'Dr Hélène Roussel', email, period };
  const asked = await tenant.call('POST', `indicators/${partnerId}/requests`, body);
  if (asked.status !== 201) throw new Error(asked.text);
  const { items } = asked.body as unknown as Requests;
  return new IndicatorPhone(app, items.find((each) => each.email === email)?.id ?? '');
};
