import { type Answer, callAnonymously, type Tenant } from '@entente/access/api/testing';
import { anAction } from '@entente/evaluations/domain/testing';
import type { TestApp } from '@entente/platform/testing';
import { ActionLinks } from '../actions/by-link/action-links';
import { addPartner } from './reviews';

type Json = Record<string, unknown>;

/** Somebody of the partner on a phone, with the cookie that their link to their actions gave. */
export class ActionPhone {
  private cookie = '';

  constructor(
    private readonly app: TestApp,
    readonly partnerId: string,
    readonly contactId: string,
  ) {}

  token(generation = 1): string {
    return this.app.nest.get(ActionLinks).token(this.contactId, generation);
  }

  async open(token = this.token()): Promise<Answer> {
    const answer = await callAnonymously(this.app, 'POST', '/api/v1/partner-actions/open', { token });
    const cookies = [answer.headers['set-cookie'] ?? []].flat().map((value) => String(value).split(';')[0] ?? '');
    this.cookie = cookies.filter((value) => !value.endsWith('=')).join('; ');
    return answer;
  }

  call(method: 'GET' | 'POST' | 'PUT', path: string, body?: object, partnerId = this.partnerId): Promise<Answer> {
    const url = `/api/v1/partner-actions/${partnerId}${path}`;
    return callAnonymously(this.app, method, url, body, { cookie: this.cookie });
  }

  /** Says something of an action as its page shows it. */
  tell(action: Json, change: Json): Promise<Answer> {
    const kept = { effect: '', abandonedReason: '', progress: '', proposedDueOn: null, proposalReason: '' };
    const { state, version } = action;
    return this.call('PUT', `/actions/${String(action['id'])}`, { ...kept, state, version, ...change });
  }
}

/** A contact of the partner with an address, in function since 2023; their id. */
export const addReachable = async (tenant: Tenant, partnerId: string, name: string, email: string): Promise<string> => {
  const functions = [{ title: 'Cheffe de service', service: '', from: '2023-02-01', until: null }];
  const form = { name, email, phone: '', availability: '', functions };
  const { status, body, text } = await tenant.call('POST', `partners/${partnerId}/contacts`, form);
  if (status >= 300) throw new Error(text);
  return (body['contacts'] as { id: string; name: string }[]).find((contact) => contact.name === name)?.id ?? '';
};

export const planAnAction = async (
  tenant: Tenant,
  partnerId: string,
  overrides: Parameters<typeof anAction>[0] = {},
): Promise<Json> => {
  const owners = { ownerOurs: tenant.actor.id, ownerTheirs: null };
  const { status, body, text } = await tenant.call('POST', 'actions', {
    partnerId,
    ...anAction({ ...owners, ...overrides }),
  });
  if (status >= 300) throw new Error(text);
  return body;
};

/** A partner whose person carries one action and was sent their link. */
export const anActionPhone = async (
  app: TestApp,
  tenant: Tenant,
  { email, dueOn = '2026-12-01' as const }: { email: string; dueOn?: `${number}-${number}-${number}` },
): Promise<{ phone: ActionPhone; action: Json }> => {
  const partnerId = await addPartner(tenant, 'CSAPA Le Passage');
  const contactId = await addReachable(tenant, partnerId, 'Lise Morel', email);
  const action = await planAnAction(tenant, partnerId, { ownerTheirs: contactId, dueOn });
  const sent = await tenant.call('POST', 'actions/links/actions/send', { partnerId, contactId });
  if (sent.status !== 200) throw new Error(sent.text);
  return { phone: new ActionPhone(app, partnerId, contactId), action };
};
