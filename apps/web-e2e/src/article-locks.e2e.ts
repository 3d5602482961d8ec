import { type Page } from 'playwright-core';
import { eventually, examine, shot } from './harness';
import { aSigningScene, button } from './stage/signing-scene';
import { type SentConvention, type SigningStage } from './stage/signing-stage';

const julien = { name: 'Julien Morel', email: 'julien.morel@letilleul.example', jobTitle: 'Chef de service' };
const sylvie = { name: 'Sylvie Coste', email: 'sylvie.coste@ch-clairval.example' };
const claire = { name: 'Claire Morand', email: 'claire.morand@ch-clairval.example' };

// A lost network is what this journey is about: what the page says of it is asserted.
const lost = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

/** Holds back what a page says of the article its person writes; what it gives lets it go. */
const presenceHeld = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/presence', async (route) => {
    if (route.request().postData()?.includes('"typed":["')) await released;
    await route.continue();
  });
  return () => release();
};

describe('several people write one text', () => {
  const scene = aSigningScene();
  let nadia: Page;
  let julienAt: Page;
  let secondTab: Page;
  let phone: Page;
  let stage: SigningStage;
  let draft: SentConvention;

  const exactly = (on: Page, name: string) => on.getByRole('button', { name, exact: true });
  const article = (on: Page, number: number) => on.locator('ent-article-block').nth(number - 1);
  const clause = (on: Page, number: number) => on.locator('ent-together-article').nth(number - 1);
  const saved = (on: Page) =>
    on.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok(), { timeout: 30_000 });
  const write = async (on: Page, text: string): Promise<void> => {
    await on.locator('[contenteditable="true"]').click();
    await on.keyboard.press('Control+End');
    await on.keyboard.type(text);
  };
  const guestPage = async ({ email }: { email: string }, viewport: 'phone' | 'desktop'): Promise<Page> => {
    const { links } = await stage.mail(email, /C’est à vous/);
    const page = await scene.someone(viewport);
    await page.goto(links.find((each) => each.includes('/l#')) ?? '');
    await page.getByRole('heading', { name: 'C’est à vous' }).waitFor();
    return page;
  };

  beforeAll(async () => {
    nadia = scene.director().page;
    stage = scene.stage();
    draft = await stage.write();
    // The worker opens its queues some moments after the service answers.
    await eventually(async () => {
      await stage.call('POST', 'members', { ...julien, roles: ['director'] });
    });
    const { links } = await stage.mail(julien.email, /./);
    julienAt = await scene.someone('desktop');
    await julienAt.goto(links.find((each) => each.includes('/invitation#')) ?? '');
    await julienAt.locator('input[autocomplete="new-password"]').fill('cinq lampes sous la pluie');
    await julienAt.locator('form button[type="submit"]').click();
    await julienAt.waitForURL(/\/o\//);
  });

  it('shows who else reads the text, and who writes which article', async () => {
    await nadia.goto(`${draft.path}/redaction`);
    await exactly(nadia, 'Réécrire l’article 7').click();
    await julienAt.goto(`${draft.path}/redaction`);
    await julienAt.getByText('Sur ce texte en même temps que vous : Nadia Belkacem').waitFor();
    const kept = saved(nadia);
    await write(nadia, ' Première phrase de Nadia.');
    await kept;
    await article(julienAt, 7).getByText('Nadia Belkacem écrit ici.').waitFor();
    expect(await exactly(julienAt, 'Réécrire l’article 7').count()).toBe(0);
    await article(julienAt, 7).scrollIntoViewIfNeeded();
    await examine(julienAt, 'locks-held');
    await nadia.getByText('Sur ce texte en même temps que vous : Julien Morel').waitFor({ timeout: 30_000 });
  });

  it('lets the others write elsewhere meanwhile, and brings their words into each page', async () => {
    await exactly(julienAt, 'Réécrire l’article 2').click();
    const kept = saved(julienAt);
    await write(julienAt, ' Les mots de Julien.');
    await kept;
    await article(nadia, 2).getByText('Les mots de Julien.').waitFor();
    await article(julienAt, 7).getByText('Première phrase de Nadia.').waitFor();
  });

  it('tells the second of two who open one article, keeps the sentence, and offers both texts once the first ends', async () => {
    await exactly(nadia, 'Terminer').click();
    await exactly(julienAt, 'Terminer').click();
    // Both open it at once: what Nadia's page says of it leaves only when Julien's has begun too, and what his is
    // answered comes later still.
    const nadiaTells = await presenceHeld(nadia);
    const julienIsTold = await presenceHeld(julienAt);
    await exactly(nadia, 'Réécrire l’article 4').click();
    await exactly(julienAt, 'Réécrire l’article 4').click();
    nadiaTells();
    const first = saved(nadia);
    await write(nadia, ' Nadia était la première.');
    await first;
    const editor = article(julienAt, 4).locator('[contenteditable="true"]');
    await editor.click();
    await julienAt.keyboard.press('Control+End');
    await julienAt.keyboard.type(' Mots de Julien,');
    julienIsTold();
    await julienAt.keyboard.type(' lentement écrits, jusqu’au bout.', { delay: 150 });
    await article(julienAt, 4).getByText('Nadia Belkacem écrit ici.').waitFor();
    await article(julienAt, 4).getByText('Vos mots attendent').waitFor();
    await eventually(async () => expect(await editor.innerText()).toContain('lentement écrits, jusqu’au bout.'));
    expect(await editor.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    expect(await julienAt.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('jusqu’au bout.');
    await examine(julienAt, 'locks-waiting');
    await exactly(nadia, 'Terminer').click();
    const conflict = julienAt.locator('ent-conflict');
    await conflict.getByText('lentement écrits, jusqu’au bout.').waitFor({ timeout: 30_000 });
    await conflict.getByText('Nadia était la première.').waitFor();
    expect(await julienAt.getByText('L’enregistrement attend').count()).toBe(0);
    await shot(julienAt, 'locks-waited');
    const kept = saved(julienAt);
    await conflict.getByRole('button', { name: 'Garder le mien' }).click();
    await kept;
    await exactly(julienAt, 'Terminer').click();
    await Promise.all([nadia, julienAt].map((each) => each.unroute('**/presence')));
    await article(nadia, 4).getByText('jusqu’au bout.').waitFor({ timeout: 30_000 });
    await exactly(nadia, 'Réécrire l’article 7').click();
    await exactly(julienAt, 'Réécrire l’article 2').click();
  });

  it('keeps what is typed without a network, and frees nothing before two minutes', async () => {
    await scene.director().context.setOffline(true);
    await write(nadia, ' Seconde phrase, dans le train.');
    await article(nadia, 7).getByText('dans le train').waitFor();
    await article(julienAt, 7).getByText('Nadia Belkacem écrit ici.').waitFor();
  });

  describe('on the partner’s phone, with two people of the partner', () => {
    let theirs: Page;

    beforeAll(async () => {
      const shared = await stage.write();
      const people = [sylvie, claire].map((person) => ({ ...person, party: 'partner', right: 'propose' }));
      await stage.call('POST', `conventions/${shared.id}/negotiation`, { people, message: '', to: 'partner' });
      phone = await guestPage(sylvie, 'phone');
      theirs = await guestPage(claire, 'desktop');
    });

    it('shows one guest where the other writes, and takes no second wording for that article', async () => {
      await exactly(phone, 'Proposer d’autres mots : article 3').click();
      await write(phone, ' Douze demandes par mois.');
      await clause(theirs, 3).getByText('Sylvie Coste écrit ici.').waitFor();
      expect(await exactly(theirs, 'Proposer d’autres mots : article 3').count()).toBe(0);
      await clause(theirs, 3).scrollIntoViewIfNeeded();
      await examine(theirs, 'locks-guests');
    });

    it('loses the connection in the middle of a paragraph: says so, keeps the words, sends them once when it is back', async () => {
      await phone.context().setOffline(true);
      await phone.getByText('Connexion perdue.').waitFor();
      await write(phone, ' Pas davantage.');
      await phone.locator('form').getByRole('button', { name: 'Proposer', exact: true }).click();
      await phone.getByText('partiront dès qu’elle revient').waitFor();
      await examine(phone, 'offline-phone');
      await phone.context().setOffline(false);
      await clause(phone, 3).locator('ins').getByText('Douze demandes par mois. Pas davantage.').waitFor();
      await eventually(async () => expect(await clause(phone, 3).locator('ent-proposal').count()).toBe(1));
      expect(await phone.getByText('partiront dès qu’elle revient').count()).toBe(0);
    });

    it('sends a remark again when its answer was lost, and it is written once', async () => {
      let swallowed = 0;
      await phone.route('**/threads', async (route) => {
        if (swallowed > 0) return route.continue();
        swallowed += 1;
        await route.fetch();
        await route.abort('internetdisconnected');
      });
      await exactly(phone, 'Commenter : Article 2').click();
      await phone.getByLabel('Votre remarque').fill('Reçue, mais la réponse s’est perdue.');
      await button(phone, 'Publier la remarque').click();
      await clause(phone, 2).getByText('Reçue, mais la réponse s’est perdue.').waitFor();
      await phone.reload();
      await clause(phone, 2).getByText('Reçue, mais la réponse s’est perdue.').waitFor();
      expect(swallowed).toBe(1);
      await eventually(async () => expect(await clause(phone, 2).locator('ent-thread').count()).toBe(1));
    });

    it('gives the turn once when the network comes back', async () => {
      await button(phone, 'J’ai fini pour cette fois').click();
      await phone.context().setOffline(true);
      await phone.getByLabel('Un mot pour dire ce que vous avez fait').fill('Voyez l’article 3.');
      await button(phone, 'Passer la main').click();
      await phone.getByRole('dialog').getByText('partiront dès qu’elle revient').waitFor();
      await shot(phone, 'offline-turn');
      await phone.context().setOffline(false);
      await phone.getByRole('heading', { name: /a la main$/ }).waitFor();
    });
  });

  it('frees an article two minutes after the last key: somebody else goes on', async () => {
    secondTab = await julienAt.context().newPage();
    await secondTab.goto(`${draft.path}/redaction`);
    await exactly(secondTab, 'Réécrire l’article 7').click({ timeout: 150_000 });
    const kept = saved(secondTab);
    await write(secondTab, ' La suite de Julien.');
    await kept;
    await button(secondTab, 'Terminer').click();
    await article(secondTab, 7).locator('[contenteditable]').waitFor({ state: 'detached' });
  });

  it('shows both texts to whoever comes back, and nothing typed is lost', async () => {
    await scene.director().context.setOffline(false);
    const conflict = nadia.locator('ent-conflict');
    await conflict.getByText('Seconde phrase, dans le train.').waitFor({ timeout: 40_000 });
    await conflict.getByText('La suite de Julien.').waitFor();
    await button(nadia, 'Lire les deux').click();
    await conflict.getByRole('button', { name: 'Garder le mien' }).and(nadia.locator(':focus')).waitFor();
    await examine(nadia, 'locks-both-texts');
    const kept = saved(nadia);
    await conflict.getByRole('button', { name: 'Garder le mien' }).click();
    await kept;
    await button(nadia, 'Terminer').click();
    await article(secondTab, 7).getByText('dans le train').waitFor();
  });

  it('offers the place of somebody who has stopped typing but is still there', async () => {
    const note = article(nadia, 2).getByText('Julien Morel n’écrit plus ici depuis deux minutes.');
    await note.waitFor({ timeout: 30_000 });
    await note.scrollIntoViewIfNeeded();
    await shot(nadia, 'locks-idle');
    await article(nadia, 2).getByRole('button', { name: 'Prendre la suite' }).click();
    const kept = saved(nadia);
    await write(nadia, ' Repris par Nadia.');
    await kept;
    await article(julienAt, 2).getByText('Nadia Belkacem écrit ici.').waitFor();
    await article(julienAt, 2).locator('[contenteditable]').waitFor({ state: 'detached' });
  });

  it('leaves no other error in any console', () =>
    expect(scene.complaints().filter((complaint) => !lost.test(complaint))).toEqual([]));
});
