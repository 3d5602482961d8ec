import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Browser, type Page } from 'playwright-core';
import { addDays, addMonths, type Day, dayOf, formatShortDay } from '@entente/platform/kernel';
import { corpus, onePage, scan, writePdf } from '@entente/platform/uploads/testing';
import { addTheMobileTeam, foundTheOrganisation, nadia } from './drafting/first-day';
import { callApi, examine, launch, type Product, signIn, startProduct, visit, type Visitor } from './harness';

const code = 'ABCD-EFGH-JKMN';
const org = 'association-le-tilleul';
const conventions = `/o/${org}/conventions`;

const today = dayOf(new Date());
// In force for eleven months and reviewed after twelve; renewed unless somebody objects in the ten days to come.
const startsOn = addMonths(today, -11);
const endsOn = addDays(addMonths(today, 3), 9);

const signed = writePdf(scan(1654, 2339, 3));
const made = async (name: string): Promise<Buffer> =>
  (await corpus.find((specimen) => specimen.name === name)?.make()) ?? Buffer.alloc(0);

describe('a convention signed elsewhere', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;

  const call = callApi<{ id: string }>(() => page, org);
  const choose = (name: string, buffer: Buffer): Promise<void> =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  const typeDay = (label: string, day: Day): Promise<void> =>
    page.getByLabel(label, { exact: true }).fill(formatShortDay(day));
  const select = (label: string, option: string): Promise<unknown> =>
    page.getByLabel(label, { exact: true }).selectOption({ label: option });

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundTheOrganisation(product.url, code);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    const partnerId = await addTheMobileTeam(call);
    // Reviews are asked of ties that live.
    const gains = { ours: 'Des soins.', theirs: 'Des rencontres.' };
    const tie = { purpose: '', gains, listing: 'internal', contributions: [], version: 1 };
    await call('PUT', `partners/${partnerId}/partnership`, tie);
    for (const to of ['first-contact', 'active'])
      await call('POST', `partners/${partnerId}/partnership/actions/move`, { to, reason: '', retryOn: null });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('is found from the list and from a new convention', async () => {
    await page.goto(conventions);
    await page.getByRole('link', { name: 'Reprendre une convention signée' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Reprendre une convention signée' }).waitFor();
    await page.goto(`${conventions}/nouvelle`);
    await page.getByRole('link', { name: 'Reprendre une convention signée' }).click();
    await page.getByRole('heading', { level: 2, name: 'Le fichier signé' }).waitFor();
    await examine(page, 'take-over-empty');
  });

  it('refuses in words a file that could act, and offers to keep one that only cannot be shown', async () => {
    await choose('piege.pdf', await made('a script run at opening'));
    await page.getByText(/Ce PDF contient un élément actif \(JS\)/).waitFor();
    expect(await page.getByRole('button', { name: 'Le garder tel quel, comme preuve' }).count()).toBe(0);
    await choose('boucle.pdf', await made('pages that contain themselves'));
    await page.getByText(/Les pages de ce PDF tournent en rond/).waitFor();
    await examine(page, 'take-over-refused');
    await page.getByRole('button', { name: 'Le garder tel quel, comme preuve' }).click();
    await page.getByText('Le fichier est gardé comme preuve seulement').waitFor();
  });

  it('says what is missing, keeps what was typed, and stops a sending', async () => {
    await page.route('**/paper-files?keep=no', async (route) => {
      await page.waitForTimeout(2_000);
      await route.continue().catch(() => undefined);
    });
    await choose('convention-ch-clairval.pdf', signed);
    await page.getByRole('button', { name: 'Arrêter l’envoi' }).click();
    await page.getByText('L’envoi est arrêté. Rien n’est gardé.').waitFor();
    await page.unroute('**/paper-files?keep=no');
    await page.getByRole('button', { name: 'Reprendre cette convention' }).click();
    await page.getByRole('link', { name: 'Choisissez le partenaire.' }).waitFor();
    await page.reload();
    await page.getByText('Nous avons retrouvé ce que vous aviez tapé.').waitFor();
    await page.getByRole('button', { name: 'Repartir de zéro' }).click();
  });

  it('becomes a convention in force', async () => {
    await choose('convention-ch-clairval.pdf', signed);
    await page.getByText('Le fichier est reçu et lu').waitFor();
    await page.getByRole('combobox', { name: 'Partenaire' }).fill('mobile');
    await page.getByRole('option', { name: /Équipe mobile psychiatrie-précarité/ }).click();
    await typeDay('Signée le', addDays(startsOn, -20));
    await typeDay('Commence le', startsOn);
    await typeDay('Finit le', endsOn);
    await select('À la fin', 'Elle se reconduit toute seule');
    await select('Bilan', 'Tous les ans');
    await page.getByLabel('Titre de la convention').fill('Maraude commune avec l’équipe mobile');
    await page.getByLabel('Nom', { exact: true }).fill('Hélène Roussel');
    await page.getByLabel('Fonction', { exact: true }).fill('Directrice');
    await page.getByLabel('Pour', { exact: true }).fill('Centre hospitalier de Clairval');
    await page.evaluate(() => scrollTo(0, 0));
    await examine(page, 'take-over-filled');
    // Twice, as hands in a hurry do: one convention.
    await page.getByRole('button', { name: 'Reprendre cette convention' }).dblclick();
    await page.getByText(/La convention n°.\d{4}-\d{3} est reprise/).waitFor();
    await page.getByText(/: en vigueur\./).waitFor();
    await examine(page, 'take-over-done');
    await page.getByRole('link', { name: 'Ouvrir la convention' }).click();
  });

  it('shows its file, its print and its dates, and is saved as it came', async () => {
    await page.getByRole('heading', { level: 1, name: 'Maraude commune avec l’équipe mobile' }).waitFor();
    await page.getByText(createHash('sha256').update(signed).digest('hex')).waitFor();
    await page.getByText('a repris une convention déjà signée').waitFor();
    await examine(page, 'taken-over');

    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'L’original' }).click();
    const original = readFileSync(await (await saving).path());

    expect(original.equals(signed)).toBe(true);
  });

  it('is put right by who misread it', async () => {
    await page.getByRole('button', { name: 'Corriger' }).click();
    await page.getByLabel('Numéro écrit dessus').fill('CH-2025-118');
    await page.getByLabel('Signée le', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('link', { name: 'Indiquez le jour de la dernière signature.' }).waitFor();
    await examine(page, 'taken-over-correction');
    await typeDay('Signée le', addDays(startsOn, -12));
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('CH-2025-118').waitFor();
  });

  it('asks for its review and for a decision on its renewal, from the home page', async () => {
    await page.goto(`/o/${org}`);
    await page.getByText(/^Dire si nous poursuivons avec .*quipe mobile/).waitFor();
    await page.getByText('« Maraude commune avec l’équipe mobile » se renouvelle pour 12 mois').waitFor();
    await page.getByText(/^Préparer le bilan avec .*quipe mobile/).waitFor();
    await page
      .getByText(/Dernier jour pour dire non/)
      .first()
      .waitFor();
    await examine(page, 'home-with-taken-over');
  });

  it('is in the list like any other, and its address for reading leads to its page', async () => {
    await page.goto(conventions);
    await page.getByRole('link', { name: 'Maraude commune avec l’équipe mobile' }).waitFor();
    await examine(page, 'list-with-taken-over');
    await page.getByRole('link', { name: 'Maraude commune avec l’équipe mobile' }).click();
    await page.getByRole('heading', { level: 2, name: 'Son texte est ce PDF' }).waitFor();
    await page.goto(`${page.url()}/apercu`);
    await page.getByRole('heading', { level: 2, name: 'Son texte est ce PDF' }).waitFor();
  });

  it('reads in English', async () => {
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Its text is this PDF' }).waitFor();
    await examine(page, 'taken-over-english');
    await page.goto(`${conventions}/reprise`);
    await choose('broken.pdf', Buffer.concat([writePdf(onePage()), Buffer.from('PK')]));
    await page.getByText(/Something follows the end of this PDF/).waitFor();
    await page.evaluate(() => localStorage.removeItem('entente.language'));
  });
});
