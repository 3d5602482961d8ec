import { readFile } from 'node:fs/promises';
import { type ConventionContent } from '@entente/conventions/domain';
import { leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { patchDocument, PatchType, TextRun } from 'docx';
import { type Browser, type Page } from 'playwright-core';
import { addTheMobileTeam, foundTheOrganisation, nadia } from './drafting/first-day';
import {
  callApi,
  eventually,
  examine,
  launch,
  type Product,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from './harness';

const code = 'ABCD-EFGH-JKMN';
const org = 'association-le-tilleul';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Json = { id: string; version: number; content: ConventionContent };

/** What somebody types in another program: the opening of the article on leaving. */
const reworded = async (data: Buffer, words = 'Chacun peut, quand il le veut, mettre fin'): Promise<Buffer> =>
  Buffer.from(
    await patchDocument({
      outputType: 'uint8array',
      data,
      keepOriginalStyles: true,
      placeholderDelimiters: { start: 'Chaque Partie', end: 'fin' },
      patches: {
        ' peut mettre ': {
          type: PatchType.PARAGRAPH,
          children: [new TextRun(words)],
        },
      },
    }),
  );

describe('a convention that goes to Word and comes back', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let convention: string;
  let file: Buffer;

  const call = callApi<Json>(() => page, org);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const bring = (buffer: Buffer, name = 'convention-relue.docx') =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: wordType, buffer });

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundTheOrganisation(product.url, code);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    const partnerId = await addTheMobileTeam(call);
    const { id, version, content } = await call('POST', 'conventions', { partnerId, template: 'T2' });
    await call('PUT', `conventions/${id}`, {
      version,
      content: { ...content, answers: leTilleulAnswers, parties: leTilleulParties },
    });
    convention = `/o/${org}/conventions/${id}`;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('leaves from the page of the draft, with its number and version', async () => {
    await page.goto(convention);
    await heading('Aller ensemble vers le soin');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Travailler dans Word (.docx)' }).click();
    const saved = await download;
    await page.getByText(/est dans vos téléchargements/).waitFor();

    expect(saved.suggestedFilename()).toMatch(/^convention-2026-001-projet-v\d+\.docx$/);
    file = await readFile(await saved.path());
    expect(file.subarray(0, 2).toString()).toBe('PK');
    await examine(page, 'word-draft');
  });

  it('comes back unchanged, and says so', async () => {
    await page.getByRole('link', { name: 'Reprendre un document Word' }).click();
    await heading('Reprendre un document Word');
    await examine(page, 'word-import');
    await bring(file);

    await page.getByText('Rien n’a changé dans ce document : il n’y a rien à reprendre.').waitFor();
    await page.getByText(/est parti d’ici, de la convention n° 2026-001/).waitFor();
  });

  it('gives back exactly the article changed, and none of the others', async () => {
    await bring(await reworded(file));
    await page.getByRole('heading', { level: 3, name: 'Résiliation' }).waitFor();

    await eventually(async () => expect(await page.locator('ent-imported-article').count()).toBe(1));
    await page.getByText('Chacun peut, quand il le veut, mettre fin').waitFor();
    await page.getByText('Le texte du brouillon').click();
    await examine(page, 'word-import-preview');

    await page.getByRole('button', { name: 'Reprendre 1 article' }).click();
    await page.getByText('1 article repris de « convention-relue.docx ».').waitFor();
    await examine(page, 'word-import-done');
    const { content } = await call('GET', convention.replace(`/o/${org}/`, ''));
    expect(Object.keys(content.edits)).toEqual(['CL-34']);
  });

  it('is undone in one step, and done again', async () => {
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Le brouillon est comme avant.').waitFor();
    const { content } = await call('GET', convention.replace(`/o/${org}/`, ''));
    expect(content.edits).toEqual({});

    await bring(await reworded(file));
    await page.getByRole('combobox', { name: 'Où va ce texte ?' }).selectOption({ label: 'Ne pas reprendre' });
    await page.getByRole('button', { name: 'Choisissez au moins un article' }).waitFor();
    await page.getByRole('combobox', { name: 'Où va ce texte ?' }).selectOption('CL-34');
    await page.getByRole('button', { name: 'Reprendre 1 article' }).click();
    await page.getByRole('link', { name: 'Relire le texte' }).click();
    await page.getByText('Chacun peut, quand il le veut, mettre fin').waitFor();
    await page.goto(convention);
    await page.getByText('a repris des articles d’un document Word').first().waitFor();
  });

  it('says which agreements fall before it takes an article of an accepted text, then takes it anyway', async () => {
    const at = convention.replace(`/o/${org}/`, '');
    const people = [{ party: 'partner', name: 'Sylvie Coste', email: 'sylvie@ch-clairval.example', right: 'read' }];
    await call('POST', `${at}/negotiation`, { people, message: '', to: null });
    const { version } = await call('GET', at);
    await call('POST', `${at}/negotiation/actions/accept`, { version });

    await page.goto(`${convention}/word`);
    await heading('Reprendre un document Word');
    await bring(await reworded(file, 'Chacun peut, sans se justifier, mettre fin'));
    // The article was rewritten since the document left: nothing is taken that nobody chose.
    await page.getByRole('combobox', { name: 'Où va ce texte ?' }).selectOption('CL-34');
    await page.getByRole('button', { name: 'Reprendre 1 article' }).click();
    await page.getByRole('button', { name: 'Reprendre quand même' }).waitFor();
    await examine(page, 'word-import-falls');
    await page.getByRole('button', { name: 'Reprendre quand même' }).click();
    await page.getByText('1 article repris de « convention-relue.docx ».').waitFor();
    const { content } = await call('GET', at);
    expect(JSON.stringify(content.edits)).toContain('sans se justifier');
  });

  it('refuses in words what is no Word document, and stays ready for the next', async () => {
    await page.goto(`${convention}/word`);
    await heading('Reprendre un document Word');
    await bring(Buffer.from('%PDF-1.7'), 'scan.docx');
    await page.getByText(/Ce fichier n’est pas un document Word/).waitFor();
    await examine(page, 'word-import-refused');

    await bring(file);
    await page.getByText(/article.* reconnu/).waitFor();
  });

  it('leaves as data, and begins again from them with the same partner', async () => {
    await page.goto(convention);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Données (.json)' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('convention-2026-001.json');
    const data = await readFile(await saved.path());

    await page.goto(`/o/${org}/conventions/nouvelle`);
    await page.getByRole('link', { name: /fichier de données/ }).click();
    await heading('Reprendre un fichier de données');
    await bring(Buffer.from('{"format": "autre"}'), 'autre.json');
    await page.getByText('« autre.json » n’est pas une convention d’Entente en JSON.').waitFor();
    await bring(data, 'convention-2026-001.json');
    await page
      .getByText('« convention-2026-001.json » : convention n° 2026-001, « Aller ensemble vers le soin ».')
      .waitFor();
    await page.getByText('1 article réécrit.').waitFor();
    await page.getByRole('combobox', { name: /Partenaire/ }).fill('Équipe mobile');
    await page.getByRole('option', { name: /Équipe mobile/ }).click();
    await examine(page, 'json-import');

    await page.getByRole('button', { name: 'Créer le brouillon' }).click();
    await heading('Aller ensemble vers le soin');
    await page.getByText('n° 2026-002').first().waitFor();
    await page.getByText('a commencé la convention à partir d’un fichier').waitFor();
  });

  it('lists what is wrong in a file, each with its place', async () => {
    await page.goto(`/o/${org}/conventions/importer`);
    const file = await call('GET', `${convention.replace(`/o/${org}/`, '')}/export.json`);
    const wrong = {
      ...file,
      answers: { ...Object(Reflect.get(file, 'answers')), surprise: 1 },
      edits: { 'CL-99': {} },
    };
    await bring(Buffer.from(JSON.stringify(wrong)), 'faux.json');
    await page.getByRole('combobox', { name: /Partenaire/ }).fill('Équipe mobile');
    await page.getByRole('option', { name: /Équipe mobile/ }).click();
    await page.getByRole('button', { name: 'Créer le brouillon' }).click();

    await page.getByText('/answers/surprise').waitFor();
    await page.getByText('/edits/CL-99').waitFor();
    await examine(page, 'json-import-refused');
  });

  it('numbers the next conventions as the organisation files them', async () => {
    await page.goto(`/o/${org}/conventions`);
    await page.getByRole('link', { name: 'Numérotation' }).click();
    await heading('Numérotation');
    const pattern = page.getByRole('textbox', { name: /^Modèle/ });
    await pattern.fill('LT {NNN}');
    await page.getByText(/Écrivez une fois l’année/).waitFor();
    await examine(page, 'numbering-refused');
    await pattern.fill('LT-{AA}-{NNNN}');
    await page.getByText(/^LT-\d\d-0003$/).waitFor();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La numérotation est enregistrée.').waitFor();
    await examine(page, 'numbering');
  });
});
