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
const year = new Date().getFullYear();

type Rated = { answers: { code: string; judgement: { value: { rating: number } | null } }[] };
type Created = { id: string; contacts: { id: string }[] };

describe('a review and its indicators, without a network', () => {
  let browser: Browser;
  let product: Product;
  let desk: Visitor;
  let phone: Visitor;
  let page: Page;
  let rating: string;
  let entry: string;
  let reviewId: string;
  let partnerId: string;

  const call = callApi<Created>(() => desk.page, org);
  const saved = (on: Page) => on.getByText(/^Enregistré à/).waitFor({ state: 'attached' });
  const atCriterion = async (on: Page, rank: number) => {
    await on.goto(`${rating}?critere=${rank}`);
    await on.getByText(`Critère ${rank} sur 39`).waitFor();
  };
  const radio = (on: Page, value: number) => on.getByRole('radio', { name: new RegExp(`^${value},`) });
  const ratings = async () => {
    const answer = await desk.page.request.get(`/api/v1/o/${org}/reviews/${reviewId}`);
    const { answers } = (await answer.json()) as Rated;
    const inOrder = [...answers].sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }));
    return inOrder.map(({ judgement }) => judgement.value?.rating ?? null);
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    desk = await visit(browser, 'desktop', product.url);
    await signIn(desk.page, nadia);
    partnerId = await addPartner(call, { name: 'CSAPA Le Passage' }, { name: 'Farid Ouali', title: 'Chef de service' });
    ({ id: reviewId } = await call('POST', 'reviews', { partnerId, year, plannedOn: null }));
    await call('POST', `reviews/${reviewId}/actions/start`, {});
    const followed = [{ code: 'IND-05', target: null, baseline: null, rule: '' }];
    await call('PUT', `indicators/${partnerId}/followed`, { followed, version: 0 });
    rating = `/o/${org}/bilans/${reviewId}/notation`;
    entry = `/o/${org}/indicateurs/${partnerId}/saisie?annee=${year}&trimestre=1`;
    phone = await visit(browser, 'phone', product.url, 'allow');
    page = phone.page;
    await signIn(page, nadia);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  // The browser itself notes each request that finds no network.
  const complaints = () =>
    phone.errors.all.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/.test(line));
  afterEach(() => expect(complaints()).toEqual([]));

  it('keeps the pages and what they need once a member has opened the review', async () => {
    await page.goto(`/o/${org}/bilans/${reviewId}`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // The page of the review reads it again through the worker, which keeps a copy.
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(async () => (await (await caches.open('entente-copies')).keys()).length >= 2);
  });

  it('opens the rating page without a network, and says so', async () => {
    await phone.context.setOffline(true);
    await atCriterion(page, 1);
    await page.getByText('Vous lisez la copie du').waitFor();
    await examine(page, 'offline-rating');
  });

  it('goes on rating, and finds every rating again after the phone closed the page', async () => {
    for (let rank = 1; rank <= 6; rank++) {
      await page.getByText(`Critère ${rank} sur 39`).waitFor();
      await page.keyboard.press(String(rank % 4));
      await radio(page, rank % 4)
        .and(page.locator(':checked'))
        .waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowRight');
    }
    await page.getByText('Pas encore enregistré, nous réessayons').waitFor({ state: 'attached' });
    expect(await ratings()).toEqual([]);
    await atCriterion(page, 3);
    await radio(page, 3).and(page.locator(':checked')).waitFor({ state: 'attached' });
  });

  it('sends all of it when the network is back, and shows both values where a colleague rated too', async () => {
    await atCriterion(desk.page, 3);
    await desk.page.keyboard.press('1');
    await saved(desk.page);
    await phone.context.setOffline(false);
    await page.getByText('Votre texte').waitFor();
    await page.getByText('Le réseau est revenu.').waitFor();
    await examine(page, 'offline-conflict');
    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await saved(page);
    await eventually(async () => expect(await ratings()).toEqual([1, 2, 3, 0, 1, 2]));
    await page.getByRole('button', { name: 'Relire la page' }).click();
    await page.getByText('Critère 3 sur 39').waitFor();
    await page.getByText('Vous lisez la copie du').waitFor({ state: 'hidden' });
  });

  it('counts indicators without a network too', async () => {
    await page.goto(entry);
    const cell = page.getByLabel('orientations', { exact: true });
    await cell.waitFor();
    await phone.context.setOffline(true);
    await page.reload();
    await cell.fill('14');
    await page.getByText('Pas encore enregistré, nous réessayons').waitFor({ state: 'attached' });
    await page.reload();
    await cell.waitFor();
    await eventually(async () => expect(await cell.inputValue()).toBe('14'));
    await examine(page, 'offline-indicators');
    await phone.context.setOffline(false);
    await saved(page);
    const board = await desk.page.request.get(`/api/v1/o/${org}/indicators/${partnerId}?year=${year}`);
    expect(JSON.stringify(await board.json())).toContain('"referrals":14');
  });

  it('leaves nothing to read behind a person who signs out', async () => {
    await page.goto(`/o/${org}`);
    await page.evaluate(async () => {
      const token = /entente_csrf=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      await fetch('/api/v1/session', { method: 'DELETE', headers: { 'x-csrf-token': decodeURIComponent(token) } });
    });
    await page.waitForFunction(async () => !(await caches.has('entente-copies')));
    await phone.context.setOffline(true);
    await page.goto(rating);
    await page.getByRole('heading', { name: 'Nous ne joignons pas Entente' }).waitFor();
    await examine(page, 'offline-unreachable');
    await phone.context.setOffline(false);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { name: /^Se connecter|Connexion/ }).waitFor();
  });
});
