import { leTilleulParties, someAnswers } from '@entente/conventions/domain/testing';
import { type ConventionContent } from '@entente/conventions/domain';
import { type Browser, type Page } from 'playwright-core';
import { addTheMobileTeam, foundTheOrganisation, nadia } from './drafting/first-day';
import { saving } from './drafting/saving';
import { callApi, examine, launch, type Product, signIn, startProduct, visit, type Visitor } from './harness';

const code = 'ABCD-EFGH-JKMN';
const org = 'association-le-tilleul';

type Json = { id: string; version: number; content: ConventionContent };

describe('the information compass', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;

  const call = callApi<Json>(() => page, org);
  const pick = (name: string, label: string): Promise<unknown> =>
    page.getByLabel(name, { exact: true }).selectOption({ label });

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundTheOrganisation(product.url, code);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('is found in the rail, answers at once, and keeps the question in its address', async () => {
    await page.getByRole('link', { name: 'Boussole' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Boussole de l’information' }).waitFor();
    await page.getByText('Répondez aux trois premières questions.').waitFor();
    await examine(page, 'compass-empty');

    await pick('Qui parle ?', 'Un soignant');
    await pick('À qui ?', 'Un bailleur');
    await pick('De quoi ?', 'Sa santé, son traitement');
    await page.getByText('Jamais', { exact: true }).waitFor();
    await page.getByText(/C’est à vous de le dire, si vous le voulez/).waitFor();
    await examine(page, 'compass-never');

    await page.reload();
    await page.getByText('Jamais', { exact: true }).waitFor();
    await pick(
      'À qui ?',
      'Un assistant de service social, un psychologue, ou un salarié d’un service autorisé (CHRS…)',
    );
    await page.getByText('C’est possible', { exact: true }).waitFor();
    await page.getByText(/CSP, art\. L\. 1110-4 II/).waitFor();
    await examine(page, 'compass-possible');
    await pick('Dans quel cadre ?', 'En réunion, ou dans un dossier partagé');
    await page.getByText('Avec son accord', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await page.getByText('Répondez aux trois premières questions.').waitFor();
  });

  it('writes a line of the table of a convention', async () => {
    const partnerId = await addTheMobileTeam(call);
    const { id } = await call('POST', 'conventions', { partnerId, template: 'T2' });
    const { content, version } = await call('GET', `conventions/${id}`);
    const answers = someAnswers({ information: { mode: 'identified' } });
    await call('PUT', `conventions/${id}`, { version, content: { ...content, parties: leTilleulParties, answers } });

    await page.goto(`/o/${org}/conventions/${id}/questions/informationFlows`);
    await page.getByRole('heading', { level: 1, name: 'Qui peut dire quoi, à qui, et pourquoi ?' }).waitFor();
    await page.getByRole('button', { name: 'Vérifier avec la boussole' }).click();
    await pick('Qui parle ?', 'Un soignant');
    await pick('À qui ?', 'Un bailleur');
    await pick('De quoi ?', 'Un rendez-vous : date, lieu');
    await page.getByText('Jamais', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Ajouter au tableau' }).count()).toBe(0);
    await pick(
      'À qui ?',
      'Un assistant de service social, un psychologue, ou un salarié d’un service autorisé (CHRS…)',
    );
    // Twice, as hands in a hurry do: one line.
    await saving(page, () => page.getByRole('button', { name: 'Ajouter au tableau' }).dblclick());
    await page.getByText('La ligne est ajoutée au tableau : complétez-la.').waitFor();
    await examine(page, 'compass-in-question');

    const { content: kept } = await call('GET', `conventions/${id}`);
    expect(kept.answers.informationFlows.lines).toEqual([
      expect.objectContaining({
        category: 'Un rendez-vous : date, lieu',
        sender: 'Un soignant',
        ground: 'CSP, art. L. 1110-4 II ; CSP, art. R. 1110-1 à R. 1110-3',
      }),
    ]);
  });

  it('is printed and read in English', async () => {
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await page.goto(`/o/${org}/boussole?qui=health&a=relative&quoi=social`);
    await page.getByText('Ask before telling', { exact: true }).waitFor();
    await examine(page, 'compass-english');
    await page.evaluate(() => localStorage.removeItem('entente.language'));
  });
});
