import { type PartnerForm } from '@entente/partners/domain';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { type Account } from './accounts';

type Call = (method: string, path: string, body?: object) => Promise<{ readonly id: string }>;

export type Founder = Account & { readonly code: string; readonly name?: string };

/** Opens the organisation on a service that has none. */
export const foundOrganisation = async (
  url: string,
  { name = 'Nadia Belkacem', ...founder }: Founder,
): Promise<void> => {
  const body = { organisation: 'Association Le Tilleul', jobTitle: 'Directrice', name, ...founder };
  const opened = await fetch(`${url}/api/v1/instance/first-run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!opened.ok) throw new Error(await opened.text());
};

export type TheirContact = {
  readonly name: string;
  readonly title: string;
  readonly email?: string;
  readonly phone?: string;
  readonly availability?: string;
};

/** A partner with one contact; gives its id. */
export const addPartner = async (
  call: Call,
  card: Partial<PartnerForm>,
  { name, title, email = '', phone = '', availability = '' }: TheirContact,
): Promise<string> => {
  const { id } = await call('POST', 'partners', { card: aPartnerForm(card) });
  await call('POST', `partners/${id}/contacts`, {
    ...{ name, email, phone, availability },
    functions: [{ title, service: '', from: '2023-02-01', until: null }],
  });
  return id;
};
