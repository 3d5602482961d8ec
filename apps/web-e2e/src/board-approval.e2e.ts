import { leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { type Browser, type Page } from 'playwright-core';
import { callApi, examine, launch, type Product, shot, startProduct, visit, type Visitor } from './harness';

type Json = { id: string; version: number; checks: { code: string; level: string }[] };

const [host, partner] = leTilleulParties;

/** A whole T2, every warning accepted; the board has said nothing yet. */
const writeDraft = async (call: (method: string, path: string, body?: object) => Promise<Json>): Promise<string> => {
  const card = aPartnerForm({ name: 'Centre hospitalier de la Plaine', managedBy: '' });
  const { id: partnerId } = await call('POST', 'partners', { card });
  const { id, version } = await call('POST', 'conventions', { partnerId, template: 'T2' });
  const signature = { ...leTilleulAnswers.signature, approvals: [] };
  const content = {
    answers: { ...leTilleulAnswers, signature },
    parties: [{ ...host, boardMustApprove: true }, partner],
    edits: {},
    acceptedWarnings: [],
  };
  const saved = await call('PUT', `conventions/${id}`, { content, version });
  const { checks } = await call('GET', `conventions/${id}/checks`);
  const warnings = checks.filter(({ level }) => level === 'warning');
  const acceptedWarnings = warnings.map(({ code }) => ({ code, reason: 'Vu ensemble.' }));
  if (acceptedWarnings.length > 0)
    await call('PUT', `conventions/${id}`, { content: { ...content, acceptedWarnings }, version: saved.version });
  return id;
};

describe('a text is approved by the board before it is signed', () => {
  let browser: Browser;
  let product: Product;
  let org: string;
  let id: string;
  const visitors: Visitor[] = [];

  const signInAs = async (name: string, viewport: 'desktop' | 'phone' = 'desktop'): Promise<Page> => {
    const visitor = await visit(browser, viewport, product.url);
    visitors.push(visitor);
    const { page } = visitor;
    await page.goto('/connexion');
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/o\/[^/]+/);
    org = /\/o\/([^/]+)/.exec(page.url())?.[1] ?? '';
    return page;
  };
  const path = (...rest: string[]) => ['', 'o', org, 'conventions', id, ...rest].join('/');
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

  let nadia: Page;
  let julien: Page;
  let awa: Page;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '1' })]);
    nadia = await signInAs('Nadia Belkacem');
    id = await writeDraft(callApi<Json>(() => nadia, org));
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitors.flatMap(({ errors }) => errors.all)).toEqual([]));

  it('Nadia puts the circuit together and sends the text round', async () => {
    await nadia.goto(path());
    await nadia.getByRole('link', { name: 'Faire valider' }).click();
    await heading(nadia, 'Circuit d’approbation');
    await nadia.getByRole('button', { name: 'Ajouter une étape' }).click();
    const added = nadia.getByRole('group', { name: 'Étape 3' });
    await added.getByLabel('Ajouter une personne').selectOption({ label: 'Julien Morel, Chef de service, maraude' });
    await added.getByRole('button', { name: /Monter/ }).click();
    await nadia
      .getByRole('group', { name: 'Étape 2' })
      .getByRole('button', { name: /Monter/ })
      .click();
    await nadia.getByRole('group', { name: 'Étape 1' }).getByText('Julien Morel').waitFor();
    await examine(nadia, 'circuit-plan');

    await nadia.getByRole('button', { name: 'Faire valider' }).click();
    await says(nadia, 'Le texte est en lecture : étape 1 sur 3.');
    await examine(nadia, 'circuit-open');

    await nadia.goto(path('controles'));
    await says(nadia, 'Ce texte ne se modifie pas.');
  });

  it('Julien gives a confidential opinion, from his own first page', async () => {
    julien = await signInAs('Julien Morel');
    await julien.goto(`/o/${org}/taches`);
    await julien
      .locator('li', { hasText: 'Donner un avis sur « Aller ensemble' })
      .getByRole('link', { name: /Lire/ })
      .click();
    await heading(julien, 'Lire et répondre');
    await julien.getByRole('button', { name: 'Donner mon avis' }).click();
    await says(julien, 'Choisissez votre réponse.');
    await julien.getByRole('radio', { name: 'Réservé' }).check();
    await julien.getByRole('textbox').fill('Le binôme du mardi n’est pas encore trouvé.');
    await julien.getByRole('radio', { name: /Seulement qui a lancé/ }).check();
    await examine(julien, 'circuit-opinion');
    await julien.getByRole('button', { name: 'Donner mon avis' }).click();
    await heading(julien, 'Circuit d’approbation');
    await says(julien, 'Le texte est en lecture : étape 2 sur 3.');
  });

  it('Nadia leaves, and names Awa to answer in her place', async () => {
    awa = await signInAs('Awa Diallo');
    await awa.goto(path('circuit'));
    await says(awa, 'Avis confidentiel');
    expect(await awa.getByText('Le binôme du mardi').count()).toBe(0);

    await nadia.goto(path('circuit'));
    await says(nadia, 'Le binôme du mardi');
    await nadia.getByRole('link', { name: 'Me faire remplacer' }).click();
    await heading(nadia, 'Me faire remplacer');
    await nadia.getByRole('button', { name: 'Enregistrer' }).click();
    await says(nadia, 'Choisissez une personne.');
    await nadia.getByLabel('Qui répondra à votre place ?').selectOption({ label: 'Awa Diallo, Référente santé' });
    const lastDay = new Date(Date.now() + 10 * 86_400_000).toLocaleDateString('fr-FR');
    await nadia.getByLabel('Dernier jour').fill(lastDay);
    await examine(nadia, 'delegations');
    await nadia.getByRole('button', { name: 'Enregistrer' }).click();
    await says(nadia, 'C’est noté : Awa Diallo répondra à votre place.');
    await says(nadia, 'En ce moment');
  });

  it('Awa reads the opinion and approves for Nadia: both names are told', async () => {
    await awa.goto(path('avis'));
    await says(awa, 'Pour Nadia Belkacem, pendant son absence');
    await says(awa, 'Le binôme du mardi');
    await awa.getByRole('radio', { name: 'J’approuve le texte tel qu’il est' }).check();
    await examine(awa, 'circuit-approve');
    await awa.getByRole('button', { name: 'Approuver' }).click();
    await heading(awa, 'Circuit d’approbation');
    await says(awa, 'par Awa Diallo, pour Nadia Belkacem');

    await awa.goto(path());
    await heading(awa, 'Aller ensemble vers le soin');
    await awa.locator('ent-history').waitFor();
    await shot(awa, 'circuit-history');
    await says(awa, /Awa Diallo, pour Nadia Belkacem/);
  });

  it('Henri records what the board decided, on his phone', async () => {
    const henri = await signInAs('Henri Vasseur', 'phone');
    await henri.goto(path('avis'));
    await henri.getByRole('button', { name: 'Noter la décision' }).click();
    const dialog = henri.getByRole('dialog');
    await dialog.getByLabel('Instance').fill('Conseil d’administration');
    await dialog.getByLabel('Date de la décision').fill('19/11/2026');
    await dialog.getByLabel(/Numéro, ou où se trouve/).fill('n° 2026-31');
    await shot(henri, 'circuit-board-dialog');
    await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await heading(henri, 'Circuit d’approbation');
    await says(henri, 'Le texte est approuvé.');
    await says(henri, /Conseil d’administration, le 19 novembre 2026/);
    await examine(henri, 'circuit-approved');
  });

  it('the checks turn green, and say beforehand what a changed word costs', async () => {
    await nadia.goto(path('controles'));
    await says(nadia, 'Tout y est.');
    await says(nadia, /Changer un mot fait tomber les réponses de Julien Morel, Nadia Belkacem, Henri Vasseur/);
    await examine(nadia, 'circuit-checks');

    await nadia.goto(path('questions', 'finding'));
    await nadia.getByRole('textbox').first().fill('Un autre constat, qui n’a été lu par personne.');
    await nadia
      .getByText(/^Enregistré à/)
      .first()
      .waitFor();
    await nadia.goto(path('controles'));
    await says(nadia, 'Le texte a changé depuis qu’il a été approuvé : il est à relire.');
  });

  it('whoever is entitled to sign stands in a register, and is offered first', async () => {
    await nadia.goto(path());
    const { partnerId } = await callApi<{ partnerId: string }>(() => nadia, org)('GET', `conventions/${id}`);
    await nadia.goto(`/o/${org}/partenaires/${partnerId}`);
    const card = nadia.locator('ent-entitled-card');
    await card.getByText('Personne n’est noté.').waitFor();
    await card.getByRole('button', { name: 'Ajouter une personne' }).click();
    const dialog = nadia.getByRole('dialog');
    await dialog.getByLabel('Nom').fill('Claire Vasseur-Lemoine');
    await dialog.getByLabel('Fonction').fill('Directrice adjointe');
    await dialog.getByLabel('Depuis le').fill('03/03/2025');
    await dialog.getByLabel('Document').fill('n° 12');
    await shot(nadia, 'entitled-dialog');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await card.getByText('Délégation écrite de signature').waitFor();
    await examine(nadia, 'entitled-partner');

    await nadia.goto(path('questions', 'signature'));
    const theirs = nadia.getByRole('group', { name: /^Signataires, .*hospitalier/i });
    await theirs.getByRole('combobox').first().click();
    await nadia.getByRole('option', { name: /Claire Vasseur-Lemoine/ }).click();
    await nadia
      .getByText(/^Enregistré à/)
      .first()
      .waitFor();
    const values = await theirs
      .getByLabel('Ce qui l’autorise à signer')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(values).toContain('délégation de signature du 3 mars 2025, n° 12');

    await nadia.goto(`/o/${org}/reglages/membres`);
    await nadia.getByRole('link', { name: 'Signataires' }).click();
    await heading(nadia, 'Personnes habilitées à signer pour nous');
    await examine(nadia, 'entitled-ours');
  });
});
