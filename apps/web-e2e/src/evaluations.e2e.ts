import { workedExample } from '@entente/evaluations/domain/testing';
import { pageTexts } from '@entente/platform/pdf/testing';
import { type Browser, type Page } from 'playwright-core';
import {
  addPartner,
  callApi,
  eventually,
  examine,
  foundOrganisation,
  launch,
  type Product,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from './harness';

const code = 'ABCD-EFGH-JKMN';
const nadia = { email: 'nadia.belkacem@letilleul.example', password: 'quatre mots pour ouvrir' };
const org = 'association-le-tilleul';
const reviews = `/o/${org}/bilans`;

type Created = { id: string; contacts: { id: string }[] };

describe('a review, from its preparation to its report', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let partnerId: string;
  let review: string;

  /** Calls the service as the page does, for what other journeys show. */
  const call = callApi<Created>(() => page, org);

  const saved = (on: Page) => on.getByText(/^Enregistré à/).waitFor();
  const announced = (text: string) =>
    page.locator('p[role="status"]', { hasText: text }).waitFor({ state: 'attached' });
  const press = (key: string) => page.keyboard.press(key);

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    partnerId = await addPartner(
      call,
      { name: 'Équipe mobile psychiatrie-précarité' },
      { name: 'Dr Hélène Roussel', title: 'Psychiatre' },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  // The browser itself notes each request that finds no network.
  const complaints = () => visitor.errors.all.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'));
  afterEach(() => expect(complaints()).toEqual([]));

  it('says what the three lists are for while they are empty', async () => {
    await page.goto(reviews);
    await page.getByText('Aucun bilan n’est en cours.').waitFor();
    await examine(page, 'review-list-empty');
    await page.getByRole('link', { name: 'À préparer' }).click();
    await page.getByText('Aucun bilan n’est à préparer.').waitFor();
    await page.getByRole('link', { name: 'Clos', exact: true }).click();
    await page.getByText('Aucun bilan n’est encore clos.').waitFor();
  });

  it('announces a partnership that works, and leads to its preparation', async () => {
    const gains = { ours: 'Des soins.', theirs: 'Des rencontres.' };
    await call('PUT', `partners/${partnerId}/partnership`, {
      purpose: '',
      gains,
      listing: 'internal',
      contributions: [
        {
          direction: 'receives',
          type: 'outreach-round',
          description: 'Maraude commune',
          unit: 'session',
          volume: 1,
          rhythm: 'week',
          hoursPerUnit: 3,
          from: null,
          until: null,
        },
      ],
      version: 1,
    }).catch((error: unknown) => {
      throw new Error(`The partnership was refused: ${String(error)}`);
    });
    await page.goto(`${reviews}/nouveau?partenaire=${partnerId}`);
    await page.getByRole('heading', { name: 'Préparer un bilan' }).waitFor();
    await examine(page, 'review-plan');

    await page.getByLabel('Date de la réunion').fill('demain');
    await page.getByRole('button', { name: 'Préparer le bilan' }).click();
    await page.getByRole('heading', { name: /^Bilan 20\d\d avec Équipe mobile/ }).waitFor();
    review = new URL(page.url()).pathname;

    await page.getByText('Le bilan est prêt à être noté').waitFor();
    await page
      .getByText(/le partenaire nous apporte/)
      .first()
      .waitFor();
    await examine(page, 'review-planned');
  });

  it('refuses a second review of the same year, and says why', async () => {
    await page.goto(`${reviews}/nouveau?partenaire=${partnerId}`);
    await page.getByRole('button', { name: 'Préparer le bilan' }).click();
    await page.getByText('Un bilan de ce partenariat est déjà en cours pour cette année.').waitFor();
    await examine(page, 'review-plan-refused');
  });

  it('rates by keyboard: a digit saves and stays, an arrow moves on', async () => {
    await page.goto(review);
    await page.getByRole('button', { name: 'Noter notre côté' }).click();
    await page.getByText('Critère 1 sur 39. Sens partagé').waitFor();
    await press('3');
    await announced('3, installé, enregistré. Critère 1 sur 39');
    await examine(page, 'review-rating');
    await press('ArrowLeft');
    await announced('C’est le premier critère.');

    await press('c');
    await page.keyboard.type('La phrase du préambule est reprise par les deux équipes.');
    await press('Escape');
    await saved(page);
    await press('ArrowRight');
    await page.getByText('Critère 2 sur 39').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('does not let an essential criterion be set aside, and asks why for any other', async () => {
    await page.goto(`${review}/notation?critere=11`);
    await page.getByText('Critère 11 sur 39').waitFor();
    await press('s');
    await announced('il ne peut pas être sans objet');

    await page.goto(`${review}/notation?critere=5`);
    await page.getByText('Critère 5 sur 39').waitFor();
    await press('s');
    const reason = page.getByLabel('Pourquoi sans objet');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await examine(page, 'review-set-aside');
    await reason.fill('Aucun autre dispositif sur ce territoire.');
    await announced('Sans objet, enregistré. Critère 5 sur 39');
  });

  it('keeps what is typed while the network is away, and sends it when it comes back', async () => {
    await page.goto(`${review}/notation?critere=6`);
    await page.getByText('Critère 6 sur 39').waitFor();
    await visitor.context.setOffline(true);
    await press('2');
    await page.getByText('Pas encore enregistré, nous réessayons').waitFor();
    await examine(page, 'review-offline');
    await visitor.context.setOffline(false);
    await saved(page);
  });

  it('shows both values when two tabs rated the same criterion', async () => {
    const other = await visitor.context.newPage();
    await Promise.all([page, other].map((tab) => tab.goto(`${review}/notation?critere=7`)));
    await Promise.all([page, other].map((tab) => tab.getByText('Critère 7 sur 39').waitFor()));
    await other.keyboard.press('1');
    await saved(other);
    await press('2');
    await page.getByText('Votre texte').waitFor();
    await examine(page, 'review-conflict');
    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await saved(page);
    await other.reload();
    await other.getByRole('radio', { name: /^2,/ }).waitFor({ state: 'attached' });
    await eventually(async () => expect(await other.getByRole('radio', { name: /^2,/ }).isChecked()).toBe(true));
    await other.close();
  });

  it('takes all 39 criteria to the score of the worked example, without a mouse', async () => {
    await page.goto(`${review}/notation?critere=1`);
    for (const [index, { judgement }] of workedExample.entries()) {
      await page.getByText(`Critère ${index + 1} sur 39.`).waitFor();
      const value = judgement.value;
      if (value && 'rating' in value) await press(String(value.rating));
      else {
        await press('s');
        await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
        await page.keyboard.type('Rien de tel ici.');
        await press('Escape');
      }
      if (index < workedExample.length - 1) await press('ArrowRight');
    }
    await saved(page);
    await page.getByText('61 sur 100, à consolider').waitFor();
    await examine(page, 'review-rated');

    await page.getByRole('button', { name: 'Tableau', exact: true }).click();
    await page.getByRole('heading', { name: 'Équité et réciprocité' }).waitFor();
    await examine(page, 'review-table');
    await page
      .getByRole('group', { name: /Nous savons dire ensemble/ })
      .getByRole('radio', { name: '2, En place' })
      .click();
    await saved(page);
    await page
      .getByRole('group', { name: /Nous savons dire ensemble/ })
      .getByRole('radio', { name: '3, Installé' })
      .click();
    await saved(page);
  });

  it('starts the questions from what is known, and keeps each answer', async () => {
    await page.goto(`${review}/questions`);
    await page.getByRole('heading', { name: 'Le lien', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Reprendre' }).first().click();
    await saved(page);
    await page.getByText('Repris').first().waitFor();
    await examine(page, 'review-questions');
    await page.getByLabel('Un mot pour la discussion').first().fill('Rien n’est encore écrit.');
    await saved(page);
    await page.reload();
    await page.getByText('Repris').first().waitFor();
    await eventually(async () =>
      expect(await page.getByLabel('Un mot pour la discussion').first().inputValue()).toBe('Rien n’est encore écrit.'),
    );
  });

  it('records what the meeting decided, and says what is missing', async () => {
    await page.goto(`${review}/conclusion`);
    await page.getByRole('heading', { name: 'Décision commune' }).waitFor();
    await page.getByRole('button', { name: 'Inscrire la conclusion' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    await examine(page, 'review-conclusion-errors');

    await page.getByText('Poursuivre', { exact: true }).click();
    await page.getByLabel('Pourquoi', { exact: true }).fill('Les orientations se font mieux.');
    await page.getByLabel('Nadia Belkacem').check();
    await page.getByText('Personne du partenaire n’est indiqué').waitFor();
    await page.getByLabel('Dr Hélène Roussel').check();
    await page
      .getByRole('button', { name: /^En faire une action/ })
      .first()
      .click();
    const action = page.getByRole('group', { name: 'Action 1' });
    await action.getByLabel('Résultat attendu').fill('Un suppléant connu de chaque côté');
    await action.getByLabel('Qui, de notre côté').selectOption({ label: 'Nadia Belkacem' });
    await action.getByLabel('Qui, chez le partenaire').selectOption({ label: 'Dr Hélène Roussel' });
    await action.getByLabel('Avant le').fill('31/01/2030');
    await examine(page, 'review-conclusion');
    await page.reload();
    await page.getByText('Nous avons retrouvé la conclusion').waitFor();
    await eventually(async () =>
      expect(await page.getByLabel('Pourquoi', { exact: true }).inputValue()).toBe('Les orientations se font mieux.'),
    );
    await page.getByRole('button', { name: 'Inscrire la conclusion' }).click();
    await page.getByText('La conclusion est inscrite').waitFor();
    await examine(page, 'review-concluded');
  });

  it('hands both conclusions back when two people recorded one', async () => {
    const other = await visitor.context.newPage();
    await Promise.all([page, other].map((tab) => tab.goto(`${review}/conclusion`)));
    for (const [tab, reason] of [
      [other, 'Les équipes se connaissent.'],
      [page, 'Les orientations se font bien mieux.'],
    ] as const) {
      await tab.getByLabel('Pourquoi', { exact: true }).fill(reason);
      await tab.getByRole('button', { name: 'Inscrire la conclusion' }).click();
      if (tab === other) await tab.getByText('La conclusion est inscrite').waitFor();
    }
    await page.getByText('Quelqu’un a inscrit une autre conclusion').waitFor();
    await page.getByText('Les équipes se connaissent.').waitFor();
    await examine(page, 'review-conclusion-conflict');
    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await page.getByRole('button', { name: 'Inscrire la conclusion' }).click();
    await page.getByText('La conclusion est inscrite').waitFor();
    await page.getByText('Les orientations se font bien mieux.').waitFor();
    await other.close();
  });

  it('closes on a report that is the same for everybody, and opens', async () => {
    await page.getByRole('button', { name: 'Clore le bilan' }).click();
    await page.getByText('seule la direction peut le rouvrir').waitFor();
    await examine(page, 'review-close');
    await page.getByRole('button', { name: 'Clore et figer le rapport' }).click();
    await page.getByRole('link', { name: 'Rapport en français' }).waitFor();
    await examine(page, 'review-closed');
    await page.getByRole('button', { name: 'En tableau' }).click();
    await page.getByRole('rowheader', { name: 'Sens partagé' }).waitFor();
    await page.getByText('Critère par critère').click();
    await page.getByText('La phrase du préambule').waitFor();
    await examine(page, 'review-closed-open');

    const address = await page.getByRole('link', { name: 'Rapport en français' }).getAttribute('href');
    const [first, second] = [await page.request.get(address ?? ''), await page.request.get(address ?? '')];
    const bytes = await first.body();
    expect(first.headers()['content-type']).toBe('application/pdf');
    expect(bytes.equals(await second.body())).toBe(true);
    expect((await pageTexts(bytes)).join(' ')).toContain('Équipe mobile');
    const grid = await page.request.get(`/api/v1/o/${org}/reviews/blank-grid?language=en`);
    expect((await pageTexts(await grid.body())).join(' ')).toContain('Monitoring and strengthening');
  });

  it('reopens with a reason that stays to be read', async () => {
    await page.getByRole('button', { name: 'Rouvrir', exact: true }).click();
    await page.getByRole('button', { name: 'Rouvrir le bilan' }).click();
    await page.getByRole('dialog').getByRole('alert').first().waitFor();
    await examine(page, 'review-reopen');
    await page.getByLabel('Pourquoi le rouvrir').fill('Une note était fausse.');
    await page.getByRole('button', { name: 'Rouvrir le bilan' }).click();
    await page.getByText('Une note était fausse.').first().waitFor();
    await page.getByText('a rouvert le bilan').waitFor();
    await examine(page, 'review-reopened');
    expect(await page.getByText('a répondu à').count()).toBeLessThan(4);
  });

  it('lists it, in English too', async () => {
    await page.goto(reviews);
    await page.getByRole('link', { name: 'Équipe mobile psychiatrie-précarité' }).waitFor();
    await examine(page, 'review-list');
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await page.goto(`${reviews}?statut=rating&partenaire=${partnerId}`);
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await page.getByText('Rating in progress').first().waitFor();
    await page.goto(review);
    await page.getByRole('heading', { name: /review with Équipe mobile/ }).waitFor();
    await examine(page, 'review-english');
    await page.evaluate(() => localStorage.removeItem('entente.language'));
  });
});
