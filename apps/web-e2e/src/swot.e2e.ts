import { pageTexts } from '@entente/platform/pdf/testing';
import { type Browser, type Page } from 'playwright-core';
import {
  addPartner,
  callApi,
  eventually,
  examine,
  foundOrganisation,
  launch,
  type Product,
  shot,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from './harness';

const code = 'ABCD-EFGH-JKMN';
const nadia = { email: 'nadia.belkacem@letilleul.example', password: 'quatre mots pour ouvrir' };
const org = 'association-le-tilleul';
const theirs = 'Équipe mobile psychiatrie-précarité';

type Created = { id: string; contacts: { id: string }[] };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

describe('a SWOT session, from the code on the wall to the report', () => {
  let browser: Browser;
  let product: Product;
  let visitors: Visitor[] = [];
  let room: Page;
  let awa: Page;
  let farid: Page;
  let ines: Page;
  let partnerId: string;
  let joinAddress: string;
  let wall: Page;

  const call = callApi<Created>(() => room, org);
  const onNext = (name: string) => button(room, `Étape suivante : ${name}`).click();

  const phone = async (): Promise<Page> => {
    const visitor = await visit(browser, 'phone', product.url);
    visitors.push(visitor);
    return visitor.page;
  };

  const comeIn = async (page: Page, side: string, name: string, hidden = false): Promise<void> => {
    await page.goto(joinAddress);
    await page.getByText('De quel côté êtes-vous').waitFor();
    await page.getByLabel(side).check();
    await page.getByLabel('Votre nom ou votre prénom').fill(name);
    if (hidden) await page.getByLabel('Ne montrer ni mon nom').check();
    await button(page, 'Entrer dans la séance').click();
    await heading(page, 'Nous commençons bientôt');
  };

  const write = async (page: Page, quadrant: string, text: string): Promise<void> => {
    await button(page, new RegExp(`^Ajouter une note dans ${quadrant}`)).click();
    await page.getByLabel('Votre note').fill(text);
    await button(page, 'Enregistrer').click();
    await page.getByText(text, { exact: true }).waitFor();
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    const visitor = await visit(browser, 'desktop', product.url);
    visitors = [visitor];
    room = visitor.page;
    await signIn(room, nadia);
    partnerId = await addPartner(call, { name: theirs }, { name: 'Farid Ouali', title: 'Chef de service' });
    [awa, farid, ines] = [await phone(), await phone(), await phone()];
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  // The browser itself notes each request that finds no network.
  const complaints = () =>
    visitors.flatMap(({ errors }) => errors.all).filter((line) => !/ERR_INTERNET|ERR_NETWORK|404/.test(line));
  afterEach(() => expect(complaints()).toEqual([]));

  it('is opened from the page of the partner', async () => {
    await room.goto(`/o/${org}/partenaires/${partnerId}`);
    await room.getByRole('heading', { name: 'Séances FFOM' }).scrollIntoViewIfNeeded();
    await room.getByRole('link', { name: 'Ouvrir une séance', exact: true }).click();
    await heading(room, 'Ouvrir une séance FFOM');
    await examine(room, 'swot-open');
    await button(room, 'Ouvrir la séance').click();
    await heading(room, 'Nous commençons bientôt');
    const typed = (await room.locator('ent-join-panel .code').first().innerText()).replace(/\s/g, '');
    joinAddress = `/seance#${typed}`;
    expect(typed).toMatch(/^[2-9B-Z]{6}$/);
    await examine(room, 'swot-prepare');
  });

  it('prints the blank board on one A3 sheet, with the questions and the code', async () => {
    const address = await room.getByRole('link', { name: 'Plateau à imprimer' }).getAttribute('href');
    const answer = await room.request.get(address ?? '');
    const pages = await pageTexts(await answer.body());
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Où perdons-nous du temps');
    expect(pages[0]).toContain(theirs);
  });

  it('is projected on a second screen, without a control', async () => {
    const visitor = await room.context().newPage();
    wall = visitor;
    await wall.goto(`${room.url()}/projection`);
    await heading(wall, 'Nous commençons bientôt');
    expect(await wall.getByRole('button').count()).toBe(0);
    await examine(wall, 'swot-projection-join');
  });

  it('says nothing of a session for a wrong code', async () => {
    await awa.goto('/seance');
    await awa.getByLabel('Code de la séance').fill('ZZZ ZZZ');
    await button(awa, 'Continuer').click();
    await awa.getByRole('alert').getByText('Aucune séance n’est ouverte avec ce code').waitFor();
    await examine(awa, 'swot-seat-code');
  });

  it('is joined from three phones, by the code, without an account', async () => {
    await comeIn(awa, 'Association Le Tilleul', 'Awa');
    await comeIn(farid, theirs, 'Farid');
    await ines.goto(joinAddress);
    await ines.getByText('De quel côté êtes-vous').waitFor();
    await examine(ines, 'swot-seat-side');
    await comeIn(ines, theirs, 'Inès', true);
    await room.getByText('3 personnes dans la séance').waitFor();
    expect(await room.getByText('Inès').count()).toBe(0);
    await button(room, 'Commencer la séance').click();
    await heading(awa, 'Posons le cadre');
    await examine(room, 'swot-frame');
  });

  it('lets each write alone, hidden from everybody, and holds what seems to speak of a person', async () => {
    await onNext('Écrire seul');
    await heading(farid, 'Qu’en pensez-vous, chacun ?');
    await button(room, 'Mettre en pause').click();
    await farid.getByText('En pause').waitFor();
    await wall.getByText('En pause').waitFor();
    const stood = await wall.getByRole('timer').innerText();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await eventually(async () => expect(await wall.getByRole('timer').innerText()).toBe(stood));
    await button(room, 'Reprendre').click();
    await farid.getByText('En pause').waitFor({ state: 'detached' });
    await write(awa, 'Forces', 'La permanence du jeudi');
    await write(farid, 'Forces', 'Le jeudi, tout le monde vient');
    await write(ines, 'Forces', 'On se répond vite');
    await write(farid, 'Menaces', 'Le poste infirmier s’arrête en juin');
    await write(awa, 'Opportunités', 'Un appel à projets en mars');
    await write(ines, 'Faiblesses', 'Mme Dupont a attendu deux mois');
    await examine(ines, 'swot-seat-notes');
    await room.getByText('6 notes écrites').waitFor();
    await room.getByText('3 personnes sur 3 ont écrit').waitFor();
    expect(await room.getByText('La permanence du jeudi').count()).toBe(0);
    await room.getByText('Mme Dupont a attendu deux mois').waitFor();
    await examine(room, 'swot-write');
    // What whoever leads reads alone is on no wall.
    expect(await wall.getByText('Mme Dupont').count()).toBe(0);
    await button(room, 'Demander de la réécrire').click();
    await ines.getByText('L’animateur vous demande de la réécrire').waitFor();
    await button(ines, /^Modifier « Mme Dupont/).click();
    await ines.getByLabel('Votre note').fill('On attend deux mois un premier rendez-vous');
    await button(ines, 'Enregistrer').click();
    await ines.getByText('Visible de vous seul pour l’instant').last().waitFor();
  });

  it('shares the notes, which a keyboard and a mouse group, name, ungroup and undo', async () => {
    await onNext('Mettre en commun');
    await heading(farid, 'Qu’avons-nous écrit ?');
    await farid.getByText('La permanence du jeudi').waitFor();
    await button(room, 'Regrouper « Le jeudi, tout le monde vient » avec…').focus();
    await room.keyboard.press('Enter');
    await room.getByRole('menuitem', { name: 'La permanence du jeudi' }).press('Enter');
    await button(room, /^Donner un nom au groupe/).waitFor();
    await button(room, /^Donner un nom au groupe/).click();
    await room.getByLabel('Nom du groupe').fill('La permanence, connue de tous');
    await room.keyboard.press('Enter');
    await farid.getByText('La permanence, connue de tous').waitFor();
    const cards = room.locator('.card');
    await cards.filter({ hasText: 'On se répond vite' }).dragTo(cards.filter({ hasText: 'La permanence, connue' }));
    await room.getByText('3 notes').or(room.locator('.notes li').nth(2)).first().waitFor();
    await button(room, 'Défaire le dernier regroupement').click();
    await button(room, 'Regrouper « On se répond vite » avec…').waitFor();
    await examine(room, 'swot-share');
    await examine(farid, 'swot-seat-board');
  });

  it('takes a whole quadrant of a paper board at once, every fault at once', async () => {
    await room.getByText('Saisir un plateau papier').click();
    await room.getByRole('radio', { name: 'Opportunités' }).check();
    const typed = room.getByLabel('Ce qui est écrit, une note par ligne');
    await typed.fill(`La maison de santé ouvre le samedi\n${'Trop long '.repeat(15)}\n\n- Le tram dessert le foyer`);
    await button(room, 'Ajouter ces 3 notes').click();
    await room.getByText('Ligne 2 : 149 caractères, 140 au plus.').waitFor();
    await examine(room, 'swot-paper');
    await typed.fill('La maison de santé ouvre le samedi\n\n- Le tram dessert le foyer');
    await button(room, 'Ajouter ces 2 notes').click();
    await farid.getByText('Le tram dessert le foyer', { exact: true }).waitFor();
    await wall.getByText('La maison de santé ouvre le samedi').waitFor();
    await eventually(async () => expect(await typed.inputValue()).toBe(''));
  });

  it('counts votes by side, three each, and nobody’s own', async () => {
    await onNext('Prioriser');
    const give = (page: Page, name: string) => button(page, `Donner une voix à « ${name} »`).click();
    for (const left of ['Encore 2 voix', 'Encore 1 voix']) {
      await give(awa, 'La permanence, connue de tous');
      await awa.getByText(left).waitFor();
    }
    await give(awa, 'Un appel à projets en mars');
    await awa.getByText('Vos trois voix sont placées').waitFor();
    await give(farid, 'La permanence, connue de tous');
    await farid.getByText('Encore 2 voix').waitFor();
    await room.getByText('2 personnes sur 3 ont voté').waitFor();
    await room
      .getByText(/2 d.*Association Le Tilleul, 1 d.*Équipe/)
      .first()
      .waitFor({ state: 'attached' });
    await examine(awa, 'swot-seat-votes');
    await examine(room, 'swot-votes');
    await examine(wall, 'swot-projection');
  });

  it('comes back to a phone that lost its network, by itself', async () => {
    const [, , farids] = visitors;
    await farids?.context.setOffline(true);
    await onNext('Croiser');
    await farids?.context.setOffline(false);
    await heading(farid, 'Qu’en tirons-nous ?');
  });

  it('crosses what is between us with what is around us', async () => {
    const crossing = room.locator('section', { has: room.getByRole('heading', { name: /F × O/ }) }).last();
    await crossing.getByLabel('Entre nous').selectOption({ label: 'La permanence, connue de tous' });
    await crossing.getByLabel('Autour de nous').selectOption({ label: 'Un appel à projets en mars' });
    await crossing.getByLabel('Ce que nous en tirons').fill('Bâtir notre réponse sur la permanence');
    await crossing.getByRole('button', { name: 'Ajouter ce croisement' }).click();
    await farid.getByText('Bâtir notre réponse sur la permanence').waitFor();
    await examine(room, 'swot-cross');
  });

  it('turns cards and crossings into actions, saved as they are typed', async () => {
    await onNext('Décider');
    await button(room, 'En faire une action : Bâtir notre réponse sur la permanence').click();
    await button(room, 'En faire une action : La permanence, connue de tous').click();
    await button(room, 'Ajouter une action').click();
    const actions = room.locator('fieldset.action');
    for (const at of [0, 1, 2]) {
      const action = actions.nth(at);
      if (at === 2) await action.getByLabel('Action', { exact: true }).fill('Former deux remplaçants');
      await action.getByLabel('Responsable côté Association Le Tilleul').fill('Awa Diallo');
      await action.getByLabel(`Responsable côté ${theirs}`).fill('Farid Ouali');
      await action.getByLabel('Avant le').fill('01/03/2027');
      await action.getByLabel('À quoi verra-t-on').fill('C’est visible');
    }
    await room.getByText('Enregistré', { exact: true }).waitFor();
    await farid.getByText('Former deux remplaçants').waitFor();
    await wall.getByText('Former deux remplaçants').waitFor();
    await examine(room, 'swot-decide');
    await examine(wall, 'swot-projection-actions');
  });

  it('closes on how people leave, the next date, and a report of one page', async () => {
    await onNext('Clore');
    await awa.getByLabel('Très bien').check();
    await ines.getByLabel('Plutôt bien').check();
    await examine(ines, 'swot-seat-mood');
    await room.getByLabel('Prochaine rencontre').fill('11/05/2027');
    await room.getByLabel('Qui informe qui ?').fill('Chacun informe son équipe.');
    await button(room, 'Clore et dresser le compte rendu').waitFor();
    await examine(room, 'swot-close');
    await button(room, 'Clore et dresser le compte rendu').click();
    await room.getByRole('alertdialog').getByRole('button', { name: 'Clore la séance' }).click();
    await heading(room, 'Ce que nous avons décidé');
    const bytes = await room.evaluate(
      async (address) => {
        const answer = await fetch(address);
        return [...new Uint8Array(await answer.arrayBuffer())];
      },
      `/api/v1/o/${org}/swot/${room.url().split('/').at(-1)}/report`,
    );
    const pages = await pageTexts(Buffer.from(bytes));
    expect(pages).toHaveLength(1);
    expect(pages.join(' ')).toContain('Former deux remplaçants');
  });

  it('is approved by both sides, and stays on the page of the partner', async () => {
    await farid.getByText('Cette séance est terminée').waitFor();
    await farid.getByLabel('Votre nom').fill('Farid Ouali');
    await button(farid, `Approuver pour ${theirs}`).click();
    await farid.getByText('Merci, votre côté a approuvé.').waitFor();
    await room.getByText('Approuvé par Farid Ouali').waitFor();
    await button(room, 'Approuver pour Association Le Tilleul').click();
    await room.getByText('Approuvé par Nadia Belkacem').waitFor();
    await examine(farid, 'swot-seat-end');
    await examine(room, 'swot-report');
    await room.getByRole('link', { name: 'Quitter la séance' }).click();
    await room.getByRole('link', { name: /^Séance du/ }).waitFor();
    await shot(room, 'swot-partner');
  });
});
