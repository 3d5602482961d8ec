import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const strategy = `/o/${org}/strategie`;
const year = new Date().getFullYear();

type Created = { id: string; version: number };

const can = (command: string, argument: string): boolean => {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('the strategy review, from its opening to its evidence', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  const call = callApi<Created>(() => page, org);
  const saved = () => page.getByText('Enregistré').first().waitFor();

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    await addPartner(
      call,
      { name: 'Équipe mobile psychiatrie-précarité' },
      { name: 'Dr Hélène Roussel', title: 'Psychiatre' },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('is found in the menu, says what it is for while there is none, and opens the year', async () => {
    await page.goto(`/o/${org}`);
    await page.getByRole('link', { name: 'Stratégie' }).first().click();
    await page.getByText('Aucune revue de stratégie pour le moment').waitFor();
    await examine(page, 'strategy-empty');
    await page
      .getByRole('button', { name: `Ouvrir la revue ${year}` })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: `Revue de stratégie ${year}` }).waitFor();
    await page.getByText('À vous de préparer le débat').waitFor();
    await examine(page, 'strategy-draft');
  });

  it('is answered question by question, each saved by itself, a changed figure with its reason', async () => {
    await page.getByRole('link', { name: 'Répondre aux questions' }).first().click();
    const contacts = page.locator('#ORG-06');
    await contacts.getByText('D’après l’historique des partenariats', { exact: false }).waitFor();
    const figure = contacts.getByLabel('Premiers contacts en douze mois');
    await eventually(async () => expect(await figure.inputValue()).toBe('0'));
    await figure.fill('3');
    await figure.blur();
    await contacts.getByLabel('Pourquoi ce chiffre diffère').fill('Trois contacts d’avant notre arrivée dans Entente.');
    await page.locator('#ORG-01').getByText('2, Oui').click();
    await page.locator('#ORG-13').locator('.ent-segments label').nth(3).click();
    const priorities = page.locator('#ORG-26');
    await priorities.getByRole('button', { name: 'Ajouter' }).click();
    await priorities.getByLabel('Priorité', { exact: true }).fill('Signer une convention avec l’équipe mobile');
    await priorities.getByLabel('Résultat attendu').fill('Une permanence chaque mois');
    await priorities.getByLabel('Responsable').selectOption({ label: 'Nadia Belkacem' });
    await priorities.getByLabel('Avant le').fill('30/06/2027');
    await priorities.getByLabel('Avant le').blur();
    await saved();
    await examine(page, 'strategy-questions');
    await page.reload();
    await eventually(async () =>
      expect(await page.locator('#ORG-06').getByLabel('Premiers contacts en douze mois').inputValue()).toBe('3'),
    );
    await eventually(async () =>
      expect(await priorities.getByLabel('Résultat attendu').inputValue()).toBe('Une permanence chaque mois'),
    );
    await page.getByRole('link', { name: 'Retour à la revue' }).last().click();
  });

  it('goes from the team to the board, then is closed, and its priority is in the plan', async () => {
    await page.getByRole('button', { name: 'Noter le débat en équipe' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await examine(page, 'strategy-debated');
    await page.getByText('Au conseil de valider').waitFor();
    await page.getByRole('button', { name: 'Noter la validation du conseil' }).click();
    await page.getByRole('dialog').getByText('les réponses ne changent plus', { exact: false }).waitFor();
    await examine(page, 'strategy-validation');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Prête à clore').waitFor();
    await page.getByRole('button', { name: 'Clore la revue' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Clore' }).click();
    await page.getByRole('link', { name: 'Les priorités dans le plan d’actions' }).click();
    await page.getByRole('link', { name: 'Signer une convention avec l’équipe mobile' }).click();
    await page.getByRole('link', { name: 'Toute l’association' }).waitFor();
    await examine(page, 'strategy-action');
    await page.getByRole('link', { name: 'Toute l’association' }).click();
    await page.getByText('a clos la revue').waitFor();
  });

  it('describes a framework of others, imported from a file, refused with its lines when wrong', async () => {
    await page.goto(`${strategy}/referentiels`);
    await page.getByText('Aucun référentiel décrit').waitFor();
    await examine(page, 'frameworks-empty');
    await page.getByLabel('Nom').fill('Référentiel d’essai');
    await page.getByRole('button', { name: 'Créer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Référentiel d’essai' }).waitFor();
    const file = page.getByLabel('Choisir un fichier CSV');
    const send = (text: string) =>
      file.setInputFiles({ name: 'codes.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await send('code;intitulé\nE-1;Ouverture\nE-1;Deux fois\nseul\n');
    await page.getByText('Ligne 3 : le code « E-1 » figure déjà plus haut.').waitFor();
    await page.getByText('Ligne 4 : deux colonnes sont attendues', { exact: false }).waitFor();
    await send('code;intitulé\nE-1;Ouverture\nE-2;Suivi\n');
    await page.getByText('Codes importés.').waitFor();
    await page.getByLabel('Ajouter ce qui répond à E-1').selectOption('document/strategy-report');
    await saved();
    await page.getByRole('button', { name: 'Retirer le code E-2' }).click();
    await page.getByText('Code E-2 retiré.').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Retirer le code E-2' }).waitFor();
    await examine(page, 'framework');
    await page.reload();
    await page.getByRole('button', { name: 'Retirer le code E-2' }).waitFor();
    await page.getByRole('button', { name: 'Retirer Rapport de la revue de stratégie' }).waitFor();
  });

  it('gives its evidence as one file, counted and weighed before, whole and readable after', async () => {
    await page.goto(strategy);
    await examine(page, 'strategies');
    await page.getByRole('link', { name: `Revue ${year}` }).click();
    await page.getByText(/^\s*Une pièce, \d+(,\d)?\sko\s*$/).waitFor();
    await page.getByText('Répond à : E-1').waitFor();
    await examine(page, 'strategy-closed');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Télécharger le dossier' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`preuves-${year}.zip`);
    if (!can('unzip', '-v')) return;
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    try {
      const path = join(folder, 'all.zip');
      await download.saveAs(path);
      execFileSync('unzip', ['-q', '-t', path]);
      execFileSync('unzip', ['-q', path, '-d', join(folder, 'out')]);
      const names = readdirSync(join(folder, 'out'), { recursive: true }).map(String);
      const pdfs = names.filter((name) => name.endsWith('.pdf'));
      expect(pdfs).toHaveLength(2);
      for (const name of pdfs) {
        const file = join(folder, 'out', name);
        expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
        if (can('qpdf', '--version')) execFileSync('qpdf', ['--check', file], { stdio: 'ignore' });
      }
      expect(readFileSync(join(folder, 'out', 'index.csv'), 'utf8')).toContain('E-1');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('keeps another organisation, and a colleague without the right, away from it', async () => {
    const answer = await page.request.get('/api/v1/o/une-autre/strategies');
    expect(answer.status()).toBe(404);
  });
});
