import { ActionLinks } from '@entente/evaluations/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Sends something from the page of a personal link. */
export type Saying = (path: string, payload: object) => Promise<void>;

/** What somebody of the partner says with the link that they received. */
export const byLink = async (app: NestFastifyApplication, partnerId: string, contactId: string): Promise<Saying> => {
  const token = app.get(ActionLinks).token(contactId, 1);
  const opened = await app.inject({ method: 'POST', url: '/api/v1/partner-actions/open', payload: { token } });
  const cookie = opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const tell = async (method: 'PUT' | 'POST', path: string, payload: object): Promise<void> => {
    const url = `/api/v1/partner-actions/${partnerId}/${path}`;
    const told = await app.inject({ method, url, headers: { cookie }, payload });
    if (told.statusCode >= 300) throw new Error(told.body);
  };
  // As their page does once it is shown: who sent the link reads that it was opened.
  await tell('POST', 'actions/read', {});
  return (path, payload) => tell('PUT', path, payload);
};
