import { type Page } from 'playwright-core';
import { addPartner, callApi, eventually, examine, expectAccessible, weigh } from './harness';
import { aSigningScene, button, heading } from './stage/signing-scene';
import { ORG, type SigningStage } from './stage/signing-stage';

type Created = { id: string; contacts: { id: string }[] };

const helene = { name: 'Dr Hélène Roussel', email: 'helene.roussel@ch-clairval.example' };

describe('indicators that the partner enters', () => {
  const scene = aSigningScene();
  const year = new Date().getFullYear();
  // The latest quarter that is over: the one the dialog proposes.
  const rank = Math.ceil((new Date().getMonth() + 1) / 3) - 1;
  let page: Page;
  let phone: Page;
  let stage: SigningStage;
  let board: string;
  let link: string;

  const call = callApi<Created>(() => page, ORG);
  const kept = (on: Page) => on.getByText(/^Enregistré à/).waitFor({ state: 'attached' });
  const linkOf = async (subject: RegExp): Promise<string> => {
    const { links } = await stage.mail(helene.email, subject);
    return links.find((each) => each.includes('/chiffres#')) ?? '';
  };
  const days = (on: Page) => on.getByLabel(/^jours/i);
  const card = (on: Page, name: string) => on.getByRole('region', { name });

  beforeAll(async () => {
    page = scene.director().page;
    stage = scene.stage();
    phone = await scene.someone();
    await page.goto(`/o/${ORG}/indicateurs`);
    const partnerId = await addPartner(
      call,
      { name: 'Équipe mobile psychiatrie-précarité' },
      { name: helene.name, title: 'Psychiatre' },
    );
    board = `/o/${ORG}/indicateurs/${partnerId}`;
    await call('PUT', `indicators/${partnerId}/followed`, {
      followed: ['IND-14', 'IND-15', 'IND-17', 'IND-20'].map((code) => ({
        code,
        target: null,
        baseline: null,
        rule: '',
      })),
      version: 0,
    });
  });

  it('are chosen by us, each with who usually counts it', async () => {
    await page.goto(board);
    await page.getByText('Aucun indicateur n’est encore « saisi par le partenaire ».').waitFor();
    await examine(page, 'partner-indicators-none');
    await page.getByRole('link', { name: 'Choisir ce que le partenaire saisit' }).click();
    for (const code of ['IND-17', 'IND-20']) {
      const item = page.getByRole('listitem').filter({ hasText: `${code},` });
      await item.getByLabel(/Saisi par le partenaire/).check();
    }
    await examine(page, 'partner-indicators-choice');
    await page.getByRole('button', { name: 'Enregistrer le choix' }).click();
    await button(page, 'Demander des chiffres').waitFor();
  });

  it('are asked of somebody in one dialog, faults said at their place', async () => {
    await button(page, 'Demander des chiffres').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Ce trimestre demande.*Délai/).waitFor();
    await dialog.getByLabel('Nom', { exact: true }).fill(helene.name);
    await dialog.getByLabel('Courriel').fill('helene.roussel@');
    await button(page, 'Envoyer la demande').click();
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
    await dialog.getByLabel('Courriel').fill(helene.email);
    await expectAccessible(page, ['light']);
    await button(page, 'Envoyer la demande').click();
    await button(page, `Relancer ${helene.name}`).waitFor();
    await examine(page, 'partner-indicators-asked');

    link = await linkOf(/^Vos chiffres/);
    expect(link).toContain(`${scene.url()}/chiffres#`);
  });

  it('open on the partner’s phone without an account, the token out of the address', async () => {
    const { script } = await weigh(phone, link);
    await heading(phone, /^Vos chiffres du/);
    await examine(phone, 'partner-values');

    expect(phone.url()).toBe(`${scene.url()}/chiffres`);
    expect(await phone.evaluate(() => JSON.stringify([history.state, sessionStorage, localStorage]))).not.toContain(
      link.split('#')[1],
    );
    expect(script).toBeLessThan(300_000);
  });

  it('are typed with what is not known left empty, refused in words, kept and resumed', async () => {
    await eventually(async () => expect(await button(phone, 'Remettre mes chiffres').isDisabled()).toBe(true));
    await days(phone).fill('vingt');
    await phone.getByText('Un nombre, ou rien.').waitFor();
    await days(phone).fill('0');
    await kept(phone);
    await phone.reload();
    await phone.getByText('1 sur 2 saisi').waitFor();
    await eventually(async () => expect(await days(phone).inputValue()).toBe('0'));
    await days(phone).fill('21');
    await phone.getByLabel('Conception').fill('4,5');
    await kept(phone);
    await phone.getByText('2 sur 2 saisis').waitFor();
    await examine(phone, 'partner-values-typed');
    await button(phone, 'Remettre mes chiffres').click();
    await heading(phone, 'Vos chiffres sont remis');
    await examine(phone, 'partner-values-handed-in');
  });

  it('are read beside what stood, one accepted and one sent back with a reason', async () => {
    await page.goto(board);
    await page.getByRole('link', { name: /^Lire et décider des chiffres de Dr Hélène/ }).click();
    await heading(page, /^Chiffres de Dr Hélène Roussel/);
    await button(page, 'Enregistrer et répondre').click();
    await page.getByText('Décidez de chaque valeur avant d’enregistrer.').waitFor();
    const wait = page.getByRole('group', { name: /Décision pour Délai/ });
    const hours = page.getByRole('group', { name: /Décision pour Heures/ });
    await wait.getByText('Accepter').click();
    await hours.getByText('Renvoyer').click();
    await button(page, 'Enregistrer et répondre').click();
    await page.getByText('Dites pourquoi vous renvoyez cette valeur.').waitFor();
    await examine(page, 'partner-indicators-decide');
    await hours.getByLabel('Pourquoi').fill('Le trajet est-il compté ?');
    await button(page, 'Enregistrer et répondre').click();
    await page.getByText('1 valeur acceptée').waitFor();
    await page.getByText('en cours', { exact: true }).waitFor();
  });

  it('come back to the partner with the reason above the value, and are settled once accepted', async () => {
    const again = await linkOf(/^Des chiffres/);
    await phone.goto('about:blank');
    await phone.goto(again);
    await phone.getByText(/Renvoyé.*Le trajet est-il compté/).waitFor();
    await card(phone, 'Déjà accepté').getByText(/21/).waitFor();
    await examine(phone, 'partner-values-returned');
    await phone.getByLabel('Trajet').fill('2');
    await kept(phone);
    await button(phone, 'Remettre mes chiffres').click();
    await heading(phone, 'Vos chiffres sont remis');

    await page.goto(board);
    await page.getByRole('link', { name: /^Lire et décider/ }).click();
    await page
      .getByRole('group', { name: /Décision pour Heures/ })
      .getByText('Accepter')
      .click();
    await button(page, 'Enregistrer et répondre').click();
    await page.getByText('2 valeurs acceptées').waitFor();
    await phone.reload();
    await heading(phone, 'Vos chiffres sont acceptés');
    await examine(phone, 'partner-values-settled');
  });

  it('stand in our table with who gave them', async () => {
    await page.goto(`${board}/saisie?annee=${rank === 0 ? year - 1 : year}`);
    const value = page.getByLabel(new RegExp(`rendez-vous, jours, ${rank === 0 ? 4 : rank}er? trimestre`));
    await eventually(async () => expect(await value.inputValue()).toBe('21'));
    await value.focus();
    await page.getByText(/Saisi par Dr Hélène Roussel, partenaire\s; accepté par/).waitFor();
    await examine(page, 'partner-indicators-from');
  });

  it('warns, and refuses nothing, when more requests are accepted than made', async () => {
    const cell = (name: RegExp) => page.getByLabel(name).first();
    await cell(/Demandes adressées.*1er trimestre/).fill('8');
    await cell(/Demandes acceptées.*1er trimestre/).fill('9');
    await kept(page);
    await page.getByText(/9 demandes acceptées \(IND-15\) pour 8 demandes adressées/).waitFor();
    await examine(page, 'indicator-doubt');
  });

  it('says in clear words that a link was closed', async () => {
    await page.goto(board);
    await button(page, 'Demander des chiffres').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom', { exact: true }).fill('Léa Morel');
    await dialog.getByLabel('Courriel').fill('lea.morel@ch-clairval.example');
    await button(page, 'Envoyer la demande').click();
    await button(page, 'Fermer l’accès de Léa Morel').waitFor();
    const { links } = await stage.mail('lea.morel@ch-clairval.example', /^Vos chiffres/);
    await button(page, 'Fermer l’accès de Léa Morel').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer l’accès' }).click();
    await page.getByText('accès fermé', { exact: true }).waitFor();
    await phone.goto('about:blank');
    await phone.goto(links.find((each) => each.includes('/chiffres#')) ?? '');
    await phone.getByText('Cet accès a été fermé').waitFor();
    await examine(phone, 'partner-values-closed');
  });

  it('leaves nothing in the console', () => {
    // Refusals that the journey provokes on purpose are logged by the browser itself.
    expect(scene.complaints().filter((line) => !/status of (4\d\d)/.test(line))).toEqual([]);
  });
});
