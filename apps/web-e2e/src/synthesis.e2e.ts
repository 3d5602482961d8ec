import { type Browser, type Page } from 'playwright-core';
import {
  eventually,
  examine,
  launch,
  type Product,
  shot,
  startProduct,
  visit,
  type Visitor,
  watchShifts,
} from './harness';

/** Drawings wait until they are looked at. */
const drawAll = async (page: Page): Promise<void> => {
  for (const chart of await page.locator('ent-drawn-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('svg').waitFor({ state: 'attached' });
  }
};

/** In a reader's own colours the parts of a whole stay apart: patterns show on the bars that they fill. */
const hasTwoColours = (): boolean => {
  const filled = document.querySelector('ent-drawn-chart')?.querySelectorAll('[fill^="rgb"]') ?? [];
  return new Set([...filled].map((shape) => shape.getAttribute('fill'))).size > 1;
};

describe('what the reviews of a year say together', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let org: string;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '1' })]);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await page.goto('/connexion');
    await page.getByRole('button', { name: /Nadia Belkacem/ }).click();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/o\/[^/]+/);
    org = /\/o\/([^/]+)/.exec(page.url())?.[1] ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('is found from the reviews: bars, tables, a sentence each, and whom to look at', async () => {
    await page.goto(`/o/${org}/bilans`);
    await page.getByRole('link', { name: 'Synthèse', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Synthèse de l’année/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Dimensions les plus fragiles' }).waitFor();
    await page.getByText(/^La plus fragile/).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Partenariats qui demandent de l’attention' }).waitFor();
    await eventually(async () =>
      expect(await page.locator('ent-rail [aria-current=page]').innerText()).toContain('Bilans'),
    );
    await page.locator('ent-drawn-chart svg').first().waitFor({ state: 'attached' });
    await drawAll(page);
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await examine(page, 'synthesis');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.waitForFunction(hasTwoColours);
    await shot(page, 'synthesis-forced');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.getByRole('button', { name: 'En tableau' }).first().click();
    await page.getByRole('columnheader', { name: 'Lecture' }).waitFor();
    await examine(page, 'synthesis-table');
  });

  it('keeps its filters in the address, and leaves as files', async () => {
    const last = String(new Date().getFullYear() - 1);
    await page.getByLabel('Année', { exact: true }).selectOption(last);
    await page.getByRole('heading', { level: 1, name: new RegExp(last) }).waitFor();
    expect(page.url()).toContain(`annee=${last}`);
    for (const [kind, start] of [
      ['pdf', '%PDF'],
      ['xlsx', 'PK'],
      ['csv', '\ufeffBilan'],
    ] as const) {
      const href = await page.locator(`a[href*="year.${kind}"]`).getAttribute('href');
      const answer = await page.request.get(href ?? '');
      expect([kind, answer.status()]).toEqual([kind, 200]);
      expect((await answer.body()).toString('utf8').startsWith(start)).toBe(true);
    }
    await page.getByLabel('Année', { exact: true }).selectOption(String(new Date().getFullYear() - 5));
    await page.getByText('Aucun bilan clos cette année-là').waitFor();
    await examine(page, 'synthesis-empty');
  });

  it('compares the years of one partnership, with what became of each decision', async () => {
    await page.goto(`/o/${org}/bilans/clos?q=passage`);
    await page.getByRole('link', { name: 'CSAPA Le Passage' }).first().click();
    await page.getByRole('link', { name: 'Comparer les années' }).click();
    await page.getByRole('heading', { level: 1, name: 'D’une année à l’autre' }).waitFor();
    await page.getByText(/^Le score (monte|descend|est stable)/).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Critères qui ont bougé' }).waitFor();
    await drawAll(page);
    await examine(page, 'years');
  });

  it('keeps room for its drawings before they are there, and gives paper their tables', async () => {
    const shifts = await watchShifts(page);
    await page.goto(`/o/${org}/synthese`);
    await page.locator('ent-drawn-chart svg').first().waitFor({ state: 'attached' });
    // The heading brings its lead with the answer; no drawing moves anything.
    expect((await shifts()).filter((line) => !/ FORM /.test(line))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('ent-drawn-chart').first().isVisible()).toBe(false);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    await shot(page, 'synthesis-print');
    await page.emulateMedia({ media: 'screen' });
  });

  it('loads the drawing library with the first drawing, and with nothing else', async () => {
    const fresh = await page.context().newPage();
    const scripts: string[] = [];
    fresh.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await fresh.goto(`/o/${org}/bilans`, { waitUntil: 'networkidle' });
    const texts = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));

    expect(texts.filter((text) => text.includes('ecModel'))).toEqual([]);
  });
});
