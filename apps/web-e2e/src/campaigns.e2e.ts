import { type Browser, type Page } from 'playwright-core';
import {
  addPartner,
  callApi,
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
const campaigns = `/o/${org}/campagnes`;

type Created = { id: string; contacts: { id: string }[] };

describe('a campaign of reviews, from its launch to its end', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  const call = callApi<Created>(() => page, org);

  const typeDay = async (label: string, day: string) => {
    await page.getByLabel(label, { exact: true }).fill(day);
    await page.getByLabel(label, { exact: true }).blur();
  };
  const go = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    const names = ['CSAPA Le Passage', 'Équipe mobile psychiatrie-précarité', 'CCAS de Clairval'];
    const ids: string[] = [];
    for (const name of names)
      ids.push(await addPartner(call, { name }, { name: 'Dr Hélène Roussel', title: 'Psychiatre' }));
    const members = (await call('GET', 'members')) as unknown as Created[];
    await call('POST', `partners/${ids[0] ?? ''}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'referent',
      personId: members[0]?.id,
      from: '2025-01-01',
    });
    await call('POST', 'reviews', { partnerId: ids[2], year: new Date().getFullYear(), plannedOn: null });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('is found from the reviews, and says what it is for while there is none', async () => {
    await page.goto(`/o/${org}/bilans`);
    await page.getByRole('link', { name: 'Campagnes', exact: true }).click();
    await page.getByText('Aucune campagne pour le moment').waitFor();
    await examine(page, 'campaigns-empty');
  });

  it('asks for dates, then partnerships, and says what it will do before doing it', async () => {
    await page.getByRole('link', { name: 'Lancer une campagne' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Année et dates' }).waitFor();
    await go('Continuer');
    await page.getByText('champ est à corriger').first().waitFor();
    await examine(page, 'campaign-dates');
    await typeDay('Échéance', '31/12/2099');
    await go('Continuer');
    await page.getByRole('heading', { level: 2, name: 'Partenariats' }).waitFor();
    await go('Partenariats');
    await page.getByRole('menuitem', { name: 'Tous, même en sommeil' }).click();
    await page.getByText('CSAPA Le Passage').waitFor();
    await go('Continuer');
    await page.getByText('Choisissez au moins un partenariat').waitFor();
    await go('Choisir les 3 de la liste');
    await page.getByText('3 partenariats choisis').waitFor();
    await examine(page, 'campaign-choice');
    await go('Continuer');
    await page.getByText('2 bilans seront préparés.').waitFor();
    await page.getByText('Un partenariat a déjà son bilan de l’année', { exact: false }).waitFor();
    await examine(page, 'campaign-check');
  });

  it('launches, and follows each partnership', async () => {
    await go('Lancer pour 3 partenariats');
    await page.getByRole('heading', { level: 2, name: 'Partenariat par partenariat' }).waitFor();
    await page.getByRole('button', { name: 'Relancer', exact: true }).waitFor();
    await page.getByText('0 clos sur 3').waitFor();
    await page.getByRole('link', { name: 'CCAS de Clairval' }).waitFor();
    await examine(page, 'campaign');
    await go('Où il en est');
    await page.getByRole('menuitem', { name: 'Clos', exact: true }).click();
    await page.getByText('Aucun partenariat ne correspond').waitFor();
    expect(page.url()).toContain('etape=closed');
    await go('Effacer les critères');
  });

  it('names who would be written to before anything leaves, and writes to nobody twice', async () => {
    await go('Relancer');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Référents qui n’ont pas commencé').waitFor();
    await dialog.getByText('Nadia Belkacem').waitFor();
    await examine(page, 'campaign-remind');
    await dialog.getByRole('button', { name: 'Envoyer un courriel' }).click();
    await page.getByText('Un courriel est parti.').waitFor();
    await go('Relancer');
    await dialog.getByText('Déjà écrit aujourd’hui').waitFor();
    await dialog.getByRole('button', { name: 'Ne rien envoyer' }).click();
  });

  it('gives more time with a reason, and ends with what remains said', async () => {
    await page.getByRole('checkbox', { name: 'Choisir CSAPA Le Passage' }).check();
    await go('Prolonger ceux-ci');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nouvelle échéance').fill('31/12/2098');
    await dialog.getByLabel('Pourquoi plus de temps ?').fill('Leur équipe change.');
    await dialog.getByRole('button', { name: 'Prolonger', exact: true }).click();
    await dialog.getByText('Choisissez un jour après l’échéance actuelle.').first().waitFor();
    await dialog.getByLabel('Nouvelle échéance').fill('31/01/2100');
    await dialog.getByLabel('Nouvelle échéance').blur();
    await dialog.getByRole('button', { name: 'Prolonger', exact: true }).click();
    await page.getByText('Leur équipe change.').waitFor();
    await go('Clore la campagne');
    await page.getByRole('alertdialog').getByText('3 bilans ne sont pas clos', { exact: false }).waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Clore la campagne' }).click();
    await page.getByText('Ce jour-là : 3 prévu', { exact: false }).waitFor();
    await examine(page, 'campaign-closed');
    await page.goto(campaigns);
    await page.getByText('Close', { exact: true }).waitFor();
    await examine(page, 'campaigns');
  });
});
