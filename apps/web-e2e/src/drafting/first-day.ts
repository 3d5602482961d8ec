import { type Page } from 'playwright-core';
import { addPartner, foundOrganisation } from '../harness';

type Call = (method: string, path: string, body?: object) => Promise<{ readonly id: string }>;

/** Who opens the organisation. */
export const nadia = { email: 'n.belkacem@letilleul.example', password: 'quatre mots pour ouvrir' };

/** Opens the organisation on a service that has none. */
export const foundTheOrganisation = (url: string, code: string): Promise<void> =>
  foundOrganisation(url, { code, ...nadia });

/** A partner with one contact; gives its id. */
export const addTheMobileTeam = (call: Call): Promise<string> =>
  addPartner(
    call,
    {
      name: 'Équipe mobile psychiatrie-précarité',
      acronym: 'EMPP',
      managedBy: 'Centre hospitalier de Clairval',
    },
    {
      name: 'Hélène Roussel',
      title: 'cheffe de service, équipe mobile',
      email: 'h.roussel@ch-clairval.example',
      phone: '01 00 00 00 02',
      availability: 'le mardi',
    },
  );

/** Lets each save reach the service, and holds its answer back for a while. */
export const answerSavesLate = (page: Page): Promise<unknown> =>
  page.route('**/conventions/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    const answer = await route.fetch();
    await page.waitForTimeout(1500);
    // The page may be gone before its answer.
    await route.fulfill({ response: answer }).catch(() => undefined);
  });
