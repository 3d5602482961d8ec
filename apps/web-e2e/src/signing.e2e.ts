import { type Page } from 'playwright-core';
import { eventually, examine, expectAccessible, watchShifts, weigh } from './harness';
import { aSigningScene, button, heading, partner } from './stage/signing-scene';
import { founder, type SentConvention, type SigningStage } from './stage/signing-stage';
import { strangersVerify } from './stage/strangers-verify';

describe('a convention signed by two people', () => {
  const scene = aSigningScene();
  const { someone } = scene;
  let page: Page;
  let stage: SigningStage;
  let convention: SentConvention;

  beforeAll(async () => {
    page = scene.director().page;
    stage = scene.stage();
    convention = await stage.send();
  });

  /** The way of a person who reads, confirms and signs, from the page that they came to. */
  const signAs = async (on: Page, email: string): Promise<void> => {
    await button(on, /^Lire le texte/).click();
    await button(on, 'J’ai lu, passer à la signature').click();
    await button(on, 'Recevoir le code par courriel').click();
    await on.getByLabel(/^Code reçu/).fill(await stage.code(email));
    await on.getByRole('checkbox').check();
    await button(on, 'Signer la convention').click();
    await heading(on, 'C’est signé. Merci.');
  };

  describe('from the page of the sender', () => {
    it('says whose turn it is, who is awaited, and the dates that count', async () => {
      await page.goto(convention.path);
      await page.getByRole('heading', { name: 'C’est à vous de signer' }).waitFor();
      await page.getByText('Décider de la suite au plus tard le').waitFor();
      await examine(page, 'signature-sent');

      await eventually(async () => expect(await page.locator('ent-signatories li').count()).toBe(2));
      await eventually(async () =>
        expect(await page.getByText('Le texte est figé depuis le').innerText()).toContain('Personne n’a encore signé'),
      );
    });

    it('reads the frozen text, and the PDF that was sent', async () => {
      await page.getByRole('link', { name: 'Version texte' }).click();
      await heading(page, 'Le texte de la convention');
      await page.getByRole('heading', { name: /^Article 1\./ }).waitFor();
      await examine(page, 'signature-text');
      await page.getByRole('link', { name: 'Revenir', exact: true }).click();
      await page.getByRole('heading', { name: 'C’est à vous de signer' }).waitFor();

      expect((await stage.file(convention, 'frozen')).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  describe('on the phone of the partner', () => {
    let phone: Page;
    let link: string;

    beforeAll(async () => {
      phone = await someone();
      link = await stage.link(convention.partner);
    });

    it('opens on the essentials, records nothing, and takes the token out of the address', async () => {
      const shifts = await watchShifts(phone);
      const { script, dress } = await weigh(phone, link);
      await heading(phone, `Bonjour ${partner}`);
      const moved = await shifts();
      await examine(phone, 'signing-1-essentials');

      expect(phone.url()).toBe(`${scene.url()}/s`);
      expect(await phone.evaluate(() => JSON.stringify([history.state, sessionStorage, localStorage]))).not.toContain(
        link.split('#')[1],
      );
      expect(moved).toEqual([]);
      expect(await phone.locator('[class*="mat-"], ent-shell').count()).toBe(0);
      expect({ script: script <= 120_000, dress: dress <= 60_000, weights: [script, dress] }).toMatchObject({
        script: true,
        dress: true,
      });
      const { signatories } = await stage.call('GET', `conventions/${convention.id}/signature`);
      expect(signatories).toEqual(expect.arrayContaining([expect.objectContaining({ name: partner, viewedAt: null })]));
    });

    it('tells whoever is not the right person whom to answer', async () => {
      await button(phone, 'Ce n’est pas à moi de signer').click();
      await heading(phone, 'Ce n’est pas à vous de signer');
      await phone.getByText('Répondez au courriel reçu : dites à Nadia Belkacem').waitFor();
      await examine(phone, 'signing-not-mine');

      await phone.goBack();
      await heading(phone, `Bonjour ${partner}`);
    });

    it('speaks English when asked, text of the convention apart', async () => {
      await phone.locator('footer button[lang]').click();
      await heading(phone, `Hello ${partner}`);
      await phone.getByText('One year from 1 January 2027').waitFor();
      await expectAccessible(phone, ['light']);

      await phone.locator('footer button[lang]').click();
      await heading(phone, `Bonjour ${partner}`);
    });

    it('shows the whole text with its headings, and notes that it was opened', async () => {
      await button(phone, /^Lire le texte/).click();
      await heading(phone, 'Le texte de la convention');
      await phone.locator('summary').click();
      await button(phone, /^Article 3\./).click();
      await eventually(async () =>
        expect(await phone.evaluate(() => document.activeElement?.textContent)).toContain('Article 3.'),
      );
      expect(phone.url()).not.toContain('#');
      await examine(phone, 'signing-2-text');

      await page.reload();
      await page.getByRole('heading', { name: 'C’est à vous de signer' }).waitFor();
      const { signatories } = await stage.call('GET', `conventions/${convention.id}/signature`);
      expect(signatories).toEqual(
        expect.arrayContaining([expect.objectContaining({ name: partner, viewedAt: expect.any(String) })]),
      );
    });

    it('keeps the part that is open when the page is loaded again, without the link', async () => {
      await phone.reload();
      await heading(phone, 'Le texte de la convention');
    });

    it('asks for the sentence and for six digits, and counts wrong codes', async () => {
      await button(phone, 'J’ai lu, passer à la signature').click();
      await heading(phone, 'Signer la convention');
      await examine(phone, 'signing-3-before-code');
      await button(phone, 'Recevoir le code par courriel').click();
      const code = phone.getByLabel(/^Code reçu/);
      await code.waitFor();
      await examine(phone, 'signing-3-code');

      await button(phone, 'Signer la convention').click();
      await phone.getByText('Cochez cette phrase pour signer.').waitFor();
      await phone.getByText('Écrivez les six chiffres du code.').waitFor();
      await examine(phone, 'signing-3-faults');

      await phone.getByRole('checkbox').check();
      await code.fill('12 34');
      await button(phone, 'Signer la convention').click();
      await phone.getByText('Le code a six chiffres. Il en manque 2.').waitFor();

      const right = await stage.code(convention.partner);
      await code.fill(right === '000000' ? '111111' : '000000');
      await button(phone, 'Signer la convention').click();
      await phone.getByText('Ce n’est pas le bon code. Il reste 4 essais.').waitFor();
      await examine(phone, 'signing-3-wrong');
    });

    it('signs with the right code, pasted with a space', async () => {
      const right = await stage.code(convention.partner);
      await phone.getByLabel(/^Code reçu/).fill(`${right.slice(0, 3)} ${right.slice(3)}`);
      await button(phone, 'Signer la convention').click();

      await heading(phone, 'C’est signé. Merci.');
      await phone.getByText('Il manque encore la signature de Nadia Belkacem.').waitFor();
      await examine(phone, 'signing-4-waiting');
    });

    it('comes back on what is signed when the link is opened again', async () => {
      const again = await someone();
      await again.goto(link);

      await heading(again, 'C’est signé. Merci.');
    });
  });

  describe('by the director, then sealed', () => {
    it('counts the signatures that taking the text back would cost', async () => {
      await page.goto(convention.path);
      await page.getByText('Le modifier annulerait 1 signature déjà donnée.').waitFor();
      await examine(page, 'signature-half');

      await button(page, 'Reprendre le texte…').click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Annuler 1 signature et reprendre le texte' })
        .waitFor();
      await examine(page, 'signature-withdraw');
      await page.keyboard.press('Escape');
    });

    it('shows every step of sealing as it goes, then what both sides hold', async () => {
      await button(page, 'Signer').click();
      await heading(page, /^Bonjour/);
      await examine(page, 'signing-from-account');
      await signAs(page, founder.email);
      await page.getByRole('link', { name: 'Revenir à la page de la convention' }).click();
      await stage.until(convention, 'sealed');
      await page.goto(convention.path);

      await page.getByRole('heading', { name: 'Signée par tous' }).waitFor();
      await page.getByText('Document scellé').waitFor();
      await examine(page, 'signature-sealed');
    });

    it('gives the same sealed document to both, and strangers verify it', async () => {
      const phone = await someone();
      await phone.goto(await stage.link(convention.partner));
      await heading(phone, 'C’est signé. Merci.');
      await phone.getByText('le document est scellé').waitFor();
      await examine(phone, 'signing-5-sealed');
      const fetched = (name: string): Promise<number[]> =>
        phone.evaluate(
          async (kind) => [...new Uint8Array(await (await fetch(`/api/v1/signing/files/${kind}`)).arrayBuffer())],
          name,
        );

      const document = Buffer.from(await fetched('document'));
      const evidence = Buffer.from(await fetched('evidence'));

      expect(document.equals(await stage.file(convention, 'document'))).toBe(true);
      expect(evidence.equals(await stage.file(convention, 'evidence'))).toBe(true);
      await strangersVerify({ document, signatures: 3, rootPem: await stage.rootPem() });
      await strangersVerify({ document: evidence, signatures: 1, rootPem: await stage.rootPem() });
    });
  });

  describe('on the verification page', () => {
    let anybody: Page;
    let code: string;

    beforeAll(async () => {
      anybody = await someone('desktop');
      ({ verificationCode: code } = await stage.signature(convention));
    });

    const drop = (name: string, buffer: Buffer): Promise<void> =>
      anybody.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });

    it('asks for the code, and says when it leads nowhere', async () => {
      await anybody.goto('/v');
      await heading(anybody, 'Vérifier une convention signée');
      await examine(anybody, 'verification-start');

      await anybody.getByLabel('Code de vérification').fill('ABCD-2345-EFGH-67');
      await button(anybody, 'Chercher ce document').click();
      await anybody.getByText('Nous ne connaissons pas ce code.').waitFor();
      await examine(anybody, 'verification-unknown');
    });

    it('shows parties, dates and level, and no name before the file', async () => {
      await anybody.getByLabel('Code de vérification').fill(code.toLowerCase().replaceAll('-', ' '));
      await button(anybody, 'Chercher ce document').click();
      await anybody.getByText('Signée par tous, scellée').waitFor();
      await examine(anybody, 'verification-found');

      expect(await anybody.locator('main').innerText()).not.toContain(partner);
      await eventually(async () => expect(await anybody.locator('main').innerText()).toContain('DÉMONSTRATION'));
    });

    it('says intact for the sealed file, and different for a copy with one byte changed', async () => {
      const sent: string[] = [];
      anybody.on('request', (request) => sent.push(request.postData() ?? ''));
      const sealed = await stage.file(convention, 'document');
      await drop('convention.pdf', sealed);
      await anybody.getByText('C’est le document signé, intact').scrollIntoViewIfNeeded();
      await eventually(async () => expect(await anybody.locator('main').innerText()).toContain(partner));
      await examine(anybody, 'verification-intact');

      const changed = Buffer.from(sealed);
      const middle = Math.floor(changed.length / 2);
      changed[middle] = (changed[middle] ?? 0) ^ 1;
      await drop('copie.pdf', changed);
      await anybody.getByText('Ce fichier n’est pas l’un des nôtres').scrollIntoViewIfNeeded();
      await examine(anybody, 'verification-different');

      expect(sent.filter(Boolean).map((body) => body.length)).toEqual([77, 77]);
    });

    it.each([
      ['evidence', 'C’est le dossier de preuve, intact'],
      ['frozen', 'C’est le texte envoyé à signer, sans signature'],
    ])('knows the %s file', async (kind, words) => {
      await drop(`${kind}.pdf`, await stage.file(convention, kind));

      await anybody.getByText(words).waitFor();
    });

    it('computes the fingerprint where the browser keeps crypto.subtle to secure pages', async () => {
      const plain = await someone();
      await plain.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
      await plain.goto(`/v/${code}`);
      await plain.locator('input[type="file"]').setInputFiles({
        name: 'c.pdf',
        mimeType: 'application/pdf',
        buffer: await stage.file(convention, 'document'),
      });

      await plain.getByText('C’est le document signé, intact').waitFor();
      expect(await plain.evaluate(() => globalThis.crypto.subtle === undefined)).toBe(true);
    });

    it('tells how to verify without trusting us', async () => {
      await anybody.locator('summary').click();
      await anybody.getByText('qpdf --check').waitFor();
      await examine(anybody, 'verification-by-hand');

      expect(await stage.rootPem()).toContain('BEGIN CERTIFICATE');
    });
  });

  it('complains of nothing in the console', () => {
    expect(scene.complaints()).toEqual([]);
  });
});
