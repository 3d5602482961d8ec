import { type Browser } from 'playwright-core';
import { expectAccessible, launch, shot, visit, type Visitor, watchShifts, weigh } from './harness';

const pages = [
  { name: 'sign-in', address: '/connexion' },
  { name: 'help', address: '/aide' },
  { name: 'not-found', address: '/nulle-part' },
  { name: 'not-allowed', address: '/reserve' },
  { name: 'maintenance', address: '/pause' },
  { name: 'unreachable', address: '/injoignable' },
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
    const shifts = await watchShifts(page);
    await page.goto('/connexion');
    await page.locator('h1').waitFor();
    await page.waitForTimeout(500);

    expect(await shifts()).toEqual([]);
  });

  it('loads neither the shell nor Material, and stays under its budget', async () => {
    const { page } = await visit(browser, 'phone');

    const { script, dress } = await weigh(page, '/connexion');

    expect(await page.locator('[class*="mat-"], ent-shell').count()).toBe(0);
    expect(script).toBeGreaterThan(20_000);
    // 150 kB for public pages that hold a form; the signing page has its own, stricter budget.
    expect(script).toBeLessThanOrEqual(150_000);
    expect(dress).toBeLessThanOrEqual(60_000);
  });

  it('allows no script but ours, and only the styles that carry the nonce of the answer', async () => {
    const answers = [await visitor.page.goto('/connexion'), await visitor.page.goto('/connexion')];
    const policies = answers.map((answer) => answer?.headers()['content-security-policy'] ?? '');

    const nonces = policies.map((policy) => /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]);
    expect(policies[0]).toContain("script-src 'self';");
    expect(policies.join()).not.toContain('unsafe');
    expect(new Set(nonces).size).toBe(2);
    expect(await answers[1]?.text()).toContain(`ngcspnonce="${nonces[1]}"`);
  });

  it('complains of nothing in the console', () => {
    expect(visitor.errors.all).toEqual([]);
  });
});
