import { type Browser } from 'playwright-core';
import { eventually, examine, launch, visit } from './harness';

describe('pages that inform, open to everybody', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('lets anybody try the demonstration with an account of its list', async () => {
    const { page } = await visit(browser);
    await page.goto('/connexion');
    const account = page.getByRole('button', { name: /Awa Diallo/ });
    await account.waitFor();
    await examine(page, 'access-demonstration');

    await account.click();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/o\//);
    await eventually(async () => expect(await page.locator('ent-rail').innerText()).toContain('Awa Diallo'));

    await page.goto('/courriels');
    await page.locator('section.list li').first().waitFor();
    await examine(page, 'access-outbox-list');
  });

  it('shows the rights as the service obeys them, on screen, on a phone, on paper', async () => {
    const { page } = await visit(browser);
    await page.goto('/aide');
    await page.getByRole('link', { name: 'Qui peut faire quoi' }).click();
    const row = page.getByRole('row', { name: /Inviter un membre/ });
    await row.waitFor();
    expect((await row.getByRole('cell').allInnerTexts()).map((cell) => cell.trim().split(/\s+/).at(-1))).toEqual([
      'Oui',
      'Oui',
      'Non',
      'Non',
      'Non',
    ]);
    await examine(page, 'access-rights');

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it.each([
    ['mentions-legales', 'Mentions légales', 'Legal notice'],
    ['donnees', 'Ce que nous gardons', 'What we keep'],
    ['accessibilite', 'Accessibilité', 'Accessibility'],
  ])('says at /%s what it is, in both languages', async (path, french, english) => {
    const { page: reader } = await visit(browser);
    await reader.goto(`/${path}`);
    await reader.getByRole('heading', { level: 1, name: french }).waitFor();
    await examine(reader, `access-${path}`);

    await reader.locator('footer button[lang="en"]').click();
    await reader.getByRole('heading', { level: 1, name: english }).waitFor();
    await examine(reader, `access-${path}-en`);
  });
});
