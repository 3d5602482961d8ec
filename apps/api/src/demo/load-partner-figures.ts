import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RequestLinks } from '@entente/evaluations/api';
import { periodCode, periodOn } from '@entente/evaluations/domain';
import { addDays, type Day } from '@entente/platform/kernel';
import { figuresStory } from './content/partner-figures';
import type { Visitor } from './visitor';

type Requests = { readonly items: readonly { readonly id: string; readonly email: string }[] };
type Contacts = { readonly contacts: readonly { readonly name: string; readonly email: string }[] };
type Asked = { readonly partnerId: string; readonly today: Day };

/** Figures that somebody of the partner has handed in by their link, waiting for our decision. */
export const askPartnerFigures = async (
  app: NestFastifyApplication,
  writer: Visitor,
  { partnerId, today }: Asked,
): Promise<void> => {
  const { contacts } = await writer.call<Contacts>('GET', `partners/${partnerId}`);
  const person = contacts.find(({ email }) => email !== '') ?? figuresStory.somebody;
  const period = periodCode(periodOn('quarter', addDays(today, -92)));
  const body = { name: person.name, email: person.email, period };
  const { items } = await writer.call<Requests>('POST', `indicators/${partnerId}/requests`, body);
  const id = items.find(({ email }) => email === person.email)?.id ?? '';
  const post = async (method: 'POST' | 'PUT', path: string, payload: object, cookie = '') => {
    const url = `/api/v1/indicator-request/${path}`;
    const answer = await app.inject({ method, url, headers: { cookie }, payload });
    if (answer.statusCode >= 400)
      throw new Error(`${path} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
    return answer;
  };
  const opened = await post('POST', 'open', { token: app.get(RequestLinks).token(id, 1) });
  const cookie = [opened.headers['set-cookie'] ?? []]
    .flat()
    .map((value) => value.split(';')[0] ?? '')
    .filter((value) => !value.endsWith('='))
    .join('; ');
  const cells = figuresStory.cells.map((cell) => ({ ...cell, period, seen: 0 }));
  await post('PUT', `${id}/values`, { cells }, cookie);
  await post('POST', `${id}/actions/hand-in`, {}, cookie);
};
