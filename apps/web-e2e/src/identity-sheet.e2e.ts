import { leTilleulValues } from '@entente/identity-sheets/domain/testing';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
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
const sheet = `/o/${org}/fiche`;

type Sheet = {
  id: string;
  contacts: { id: string }[];
  publication: { version: number } | null;
  fields: { code: string; revision: number }[];
};

describe('the identity sheet, from an empty page to a mail', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let partnerId: string;

  /** Calls the service as the page does, for what other journeys show. */
  const call = callApi<Sheet>(() => page, org);

  const write = async (field: string, value: unknown): Promise<void> => {
    const { fields } = await call('GET', 'identity-sheet');
    const revision = fields.find((each) => each.code === field)?.revision ?? 0;
    await call('PUT', `identity-sheet/fields/${field}`, { entry: { value }, revision });
  };
  const publishAgain = async (): Promise<void> => {
    const { publication } = await call('GET', 'identity-sheet');
    await call('POST', 'identity-sheet/actions/publish', { lastVersion: publication?.version ?? 0 });
  };
  const fieldOf = (field: string, on = page) => on.locator('ent-sheet-field', { has: on.locator(`#${field}`) });
  const edit = async (field: string, on = page): Promise<void> => {
    await fieldOf(field, on)
      .getByRole('button', { name: /Modifier/ })
      .click();
  };
  const saved = (field: string) =>
    fieldOf(field)
      .getByText(/^Enregistré à/)
      .waitFor();
  /** Focus follows an act a moment after it. */
  const focused = (label: string) =>
    page.waitForFunction((words) => {
      const named = document.activeElement as HTMLInputElement | null;
      return [...(named?.labels ?? [])].some(({ textContent }) =>
        textContent?.replaceAll('\u00a0', ' ').includes(words),
      );
    }, label);
  const done = (field: string) => fieldOf(field).getByRole('button', { name: 'Terminé' }).click();

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    partnerId = await addPartner(
      call,
      {
        name: 'Centre de santé Simone-Vairon',
        needs: ['dental', 'prevention-screening'],
        publics: ['families', 'homeless'],
      },
      { name: 'Inès Marchal', title: 'Coordinatrice', email: 'ines.marchal@simone-vairon.example' },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('starts from what is already known', async () => {
    await page.goto(`${sheet}/versions`);
    await page.getByText('Aucune fiche n’a encore été préparée.').waitFor();
    await examine(page, 'sheet-versions-empty');
    await page.goto(`${sheet}/apercu`);
    await page.getByText('Publiez d’abord la fiche').waitFor();
    await examine(page, 'sheet-tailor-unpublished');

    await page.goto(sheet);
    await page.getByText('Personne n’a encore rempli la fiche.').waitFor();
    await examine(page, 'sheet-empty');
    await page.getByRole('button', { name: 'Commencer avec ce que nous savons' }).click();
    await fieldOf('IDS-01').getByText('Association Le Tilleul').waitFor();

    await eventually(async () => expect(await page.getByRole('button', { name: 'Publier' }).isDisabled()).toBe(true));
    await page.getByText(/^Il manque \d+ champs pour publier/).waitFor();
  });

  it('saves a field as it is typed, gives it back on Esc, and keeps the keyboard where it was', async () => {
    await edit('IDS-28');
    await focused('Engagement pour la santé');
    await page.keyboard.type('Loger, accueillir, accompagner vers le soin.');
    await saved('IDS-28');
    await examine(page, 'sheet-editing');
    await done('IDS-28');
    await fieldOf('IDS-28').getByText('Loger, accueillir, accompagner vers le soin.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Modifier');

    await page.keyboard.press('Enter');
    await focused('Engagement pour la santé');
    await page.keyboard.type('Un essai. ');
    await page.keyboard.press('Escape');
    await fieldOf('IDS-28').getByText('Vérifié le').waitFor();

    expect(await fieldOf('IDS-28').innerText()).not.toContain('Un essai');
  });

  it('writes a list line by line, with the keyboard alone', async () => {
    await edit('IDS-17');
    for (const [index, text] of ['pas de soins infirmiers la nuit', 'pas de transport médicalisé'].entries()) {
      await fieldOf('IDS-17').getByRole('button', { name: 'Ajouter une ligne' }).press('Enter');
      await focused(`Ligne ${index + 1}`);
      await page.keyboard.type(text);
    }
    await fieldOf('IDS-17').getByRole('button', { name: 'Monter la ligne 2' }).press('Enter');
    await saved('IDS-17');
    await done('IDS-17');

    await page.waitForFunction(() => document.body.innerText.includes('pas de transport médicalisé'));
    const words = await fieldOf('IDS-17').innerText();
    expect(words.indexOf('transport')).toBeLessThan(words.indexOf('infirmiers'));
  });

  it('says under the field what is wrong, and keeps what was typed', async () => {
    await write('IDS-04', { count: 100, year: 2025 });
    await page.reload();
    await edit('IDS-05');
    await fieldOf('IDS-05').getByLabel('Nombre').fill('187');
    await fieldOf('IDS-05').getByText('Pas plus que les 100 personnes').waitFor();
    await examine(page, 'sheet-refused');

    await eventually(async () => expect(await fieldOf('IDS-05').getByLabel('Nombre').inputValue()).toBe('187'));
    await fieldOf('IDS-05').getByLabel('Nombre').fill('87');
    await saved('IDS-05');
    await done('IDS-05');
  });

  it('shows both texts when somebody else wrote meanwhile', async () => {
    await edit('IDS-15');
    await focused('Nos valeurs');
    await write('IDS-15', 'Personne n’est trop loin.');
    await page.keyboard.type('On ne fait rien pour quelqu’un sans lui.');
    await page.getByRole('alert').getByText('Personne n’est trop loin.').waitFor();
    await examine(page, 'sheet-conflict');
    // Pressing leaves the field, which sends it again: the button must still stand there when the finger comes up.
    await fieldOf('IDS-15').locator('textarea').focus();
    await page.getByRole('button', { name: 'Garder le mien' }).click({ delay: 300 });
    await saved('IDS-15');
    await done('IDS-15');

    await fieldOf('IDS-15').getByText('On ne fait rien pour quelqu’un sans lui.').waitFor();
  });

  it('names the member whom partners will call', async () => {
    await edit('IDS-18');
    await fieldOf('IDS-18').getByLabel('Qui ?').selectOption({ label: 'Nadia Belkacem' });
    await fieldOf('IDS-18').getByLabel('Téléphone de service').fill('03 53 01 24 60');
    await saved('IDS-18');
    await done('IDS-18');

    await fieldOf('IDS-18').getByText('nadia.belkacem@letilleul.example').waitFor();
  });

  it('publishes once nothing lacks, each lack being a link to its field', async () => {
    for (const [field, value] of Object.entries(leTilleulValues)) {
      if (!['IDS-11', 'IDS-18'].includes(field)) await write(field, value);
    }
    await page.reload();
    await page.getByText('Il manque 1 champ pour publier').waitFor();
    await examine(page, 'sheet-almost');
    await page
      .locator('ent-readiness-card')
      .getByRole('link', { name: 'Notre manière de travailler en partenariat' })
      .click();
    await fieldOf('IDS-11').locator('textarea').fill(leTilleulValues['IDS-11']);
    await saved('IDS-11');
    await done('IDS-11');
    await page.getByRole('button', { name: 'Publier' }).click();
    await page.getByText('Version 1 publiée.').waitFor();
    await examine(page, 'sheet-published');

    await page.getByRole('img', { name: /100/ }).waitFor();
  });

  it('tailors the sheet beside the page, by keyboard', async () => {
    await page.goto(`${sheet}/apercu?partenaire=${partnerId}`);
    const paper = page.locator('ent-sheet-paper');
    await paper.getByText('Vous pouvez compter sur nous pour').waitFor();
    await page.getByText('Tout tient sur une feuille.').waitFor();
    await page.getByText('sera numérotée').waitFor();
    await examine(page, 'sheet-tailor');

    const first = paper.locator('.panel.us li').first();
    await page.getByRole('button', { name: 'Descendre : Accompagner la personne' }).press('Enter');
    await first.getByText('Rappeler le rendez-vous').or(first.getByText('Ouvrir les droits')).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Descendre\s: Accompagner/,
    );

    await page.getByRole('button', { name: 'Verso' }).click();
    await paper.getByText('Nadia Belkacem').waitFor();
    await examine(page, 'sheet-tailor-verso');
  });

  it('says before export what does not fit, and what to do about it', async () => {
    const long = Array.from({ length: 44 }, () => 'Nous accompagnons chacun.').join(' ');
    await write('IDS-06', long);
    await write('IDS-09', { needs: ['dental'], note: long.slice(0, 780) });
    await publishAgain();
    await page.reload();
    await page.getByText('Tout ne tient pas.').waitFor();
    await eventually(async () =>
      expect(await page.getByRole('button', { name: 'Exporter le PDF' }).isDisabled()).toBe(true),
    );
    await examine(page, 'sheet-tailor-overflow');

    await page
      .getByRole('link', { name: /^Raccourcir : / })
      .first()
      .click();
    await page.waitForURL(/\/fiche#IDS-/);
    await page.locator('ent-field-editor').waitFor();

    await write('IDS-06', leTilleulValues['IDS-06']);
    await write('IDS-09', leTilleulValues['IDS-09']);
    await publishAgain();
  });

  it('exports a numbered PDF that opens', async () => {
    await page.goto(`${sheet}/apercu?partenaire=${partnerId}`);
    await page.getByText('Tout tient sur une feuille.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporter le PDF' }).click();
    await page.getByText(/La fiche FI-\d{4}-001 est prête\..*est dans vos téléchargements/).waitFor();
    expect((await download).suggestedFilename()).toMatch(/^fiche-.*\.pdf$/);
    await examine(page, 'sheet-exported');

    const address = await page.getByRole('link', { name: 'Télécharger le PDF' }).getAttribute('href');
    const answer = await visitor.context.request.get(`${product.url}${address}`);
    const bytes = await answer.body();
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect(await structuralDefects(bytes)).toEqual([]);
    expect(await pageTexts(bytes)).toHaveLength(2);
  });

  it('notes a hand-over on paper, then sends the sheet by mail, down to the outbox', async () => {
    await page.getByRole('link', { name: 'L’envoyer ou noter sa remise' }).click();
    await page.waitForURL(/fiche\/versions/);
    await page.getByRole('button', { name: /^Noter une remise de la fiche/ }).click();
    await page.getByRole('button', { name: 'Noter la remise' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await examine(page, 'sheet-note-errors');
    await page.getByLabel('Remise à').fill('Dr Roussel');
    await page.getByRole('button', { name: 'Noter la remise' }).click();
    await page.getByText('Remise sur papier à Dr Roussel').waitFor();

    await page.getByRole('button', { name: /^Envoyer la fiche/ }).click();
    await page.getByText('ines.marchal@simone-vairon.example').waitFor();
    await page.getByLabel('Un mot de vous').fill('À jeudi.');
    await examine(page, 'sheet-send');
    await page.getByRole('button', { name: 'Envoyer la fiche', exact: true }).click();
    await page.getByText(/^Envoyée à Inès Marchal/).waitFor();
    await examine(page, 'sheet-versions');

    await page.goto('/courriels');
    await page.locator('section.list li a', { hasText: 'ines.marchal@simone-vairon.example' }).first().click();
    await page.locator('article').getByText('À jeudi.').first().waitFor();
    await eventually(async () => expect(await page.locator('article').innerText()).toContain('fiche-FI-'));
  });

  it('says when an address refused the sheet', async () => {
    await page.goto(`${sheet}/versions`);
    await page.getByRole('button', { name: /^Envoyer la fiche/ }).click();
    await page.getByLabel('Une autre adresse').check();
    await page.getByLabel('Adresse de courriel').fill('personne@nulle-part.invalid');
    await page.getByRole('button', { name: 'Envoyer la fiche', exact: true }).click();
    await page.getByText(/L’adresse personne@nulle-part\.invalid a refusé/).waitFor();
    await examine(page, 'sheet-refused-mail');
  });
});
