import { type Browser, type Page } from 'playwright-core';
import { addTheMobileTeam, foundTheOrganisation, nadia } from './drafting/first-day';
import { callApi, examine, launch, type Product, signIn, startProduct, visit, type Visitor } from './harness';

const code = 'ABCD-EFGH-JKMN';
const org = 'association-le-tilleul';
const conventions = `/o/${org}/conventions`;

describe('an organisation’s own models', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let draft: string;

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const article = (title: string) => page.locator('ent-model-article', { hasText: title }).first();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const write = async (words: string): Promise<void> => {
    const box = page
      .getByRole('textbox', { name: 'Échange et partage', exact: false })
      .or(page.locator('.tiptap'))
      .last();
    await box.waitFor();
    await box.press('ControlOrMeta+a');
    await box.press('Delete');
    await page.keyboard.insertText(words);
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundTheOrganisation(product.url, code);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    await addTheMobileTeam(callApi(() => page, org));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('begin from one of our templates, beside the list', async () => {
    await page.goto(conventions);
    await page.getByRole('link', { name: 'Nos modèles' }).click();
    await heading('Nos modèles');
    await page.getByText('Aucun modèle à vous pour le moment.').waitFor();
    await examine(page, 'models-empty');

    await page.getByLabel('Nom du modèle').fill('Notre maraude');
    await page.getByLabel('Modèle de départ').selectOption('T2');
    await page.getByRole('button', { name: 'Créer le modèle' }).click();
    await heading('Notre maraude');
    await examine(page, 'model');
  });

  it('are worded article by article; a placeholder that does not exist is refused by its name', async () => {
    await article('Principes').locator('summary').first().click();
    await article('Principes')
      .getByRole('button', { name: /^Ajouter un article après/ })
      .click();
    await page.getByLabel('Titre de l’article').fill('Courtoisie');
    await write('On se salue chez {nom du chat}.');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Le repère « nom du chat » n’existe pas dans ce modèle.', { exact: false }).first().waitFor();
    await examine(page, 'model-refused');

    await write('On se salue chez ');
    await page.getByLabel('Insérer un repère').selectOption('nom de la seconde Partie');
    await page.getByRole('button', { name: 'Insérer', exact: true }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Enregistré.').waitFor();
    await article('Courtoisie').getByText('Article ajouté').waitFor();
  });

  it('are published by the direction, and begin a convention', async () => {
    await page.getByRole('button', { name: 'Publier la version 1' }).click();
    await page.getByText('La version 1 est publiée.').waitFor();
    await examine(page, 'model-published');

    await page.goto(`${conventions}/nouvelle`);
    await page.getByRole('combobox', { name: /Partenaire/ }).fill('mobile');
    await page.getByRole('option', { name: /Équipe mobile/ }).click();
    await page.getByRole('radio', { name: /Notre maraude/ }).check();
    await examine(page, 'model-chosen');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.waitForURL(/\/questions/);
    draft = new URL(page.url()).pathname.replace(/\/questions.*$/, '');
    await page.goto(`${draft}/redaction`);
    await page.getByRole('heading', { level: 3, name: /Courtoisie/ }).waitFor();
    await page.getByText(/^On se salue chez /).waitFor();
  });

  it('published anew, change nothing by themselves: the draft shows what would change, and takes it when asked', async () => {
    await page.goto(`${conventions}/modeles`);
    await page.getByRole('link', { name: 'Ouvrir le modèle Notre maraude' }).click();
    await heading('Notre maraude');
    await article('Courtoisie').locator('summary').first().click();
    await article('Courtoisie')
      .getByRole('button', { name: /^Modifier/ })
      .click();
    await write('On se salue, et on se présente.');
    await page.reload();
    await page.getByText('Ces mots n’étaient pas enregistrés', { exact: false }).waitFor();
    await article('Courtoisie').locator('.tiptap', { hasText: 'et on se présente' }).waitFor();
    await examine(page, 'model-kept');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Enregistré.').waitFor();
    expect(await focused()).toContain('Courtoisie');
    await page.reload();
    await article('Courtoisie').getByText('Article ajouté').waitFor();
    expect(await page.locator('.tiptap').count()).toBe(0);
    await page.getByLabel('Ce qui change, en une phrase (facultatif)').fill('Se présenter aide.');
    await page.getByRole('button', { name: 'Publier la version 2' }).click();
    await page.getByText('La version 2 est publiée.').waitFor();
    expect(await focused()).toBe('Publier');

    await page.goto(draft);
    await page.getByText('Une version plus récente de ce modèle existe : la version 2.').waitFor();
    await examine(page, 'model-newer');
    await page.getByRole('link', { name: 'Voir ce qu’elle changerait' }).click();
    await heading('Une version plus récente du modèle');
    await page.getByText('1 passage changerait').waitFor();
    await page.locator('ins', { hasText: 'on se présente' }).waitFor();
    await examine(page, 'model-change');

    await page.getByRole('button', { name: 'Prendre la version 2' }).click();
    await page.getByText('Le texte suit maintenant la version 2.').waitFor();
    await examine(page, 'model-taken');
    await page.getByRole('button', { name: 'Annuler : revenir à la version 1' }).click();
    await page.getByText('Le texte est revenu à la version 1.').waitFor();
    await page.goto(`${draft}/redaction`);
    await page.getByText(/^On se salue chez /).waitFor();
    await page.getByText('Une version plus récente de ce modèle existe : la version 2.').waitFor();
  });

  it('may be one clause, adapted in the library and offered where its article is rewritten', async () => {
    await page.goto(`${conventions}/clauses?q=resiliation&modele=T2`);
    await page.locator('summary', { hasText: 'Résiliation' }).click();
    await page
      .getByRole('button', { name: /^Adapter cette clause/ })
      .first()
      .click();
    await page.waitForURL(/\/modeles\//);
    await page.getByRole('button', { name: /^Modifier/ }).click();
    await write('Chacun peut arrêter, en le disant trois mois avant.');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Enregistré.').waitFor();
    await page.getByRole('button', { name: 'Publier la version 1' }).click();
    await page.getByText('La version 1 est publiée.').waitFor();
    await examine(page, 'model-clause');

    await page.goto(`${draft}/redaction`);
    const block = page.locator('ent-article-block', { hasText: 'Résiliation' });
    await block.getByRole('button', { name: /^Réécrire l’article/ }).click();
    await block.getByText('Nos rédactions de cet article').click();
    await examine(page, 'model-offered');
    await block.getByRole('button', { name: /^Prendre ces mots/ }).click();
    await block.locator('.tiptap', { hasText: 'Chacun peut arrêter' }).waitFor();
  });
});
