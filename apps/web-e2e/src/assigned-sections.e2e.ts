import { type Browser, type Page } from 'playwright-core';
import { examine, launch, type Product, signIn, startProduct, visit, type Visitor } from './harness';

const password = 'partenaires en confiance';
const of = (name: string) => ({ email: `${name}@letilleul.example`, password });
const home = '/o/le-tilleul';

// The demonstration is told anew, two years of it, before the first page opens.
jest.setTimeout(240_000);

describe('parts of a review given to people, with the demonstration', () => {
  let browser: Browser;
  let product: Product;
  let nadia: Visitor;
  let sarah: Visitor;
  let review: string;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ DEMO: '1' })]);
    nadia = await visit(browser, 'desktop', product.url);
    sarah = await visit(browser, 'phone', product.url);
    await signIn(nadia.page, of('nadia.belkacem'));
    await signIn(sarah.page, of('sarah.lemaire'));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect([...nadia.errors.all, ...sarah.errors.all]).toEqual([]));

  const card = (page: Page) => page.locator('ent-sections-card');
  const row = (page: Page, name: string) => card(page).locator('li').filter({ hasText: name });

  it('gives a part, says what is missing, passes it on and takes it back', async () => {
    const { page } = nadia;
    await page.goto(`${home}/bilans`);
    await page
      .getByRole('link', { name: /Maison de santé des Trois-Ponts/ })
      .first()
      .click();
    await row(page, 'Les personnes')
      .getByText(/^À remplir par Julien Morel, avant le/)
      .waitFor();
    await row(page, 'Ce que nous en retenons')
      .getByText(/^Remplie par Awa Diallo, le/)
      .waitFor();
    review = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Confier la partie « Le lien »' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Confier cette partie' }).click();
    await dialog.getByRole('alert').getByText('Choisissez une personne.').waitFor();
    await dialog.getByLabel('À qui').selectOption({ label: 'Julien Morel' });
    await dialog.getByLabel('Avant le').fill('03/03/2030');
    await examine(page, 'sections-give');
    await dialog.getByRole('button', { name: 'Confier cette partie' }).click();
    await row(page, 'Le lien').getByText('À remplir par Julien Morel, avant le 3 mars 2030').waitFor();

    await page.getByRole('button', { name: 'Changer à qui est confiée la partie « Le lien »' }).click();
    await page.getByRole('dialog').getByLabel('À qui').selectOption({ label: 'Awa Diallo' });
    await page.getByRole('dialog').getByRole('button', { name: 'Confier cette partie' }).click();
    await row(page, 'Le lien').getByText('À remplir par Awa Diallo, avant le 3 mars 2030').waitFor();
    await page.getByRole('button', { name: 'Retirer la partie « Le lien » à Awa Diallo' }).click();
    await row(page, 'Le lien').getByText('Pas encore confiée').waitFor();

    await page.getByRole('button', { name: 'Changer à qui est confiée la partie « Les personnes »' }).click();
    await page.getByRole('dialog').getByLabel('À qui').selectOption({ label: 'Sarah Lemaire' });
    await page.getByRole('dialog').getByRole('button', { name: 'Confier cette partie' }).click();
    await row(page, 'Les personnes')
      .getByText(/^À remplir par Sarah Lemaire, avant le/)
      .waitFor();
  });

  it('leads who may not send a form to the list, with a word, before they fill it', async () => {
    const { page } = sarah;
    for (const [form, list] of [
      ['bilans/nouveau', 'bilans'],
      ['actions/nouvelle', 'actions'],
      ['avis/nouvelle', 'avis'],
      ['campagnes/nouvelle', 'campagnes'],
      ['swot/nouvelle', 'bilans'],
    ] as const) {
      await page.goto(`${home}/${form}`);
      await page.getByText('Cette page ne vous est pas ouverte').waitFor();
      expect(new URL(page.url()).pathname).toBe(`${home}/${list}`);
    }
  });

  it('brings the member from « Mon travail » to the part that was given to them, and to no other', async () => {
    const { page } = sarah;
    await page.goto(home);
    const task = page.locator('ent-task-list li').filter({ hasText: 'Remplir votre partie du bilan avec Maison' });
    await task.waitFor();
    await task
      .getByRole('link', { name: /Remplir/ })
      .first()
      .click();
    await page.waitForURL(/\/questions/);
    await page.getByRole('heading', { name: 'Les personnes', exact: true }).waitFor();
    await page.getByText(/^Vous remplissez cette partie, avant le/).waitFor();
    expect(await page.getByRole('heading', { name: 'Le lien', exact: true }).count()).toBe(0);
    await examine(page, 'sections-own');
  });

  it('lets them fill it, and say that it is done', async () => {
    const { page } = sarah;
    await page.locator('section#REV-09').getByRole('textbox').fill('Deux équipes qui se parlent.');
    await page.getByRole('button', { name: 'J’ai fini cette partie' }).click();
    await page.getByText(/^Vous avez rempli cette partie/).waitFor();
    await page.goto(home);
    await page.locator('main h1').waitFor();
    await page.getByText('Remplir votre partie').waitFor({ state: 'detached' });
  });

  it('gives a dimension of the grid, rated there and nowhere else', async () => {
    await nadia.page.goto(review);
    await nadia.page.getByRole('button', { name: 'Confier la partie « Équité et réciprocité »' }).click();
    const dialog = nadia.page.getByRole('dialog');
    await dialog.getByLabel('À qui').selectOption({ label: 'Sarah Lemaire' });
    await dialog.getByRole('button', { name: 'Confier cette partie' }).click();
    await row(nadia.page, 'Équité et réciprocité').getByText('À remplir par Sarah Lemaire').waitFor();
    await examine(nadia.page, 'sections-dimensions');

    const { page } = sarah;
    await page.goto(home);
    const task = page.locator('ent-task-list li').filter({ hasText: 'Noter votre partie du bilan avec Maison' });
    await task.getByRole('link', { name: /Noter/ }).first().click();
    await page.waitForURL(/\/notation/);
    await page.getByText(/^Critère 1 sur 5/).waitFor();
    await page.getByText('Vous remplissez cette partie').waitFor();
    await page.getByRole('radio').first().check();
    await page
      .getByText(/^Enregistré/)
      .first()
      .waitFor({ state: 'attached' });
    await examine(page, 'sections-rating');
    await page.getByRole('button', { name: 'J’ai fini cette partie' }).click();
    await page.getByText(/^Vous avez rempli cette partie/).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/notation$/);
  });

  it('shows whoever prepares the review where each part stands', async () => {
    const { page } = nadia;
    await page.goto(review);
    await row(page, 'Les personnes')
      .getByText(/^Remplie par Sarah Lemaire, le/)
      .waitFor();
    await row(page, 'Ce que nous en retenons')
      .getByText(/^Remplie par Awa Diallo, le/)
      .waitFor();
    await row(page, 'Le lien').getByText('Pas encore confiée').waitFor();
    await examine(page, 'sections-card');
  });
});
