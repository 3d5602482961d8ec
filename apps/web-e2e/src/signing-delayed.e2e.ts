import { type Page } from 'playwright-core';
import { examine, shot } from './harness';
import { aSigningScene, button, heading, partner } from './stage/signing-scene';
import { founder, type SentConvention } from './stage/signing-stage';

describe('a convention that is not signed at once', () => {
  const scene = aSigningScene();
  const { someone } = scene;
  let page: Page;

  beforeAll(() => {
    page = scene.director().page;
  });

  describe('that somebody refuses', () => {
    let refused: SentConvention;

    beforeAll(async () => {
      refused = await scene.stage().send();
    });

    it('asks why, says what follows, and tells everybody', async () => {
      const phone = await someone();
      await phone.goto(await scene.stage().link(refused.partner));
      await button(phone, /^Lire le texte/).click();
      await button(phone, 'J’ai lu, passer à la signature').click();
      await button(phone, 'Je ne peux pas signer').click();
      await heading(phone, 'Dire pourquoi vous ne signez pas');
      await button(phone, 'Refuser de signer').click();
      await phone.getByText('Dites en quelques mots pourquoi.').waitFor();
      await examine(phone, 'signing-refuse');

      await phone.getByLabel('Votre raison').fill('Notre conseil doit d’abord se réunir.');
      await button(phone, 'Refuser de signer').click();
      await heading(phone, 'Vous n’avez pas signé cette convention');
      await examine(phone, 'signing-refused');

      const other = await someone();
      const mail = await scene.stage().mail(founder.email, /n’est plus à signer/);
      expect(mail.text).toContain('Notre conseil doit d’abord se réunir.');
      const links = await scene.stage().link(founder.email);
      await other.goto(links);
      await heading(other, `${partner} n’a pas signé cette convention`);
      await shot(other, 'signing-refused-other');
    });

    it('says it on the page of the sender, with the way on', async () => {
      await page.goto(refused.path);
      await page.getByRole('heading', { name: `${partner} n’a pas signé` }).waitFor();
      await page.getByText('Notre conseil doit d’abord se réunir.').first().waitFor();
      await examine(page, 'signature-declined');

      await button(page, 'Reprendre le texte').click();
      await page.waitForURL(/\/redaction$/);
    });
  });

  describe('whose mail came back, or whose link was replaced', () => {
    let sent: SentConvention;
    let invitation: string;
    let former: string;

    beforeAll(async () => {
      sent = await scene.stage().send();
      ({ text: invitation } = await scene.stage().mail(sent.partner, /À signer/));
      former = await scene.stage().link(sent.partner);
    });

    it('shows the bounce, and sends the link again to the corrected address', async () => {
      await page.goto(sent.path);
      await button(page, `Corriger son adresse : ${partner}`).click();
      await page.getByRole('dialog').getByLabel('Adresse de courriel').fill('personne@nulle-part.invalid');
      await examine(page, 'signature-address');
      await button(page, 'Corriger et envoyer le lien').click();
      await page.getByText('Nouveau lien envoyé à personne@nulle-part.invalid').waitFor();

      await page.waitForTimeout(2_000);
      await page.reload();
      await page.getByRole('heading', { name: `Le courriel de ${partner} est revenu` }).waitFor();
      await examine(page, 'signature-bounced');

      await button(page, `Corriger son adresse : ${partner}`).click();
      await page.getByRole('dialog').getByLabel('Adresse de courriel').fill(sent.partner);
      await button(page, 'Corriger et envoyer le lien').click();
      await page.getByRole('heading', { name: 'C’est à vous de signer' }).waitFor();
    });

    it('tells nothing to whoever holds the link that went to a wrong address', async () => {
      const phone = await someone();
      await phone.goto(former);

      await heading(phone, 'Nous ne reconnaissons pas ce lien');
    });

    it('says that a replaced link has had its time, and sends the one that works to the address known', async () => {
      const corrected = await scene.stage().mail(sent.partner, /À signer/, invitation);
      const replaced = corrected.links.find((link) => link.includes('/s#')) ?? '';
      await page.goto(sent.path);
      await button(page, `Autres actions : ${partner}`).click();
      await page.getByRole('menuitem', { name: 'Envoyer un nouveau lien' }).click();
      await page.getByText(`Nouveau lien envoyé à ${partner}.`).waitFor();
      const before = await scene.stage().mail(sent.partner, /À signer/, corrected.text);

      const phone = await someone();
      await phone.goto(replaced);
      await heading(phone, 'Ce lien a fait son temps');
      await examine(phone, 'signing-replaced');
      await button(phone, /^Recevoir le lien à m•••@ch-clairval\.example/).click();
      await heading(phone, /^Le lien est parti à m•••@/);
      await shot(phone, 'signing-renewed');
      const repeated = await scene.stage().link(sent.partner, before.text);

      expect(before.links).toContain(repeated);
      await phone.goto(repeated);
      await heading(phone, `Bonjour ${partner}`);
    });

    it('says what to do of a link that nobody knows, and of none', async () => {
      const phone = await someone();
      await phone.goto(await scene.stage().link(sent.partner));
      await heading(phone, `Bonjour ${partner}`);
      await phone.goto(`/s#${'x'.repeat(43)}`);
      await heading(phone, 'Nous ne reconnaissons pas ce lien');
      await phone.reload();
      await heading(phone, 'Nous ne reconnaissons pas ce lien');
      const besides = await phone.context().newPage();
      await besides.goto('/s');
      await heading(besides, 'Rouvrez le lien du courriel');
      await examine(phone, 'signing-unknown');

      const nobody = await someone();
      await nobody.goto('/s');
      await heading(nobody, 'Rouvrez le lien du courriel');
    });

    it('reminds, stops reminders, gives more time and takes the text back', async () => {
      await page.goto(sent.path);
      await button(page, `Autres actions : ${partner}`).click();
      await page.getByRole('menuitem', { name: 'Relancer' }).click();
      await page.getByText(`Relance envoyée à ${partner}.`).waitFor();
      await page.getByText('1 relance').first().waitFor();
      expect((await scene.stage().mail(sent.partner, /^Rappel/)).links.length).toBeGreaterThan(0);

      await button(page, `Autres actions : ${partner}`).click();
      await page.getByRole('menuitem', { name: 'Relancer' }).click();
      await page.getByText('Une relance est déjà partie aujourd’hui.').waitFor();

      await button(page, 'Reprendre le texte…').click();
      await page.getByLabel('Pourquoi').fill('Une date est à corriger.');
      await page.getByRole('dialog').getByRole('button', { name: 'Reprendre le texte' }).click();
      await page.waitForURL(/\/redaction$/);

      const phone = await someone();
      await phone.goto(await scene.stage().link(sent.partner));
      await heading(phone, 'Association Le Tilleul a repris cette convention');
      await examine(phone, 'signing-withdrawn');
    });
  });

  it('complains of nothing in the console', () => {
    expect(scene.complaints()).toEqual([]);
  });
});
