import { type Browser, type Page } from 'playwright-core';
import { foundTheOrganisation, nadia } from './drafting/first-day';
import { examine, launch, type Product, signIn, startProduct, visit, type Visitor } from './harness';

const code = 'ABCD-EFGH-JKMN';
const conventions = '/o/association-le-tilleul/conventions';

describe('the clause library', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundTheOrganisation(product.url, code);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await signIn(page, nadia);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('is found beside the list, and finds a clause by a word of the law', async () => {
    await page.goto(conventions);
    await page.getByRole('link', { name: 'Bibliothèque de clauses' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bibliothèque de clauses' }).waitFor();
    await page.getByText('45 clauses').waitFor();
    await examine(page, 'library');

    await page.getByRole('searchbox').fill('eidas');
    await page.getByText('1 clause', { exact: true }).waitFor();
    await page.locator('summary', { hasText: 'Signature' }).click();
    await page.getByText('Union européenne. Règlement (UE) n° 910/2014 (eIDAS), art. 25').waitFor();
    await examine(page, 'library-clause');
    await page.reload();
    await page.getByText('1 clause', { exact: true }).waitFor();
  });

  it('keeps to one template, and says when nothing is found', async () => {
    await page.goto(`${conventions}/clauses?modele=T7`);
    await page.getByText('11 clauses').waitFor();
    await page.getByRole('searchbox').fill('bail commercial introuvable');
    await page.getByText('Aucune clause ne parle de cela.').waitFor();
    await page.getByRole('button', { name: 'Retirer la recherche et le filtre' }).click();
    await page.getByText('45 clauses').waitFor();
  });

  it('copies softer words for the article to rewrite', async () => {
    await page.goto(`${conventions}/clauses?q=resiliation`);
    await page.locator('summary', { hasText: 'Résiliation' }).click();
    await page.getByRole('button', { name: 'Copier, Des mots plus souples, Résiliation' }).click();
    await page.getByText('Le texte est copié : collez-le dans l’article à réécrire.').waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Chaque Partie peut mettre fin/);
  });

  it('reads in English around wordings that stay in French', async () => {
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await page.goto(`${conventions}/clauses?q=secret`);
    await page.getByRole('heading', { level: 1, name: 'Clause library' }).waitFor();
    await page.locator('summary').first().click();
    await examine(page, 'library-english');
    await page.evaluate(() => localStorage.removeItem('entente.language'));
  });
});
