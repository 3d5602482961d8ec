import { type Browser } from 'playwright-core';
import { eventually, examine, launch, type Product, signIn, startProduct, visit, type Visitor } from './harness';

const password = 'partenaires en confiance';
const home = '/o/le-tilleul';

// The demonstration is told anew, two years of it, before the first page opens.
jest.setTimeout(240_000);

describe('what somebody who left still holds, with the demonstration', () => {
  let browser: Browser;
  let product: Product;
  let nadia: Visitor;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ DEMO: '1' })]);
    nadia = await visit(browser, 'desktop', product.url);
    await signIn(nadia.page, { email: 'nadia.belkacem@letilleul.example', password });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(nadia.errors.all).toEqual([]));

  it('waits in « Mon travail », and is found from the team', async () => {
    const { page } = nadia;
    await page.goto(`${home}/taches`);
    await page.getByText('Passer le relais de Marc Renard').waitFor();
    await page.goto(`${home}/reglages/membres`);
    await page.getByRole('button', { name: 'Actions pour Marc Renard' }).click();
    await page.getByRole('menuitem', { name: 'Passer le relais' }).click();
    await page.getByRole('heading', { level: 1, name: 'Passer le relais de Marc Renard' }).waitFor();
    await page.getByText('L’accès de Marc Renard est fermé', { exact: false }).waitFor();
    await page.getByText('le partenariat lui-même, une action').waitFor();
    await examine(page, 'relay');
  });

  it('goes to whoever is chosen, one partner at a time or all at once, and nothing is left', async () => {
    const { page } = nadia;
    const one = page.getByLabel(/^À qui confier SIAO/);
    const other = page.getByLabel(/^À qui confier CPAM/);
    await eventually(async () => expect(await one.locator('option:checked').textContent()).toContain('Julien Morel'));
    await other.selectOption({ label: 'Laisser ainsi' });
    await one.selectOption({ label: 'Laisser ainsi' });
    await page.getByRole('button', { name: 'Passer le relais', exact: true }).click();
    await page.getByRole('alert').getByText('Choisissez au moins une personne.').waitFor();
    await page.getByLabel('Tout confier à').selectOption({ label: 'Awa Diallo' });
    await one.selectOption({ label: 'Laisser ainsi' });
    await page.getByRole('button', { name: 'Passer le relais pour un partenariat' }).click();
    await page.getByText('C’est fait : un partenariat.', { exact: false }).waitFor();
    expect(await other.count()).toBe(0);

    await one.selectOption({ label: 'Julien Morel' });
    await page.getByRole('button', { name: 'Passer le relais pour un partenariat' }).click();
    await page.getByText('Marc Renard ne tient plus rien').waitFor();
    await page.getByText('un partenariat, une action', { exact: false }).waitFor();
    await examine(page, 'relay-done');
    await page.goto(`${home}/actions`);
    await page.getByRole('link', { name: 'Tenir à jour la liste des places qui se libèrent' }).click();
    await page.getByText('a confié l’action à quelqu’un d’autre').waitFor();
  });
});
