import { workedExample } from '@entente/evaluations/domain/testing';
import { type Page } from 'playwright-core';
import { addPartner, callApi, eventually, examine, expectAccessible, weigh } from './harness';
import { aSigningScene, button, heading } from './stage/signing-scene';
import { ORG, type SigningStage } from './stage/signing-stage';

type Created = { id: string; version: number; contacts: { id: string }[] };
type Sides = { raters: { id: string; side: string }[] };

const helene = { name: 'Dr Hélène Roussel', email: 'helene.roussel@ch-clairval.example' };

describe('a review that both sides rate', () => {
  const scene = aSigningScene();
  let page: Page;
  let phone: Page;
  let stage: SigningStage;
  let review: string;
  let id: string;
  let link: string;
  let partnerId: string;

  const call = callApi<Created>(() => page, ORG);
  const exactly = (on: Page, name: string) => on.getByRole('button', { name, exact: true });
  const kept = (on: Page) => on.getByText(/^Enregistré à/).waitFor({ state: 'attached' });
  const linkOf = async (subject: RegExp): Promise<string> => {
    const { links } = await stage.mail(helene.email, subject);
    return links.find((each) => each.includes('/n#')) ?? '';
  };

  beforeAll(async () => {
    page = scene.director().page;
    stage = scene.stage();
    phone = await scene.someone();
    await page.goto(`/o/${ORG}/bilans`);
    partnerId = await addPartner(
      call,
      { name: 'Équipe mobile psychiatrie-précarité' },
      {
        name: helene.name,
        title: 'Psychiatre',
      },
    );
    ({ id } = await call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null }));
    await call('POST', `reviews/${id}/actions/start`, {});
    review = `/o/${ORG}/bilans/${id}`;
  });

  it('is opened to the partner in one dialog, by a personal link', async () => {
    await page.goto(review);
    await page.getByRole('heading', { name: 'Nos deux regards' }).waitFor();
    await examine(page, 'sides-start');
    await exactly(page, 'Inviter quelqu’un à noter').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nom', { exact: true }).fill(helene.name);
    await dialog.getByLabel('Courriel professionnel').fill('helene.roussel@');
    await exactly(page, 'Inviter').click();
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
    await dialog.getByLabel('Courriel professionnel').fill(helene.email);
    await expectAccessible(page, ['light']);
    await exactly(page, 'Inviter').click();
    await button(page, `Relancer ${helene.name}`).waitFor();
    await exactly(page, 'Je note moi-même').click();
    await page.getByRole('link', { name: 'Noter de mon côté' }).waitFor();
    await examine(page, 'sides-invited');

    link = await linkOf(/^Votre regard/);
    expect(link).toContain(`${scene.url()}/n#`);
  });

  it('opens on the partner’s phone without an account, and takes the token out of the address', async () => {
    const { script } = await weigh(phone, link);
    await phone.getByText('Critère 1 sur 39').waitFor();
    await examine(phone, 'rater-phone');

    expect(phone.url()).toBe(`${scene.url()}/n`);
    expect(await phone.evaluate(() => JSON.stringify([history.state, sessionStorage, localStorage]))).not.toContain(
      link.split('#')[1],
    );
    expect(script).toBeLessThan(300_000);
  });

  it('is rated one criterion a screen, and resumed where one left off', async () => {
    await phone.getByRole('radio', { name: /Installé/ }).check();
    await kept(phone);
    await exactly(phone, 'Suivant').click();
    await phone.getByText('Critère 2 sur 39').waitFor();
    await phone.keyboard.press('2');
    await phone.getByLabel('Un mot pour la discussion').fill('Nous le disons à chaque réunion.');
    await phone.getByRole('button', { name: 'Ajouter une preuve' }).click();
    await phone.getByLabel('Ce qui le montre, en quelques mots').fill('Protocole d’accueil');
    await phone.getByLabel('Adresse web').fill('http://ch-clairval.example');
    await phone.getByLabel('Adresse web').blur();
    await phone.getByText('Donnez une adresse entière qui commence par https://').waitFor();
    await examine(phone, 'rater-evidence-refused');
    await phone.getByLabel('Adresse web').fill('https://ch-clairval.example/protocole');
    await phone.getByLabel('Adresse web').blur();
    await phone.getByRole('button', { name: 'Ajouter une note pour vous' }).click();
    await phone.getByLabel('Une note pour vous').fill('À ne dire qu’entre nous.');
    await exactly(phone, 'Suivant').click();
    await kept(phone);
    await phone.reload();
    await phone.getByText('Critère 3 sur 39').waitFor();
    await exactly(phone, 'Précédent').click();
    await phone.getByText('Critère 2 sur 39').waitFor();
    await eventually(async () =>
      expect(await phone.getByLabel('Un mot pour la discussion').inputValue()).toBe('Nous le disons à chaque réunion.'),
    );
    await eventually(async () =>
      expect(await phone.getByLabel('Une note pour vous').inputValue()).toBe('À ne dire qu’entre nous.'),
    );
    await eventually(async () =>
      expect(await phone.getByLabel('Adresse web').inputValue()).toBe('https://ch-clairval.example/protocole'),
    );
    await examine(phone, 'rater-resumed');
  });

  it('says what is missing before it is handed in, and locks', async () => {
    for (let index = 2; index <= 39; index += 1) await phone.locator('nav.steps button').last().click();
    await heading(phone, 'Remettre votre notation');
    await phone.getByText('Il reste 37 critères sans réponse.').waitFor();
    await examine(phone, 'rater-missing');
    await exactly(phone, 'Remettre ma notation').click();
    await heading(phone, 'Merci, votre notation est remise');
    await examine(phone, 'rater-handed-in');
  });

  it('is sent back by the director with a reason, and handed in again', async () => {
    await page.reload();
    await button(page, `Rendre sa notation à ${helene.name}`).click();
    await page.getByLabel('Pourquoi la rendre ?').fill('Il manque presque tout : prenez le temps.');
    await expectAccessible(page, ['light']);
    await exactly(page, 'Rendre la notation').click();
    await page.getByText('Rendu', { exact: true }).waitFor();
    await phone.reload();
    await phone.getByText(/vous rend votre notation/).waitFor();
    await examine(phone, 'rater-sent-back');
    // The rest of the grid as their page saves it, a third of it seen otherwise than by us.
    const answers = workedExample.slice(2).map(({ code, judgement: { value } }, rank) => ({
      code,
      judgement: {
        value: value && 'rating' in value && rank % 3 === 0 ? { rating: 3 - value.rating } : value,
        seen: 0,
      },
    }));
    const saved = await phone.request.put(`${scene.url()}/api/v1/rating/${id}/answers`, { data: { answers } });
    expect(saved.status()).toBe(200);
    await phone.reload();
    await heading(phone, 'Remettre votre notation');
    await exactly(phone, 'Remettre ma notation').click();
    await heading(phone, 'Merci, votre notation est remise');
  });

  it('keeps the partner’s ratings closed until ours are in', async () => {
    await page.goto(`${review}/ecarts`);
    await heading(page, 'Les deux regards ne sont pas encore ouverts');
    await examine(page, 'gaps-closed');

    await page.goto(`${review}/ma-notation`);
    await page.getByText('Critère 1 sur 39').waitFor();
    await page.keyboard.press('1');
    await kept(page);
    await examine(page, 'rater-member');
    const answers = workedExample
      .slice(1)
      .map(({ code, judgement: { value } }) => ({ code, judgement: { value, seen: 0 } }));
    await call('PUT', `reviews/${id}/my-rating/answers`, { answers });
    await page.reload();
    await heading(page, 'Remettre votre notation');
    await exactly(page, 'Remettre ma notation').click();
    await heading(page, 'Merci, votre notation est remise');
    await page.getByRole('link', { name: 'Revenir au bilan' }).click();
    await exactly(page, 'Ouvrir nos deux regards').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ouvrir nos deux regards' }).click();
    await page.getByRole('link', { name: 'Voir les écarts' }).waitFor();
    await page.getByText('Leur regard').waitFor();
    await examine(page, 'sides-compared');
  });

  it('shows only what differs, the widest first, and decides it together', async () => {
    await page.getByRole('link', { name: 'Voir les écarts' }).click();
    await heading(page, 'Bilan 2026 : nos deux regards');
    await examine(page, 'gaps');
    const first = page.locator('ent-gap-line').first();
    await first.locator('button.toggle').click();
    await first.getByText('Notre note commune').waitFor();
    await first.getByRole('button', { name: '1, Amorcé' }).click();
    await first.getByLabel('Ce que nous en disons ensemble').fill('Nommer un suppléant de chaque côté.');
    await first.getByRole('button', { name: 'En faire une action' }).click();
    await first.getByLabel('Que ferons-nous ?').fill('Nommer un suppléant');
    await first.getByRole('button', { name: 'Ajouter l’action' }).click();
    await first.getByText('Décidé : 1, amorcé').waitFor();
    await kept(page);
    await examine(page, 'gaps-decided');
    await exactly(page, 'En tableau').click();
    await page.getByRole('columnheader', { name: 'Note commune' }).waitFor();
    await examine(page, 'gaps-table');
    await exactly(page, 'En dessin').click();
  });

  it('fills a room with it, in large type', async () => {
    await page.getByRole('link', { name: 'Projeter' }).click();
    await page.getByRole('link', { name: 'Quitter la projection' }).waitFor();
    await examine(page, 'gaps-projected');
    await page.getByRole('link', { name: 'Quitter la projection' }).click();
    await page.getByRole('link', { name: 'Projeter' }).waitFor();
  });

  it('takes the joint rating for its score once whole, with who was there', async () => {
    await exactly(page, 'Reprendre les notes identiques').click();
    const { raters } = (await call('GET', `reviews/${id}/sides`)) as unknown as Sides;
    expect(raters.map(({ side }) => side).sort()).toEqual(['ours', 'partner']);
    const { open } = (await call('GET', `reviews/${id}/sides/gaps`)) as unknown as { open: string[] };
    const answers = open.map((code) => ({ code, judgement: { value: { rating: 2 }, seen: 0 } }));
    await call('PUT', `reviews/${id}/sides/joint`, { answers });
    await page.reload();
    await page.getByText('Tous les critères sont décidés.').waitFor();
    await page.getByText('Nadia Belkacem').last().click();
    await page.getByText(helene.name).last().click();
    await exactly(page, 'Enregistrer qui est là').click();
    await page.getByText('La note commune est complète').waitFor();
    await examine(page, 'gaps-whole');
  });

  it('brings the action into the conclusion, and is validated by each side', async () => {
    await page.getByRole('link', { name: 'Inscrire la conclusion' }).click();
    await page.getByText('Poursuivre', { exact: true }).click();
    await page.getByLabel('Pourquoi').first().fill('Les orientations se font mieux.');
    await eventually(async () =>
      expect(await page.locator('ent-action-fields textarea').first().inputValue()).toBe('Nommer un suppléant'),
    );
    await page.locator('ent-action-fields input').first().fill('Un nom de chaque côté');
    await page.locator('ent-action-fields select').first().selectOption({ label: 'Nadia Belkacem' });
    await page.locator('ent-action-fields ent-day-field input').first().fill('31/01/2027');
    await exactly(page, 'Inscrire la conclusion').click();
    await page.getByRole('heading', { name: 'Validation par chaque côté' }).waitFor();
    await button(page, 'Demander la validation au partenaire').click();
    await page.getByText('Le résultat est parti').waitFor();
    await page.getByLabel('Votre fonction').fill('Directrice');
    await button(page, 'Valider pour Association Le Tilleul').click();
    await page.getByText(/^Nadia Belkacem, Directrice, le/).waitFor();
    await examine(page, 'sides-validated');

    await phone.goto(await linkOf(/à valider/));
    await heading(phone, 'Bilan 2026 : le résultat');
    await examine(phone, 'result-phone');
    await phone.getByLabel('Votre fonction').fill('Psychiatre');
    await button(phone, /^Valider pour/).click();
    await phone.getByText(/^Dr Hélène Roussel, Psychiatre, le/).waitFor();
  });

  it('shows each of them, the year after, what they said themselves, and takes a word over', async () => {
    const { version } = await call('GET', `reviews/${id}`);
    await call('POST', `reviews/${id}/actions/close`, { version });
    const { id: next } = await call('POST', 'reviews', { partnerId, year: 2027, plannedOn: null });
    await call('POST', `reviews/${next}/actions/start`, {});
    await call('POST', `reviews/${next}/sides/raters`, { side: 'partner', memberId: null, ...helene });
    await phone.goto(await linkOf(/^Votre regard.*2027/));
    await phone.getByText('En 2026, vous aviez noté : 3, installé.').waitFor();
    await exactly(phone, 'Suivant').click();
    await phone.getByText('En 2026, vous écriviez : « Nous le disons à chaque réunion. »').waitFor();
    await examine(phone, 'rater-earlier');
    await exactly(phone, 'Reprendre ce mot').click();
    await kept(phone);
    const word = phone.getByLabel('Un mot pour la discussion');
    await eventually(async () => expect(await word.inputValue()).toBe('Nous le disons à chaque réunion.'));
    expect(await exactly(phone, 'Reprendre ce mot').count()).toBe(0);
    await phone.reload();
    await phone.getByText('Critère 1 sur 39').waitFor();
    await exactly(phone, 'Suivant').click();
    await phone.getByText('Critère 2 sur 39').waitFor();
    await eventually(async () => expect(await word.inputValue()).toBe('Nous le disons à chaque réunion.'));
  });

  it('leaves no error in any console', () => expect(scene.complaints()).toEqual([]));
});
