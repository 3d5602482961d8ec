import { type Browser, type Response } from 'playwright-core';
import { expectAccessible, launch, shot, visit, type Visitor } from './harness';

const pages = [
  { name: 'sign-in', address: '/connexion' },
  { name: 'help', address: '/aide' },
  { name: 'not-found', address: '/nulle-part' },
  { name: 'not-allowed', address: '/reserve' },
  { name: 'maintenance', address: '/pause' },
];

describe('pages that need no account', () => {
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await launch();
    visitor = await visit(browser);
  });
  afterAll(() => browser?.close());

  it.each(pages)('$name is accessible in every appearance, in both languages', async ({ name, address }) => {
    const { page } = visitor;
    await page.goto(address);
    await page.locator('h1').waitFor();

    await shot(page, name);
    await expectAccessible(page);

    await page.locator('footer button[lang]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await expectAccessible(page);
    await page.locator('footer button[lang]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
  });

  it('keeps the language and the text size chosen on an earlier page', async () => {
    const { page } = visitor;
    await page.goto('/nulle-part');
    await page.locator('footer button[lang]').click();
    await page.locator('header button').click();

    await page.goto('/connexion');
    await page.locator('h1').waitFor();

    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['text']]),
    ).toEqual(['en', 'large']);
    await expectAccessible(page);
    await page.evaluate(() => localStorage.clear());
  });

  it('sends to sign-in who asks for a page of an organisation, and names the page to come back to', async () => {
    const { page } = visitor;
    await page.goto('/o/inconnue/partenaires');
    await page.waitForURL(/\/connexion/);

    expect(new URL(page.url()).searchParams.get('retour')).toBe('/o/inconnue/partenaires');
  });

  it('moves nothing while it loads', async () => {
    const { page } = await visit(browser, 'phone');
    await page.addInitScript(() => {
      Reflect.set(window, 'shifts', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(window, 'shifts', Number(Reflect.get(window, 'shifts')) + Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/connexion');
    await page.locator('h1').waitFor();
    await page.waitForTimeout(500);

    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
  });

  it('loads neither the shell nor Material, and stays under its budget', async () => {
    const { page } = await visit(browser, 'phone');
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto('/connexion', { waitUntil: 'networkidle' });
    const weigh = async (...kinds: string[]): Promise<number> => {
      const some = responses.filter((response) => kinds.includes(response.request().resourceType()));
      const sizes = await Promise.all(some.map((response) => response.request().sizes()));
      return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    };

    expect(await page.locator('[class*="mat-"], ent-shell').count()).toBe(0);
    const script = await weigh('script');
    expect(script).toBeGreaterThan(20_000);
    expect(script).toBeLessThanOrEqual(120_000);
    expect(await weigh('stylesheet', 'font')).toBeLessThanOrEqual(60_000);
  });

  it('complains of nothing in the console', () => {
    expect(visitor.errors.all).toEqual([]);
  });
});
