import { type Browser } from 'playwright-core';
import { examine, launch, type Product, startProduct, visit } from './harness';

describe('the demonstration, once one has been round it', () => {
  let browser: Browser;
  let product: Product;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '1' })]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('tells a story that holds: a review in each state, mails of their own days, nobody left signed in', async () => {
    const { page } = await visit(browser, 'desktop', product.url);
    await page.goto('/connexion');
    await page.getByRole('button', { name: /Nadia Belkacem/ }).click();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/o\/[^/]+/);
    const [, org] = /\/o\/([^/]+)/.exec(page.url()) ?? [];
    const read = async <T>(path: string): Promise<T> =>
      (await page.request.get(`/api/v1/${path}`)).json() as Promise<T>;

    const { items } = await read<{ items: { status: string }[] }>(`o/${org}/reviews?limit=50`);
    const mails = await read<{ sentAt: string }[]>('outbox');
    const sessions = await read<unknown[]>('account/sessions');

    expect(new Set(items.map(({ status }) => status))).toEqual(
      new Set(['planned', 'rating', 'concluded', 'closed', 'cancelled']),
    );
    expect(new Set(mails.map(({ sentAt }) => sentAt.slice(0, 10))).size).toBeGreaterThan(5);
    expect(sessions).toHaveLength(1);
    await page.context().close();
  });

  it('goes away in one click, whatever every domain had made of it, and leaves room for a first visit', async () => {
    const { page, errors } = await visit(browser, 'desktop', product.url);
    await page.goto('/connexion');
    await page.getByRole('button', { name: /Nadia Belkacem/ }).click();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/o\/[^/]+/);
    const [, org] = /\/o\/([^/]+)/.exec(page.url()) ?? [];
    await page.goto(`/o/${org}/reglages`);
    await page.getByRole('button', { name: 'Retirer les exemples' }).click();
    await page.getByRole('alertdialog').waitFor();
    await examine(page, 'access-demonstration-remove');

    await page.getByRole('button', { name: 'Effacer les exemples' }).click();
    await page.waitForURL(/premiere-visite/);
    await page.getByText('Les exemples sont retirés.').waitFor();
    await examine(page, 'access-demonstration-removed');

    const asked = ['session', 'outbox', 'demonstration/accounts'].map((path) => page.request.get(`/api/v1/${path}`));
    const [session, outbox, accounts] = await Promise.all(asked);
    expect(session?.status()).toBe(401);
    expect(await outbox?.json()).toEqual([]);
    expect(await accounts?.json()).toMatchObject({ accounts: [] });
    expect(errors.all).toEqual([]);
  });
});
