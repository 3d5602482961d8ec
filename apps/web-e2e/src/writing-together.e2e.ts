import { type Page } from 'playwright-core';
import { eventually, examine, expectAccessible, shot, weigh } from './harness';
import { aSigningScene, button, heading } from './stage/signing-scene';
import { type SentConvention, type SigningStage } from './stage/signing-stage';

const sylvie = { name: 'Sylvie Coste', email: 'sylvie.coste@ch-clairval.example' };

describe('a text written with the partner', () => {
  const scene = aSigningScene();
  let page: Page;
  let phone: Page;
  let stage: SigningStage;
  let convention: SentConvention;
  let link: string;

  beforeAll(async () => {
    page = scene.director().page;
    stage = scene.stage();
    convention = await stage.write();
    phone = await scene.someone();
  });

  const linkOf = async (subject: RegExp, not = ''): Promise<string> => {
    const { links } = await stage.mail(sylvie.email, subject, not);
    return links.find((each) => each.includes('/l#')) ?? '';
  };
  const exactly = (on: Page, name: string) => on.getByRole('button', { name, exact: true });
  const clause = (on: Page, number: number) => on.locator('ent-together-article').nth(number - 1);

  it('is shared by the director in one dialog, the pen with it', async () => {
    await page.goto(convention.path);
    await page.getByRole('link', { name: 'Partager ce texte avec le partenaire' }).click();
    await page.getByRole('heading', { name: 'Ce texte n’est qu’à vous' }).waitFor();
    await examine(page, 'together-start');
    await button(page, 'Partager avec le partenaire').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom', { exact: true }).fill(sylvie.name);
    await dialog.getByLabel('Courriel professionnel').fill('sylvie.coste@');
    await dialog.getByLabel('Un mot d’accompagnement').fill('Relisez surtout l’article 7.');
    await button(page, 'Envoyer le lien').click();
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
    await dialog.getByLabel('Courriel professionnel').fill(sylvie.email);
    await expectAccessible(page, ['light']);
    await button(page, 'Envoyer le lien').click();
    await page.getByRole('heading', { name: /a la main$/ }).waitFor();
    await examine(page, 'together-their-turn');

    link = await linkOf(/C’est à vous/);
    expect(link).toContain(`${scene.url()}/l#`);
  });

  it('opens on the partner’s phone without an account, and takes the token out of the address', async () => {
    const { script } = await weigh(phone, link);
    await phone.getByRole('heading', { name: 'C’est à vous' }).waitFor();
    await phone.getByText('Relisez surtout l’article 7.').waitFor();
    await examine(phone, 'writing-phone');

    expect(phone.url()).toBe(`${scene.url()}/l`);
    expect(await phone.evaluate(() => JSON.stringify([history.state, sessionStorage, localStorage]))).not.toContain(
      link.split('#')[1],
    );
    expect(script).toBeLessThan(300_000);
    await phone.reload();
    await phone.getByRole('heading', { name: 'C’est à vous' }).waitFor();
  });

  it('is commented by the partner, with a reason when a correction is asked for', async () => {
    await exactly(phone, 'Commenter : Article 2').click();
    await phone.getByText('une demande de correction').click();
    await phone.getByLabel('Ce qui ne va pas').selectOption({ label: 'Ce n’est plus d’actualité' });
    await phone.getByLabel('Votre remarque').fill('Nous avons changé d’adresse en septembre.');
    await phone.reload();
    await exactly(phone, 'Commenter : Article 2').click();
    await eventually(async () =>
      expect(await phone.getByLabel('Votre remarque').inputValue()).toBe('Nous avons changé d’adresse en septembre.'),
    );
    await phone.getByText('une demande de correction').click();
    await phone.getByLabel('Ce qui ne va pas').selectOption({ label: 'Ce n’est plus d’actualité' });
    await button(phone, 'Publier la remarque').click();
    await clause(phone, 2).getByText('Demande de correction').waitFor();
  });

  it('gets other words from the phone, in the partner’s ink; nothing typed is lost on the way', async () => {
    await exactly(phone, 'Proposer d’autres mots : article 3').click();
    const editor = clause(phone, 3).locator('[contenteditable="true"]');
    await editor.click();
    await phone.keyboard.press('Control+End');
    await phone.keyboard.type(' Douze demandes par mois, pas davantage.');
    await phone.getByLabel('Pourquoi, en une phrase').fill('Nous sommes deux depuis septembre.');
    await phone.reload();
    await exactly(phone, 'Proposer d’autres mots : article 3').click();
    await clause(phone, 3).getByText('Douze demandes par mois').waitFor();
    await phone.locator('form').getByRole('button', { name: 'Proposer', exact: true }).click();
    await clause(phone, 3).locator('ins').getByText('Douze demandes par mois').waitFor();
    await examine(phone, 'writing-proposal');
    await button(phone, 'J’ai fini pour cette fois').click();
    await phone.getByLabel('Un mot pour dire ce que vous avez fait').fill('Voyez l’article 3.');
    await button(phone, 'Passer la main').click();
    await phone.getByRole('heading', { name: /a la main$/ }).waitFor();
  });

  it('shows the director what changed, who said what, and takes the words with one press', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'C’est à vous' }).waitFor();
    await page.getByText('À relire, 2').waitFor();
    await examine(page, 'together-proposal');
    await clause(page, 3).scrollIntoViewIfNeeded();
    await shot(page, 'together-article');
    await button(page, `Accepter la proposition de ${sylvie.name}`).click();
    await clause(page, 3).locator('ent-rich-text').getByText('Douze demandes par mois').waitFor();
    await clause(page, 2).getByRole('button', { name: 'Répondre' }).click();
    await page.getByLabel('Votre réponse').fill('C’est corrigé, merci.');
    await button(page, 'Publier la réponse').click();
    await clause(page, 2).getByText('C’est corrigé, merci.').waitFor();
    await clause(page, 2).getByRole('button', { name: 'C’est réglé' }).click();
    await exactly(page, 'Commenter : Article 4').click();
    await page.getByText('une note entre nous').click();
    await page.getByLabel('Votre remarque').fill('À garder pour nous.');
    await button(page, 'Garder entre nous').click();
    await clause(page, 4).getByText('À garder pour nous.').waitFor();
    await examine(page, 'together-talk');
  });

  it('compares any two versions, word by word', async () => {
    await button(page, 'Comparer des versions').click();
    await page.getByRole('dialog').getByText('1 passage change').waitFor();
    await page.getByRole('dialog').locator('ins').getByText('Douze demandes par mois').waitFor();
    await expectAccessible(page, ['light']);
    await page.keyboard.press('Escape');
  });

  it('is accepted by both sides, each from their own page, and the partner never sees our notes', async () => {
    await button(page, 'J’accepte ce texte').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'J’accepte ce texte' }).click();
    await page.getByText('Votre accord est noté.').waitFor();
    await phone.reload();
    await clause(phone, 3).getByText('Douze demandes par mois').waitFor();
    expect(await phone.getByText('À garder pour nous.').count()).toBe(0);
    await button(phone, 'J’accepte ce texte').click();
    await phone.getByRole('alertdialog').getByRole('button', { name: 'J’accepte ce texte' }).click();
    await phone.getByRole('heading', { name: 'Tout le monde accepte ce texte' }).waitFor();
    await examine(phone, 'writing-agreed');
    await stage.mail(sylvie.email, /accepté par tous/);
  });

  it('asks before a word that makes the agreements fall, and keeps the accepted text when told not to', async () => {
    await page.goto(`${convention.path}/redaction`);
    await page.getByText(/Ce texte est accepté par/).waitFor();
    await exactly(page, 'Réécrire l’article 5').click();
    const editor = page.locator('[contenteditable="true"]');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Encore un mot.');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(sylvie.name).waitFor();
    await expectAccessible(page, ['light']);
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Votre changement n’est pas gardé').waitFor();
    await page.goto(`${convention.path}/ensemble`);
    await page.getByRole('heading', { name: 'Tout le monde accepte ce texte' }).waitFor();
    await page.getByRole('link', { name: 'Passer aux contrôles' }).click();
    await heading(page, /contrôle/i);
  });

  it('closes a leaked link at once, under the eyes of whoever holds it', async () => {
    await page.goto(`${convention.path}/ensemble`);
    await exactly(page, 'Fermer l’accès').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer l’accès' }).click();
    await page.getByText(`L’accès de ${sylvie.name} est fermé.`).waitFor();
    await phone.reload();
    await phone.getByText('Cet accès est fermé').waitFor();
    await examine(phone, 'writing-closed');
    expect(await phone.getByText('Douze demandes par mois').count()).toBe(0);
  });

  it('leaves no error in any console', () => expect(scene.complaints()).toEqual([]));
});
