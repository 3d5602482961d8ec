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

type Created = { id: string; contacts: { id: string }[] };

describe('the indicators of a partnership, from the choice to the review', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let partnerId: string;
  let board: string;

  const call = callApi<Created>(() => page, org);
  const saved = (on: Page) => on.getByText(/^Enregistré à/).waitFor();
  const press = (key: string) => page.keyboard.press(key);
  const cell = (on: Page, name: string) => on.getByLabel(name, { exact: true });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    partnerId = await addPartner(call, { name: 'CSAPA Le Passage' }, { name: 'Farid Ouali', title: 'Chef de service' });
    board = `/o/${org}/indicateurs/${partnerId}`;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const complaints = () => visitor.errors.all.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'));
  afterEach(() => expect(complaints()).toEqual([]));

  it('leads from the page of a partner to a first choice', async () => {
    await page.goto(`/o/${org}/partenaires/${partnerId}`);
    await page.getByText('Aucun indicateur n’est suivi.').waitFor();
    await page.goto(board);
    await page.getByText('Choisir les indicateurs à suivre').waitFor();
    await examine(page, 'indicators-empty');
    await page.getByRole('link', { name: 'Choisir les indicateurs' }).click();

    await page.getByRole('button', { name: 'Cocher le choix conseillé' }).click();
    await page.getByText('9 indicateurs choisis').waitFor();
    const accompanied = page.getByRole('listitem').filter({ hasText: 'IND-06' });
    await accompanied.getByLabel(/Cible de l’année/).fill('vingt');
    await page.getByRole('button', { name: 'Enregistrer le choix' }).click();
    await page.getByText('Un nombre, ou rien.').waitFor();
    await accompanied.getByLabel(/Cible de l’année/).fill('20');
    await examine(page, 'indicators-choice');
    await page.getByRole('button', { name: 'Enregistrer le choix' }).click();
    await page.getByRole('heading', { name: `Indicateurs de ${year}` }).waitFor();
    await page.getByText('Ce n’est pas zéro').first().waitFor();
    await page.getByRole('link', { name: 'Saisir le trimestre' }).waitFor();
    await examine(page, 'indicators-no-value');
  });

  it('fills last year by keyboard alone: arrows, Enter, and a value taken back', async () => {
    await page.goto(`${board}/saisie?annee=${year - 1}`);
    const first = cell(page, `Orientations simples, orientations, 1er trimestre ${year - 1}`);
    await first.waitFor();
    await first.focus();
    await page.keyboard.type('12');
    await press('ArrowRight');
    expect(await focused()).toContain(`2e trimestre ${year - 1}`);
    await page.keyboard.type('7');
    await press('Enter');
    expect(await focused()).toBe(`Orientations accompagnées, orientations, 2e trimestre ${year - 1}`);
    await page.keyboard.type('5');
    // The caret first reaches the edge of what was typed.
    await press('ArrowLeft');
    await press('ArrowLeft');
    await page.keyboard.type('4');
    await saved(page);
    await press('ArrowUp');
    await page.keyboard.type('99');
    await press('Escape');
    await eventually(async () => expect(await first.inputValue()).toBe('12'));

    await page.keyboard.type('douze');
    await page.getByText('Un nombre, ou rien.').waitFor();
    await press('Escape');
    await saved(page);
    await page.reload();
    await first.waitFor();
    await eventually(async () => expect(await first.inputValue()).toBe('12'));
    expect(await cell(page, `Orientations accompagnées, orientations, 1er trimestre ${year - 1}`).inputValue()).toBe(
      '4',
    );
  });

  it('says how a figure was obtained, from the keyboard too', async () => {
    const first = cell(page, `Orientations simples, orientations, 1er trimestre ${year - 1}`);
    await first.focus();
    await press('F2');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await press('ArrowRight');
    await page.getByText('Donné de mémoire ou par extrapolation.').waitFor();
    await page.getByLabel('Commentaire (facultatif)').fill('Deux semaines manquent.');
    await saved(page);
    await page.getByLabel(/Ajouter une ligne à .*Demandes sans suite/).selectOption({ label: 'Délais' });
    await cell(page, `Demandes sans suite, par motif, Délais, 1er trimestre ${year - 1}`).fill('3');
    await saved(page);
    await examine(page, 'indicators-grid');
  });

  it('asks why a computed value is corrected before it keeps it', async () => {
    await page.goto(`${board}/saisie?annee=${year}`);
    const tie = page.getByLabel(new RegExp(`indice de dépendance.*${year}$`));
    await tie.fill('1');
    await page.getByText('La correction s’enregistrera avec sa raison.').waitFor();
    await page.getByLabel('Pourquoi corriger la valeur calculée').fill('Une équipe entière connaît le partenaire.');
    await saved(page);
  });

  it('shows both values when two tabs filled the same cell', async () => {
    const name = `Orientations simples, orientations, 1er trimestre ${year}`;
    const other = await visitor.context.newPage();
    await Promise.all([page, other].map((tab) => tab.goto(`${board}/saisie?annee=${year}`)));
    await Promise.all([page, other].map((tab) => cell(tab, name).waitFor()));
    await cell(other, name).fill('8');
    await saved(other);
    await cell(page, name).fill('9');
    await page.getByText('Votre texte').waitFor();
    await examine(page, 'indicators-conflict');
    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await saved(page);
    await other.reload();
    await cell(other, name).waitFor();
    await eventually(async () => expect(await cell(other, name).inputValue()).toBe('9'));
    await other.close();
  });

  it('keeps what is typed while the network is away', async () => {
    const name = `Demandes adressées au partenaire, demandes, 1er trimestre ${year}`;
    await visitor.context.setOffline(true);
    await cell(page, name).fill('20');
    await page.getByText('Pas encore enregistré, nous réessayons').waitFor();
    await visitor.context.setOffline(false);
    await saved(page);
    await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith('/cells') && answer.ok()),
      cell(page, `Demandes acceptées, acceptées, 1er trimestre ${year}`).fill('15'),
    ]);
  });

  it('tells where things go against the same quarter of last year, as bars and as a table', async () => {
    await page.goto(`${board}?annee=${year}`);
    await page.getByText(/9\sorientations au 1er trimestre/).waitFor();
    await page.getByText(/75\s%.*\(base\s: 20\)/).waitFor();
    await page.getByText('Ce que c’est, et qui compte').first().click();
    await examine(page, 'indicators-read');
    await page.getByText('Voir la courbe').first().click();
    await page.locator('ent-drawn-chart svg').first().waitFor({ state: 'attached' });
    await page.getByText(/^Cumul depuis janvier/).waitFor();
    await examine(page, 'indicators-curve');
    await page.getByRole('button', { name: 'En tableau' }).click();
    await page.getByRole('columnheader', { name: 'Fiabilité' }).waitFor();
    await page.reload();
    await page.getByRole('rowheader', { name: 'Orientations simples' }).waitFor();
    await examine(page, 'indicators-table');

    const answer = await page.request.get(
      `/api/v1/o/${org}/indicators/${partnerId}/table?year=${year - 1}&audience=outside`,
    );
    expect(answer.headers()['content-type']).toContain('text/csv');
    expect(await answer.text()).toContain('moins de cinq');
  });

  it('speaks at the review: requests beside the question, levers beside the obstacles', async () => {
    const { id } = await call('POST', 'reviews', { partnerId, year, plannedOn: null });
    await call('POST', `reviews/${id}/actions/start`, {});
    await page.goto(`/o/${org}/bilans/${id}/questions`);
    await page.getByText(`En ${year}, 20 demandes adressées au partenaire (IND-14).`).waitFor();
    await page.getByLabel('Méconnaissance').first().check();
    await page.getByText('Organiser une visite dans chaque structure').waitFor();
    await examine(page, 'indicators-review');
  });

  it('types on a phone, one indicator a card', async () => {
    const phone = await visit(browser, 'phone', product.url);
    await signIn(phone.page, nadia);
    await phone.page.goto(`${board}/saisie?annee=${year}&trimestre=1`);
    const card = phone.page.getByRole('region', { name: `Réunions conjointes régulières 1er trimestre ${year}` });
    await card.getByLabel('réunions', { exact: true }).fill('2');
    await card.getByLabel('tenue régulière').selectOption({ label: 'Oui' });
    await saved(phone.page);
    await examine(phone.page, 'indicators-phone');
    await phone.page.reload();
    await card.waitFor();
    await eventually(async () => expect(await card.getByLabel('réunions', { exact: true }).inputValue()).toBe('2'));
    expect(phone.errors.all).toEqual([]);
    await phone.context.close();
  });

  it('shows on the page of the partner, and in English', async () => {
    await page.goto(`/o/${org}/partenaires/${partnerId}`);
    await page.getByRole('link', { name: 'Ouvrir les indicateurs' }).waitFor();
    await examine(page, 'indicators-partner');
    await page.goto(`/o/${org}/bilans`);
    await page.getByRole('link', { name: 'Indicateurs', exact: true }).click();
    await page.getByRole('link', { name: 'CSAPA Le Passage' }).waitFor();
    await page.getByRole('columnheader', { name: 'En retard' }).waitFor();
    await examine(page, 'indicators-list');
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await page.goto(`${board}?annee=${year}`);
    await page.getByRole('heading', { name: `Indicators of ${year}` }).waitFor();
    await examine(page, 'indicators-english');
    await page.evaluate(() => localStorage.removeItem('entente.language'));
  });
});
