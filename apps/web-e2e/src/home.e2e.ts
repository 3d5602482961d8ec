import { type Browser, type Page } from 'playwright-core';
import {
  callApi,
  eventually,
  examine,
  launch,
  type Product,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from './harness';

const password = 'partenaires en confiance';
const of = (name: string) => ({ email: `${name}@letilleul.example`, password });
const org = 'le-tilleul';
const home = `/o/${org}`;

// The demonstration is told anew, two years of it, before the first page opens.
jest.setTimeout(240_000);

describe('« Mon travail », with the demonstration', () => {
  let browser: Browser;
  let product: Product;
  let nadia: Visitor;
  let page: Page;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ DEMO: '1' })]);
    nadia = await visit(browser, 'desktop', product.url);
    page = nadia.page;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(nadia.errors.all).toEqual([]));

  const tasks = (on = page) => on.locator('ent-task-list li');
  const awaited = (on = page) => on.locator('ent-awaited-list li');
  const badge = () => page.locator('ent-rail .badge span').first();
  /** Calls the service as the page does, for what other journeys show. */
  const call = callApi<Record<string, unknown>>(() => page, org);

  it('greets the director with what waits, the most pressing first, and its number in the rail', async () => {
    await signIn(page, of('nadia.belkacem'));
    await tasks().first().waitFor();

    await eventually(async () => expect(await page.locator('h1').innerText()).toBe('Bonjour Nadia'));
    await eventually(async () => expect(await page.locator('.lead').innerText()).toMatch(/choses vous attendent/));
    // The page shows the most pressing; the rail counts them all.
    expect(Number(await badge().innerText())).toBeGreaterThanOrEqual(await tasks().count());
    const words = (await page.locator('ent-task-list').innerText()).replace(/\s+/g, ' ');
    for (const said of [
      'Dire si nous poursuivons avec CSAPA Le Passage',
      'Répondre au refus de Marc Thévenot',
      'Renvoyer à signer « Médecins et éducateurs, deux fois par mois »',
      'Terminer notre côté du bilan',
    ])
      expect(words).toContain(said);
    await eventually(async () => expect(await page.locator('ent-task-list .filled').count()).toBe(1));
    await eventually(async () =>
      expect(await page.locator('ent-date-list').innerText()).toContain('Dernier jour pour dire non'),
    );
    await examine(page, 'home');
  });

  it('shows each gesture and each task one key away', async () => {
    await page.getByRole('link', { name: /^Nouvelle convention/ }).focus();
    const reached: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      reached.push(await page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(reached.slice(0, 4).map((text) => text.slice(0, 12))).toEqual([
      'Nouvelle con',
      'Préparer un ',
      'Exporter not',
      'Ajouter un p',
    ]);

    await page.getByRole('link', { name: /^Décider/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/conventions\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: /Soigner et accompagner/ }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForURL(new RegExp(`${home}$`));
  });

  it('turns what was sent again into a signature to give and answers to wait for, and reminds', async () => {
    const { items } = await call('GET', 'conventions?status=ready-to-sign');
    const [convention] = items as { id: string }[];
    const { version } = await call('GET', `conventions/${convention?.id}`);
    await call('POST', `conventions/${convention?.id}/actions/send`, { version });
    await page.reload();

    await page.getByRole('heading', { name: 'Signer « Médecins et éducateurs, deux fois par mois »' }).waitFor();
    expect(await page.getByRole('heading', { name: /^Renvoyer à signer/ }).count()).toBe(0);
    const samir = awaited().filter({ hasText: 'Signature de Dr Samir Benali' });
    await samir.getByRole('button', { name: 'Relancer Dr Samir Benali maintenant' }).click();
    await page.getByText('Le courriel part vers Dr Samir Benali.').waitFor();
    await samir.getByText('Relance partie aujourd’hui').waitFor();
    await eventually(async () => expect(await samir.innerText()).toContain('Une relance envoyée.'));
    await examine(page, 'home-reminded');
  });

  it('keeps the filters of the whole list in the address', async () => {
    await page.goto(`${home}/taches`);
    await tasks().first().waitFor();
    await examine(page, 'tasks');
    const all = await tasks().count();

    await page.getByRole('button', { name: 'Sujet' }).click();
    await page.getByRole('menuitem', { name: 'Bilans' }).click();
    await page.waitForURL(/sujet=reviews/);
    await page.waitForFunction((before) => document.querySelectorAll('ent-task-list li').length < before, all);
    await page.reload();
    await tasks().first().waitFor();
    expect(await page.locator('ent-task-list').innerText()).not.toContain('Médecins et éducateurs');
    await page.getByLabel('Partenaire, titre, numéro ou personne').fill('introuvable');
    await page.getByText('Rien ne répond à ces filtres.').waitFor();
    await examine(page, 'tasks-nothing');
    await page.getByRole('button', { name: 'Enlever les filtres' }).click();
    await tasks()
      .nth(all - 1)
      .waitFor();

    await page.getByRole('link', { name: 'Réponses attendues' }).click();
    await awaited().first().waitFor();
    await examine(page, 'tasks-awaited');
    await page.getByRole('link', { name: 'Dates qui comptent' }).click();
    await page.getByText('Dernier jour pour dire non').waitFor();
    await examine(page, 'tasks-dates');
  });

  it('finds a convention by its number and a partner by name from any page', async () => {
    const { items } = await call('GET', 'conventions?q=passage');
    const [{ number, title } = { number: '', title: '' }] = items as { number: string; title: string }[];
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(number);
    await page.getByRole('option', { name: new RegExp(number) }).waitFor();
    await page.getByRole('option', { name: new RegExp(number) }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('le passage');
    await page.getByRole('option', { name: /^CSAPA Le Passage/ }).click();
    await page.getByRole('heading', { level: 1, name: 'CSAPA Le Passage' }).waitFor();
  });

  it('gathers on the page of a partner its convention and its reviews', async () => {
    const summary = page.locator('ent-partner-summary');
    await summary.getByRole('link', { name: 'En vigueur' }).waitFor();
    await summary.getByText(/\d+ sur 100/).waitFor();
    await page.locator('ent-partner-conventions').getByText('Soigner et accompagner dans le bois d’Aure').waitFor();
    await page
      .locator('ent-partner-reviews-section')
      .getByRole('link', { name: /^Bilan \d{4}/ })
      .first()
      .waitFor();
    await examine(page, 'partner-composed');
  });

  it('says it all in English', async () => {
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await page.goto(home);
    await page.getByRole('heading', { name: 'Your turn' }).waitFor();
    await page.getByRole('heading', { name: 'Say whether we go on with CSAPA Le Passage' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/vous|dashboards\./);
    await examine(page, 'home-en');
    await page.evaluate(() => localStorage.removeItem('entente.language'));
  });

  it('prints what waits, without bars nor buttons', async () => {
    await page.goto(home);
    await tasks().first().waitFor();
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('ent-rail').isVisible()).toBe(false);
    expect(await page.locator('ent-gesture-list').isVisible()).toBe(false);
    expect(await page.locator('ent-task-list .ent-button:visible').count()).toBe(0);
    expect(await tasks().first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it.each([
    ['henri.vasseur', 'Bonjour Henri', []],
    ['sarah.lemaire', 'Bonjour Sarah', ['Exporter notre fiche']],
  ])('gives %s only what their role lets them do', async (name, greeting, gestures) => {
    const reader = await visit(browser, 'desktop', product.url);
    await signIn(reader.page, of(name));
    await reader.page.locator('ent-empty-state').getByText('Rien ne vous attend.').waitFor();

    await eventually(async () => expect(await reader.page.locator('h1').innerText()).toBe(greeting));
    await eventually(async () =>
      expect(await reader.page.locator('ent-gesture-list b').allInnerTexts()).toEqual(gestures),
    );
    expect(await reader.page.locator('ent-rail .badge').count()).toBe(0);
    expect(await awaited(reader.page).count()).toBe(0);
    await examine(reader.page, `home-${name.split('.')[0]}`);
    expect(reader.errors.all).toEqual([]);
    await reader.context.close();
  });

  it('says what failed, that nothing is lost, and tries again', async () => {
    const away = await visit(browser, 'desktop', product.url);
    await away.page.route('**/api/v1/o/*/home', (route) => route.abort());
    await signIn(away.page, of('nadia.belkacem'));
    const again = away.page.getByRole('button', { name: 'Réessayer' });
    await again.waitFor();
    await examine(away.page, 'home-offline');
    await away.page.unroute('**/api/v1/o/*/home');
    await again.click();
    await tasks(away.page).first().waitFor();
    // The browser itself notes the requests that found no network.
    expect(away.errors.all.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
    await away.context.close();
  });
});
