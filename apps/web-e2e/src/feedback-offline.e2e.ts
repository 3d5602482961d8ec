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

type Created = { id: string; url: string; contacts: { id: string }[]; sheets: { online: number } };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).first().waitFor();
const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a tablet in a waiting room without a network', () => {
  let browser: Browser;
  let product: Product;
  let desk: Visitor;
  let tablet: Visitor;
  let page: Page;
  let path: string;
  let campaign: string;

  const call = callApi<Created>(() => desk.page, org);
  const sheets = async () => (await call('GET', `feedback/${campaign}`)).sheets.online;

  /** Two questions answered, the others passed, and the sheet sent. */
  const answer = async (): Promise<void> => {
    await button(page, 'Commencer').click();
    await page.getByLabel('Pour moi', { exact: true }).check();
    await button(page, 'Suite').click();
    await page.getByLabel('Oui', { exact: true }).check();
    await button(page, 'Suite').click();
    for (let passed = 2; passed < 15; passed += 1) await button(page, 'Passer').click();
    await heading(page, 'Envoyer vos réponses');
    await button(page, 'Envoyer').click();
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    desk = await visit(browser, 'desktop', product.url);
    await signIn(desk.page, nadia);
    const partnerId = await addPartner(call, { name: 'CSAPA Le Passage' }, { name: 'Farid Ouali', title: 'Chef' });
    const terms = { opensOn: dayFrom(-2), closesOn: dayFrom(20), languages: ['fr', 'ar'], place: '' };
    const opened = await call('POST', 'feedback', { partnerId, reviewId: null, ...terms });
    campaign = opened.id;
    path = `/q/${opened.url.split('/q/')[1] ?? ''}`;
    tablet = await visit(browser, 'phone', product.url, 'allow');
    page = tablet.page;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  // The browser itself notes each request that finds no network.
  const complaints = () =>
    tablet.errors.all.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/.test(line));
  afterEach(() => expect(complaints()).toEqual([]));

  it('keeps the questions once they were opened, and opens them again without a network', async () => {
    await page.goto(path);
    await heading(page, 'Votre avis compte');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(async () => (await (await caches.open('entente-files')).match('/')) !== undefined);
    await tablet.context.setOffline(true);
    await page.reload();
    await heading(page, 'Votre avis compte');
    await page.getByText('CSAPA Le Passage').waitFor();
    await page.getByRole('combobox').selectOption('ar');
    await heading(page, 'رأيك مهم');
    await page.getByRole('combobox').selectOption('fr');
  });

  it('keeps what two people answer, says so, and nothing leaves', async () => {
    await answer();
    await heading(page, 'Gardé sur ce téléphone');
    await button(page, 'Une autre personne veut répondre').click();
    await answer();
    await page.getByText('Réponses qui attendent le réseau : 2.').waitFor();
    await examine(page, 'feedback-offline');
    expect(await sheets()).toBe(0);
  });

  it('sends both when the network returns, even after the page was closed, and keeps nothing', async () => {
    await page.close();
    await tablet.context.setOffline(false);
    page = await tablet.context.newPage();
    await page.goto(path);
    await heading(page, 'Votre avis compte');
    await eventually(async () => expect(await sheets()).toBe(2));
    await eventually(async () =>
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('FBK'),
    );
    await page.reload();
    await heading(page, 'Votre avis compte');
    expect(await sheets()).toBe(2);
  });
});
