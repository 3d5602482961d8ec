import { type Page } from 'playwright-core';
import { addPartner, callApi, eventually, examine, weigh } from './harness';
import { closeAReview } from './stage/closed-review';
import { aSigningScene } from './stage/signing-scene';
import { ORG } from './stage/signing-stage';

type Made = { id: string; version: number; contacts: { id: string; version: number }[] };

const lise = { name: 'Lise Morel', email: 'lise.morel@lepassage.example' };
const ours = 'Un bilan enfin clair.';
const theirs = 'Trop de questions avant la rencontre.';

describe('how each step was, asked of both sides', () => {
  const scene = aSigningScene();
  let page: Page;
  let phone: Page;
  let partnerId: string;
  let reviewId: string;

  const call = callApi<Made>(() => page, ORG);
  const exactly = (on: Page, name: string) => on.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    page = scene.director().page;
    phone = await scene.someone();
    await page.goto(`/o/${ORG}/actions`);
    partnerId = await addPartner(call, { name: 'CSAPA Le Passage' }, { name: lise.name, title: 'Cheffe de service' });
    const { contacts } = await call('GET', `partners/${partnerId}`, undefined);
    const functions = [{ title: 'Cheffe de service', service: '', from: '2023-02-01', until: null }];
    const form = { ...lise, phone: '', availability: '', functions, version: contacts[0]?.version };
    await call('PUT', `partners/${partnerId}/contacts/${contacts[0]?.id ?? ''}`, form);
  });
  afterEach(() => expect(scene.complaints()).toEqual([]));

  it('waits on the page of the partner until a step has ended', async () => {
    await page.goto(`/o/${ORG}/partenaires/${partnerId}`);
    await page.getByText('Aucune étape terminée cette année').waitFor();
    await examine(page, 'feelings-none');
  });

  it('is said on the page of the review that has just closed, by a face and a word', async () => {
    reviewId = await closeAReview({ page, call, org: ORG }, { partnerId, year: 2026 });
    await page.goto(`/o/${ORG}/bilans/${reviewId}`);
    await page.getByRole('heading', { name: 'Comment cela s’est-il passé' }).scrollIntoViewIfNeeded();
    await page.getByLabel('Plutôt bien').check({ force: true });
    await page.getByLabel('Un mot, si vous voulez').fill(ours);
    await exactly(page, 'Enregistrer mon ressenti').click();
    await page.getByText('Votre ressenti est enregistré.').waitFor();
    await page.getByText('Nadia Belkacem, Nous').waitFor();
    await examine(page, 'feelings-review');
  });

  it('is asked of the partner from its page, by a mail', async () => {
    await page.goto(`/o/${ORG}/partenaires/${partnerId}`);
    await page.getByRole('heading', { name: 'Demander au partenaire' }).waitFor();
    await page.getByLabel('À qui').selectOption({ label: lise.name });
    await exactly(page, 'Envoyer la question').click();
    await page.getByText(`La question part à ${lise.name}.`).waitFor();
    await examine(page, 'feelings-partner');
  });

  it('is answered on a phone, alone, without an account; said otherwise, it replaces what was said', async () => {
    const { links } = await scene.stage().mail(lise.email, /^Comment cela s’est-il passé/);
    const { script } = await weigh(phone, links.find((each) => each.includes('/a#')) ?? '');
    await phone.getByRole('heading', { name: 'Comment cela s’est-il passé' }).waitFor();
    await phone.getByLabel('Plutôt mal').check({ force: true });
    await phone.getByLabel('Un mot, si vous voulez').fill(theirs);
    await examine(phone, 'feelings-guest');
    await exactly(phone, 'Enregistrer mon ressenti').click();
    await phone.getByText('Votre ressenti est enregistré.').waitFor();
    await phone.reload();
    await phone.getByLabel('Mal', { exact: true }).check({ force: true });
    await exactly(phone, 'Changer mon ressenti').click();
    await phone.getByText('Votre ressenti est enregistré.').waitFor();
    expect(await phone.content()).not.toContain(ours);
    expect(script).toBeLessThan(310_000);
  });

  it('is read by our side, both sides beside each other, once each', async () => {
    await page.reload();
    await page.getByText(theirs).waitFor();
    await page.getByText(`${lise.name}, Le partenaire`).waitFor();
    await eventually(async () => expect(await page.getByText(ours).count()).toBeGreaterThan(0));
    await eventually(async () => expect(await page.locator('.said li').count()).toBe(2));
    await examine(page, 'feelings-both');
  });
});
