import { aPartnerForm } from '@entente/partners/domain/testing';
import { type Page } from 'playwright-core';

type Call = (method: string, path: string, body?: object) => Promise<{ readonly id: string }>;

/** Who opens the organisation. */
export const nadia = { email: 'n.belkacem@letilleul.example', password: 'quatre mots pour ouvrir' };

/** Opens the organisation on a service that has none. */
export const foundTheOrganisation = async (url: string, code: string): Promise<void> => {
  const founder = { code, organisation: 'Association Le Tilleul', name: 'Nadia Belkacem', jobTitle: 'Directrice' };
  const opened = await fetch(`${url}/api/v1/instance/first-run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...founder, ...nadia }),
  });
  if (!opened.ok) throw new Error(await opened.text());
};

/** A partner with one contact; gives its id. */
export const addTheMobileTeam = async (call: Call): Promise<string> => {
  const card = aPartnerForm({
    name: 'Équipe mobile psychiatrie-précarité',
    acronym: 'EMPP',
    managedBy: 'Centre hospitalier de Clairval',
  });
  const { id } = await call('POST', 'partners', { card });
  await call('POST', `partners/${id}/contacts`, {
    name: 'Hélène Roussel',
    email: 'h.roussel@ch-clairval.example',
    phone: '01 00 00 00 02',
    availability: 'le mardi',
    functions: [{ title: 'cheffe de service, équipe mobile', service: '', from: '2023-02-01', until: null }],
  });
  return id;
};

/** Lets each save reach the service, and holds its answer back for a while. */
export const answerSavesLate = (page: Page): Promise<unknown> =>
  page.route('**/conventions/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    const answer = await route.fetch();
    await page.waitForTimeout(1500);
    // The page may be gone before its answer.
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
