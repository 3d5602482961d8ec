import { type Browser, type Locator, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { eventually, examine, launch, type Product, startProduct, visit, type Visitor } from './harness';

const code = 'ABCD-EFGH-JKMN';
const secret = 'quatre mots pour ouvrir';
const newSecret = 'encore quatre autres mots';
const nadia = 'nadia.belkacem@letilleul.example';
const awa = 'awa.diallo@letilleul.example';
const settings = '/o/association-le-tilleul/reglages';

const picture = (): Buffer => {
  const image = new PNG({ width: 160, height: 80 });
  for (let index = 0; index < image.data.length; index += 4) image.data.set([10, 92, 100, 255], index);
  return PNG.sync.write(image);
};

describe('an access, from the first visit to a closed door', () => {
  let browser: Browser;
  let product: Product;
  let director: Visitor;
  let page: Page;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    director = await visit(browser, 'desktop', product.url);
    page = director.page;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const someone = (): Promise<Visitor> => visit(browser, 'desktop', product.url);
  const send = (on: Page) => on.locator('form button[type="submit"]').click();
  // The page draws what an act changed a moment after it.
  const showing = (field: Locator, text: string): Promise<void> =>
    eventually(async () => expect(await field.inputValue()).toBe(text));
  const fillSignIn = async (on: Page, email: string, password: string): Promise<void> => {
    await on.getByLabel('Adresse de courriel').fill(email);
    await on.locator('input[autocomplete="current-password"]').fill(password);
  };
  const signIn = async (on: Page, email: string, password: string): Promise<void> => {
    await on.goto('/connexion');
    await fillSignIn(on, email, password);
    await send(on);
    await on.waitForURL(/\/o\//);
  };
  // Mails leave by a job: the newest one to somebody, once it is there.
  const linkTo = async (on: Page, recipient: string, path: string): Promise<string> => {
    await on.goto('/courriels');
    const link = on.locator(`article a[href*="${path}"]`);
    for (let tries = 0; tries < 40; tries += 1) {
      const mail = on.locator('section.list li a', { hasText: recipient }).first();
      if (await mail.isVisible()) {
        await mail.click();
        await on.locator('article').waitFor();
        if (await link.isVisible()) return (await link.getAttribute('href')) ?? '';
      }
      await on.waitForTimeout(250);
      await on.getByRole('button', { name: 'Actualiser' }).click();
    }
    throw new Error(`No mail to ${recipient}.`);
  };

  it('opens a new installation to whoever holds the code of the terminal', async () => {
    await page.goto('/');
    await page.waitForURL(/premiere-visite/);
    await examine(page, 'access-first-visit');

    await send(page);
    await page.getByRole('alert').getByRole('link').first().waitFor();
    await examine(page, 'access-first-visit-errors');

    await page.getByLabel('Code', { exact: true }).fill('QQQQ-QQQQ-QQQQ');
    await page.getByLabel('Nom de l’association').fill('Association Le Tilleul');
    await page.getByLabel('Prénom et nom').fill('Nadia Belkacem');
    await page.getByLabel('Fonction').fill('Directrice');
    await page.getByLabel('Adresse de courriel').fill(nadia);
    await page.locator('input[autocomplete="new-password"]').fill('password1234');
    await send(page);
    await page.getByText('Relisez le code affiché dans le terminal.').last().waitFor();

    await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await send(page);
    await page.getByText('Ce mot de passe figure dans les listes').last().waitFor();

    await page.locator('input[autocomplete="new-password"]').fill(secret);
    await send(page);
    await page.waitForURL(new RegExp(`${settings}/organisation`));
    await eventually(async () =>
      expect(await page.locator('ent-rail').innerText()).toContain('Association Le Tilleul'),
    );

    await page.goto('/premiere-visite').then(() => page.waitForURL(/\/o\//));
  });

  it('checks the identity of the organisation as it is typed, and keeps it', async () => {
    await page.goto(`${settings}/organisation`);
    const siren = page.getByLabel('SIREN');
    await siren.fill('7328293');
    await page.getByText('Un SIREN a 9 chiffres. Il en manque 2.').waitFor();
    await siren.fill('732829321');
    await page.getByText('La clé de ce numéro ne correspond pas').waitFor();
    await siren.fill('732829320');
    await page.getByText('Numéro valable').waitFor();
    await send(page);
    await page.getByRole('alert').getByRole('link').first().waitFor();
    await examine(page, 'access-organisation-errors');

    await page.getByLabel('Numéro et voie').fill('12, rue des Tanneurs');
    await page.getByLabel('Code postal').fill('01999');
    await page.getByRole('textbox', { name: 'Commune' }).fill('Clairval');
    await page.getByRole('button', { name: 'Ajouter un établissement' }).click();
    await page.getByLabel('Nom de l’établissement').fill('La Clairière');
    await page.getByRole('button', { name: 'Retirer La Clairière' }).click();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await showing(page.getByLabel('Nom de l’établissement'), 'La Clairière');
    await page.getByRole('button', { name: 'Retirer La Clairière' }).click();
    await send(page);
    await page.getByText('Enregistré.', { exact: true }).waitFor();

    await page.reload();
    await page.getByRole('textbox', { name: 'Commune' }).waitFor();
    await showing(page.getByRole('textbox', { name: 'Commune' }), 'Clairval');
    await showing(siren, '732829320');
    await examine(page, 'access-organisation');
  });

  it('shows both texts when somebody saved meanwhile, and puts the rest together', async () => {
    const other = await director.context.newPage();
    await Promise.all([page.goto(`${settings}/organisation`), other.goto(`${settings}/organisation`)]);
    await other.getByLabel('Commune').fill('Val d’Aure');
    await other.getByLabel('Téléphone').fill('03 53 01 24 60');
    await send(other);
    await other.getByText('Enregistré.', { exact: true }).waitFor();

    await page.getByRole('textbox', { name: 'Commune' }).fill('Clairval-le-Haut');
    await page.getByLabel('Sigle').fill('LT');
    await send(page);
    await page.getByRole('heading', { name: /Commune/ }).waitFor();
    await examine(page, 'access-organisation-conflict');
    await showing(page.getByLabel('Téléphone'), '03 53 01 24 60');
    await showing(page.getByLabel('Sigle'), 'LT');

    await page.getByRole('button', { name: 'Prendre l’autre' }).click();
    await showing(page.getByRole('textbox', { name: 'Commune' }), 'Val d’Aure');
    await send(page);
    await page.getByText('Enregistré.', { exact: true }).waitFor();
    await other.close();
  });

  it('finds again what was typed and not saved', async () => {
    await page.getByLabel('Forme juridique').fill('Association loi 1901');
    await page.goto(`${settings}/membres`);
    await page.goto(`${settings}/organisation`);

    await page.getByText('Nous avons retrouvé').waitFor();
    await showing(page.getByLabel('Forme juridique'), 'Association loi 1901');
    await page.getByRole('button', { name: 'Revenir à ce qui est enregistré' }).click();
    await showing(page.getByLabel('Forme juridique'), '');
  });

  it('shows the logo, refuses what is no picture, and takes it away and back', async () => {
    const card = page.locator('ent-logo-card');
    const upload = (name: string, mimeType: string, buffer: Buffer) =>
      card.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
    await upload('logo.png', 'image/png', Buffer.from('no picture'));
    await card.getByText('Une image PNG ou JPEG est attendue.').waitFor();
    await upload('logo.png', 'image/png', Buffer.alloc(1_300_000));
    await card.getByText('la limite est 1 Mo').waitFor();
    await examine(page, 'access-logo-refused');

    await upload('logo.png', 'image/png', picture());
    const logo = card.locator('img');
    await logo.waitFor();
    expect(await logo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(160);
    await examine(page, 'access-logo');

    await card.getByRole('button', { name: 'Retirer' }).click();
    await logo.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Annuler' }).click();
    await logo.waitFor();
  });

  it('invites by a personal link that the person follows from the outbox', async () => {
    await page.goto(`${settings}/membres`);
    await page.getByText('Vous êtes seul ici').waitFor();
    await examine(page, 'access-members-alone');
    await page.getByRole('button', { name: 'Inviter une personne' }).click();
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await examine(page, 'access-invite-errors');
    await page.getByLabel('Adresse professionnelle').fill(awa);
    await page.getByLabel('Prénom et nom').fill('Awa Diallo');
    await page.getByLabel('Fonction').fill('Référente santé');
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByText(`Invitation envoyée à ${awa}.`).waitFor();

    const { page: hers } = await someone();
    const link = await linkTo(hers, awa, '/invitation#');
    await examine(hers, 'access-outbox');
    await hers.goto(link);
    await hers.getByRole('heading', { name: 'Rejoindre Association Le Tilleul' }).waitFor();
    await examine(hers, 'access-invitation');
    await hers.locator('input[autocomplete="new-password"]').fill(secret);
    await send(hers);
    await hers.waitForURL(/\/o\/association-le-tilleul/);

    const { page: late } = await someone();
    await late.goto(link);
    await late.getByRole('heading', { name: 'Cette invitation ne sert plus' }).waitFor();
    await examine(late, 'access-invitation-gone');
    await late.goto('/invitation');
    await late.getByRole('heading', { name: 'Ouvrez le lien de votre courriel' }).waitFor();
  });

  it('shows a member who may not change them the settings, without a button', async () => {
    const { page: hers } = await someone();
    await signIn(hers, awa, secret);
    await hers.goto(`${settings}/organisation`);
    await hers.getByText('Seuls la direction et les gestionnaires').waitFor();
    await examine(hers, 'access-organisation-read');
    await hers.goto(`${settings}/membres`);
    await hers.locator('tbody tr').first().waitFor();

    expect(await hers.locator('main button').count()).toBe(0);
  });

  it('changes roles, closes and reopens an access, and keeps the last account manager', async () => {
    await page.goto(`${settings}/membres`);
    const act = async (name: string, action: string): Promise<void> => {
      await page.getByRole('button', { name: `Actions pour ${name}` }).click();
      await page.getByRole('menuitem', { name: action }).click();
    };
    await act('Awa Diallo', 'Changer les rôles');
    await page.getByRole('checkbox', { name: /Référent/ }).check();
    await examine(page, 'access-roles');
    await page.getByRole('button', { name: 'Enregistrer les rôles' }).click();
    await page.getByText('Les rôles d’Awa Diallo sont changés.').waitFor();

    await act('Awa Diallo', 'Fermer l’accès');
    await page.getByText('L’accès d’Awa Diallo est fermé.').waitFor();
    // The focus holds the offer to undo, however long the look at the page takes.
    await page.getByRole('button', { name: 'Annuler' }).focus();
    await examine(page, 'access-members');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('C’est annulé.').waitFor();

    await act('Nadia Belkacem', 'Changer les rôles');
    await page.getByRole('checkbox', { name: /Gestionnaire/ }).uncheck();
    await page.getByRole('button', { name: 'Enregistrer les rôles' }).click();
    await page.getByText('Il faut toujours un gestionnaire du compte.').waitFor();
    await examine(page, 'access-roles-refused');
    await page.keyboard.press('Escape');

    await act('Nadia Belkacem', 'Fermer l’accès');
    await examine(page, 'access-leave');
    await page.getByRole('button', { name: 'Fermer mon accès' }).click();
    await page.locator('main').getByText('Il faut toujours un gestionnaire du compte.').waitFor();
    await examine(page, 'access-members-refused');
  });

  it('signs in by keyboard alone and leads back to the page that was asked for', async () => {
    const { page: anew } = await someone();
    await anew.goto(`${settings}/membres`);
    await anew.waitForURL(/\/connexion\?retour=/);
    await anew.locator('h1').waitFor();
    const reach = async (description: string): Promise<void> => {
      for (let tries = 0; tries < 25; tries += 1) {
        await anew.keyboard.press('Tab');
        if (await anew.locator(`${description}:focus`).count()) return;
      }
      throw new Error(`The keyboard does not reach ${description}.`);
    };
    await reach('input[autocomplete="username"]');
    await anew.keyboard.type(nadia);
    await reach('input[autocomplete="current-password"]');
    await anew.keyboard.type('pas le bon mot de passe');
    await anew.keyboard.press('Enter');
    await anew.getByText('Cette adresse et ce mot de passe ne vont pas ensemble.').waitFor();
    await examine(anew, 'access-sign-in-refused');
    await eventually(async () => expect(await anew.locator('[role="alert"]:focus').count()).toBe(1));

    await reach('input[autocomplete="current-password"]');
    await anew.keyboard.press('ControlOrMeta+A');
    await anew.keyboard.type(secret);
    await reach('button[type="submit"]');
    await anew.keyboard.press('Enter');
    await anew.waitForURL(new RegExp(`${settings}/membres`));
  });

  it('says from when the next try counts, and that a session ended without losing the page', async () => {
    const { page: anew, context } = await someone();
    const wrong = { email: 'personne@letilleul.example', password: 'autre chose en tête' };
    await Promise.all(
      Array.from({ length: 11 }, () => context.request.post('/api/v1/session', { data: wrong, timeout: 20_000 })),
    );
    await anew.goto('/connexion');
    await fillSignIn(anew, wrong.email, wrong.password);
    await send(anew);
    await anew.getByText(/Réessayez à partir de \d{1,2}.h/).waitFor();
    await examine(anew, 'access-sign-in-throttled');

    await signIn(anew, nadia, secret);
    await anew.goto(`${settings}/organisation`);
    await anew.getByRole('link', { name: 'Membres' }).waitFor();
    await context.clearCookies();
    await anew.getByRole('link', { name: 'Membres' }).click();
    await anew.getByText('Par sécurité, reconnectez-vous.').waitFor();
    await examine(anew, 'access-sign-in-expired');
    await fillSignIn(anew, nadia, secret);
    await send(anew);
    await anew.waitForURL(new RegExp(`${settings}/membres`));
  });

  it('resets a password by a link that works once', async () => {
    const { page: hers } = await someone();
    await hers.goto('/connexion');
    await hers.getByRole('link', { name: 'Mot de passe oublié' }).click();
    await hers.getByRole('heading', { name: 'Choisir un nouveau mot de passe' }).waitFor();
    await hers.getByLabel('Adresse de courriel').fill(awa);
    await examine(hers, 'access-reset');
    await send(hers);
    await hers.getByRole('heading', { name: 'Regardez vos courriels' }).waitFor();
    await examine(hers, 'access-reset-sent');

    const link = await linkTo(hers, awa, '/mot-de-passe#');
    await hers.goto(link);
    await hers.locator('input[autocomplete="new-password"]').fill('trop court');
    await send(hers);
    await hers.getByRole('alert').waitFor();
    await examine(hers, 'access-reset-use');
    await hers.locator('input[autocomplete="new-password"]').fill(newSecret);
    await send(hers);
    await hers.getByText('Votre mot de passe est changé.').waitFor();
    await signIn(hers, awa, newSecret);

    await hers.goto(link);
    await hers.locator('input[autocomplete="new-password"]').fill(newSecret);
    await send(hers);
    await hers.getByRole('heading', { name: 'Ce lien ne sert plus' }).waitFor();
    await examine(hers, 'access-reset-gone');
  });

  it('keeps one’s name, password and sessions, and a language that follows the account', async () => {
    const { page: hers } = await someone();
    await signIn(hers, awa, newSecret);
    const { page: elsewhere } = await someone();
    await signIn(elsewhere, awa, newSecret);

    await hers.goto('/mon-compte');
    await hers.getByLabel('Prénom et nom').fill('Awa Diallo-Martin');
    await hers.getByText(/^Enregistré à/).waitFor();
    await hers
      .getByRole('button', { name: /^Fermer la session de/ })
      .first()
      .waitFor();
    await examine(hers, 'access-account');
    await hers.getByRole('button', { name: /^Fermer (l’autre session|les \d+ autres sessions)$/ }).click();
    await hers.getByText('Aucune autre session n’est ouverte.').waitFor();
    await elsewhere.goto(`${settings}/membres`);
    await elsewhere.waitForURL(/\/connexion/);

    await hers.getByLabel('Mot de passe actuel').fill('ce n’est pas le bon');
    await hers.getByLabel('Nouveau mot de passe').fill(secret);
    await hers.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await hers.getByText('Ce n’est pas votre mot de passe actuel.').last().waitFor();
    await hers.getByLabel('Mot de passe actuel').fill(newSecret);
    await hers.getByRole('button', { name: 'Changer le mot de passe' }).click();
    await hers.getByText('Mot de passe changé.').waitFor();

    await hers.getByText('English').first().click();
    await hers.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    await examine(hers, 'access-account-en');
    await fillSignIn(elsewhere, awa, secret);
    await send(elsewhere);
    await elsewhere.getByRole('heading', { level: 1, name: 'Members' }).waitFor();
    await eventually(async () => expect(await elsewhere.locator('tbody').innerText()).toContain('Awa Diallo-Martin'));
    await examine(elsewhere, 'access-members-en');

    await hers.getByRole('button', { name: 'Sign out' }).click();
    await hers.waitForURL(/\/connexion/);
    await hers.goto(`${settings}/membres`);
    await hers.waitForURL(/\/connexion/);
  });

  it('answers the same of a page that is not there and of an organisation that is not one’s own', async () => {
    await page.goto('/o/association-le-tilleul/nulle-part');
    await page.getByRole('heading', { level: 1, name: 'Nous ne trouvons pas cette page' }).waitFor();
    await examine(page, 'access-missing');
    await page.goto('/o/une-autre/reglages/membres');
    await page.getByRole('heading', { level: 1, name: 'Nous ne trouvons pas cette page' }).waitFor();
    await page.goto('/reserve');
    await page.locator('h1').waitFor();
    await examine(page, 'access-forbidden');
  });

  it('complains of nothing in the console', () => expect(director.errors.all).toEqual([]));
});
