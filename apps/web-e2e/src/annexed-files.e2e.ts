import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Page, type Route } from 'playwright-core';
import { corpus, onePage, writePdf } from '@entente/platform/uploads/testing';
import { eventually, examine } from './harness';
import { aSigningScene, button, heading } from './stage/signing-scene';
import { type SentConvention, type SigningStage } from './stage/signing-stage';

const sheet = (note: string): Buffer => Buffer.from(writePdf(onePage({ 6: `<< /Note (${note}) >>` })));
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('files annexed to a convention', () => {
  const scene = aSigningScene();
  let page: Page;
  let stage: SigningStage;
  let convention: SentConvention;

  beforeAll(async () => {
    page = scene.director().page;
    stage = scene.stage();
    convention = await stage.write();
  });
  afterEach(() => expect(scene.complaints()).toEqual([]));

  const titles = () => page.locator('ent-piece-row b').allTextContents();
  const choose = (label: string, name: string, buffer: Buffer): Promise<void> =>
    page
      .locator(`input[type=file][aria-label="${label}"]`)
      .setInputFiles({ name, mimeType: 'application/pdf', buffer });
  /** What is sent next to this address waits until it is released. */
  const heldBack = async (address: string): Promise<() => void> => {
    const { promise, resolve } = Promise.withResolvers<null>();
    const hold = async (route: Route): Promise<void> => {
      await promise;
      await route.continue();
    };
    await page.route(address, hold, { times: 1 });
    return () => resolve(null);
  };
  const add = async (name: string, title: string, kind: string): Promise<void> => {
    await choose('Ajouter un PDF', name, sheet(title));
    await page.getByLabel('Titre', { exact: true }).fill(title);
    await page.getByLabel('Ce que c’est').selectOption({ label: kind });
    await button(page, 'Enregistrer').click();
    await page.locator('ent-piece-row b').getByText(title).waitFor();
  };

  it('are asked for beside the text, and refused in words when they could act', async () => {
    await page.goto(convention.path);
    await page.getByRole('heading', { name: 'Complétude' }).waitFor();
    await page.getByRole('link', { name: 'Pièces annexées' }).click();
    await heading(page, 'Pièces annexées');
    await examine(page, 'pieces-empty');
    const hostile = await corpus.find(({ name }) => name === 'a script run at opening')?.make();
    await choose('Ajouter un PDF', 'piege.pdf', hostile ?? Buffer.alloc(0));
    await page.getByText(/Ce PDF contient un élément actif/).waitFor();
    expect(await titles()).toEqual([]);
  });

  it('are named, put in order by keyboard, replaced, and removed with undo', async () => {
    await add('attestation.pdf', 'Attestation d’assurance 2027', 'Attestation d’assurance');
    await add('statuts.pdf', 'Extrait des statuts', 'Extrait des statuts');
    const up = page.getByRole('button', { name: /^Monter.*Extrait des statuts/ });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.locator('ent-piece-row').first().locator('b', { hasText: 'Extrait des statuts' }).waitFor();
    const before = await page.locator('ent-piece-row').first().locator('code').first().textContent();
    await choose('Remplacer le fichier d’Extrait des statuts', 'statuts-2026.pdf', sheet('Statuts de 2026'));
    await page.getByText('Un fichier précédent').waitFor();
    expect(await page.locator('ent-piece-row').first().locator('code').first().textContent()).not.toBe(before);
    await button(page, 'Annuler').waitFor();
    const release = await heldBack('**/api/**/pieces');
    await page
      .getByRole('button', { name: /^(Retirer|Supprimer).*Attestation/ })
      .first()
      .click();
    // A line that is leaving cannot be mixed up with the file replaced before: that offer to undo is gone.
    await button(page, 'Annuler').waitFor({ state: 'detached', timeout: 3000 });
    release();
    await button(page, 'Annuler').click();
    await page.locator('ent-piece-row b').getByText('Attestation d’assurance 2027').waitFor();
    await examine(page, 'pieces-two');
  });

  it('are sent with the text: whoever signs saves the very file whose fingerprint is printed', async () => {
    const { version } = await stage.call('GET', `conventions/${convention.id}`);
    await stage.call('POST', `conventions/${convention.id}/actions/send`, { version });
    const phone = await scene.someone();
    await phone.goto(await stage.link(convention.partner));
    await button(phone, /^Lire le texte/).click();
    await heading(phone, 'Le texte de la convention');
    const list = phone.locator('ent-piece-list');
    await list.scrollIntoViewIfNeeded();
    await examine(phone, 'pieces-signing');
    const [download] = await Promise.all([
      phone.waitForEvent('download'),
      list.getByRole('link', { name: 'Extrait des statuts' }).click(),
    ]);
    const saved = await readFile(await download.path());

    expect(saved.subarray(0, 5).toString()).toBe('%PDF-');
    await eventually(async () => expect(await list.textContent()).toContain(sha256(saved)));
  });

  it('change no more once the text is frozen', async () => {
    await page.goto(`${convention.path}/pieces`);
    await page.getByText('Le texte est figé').waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
  });
});
