import { type Browser, type Locator, type Page } from 'playwright-core';
import { eventually, examine, launch, type Product, shot, signIn, startProduct, visit, type Visitor } from './harness';

const code = 'ABCD-EFGH-JKMN';
const founder = {
  code,
  organisation: 'Association Le Tilleul',
  name: 'Nadia Belkacem',
  jobTitle: 'Directrice',
  email: 'nadia.belkacem@letilleul.example',
  password: 'quatre mots pour ouvrir',
};
const partners = '/o/association-le-tilleul/partenaires';
// The last digit is wrong: a doubtful key, that one may keep with a reason.
const doubtful = '775 672 272 32334';

describe('partners, from the first name to the bin', () => {
  let browser: Browser;
  let product: Product;
  let director: Visitor;
  let page: Page;
  let card: string;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    director = await visit(browser, 'desktop', product.url);
    page = director.page;
    // Whoever opens an installation is signed in.
    await director.context.request.post('/api/v1/instance/first-run', { data: founder });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const at = (path: string): string => `${partners}${path}`;
  const submit = (on: Page | Locator = page) => on.locator('form button[type="submit"]').click();
  const choose = async (label: string, words: string): Promise<void> => {
    await page.getByLabel(label).fill(words);
    await page.locator('mat-option', { hasText: new RegExp(words, 'i') }).click();
    await page.locator('mat-option').first().waitFor({ state: 'detached' });
  };
  const saved = (on = page) => on.getByText(/^Enregistré à/).waitFor();
  const dialog = () => page.getByRole('dialog');

  it('starts with an empty list that leads to the first partner', async () => {
    await page.goto(partners);
    await page.getByText('Vos partenaires se rangeront ici.').waitFor();
    await examine(page, 'partners-empty');

    await page.getByRole('link', { name: 'Ajouter un partenaire' }).first().click();
    await page.getByLabel('Nom ou numéro officiel').waitFor();
    await submit();
    await page.getByText('Écrivez un nom ou un numéro.').waitFor();
    await examine(page, 'partners-new-start');
  });

  it('adds a partner by its number, doubtful and kept with a reason', async () => {
    await page.getByLabel('Nom ou numéro officiel').fill('CSAPA Le Passage');
    await submit();
    await eventually(async () =>
      expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('CSAPA Le Passage'),
    );
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await page.getByLabel('Nom ou numéro officiel').fill(doubtful);
    await page.getByText('Nous lisons : SIRET 775 672 272 32334').waitFor();
    await submit();
    await page.getByText('La clé ne correspond pas').waitFor();
    await submit();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    await examine(page, 'partners-new-errors');

    await page.getByLabel('Numéro', { exact: true }).fill('775 672');
    await page.getByText('Il en manque 8.').last().waitFor();
    await page.getByLabel('Numéro', { exact: true }).fill(doubtful);
    await page.getByLabel('Pourquoi le garder ?').fill('Recopié de leur papier à en-tête');
    await page.getByLabel('Nom', { exact: true }).fill('CSAPA Le Passage');
    await choose('Type de structure', 'csapa');
    await page.getByLabel('Organisme gestionnaire').fill('Association Rive Claire');
    await page.getByLabel('Code postal').fill('01999');
    await page.getByLabel('Commune').fill('Clairval');

    await page.reload();
    await page.getByText('Nous avons retrouvé').waitFor();
    await eventually(async () => expect(await page.getByLabel('Commune').inputValue()).toBe('Clairval'));
    await submit();
    await page.getByRole('heading', { level: 1, name: 'CSAPA Le Passage' }).waitFor();
    card = new URL(page.url()).pathname;
    await page.getByText('Gardé malgré un doute : Recopié de leur papier à en-tête').waitFor();
    await examine(page, 'partners-card-new');
  });

  it('shows side by side what may be the same partner, before adding', async () => {
    await page.goto(at('/nouveau'));
    await page.getByLabel('Nom ou numéro officiel').fill('Le Passage CSAPA');
    await submit();
    await page.getByText('Peut-être le même').waitFor();
    await page.getByRole('button', { name: 'Ajouter un numéro' }).click();
    await page.getByLabel('Numéro', { exact: true }).fill(doubtful);
    await page.getByText('C’est le même').waitFor();
    await page.getByLabel('Pourquoi le garder ?').fill('Confirmé au téléphone');
    await choose('Type de structure', 'csapa');
    await submit();
    await page.getByRole('button', { name: 'Ajouter quand même' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Déjà là');
    await examine(page, 'partners-duplicates');

    await page.getByRole('link', { name: 'C’est lui' }).click();
    await page.waitForURL(new RegExp(card));
    await page.goto(at('/nouveau'));
    await page.getByRole('button', { name: 'Recommencer' }).first().click();
  });

  it('keeps moves closed until both sides’ gains are written, and says why', async () => {
    await page.goto(card);
    const first = page.getByRole('button', { name: 'Premier contact' });
    await first.waitFor();
    await eventually(async () => expect(await first.getAttribute('aria-disabled')).toBe('true'));
    await page.getByText('écrivez d’abord ce que chacun y gagne').waitFor();

    await page.getByRole('link', { name: 'L’écrire' }).click();
    await page.waitForURL(/modifier#partenariat/);
    await page.getByLabel('En une phrase').fill('Aller ensemble vers les personnes qui ne demandent plus rien.');
    await page.getByLabel('Ce qu’y gagne Association Le Tilleul').fill('Un soignant en addictologie en maraude.');
    await page.getByLabel('Ce qu’y gagne CSAPA Le Passage').fill('M. Dupont, né le 3 mars 1981, vient plus souvent.');
    await page.getByText('Ce texte semble nommer').waitFor();
    await page.getByLabel('Ce qu’y gagne CSAPA Le Passage').fill('Rencontrer ceux qui ne poussent pas la porte.');
    await saved();
  });

  it('counts what each side brings over a year, and reads the balance without blame', async () => {
    const line = async (side: string, type: string, volume: string): Promise<void> => {
      const rows = page.locator('ent-contribution-fields fieldset');
      const row = rows.nth(await rows.count());
      await page.getByRole('button', { name: `Ajouter un apport : ${side}` }).click();
      await row.getByLabel('Quoi').selectOption({ label: type });
      await row.getByLabel('Combien').fill(volume);
      await row.getByLabel('Unité', { exact: true }).selectOption({ label: 'h' });
      await row.getByLabel('Rythme').selectOption({ label: 'par semaine' });
    };
    await line('Association Le Tilleul', 'Permanence', '3');
    await line('CSAPA Le Passage', 'Maraude', '1.5');
    await page.getByText('132 h par an').waitFor();
    await page.getByText('Vous donnez deux fois plus.').waitFor();
    await line('CSAPA Le Passage', 'Formation', '1');
    await page.getByText('Chacun apporte à peu près autant.').waitFor();
    await page.getByRole('button', { name: 'Retirer Formation' }).click();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Chacun apporte à peu près autant.').waitFor();
    await saved();
    await examine(page, 'partners-edit');
  });

  it('notes people, both sides’ référents, and what a departure closes', async () => {
    const person = async (name: string, title: string): Promise<void> => {
      await page.getByRole('button', { name: 'Ajouter une personne' }).click();
      await dialog().getByLabel('Prénom et nom').fill(name);
      await dialog().getByLabel('Fonction', { exact: true }).fill(title);
      await dialog().getByLabel('Depuis le').fill('01/02/2023');
      await dialog().getByLabel('Téléphone').fill('03 53 01 30 12');
      await dialog().getByLabel('Quand l’appeler').fill('Le matin, sauf mercredi');
      await submit(dialog());
      await dialog().waitFor({ state: 'detached' });
    };
    await page.getByRole('button', { name: 'Ajouter une personne' }).click();
    await submit(dialog());
    await dialog().getByRole('alert').waitFor();
    await examine(page, 'partners-contact-errors');
    await page.keyboard.press('Escape');
    await person('Farid Ouali', 'Chef de service');
    await person('Inès Marchal', 'Infirmière');

    const name = async (act: string, whom: string, from: string): Promise<void> => {
      await page.getByRole('button', { name: act, exact: true }).click();
      await dialog().getByLabel('Personne').selectOption({ label: whom });
      await dialog().getByLabel('À partir du').fill(from);
      await submit(dialog());
      await dialog().waitFor({ state: 'detached' });
    };
    await name('Nommer : Référent, Association Le Tilleul', 'Nadia Belkacem, Directrice', '01/03/2024');
    await name('Nommer : Référent, CSAPA Le Passage', 'Inès Marchal, Infirmière', '01/03/2024');
    await name('Remplacer : Référent, CSAPA Le Passage', 'Farid Ouali, Chef de service', '01/09/2025');
    await page.getByText('1 personne avant').click();
    await page.getByText(/Inès Marchal, référent,\s+du 1er mars 2024 au 31 août 2025/).waitFor();

    await page.getByRole('button', { name: 'Noter un départ : Farid Ouali' }).click();
    await dialog().getByText('Son rôle de référent dans ce partenariat se ferme aussi.').waitFor();
    await examine(page, 'partners-departure');
    await page.keyboard.press('Escape');
  });

  it('moves from stage to stage, with the reason that the next person needs', async () => {
    const move = async (to: string): Promise<void> => {
      await page.getByRole('button', { name: to, exact: true }).click();
      await submit(dialog());
      await dialog().waitFor({ state: 'detached' });
    };
    await page.getByRole('button', { name: 'Terminé' }).click();
    await page.waitForURL((url) => url.pathname === card);
    await move('Premier contact');
    await move('Actif');
    await page.getByRole('button', { name: 'Suspendu' }).click();
    await submit(dialog());
    await dialog().getByText('Dites pourquoi en une phrase.').last().waitFor();
    await examine(page, 'partners-move');
    await page.keyboard.press('Escape');
    await page.getByText(/a changé l’étape du partenariat\s:.*Premier contact, puis Actif/).waitFor();
    await page.getByRole('button', { name: 'Tout est exact aujourd’hui' }).click();
    await page.getByText(/^Fiche vérifiée le/).waitFor();
    await page.getByRole('button', { name: 'Écrire', exact: true }).click();
    await page.getByLabel('Votre note').fill('Toujours passer par le secrétariat.');
    await page.getByRole('button', { name: 'Enregistrer la note' }).click();
    await page.getByText('Toujours passer par le secrétariat.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Appeler Farid Ouali' }).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await examine(page, 'partners-card');
    await page.emulateMedia({ media: 'print' });
    await shot(page, 'partners-card-print');
    expect(await page.locator('ent-rail').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('keeps what is typed when another tab saved first, and shows both values', async () => {
    const other = await director.context.newPage();
    await Promise.all([page.goto(`${card}/modifier`), other.goto(`${card}/modifier`)]);
    await other.getByLabel('Sigle').fill('CSAPA');
    await other.getByLabel('Comment faire').fill('Appeler l’accueil.');
    await other.getByLabel('Sigle').focus();
    await saved(other);
    await other.close();

    await page.getByRole('textbox', { name: 'Comment faire' }).fill('Passer le mardi pendant la maraude.');
    await page.getByLabel('Délai habituel').fill('9');
    await page.getByRole('heading', { name: '« Comment faire »' }).waitFor();
    await page.getByText('Modifié ailleurs', { exact: true }).waitFor();
    await eventually(async () => expect(await page.getByLabel('Sigle').inputValue()).toBe('CSAPA'));
    expect(await page.getByRole('textbox', { name: 'Comment faire' }).inputValue()).toBe(
      'Passer le mardi pendant la maraude.',
    );
    await examine(page, 'partners-conflict');

    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await saved();
    await page.reload();
    await page.getByRole('textbox', { name: 'Comment faire' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Comment faire' }).inputValue()).toBe(
      'Passer le mardi pendant la maraude.',
    );
    await eventually(async () => expect(await page.getByLabel('Délai habituel').inputValue()).toBe('9'));
  });

  it('finds what could not be sent again, beside what is saved', async () => {
    await director.context.setOffline(true);
    await page.getByLabel('Site').fill('https://lepassage.example');
    await page.getByText('Pas encore enregistré').waitFor();
    await director.context.setOffline(false);
    await saved();
    await page.getByRole('textbox', { name: 'Courriel' }).fill('accueil@');
    await page.getByLabel('Site').focus();
    await page.getByText('À corriger avant d’enregistrer').waitFor();
    await examine(page, 'partners-edit-errors');

    await page.reload();
    await page.getByRole('heading', { name: '« Courriel »' }).waitFor();
    await page.getByRole('button', { name: 'Prendre l’autre' }).click();
    await page.getByRole('heading', { name: '« Courriel »' }).waitFor({ state: 'detached' });
    await eventually(async () => expect(await page.getByRole('textbox', { name: 'Courriel' }).inputValue()).toBe(''));
    await eventually(async () => expect(await page.getByLabel('Site').inputValue()).toBe('https://lepassage.example'));
  });

  it('searches with a typo, keeps filters in the address, and shows what follows', async () => {
    const cookies = await director.context.cookies();
    const headers = { 'x-csrf-token': cookies.find(({ name }) => name === 'entente_csrf')?.value ?? '' };
    const model = await (
      await director.context.request.get(`/api/v1${card.replace('partenaires', 'partners')}`)
    ).json();
    await Promise.all(
      Array.from({ length: 54 }, (_, rank) =>
        director.context.request.post('/api/v1/o/association-le-tilleul/partners', {
          headers,
          data: {
            card: { ...model.card, name: `Centre de santé ${rank + 10}`, structureType: 'health-centre', numbers: [] },
          },
        }),
      ),
    );
    await page.goto(partners);
    await page.getByText('50 sur 55').waitFor();
    await examine(page, 'partners-list');
    await page.getByRole('button', { name: 'Afficher la suite' }).click();
    await page.getByText('55 sur 55').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Centre de santé 60');

    await page.getByRole('searchbox').fill('pasage precaire');
    await page.getByText('Aucun partenaire pour « pasage precaire ».').waitFor();
    await examine(page, 'partners-none');
    await page.getByRole('searchbox').fill('pasage clairval');
    await page.getByText('1 sur 1').waitFor();
    await page.getByRole('button', { name: 'Étape' }).click();
    await page.getByRole('menuitem', { name: 'Actif', exact: true }).click();
    await page.getByRole('link', { name: 'Les miens' }).click();
    await page.waitForURL(/q=pasage(?:%20|\+)clairval&etape=active&referent=moi/);
    await page.reload();
    await page.getByText('1 sur 1').waitFor();
    await eventually(async () => expect(await page.getByRole('searchbox').inputValue()).toBe('pasage clairval'));
    await page.getByRole('button', { name: 'Retirer le filtre Étape' }).waitFor();
    await eventually(async () => expect(await page.locator('tbody a.name').innerText()).toBe('CSAPA Le Passage'));
  });

  it('walks the list by keyboard and opens a partner', async () => {
    await page.goto(partners);
    await page.getByText('50 sur 55').waitFor();
    await page.locator('h1').focus();
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Centre de santé 11'),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Centre de santé 11' }).waitFor();
    await page.keyboard.press('e');
    await page.waitForURL(/modifier$/);
  });

  it('moves to the bin with a way back, and takes out of the bin', async () => {
    const archive = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: `Actions pour ${name}` }).click();
      await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
      await page.getByText(`${name} est à la corbeille.`).waitFor();
    };
    await page.goto(partners);
    await archive('Centre de santé 10');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('49 sur 54').waitFor();
    await examine(page, 'partners-archived-toast');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('50 sur 55').waitFor();

    await archive('Centre de santé 12');
    await page.getByRole('link', { name: 'Corbeille' }).click();
    await page.getByText('1 sur 1').waitFor();
    await examine(page, 'partners-bin');
    await page.getByRole('link', { name: 'Centre de santé 12' }).click();
    await page.getByText('Ce partenaire est à la corbeille. Il disparaîtra le').waitFor();
    await examine(page, 'partners-card-archived');
    await page.goBack();
    await page.getByRole('button', { name: 'Reprendre Centre de santé 12' }).click();
    await page.getByText('La corbeille est vide.').waitFor();
    await page.getByRole('link', { name: 'Tous' }).click();
    await page.getByText('50 sur 55').waitFor();
  });

  it('says « introuvable » for what is not ours, and speaks English', async () => {
    await page.goto(at('/00000000-0000-4000-8000-000000000000'));
    await page.getByText('Nous ne trouvons pas cette page').waitFor();
    await examine(page, 'partners-unknown');
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await page.goto(card);
    await page.getByRole('heading', { name: 'What each side brings' }).waitFor();
    await page.getByText('Both sides bring about the same.').waitFor();
    await examine(page, 'partners-card-english');
    await page.evaluate(() => localStorage.removeItem('entente.language'));

    // The network was cut on purpose once.
    expect(director.errors.all.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  it('holds in the hand', async () => {
    const { page: phone, errors } = await visit(browser, 'phone', product.url);
    await signIn(phone, founder);
    await phone.goto(`${partners}?q=pasage`);
    await phone.getByRole('link', { name: 'CSAPA Le Passage' }).click();
    const call = phone.getByRole('link', { name: 'Appeler Farid Ouali' });
    await call.waitFor();
    const [callBox, ledgerBox] = [await call.boundingBox(), await phone.locator('ent-ledger').boundingBox()];

    await eventually(async () => expect(await call.getAttribute('href')).toBe('tel:0353013012'));
    expect(callBox?.y).toBeLessThan(ledgerBox?.y ?? 0);
    expect(errors.all).toEqual([]);
  });
});
