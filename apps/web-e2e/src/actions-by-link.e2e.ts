import { anAction } from '@entente/evaluations/domain/testing';
import { type Page } from 'playwright-core';
import { addPartner, callApi, eventually, examine, weigh } from './harness';
import { aSigningScene, button, heading } from './stage/signing-scene';
import { ORG, type SigningStage } from './stage/signing-stage';

type Created = { id: string; version: number; contacts: { id: string; name: string; version: number }[] };

const lise = { name: 'Lise Morel', email: 'lise.morel@lepassage.example' };

describe('actions that the partner follows by a personal link', () => {
  const scene = aSigningScene();
  let page: Page;
  let phone: Page;
  let stage: SigningStage;
  let partnerId: string;
  let contactId: string;
  let actionId: string;
  let link: string;

  const call = callApi<Created>(() => page, ORG);
  const exactly = (on: Page, name: string) => on.getByRole('button', { name, exact: true });
  const linkOf = async (subject: RegExp): Promise<string> => {
    const { links } = await stage.mail(lise.email, subject);
    return links.find((each) => each.includes('/a#')) ?? '';
  };

  beforeAll(async () => {
    page = scene.director().page;
    stage = scene.stage();
    phone = await scene.someone();
    await page.goto(`/o/${ORG}/actions`);
    partnerId = await addPartner(call, { name: 'CSAPA Le Passage' }, { name: lise.name, title: 'Cheffe de service' });
    const { contacts } = await call('GET', `partners/${partnerId}`, undefined);
    const [contact] = contacts;
    contactId = contact?.id ?? '';
    const functions = [{ title: 'Cheffe de service', service: '', from: '2023-02-01', until: null }];
    const form = { name: lise.name, email: lise.email, phone: '', availability: '', functions };
    await call('PUT', `partners/${partnerId}/contacts/${contactId}`, { ...form, version: contact?.version });
    const owners = { ownerOurs: null, ownerTheirs: contactId };
    const action = anAction({ ...owners, action: 'Nommer un suppléant et nous le présenter', dueOn: '2026-12-20' });
    ({ id: actionId } = await call('POST', 'actions', { ...action, partnerId }));
  });
  afterEach(() => expect(scene.complaints()).toEqual([]));

  it('is sent from the page of an action, to whoever carries it', async () => {
    await page.goto(`/o/${ORG}/actions/${actionId}`);
    await page.getByRole('heading', { name: 'Le partenaire suit ses actions' }).waitFor();
    await page.getByText('Lien pas encore envoyé').waitFor();
    await examine(page, 'action-link-ready');
    await exactly(page, `Envoyer le lien à ${lise.name}`).click();
    await page.getByText(/^Lien envoyé le .*, pas encore ouvert$/).waitFor();
    link = await linkOf(/^Vos actions avec/);
    expect(link).toContain(`${scene.url()}/a#`);
  });

  it('opens on a phone without an account, light, and takes the token out of the address', async () => {
    const { script } = await weigh(phone, link);
    await heading(phone, /^Vos actions avec/);
    await phone.getByRole('heading', { name: 'Nommer un suppléant et nous le présenter' }).waitFor();
    await examine(phone, 'guest-actions');

    expect(phone.url()).toBe(`${scene.url()}/a`);
    expect(await phone.evaluate(() => JSON.stringify([history.state, sessionStorage, localStorage]))).not.toContain(
      link.split('#')[1],
    );
    expect(script).toBeLessThan(300_000);
  });

  it('says where it stands and asks for another day, with a reason', async () => {
    await button(phone, /^Dire où elle en est/).click();
    await phone.getByLabel('Où en est-elle ?').selectOption({ label: 'En cours' });
    await phone.getByLabel('Un mot, si vous voulez').fill('Deux collègues sont volontaires.');
    await phone.getByLabel('Proposer un autre jour').check();
    await exactly(phone, 'Enregistrer').click();
    await phone.getByText('Deux champs sont à corriger').or(phone.getByText('2 champs sont à corriger')).waitFor();
    await examine(phone, 'guest-action-refused');
    await phone.getByLabel('Quel jour proposez-vous ?').fill('15/01/2027');
    await phone.getByLabel('Pourquoi ?').fill('Notre cheffe revient en janvier.');
    await exactly(phone, 'Enregistrer').click();
    await phone.getByText(/^Vous avez proposé le 15 janvier 2027/).waitFor();
    await phone.getByText('Deux collègues sont volontaires.').waitFor();
    await examine(phone, 'guest-action-told');
    await phone.reload();
    await phone.getByText(/^Vous avez proposé le 15 janvier 2027/).waitFor();
  });

  it('is answered from the action, whose history says who by their link', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Ce que dit le partenaire' }).waitFor();
    await page.getByText('Notre cheffe revient en janvier.').waitFor();
    await page.getByText(`${lise.name}, par son lien`).first().waitFor();
    await examine(page, 'action-proposed-day');
    await button(page, /^Accepter le 15 janvier 2027/).click();
    await page.getByText('reportée une fois').waitFor();
    await page.getByText('a accepté le jour proposé').waitFor();
  });

  it('gives both versions back to whoever wrote on an older one, and loses nothing typed', async () => {
    await button(phone, /^Dire où elle en est/).click();
    await phone.getByLabel('Un mot, si vous voulez').fill('Nous avons choisi Karim.');
    await exactly(phone, 'Enregistrer').click();
    await phone.getByText('Rien de ce que vous avez écrit n’est perdu', { exact: false }).waitFor();
    await examine(phone, 'guest-action-stale');
    await exactly(phone, 'Garder ce que j’ai écrit').click();
    await eventually(async () =>
      expect(await phone.getByLabel('Un mot, si vous voulez').inputValue()).toBe('Nous avons choisi Karim.'),
    );
    await phone.getByLabel('Proposer un autre jour').uncheck();
    await phone.getByLabel('Où en est-elle ?').selectOption({ label: 'Faite' });
    await phone.getByLabel('Qu’est-ce que cela a changé ?').fill('Karim répond quand la cheffe est absente.');
    await exactly(phone, 'Enregistrer').click();
    await phone.getByText('Rien ne vous attend').waitFor();
    await phone.getByRole('heading', { name: /Terminées ces trente derniers jours/ }).waitFor();
    await phone.getByText('Karim répond quand la cheffe est absente.').waitFor();
    await exactly(phone, 'Ne plus recevoir de rappels').click();
    await phone.getByText('Vous ne recevez plus de rappels.').waitFor();
    await examine(phone, 'guest-actions-done');
  });

  it('said done with a proof, waits for us, comes back with a reason, and is verified by a second person', async () => {
    const owners = { ownerOurs: null, ownerTheirs: contactId, dueOn: '2026-12-20' as const };
    const action = anAction({ ...owners, action: 'Écrire la fiche « qui appeler »' });
    const { id } = await call('POST', 'actions', { ...action, partnerId, proofAsked: true });
    await phone.reload();
    await button(phone, /^Dire où elle en est/).click();
    await phone.getByLabel('Où en est-elle ?').selectOption({ label: 'Faite' });
    await phone.getByLabel('Qu’est-ce que cela a changé ?').fill('Chacun sait qui appeler.');
    await exactly(phone, 'Enregistrer').click();
    await phone.getByText('Donnez ce qui le montre', { exact: false }).first().waitFor();
    await examine(phone, 'guest-action-proof');
    await phone.getByLabel('Qu’est-ce qui le montre ?').fill('Relue par les deux cheffes de service.');
    await phone.getByLabel('Adresse d’un document').fill('https://documents.lepassage.example/fiche');
    await exactly(phone, 'Enregistrer').click();
    await phone.getByText(/Déclarée faite le .*vérifie\./).waitFor();
    await examine(phone, 'guest-action-waits');

    await page.goto(`/o/${ORG}`);
    await page.getByText('Vérifier : Écrire la fiche « qui appeler »').first().waitFor();
    await page.goto(`/o/${ORG}/actions?etat=to-verify`);
    await page.getByRole('link', { name: 'Écrire la fiche « qui appeler »' }).click();
    await page.getByRole('heading', { level: 2, name: 'À vérifier' }).waitFor();
    await page.getByRole('link', { name: 'documents.lepassage.example' }).waitFor();
    await examine(page, 'action-to-verify');
    await exactly(page, 'La renvoyer…').click();
    await exactly(page, 'La renvoyer').click();
    await page.getByText('sans raison, personne ne sait quoi reprendre', { exact: false }).waitFor();
    await page.getByLabel('Qu’est-ce qui manque ?').fill('Le numéro du week-end manque.');
    await exactly(page, 'La renvoyer').click();
    await page.getByText(/^Renvoyée par .* le /).waitFor();
    await examine(page, 'action-sent-back');

    await phone.reload();
    await phone.getByText('Le numéro du week-end manque.', { exact: false }).waitFor();
    await examine(phone, 'guest-action-sent-back');
    await button(phone, /^Dire où elle en est/).click();
    await phone.getByLabel('Où en est-elle ?').selectOption({ label: 'Faite' });
    await eventually(async () =>
      expect(await phone.getByLabel('Qu’est-ce que cela a changé ?').inputValue()).toBe('Chacun sait qui appeler.'),
    );
    await phone.getByLabel('Qu’est-ce qui le montre ?').fill('Relue, avec le numéro du week-end.');
    await exactly(phone, 'Enregistrer').click();
    await phone.getByText(/Déclarée faite le .*vérifie\./).waitFor();

    await page.goto(`/o/${ORG}/actions/${id}`);
    await button(page, 'Confirmer qu’elle est faite').click();
    await page.getByText('a vérifié qu’une action est faite').waitFor();
    await examine(page, 'action-verified');
    await phone.reload();
    await phone.getByText(/Vérifiée par /).waitFor();
  });

  it('shows nothing any more once we closed the access, and says why', async () => {
    await page.reload();
    await button(page, `Fermer l’accès de ${lise.name}`).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer l’accès' }).click();
    await page.getByText('Accès fermé', { exact: true }).waitFor();
    await phone.reload();
    await phone.getByRole('heading', { name: 'Cet accès a été fermé' }).waitFor();
    await examine(phone, 'guest-actions-closed');
  });
});
