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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();

describe('people who say what they think, from the code on the wall to the half page posted', () => {
  let browser: Browser;
  let product: Product;
  let visitors: Visitor[] = [];
  let desk: Page;
  let phone: Page;
  let partnerId: string;
  let path: string;

  const call = callApi<Created>(() => desk, org);

  const come = async (): Promise<Page> => {
    const visitor = await visit(browser, 'phone', product.url);
    visitors.push(visitor);
    return visitor.page;
  };

  /** Answers that others gave meanwhile, as their phones send them. */
  const others = (times: number, answers: readonly object[]): Promise<void> =>
    phone.evaluate(
      async ([count, given, campaign]) => {
        for (let sent = 0; sent < Number(count); sent += 1) {
          const answer = await fetch('/api/v1/feedback/send', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ code: campaign, key: crypto.randomUUID(), answers: given }),
          });
          if (!answer.ok) throw new Error(await answer.text());
        }
      },
      [times, answers, path.split('/').at(-1)] as const,
    );

  const bytesOf = async (address: string): Promise<Buffer> =>
    Buffer.from(
      await desk.evaluate(
        async (where) => [...new Uint8Array(await (await fetch(where)).arrayBuffer())],
        `/api/v1/o/${org}/${address}`,
      ),
    );

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    const visitor = await visit(browser, 'desktop', product.url);
    visitors = [visitor];
    desk = visitor.page;
    await signIn(desk, nadia);
    partnerId = await addPartner(call, { name: theirs }, { name: 'Farid Ouali', title: 'Chef de service' });
    phone = await come();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  // The browser itself notes each request that finds no network, or an answer other than yes.
  const complaints = () =>
    visitors
      .flatMap(({ errors }) => errors.all)
      .filter((line) => !/ERR_INTERNET|ERR_NETWORK|ERR_FAILED|404|410|422/.test(line));
  afterEach(() => expect(complaints()).toEqual([]));

  it('is opened from the page of the partner, with a code, an address and sheets to print', async () => {
    await desk.goto(`/o/${org}/partenaires/${partnerId}`);
    await desk.getByRole('link', { name: 'Demander leur avis aux personnes', exact: true }).click();
    await heading(desk, 'Demander leur avis aux personnes');
    await desk.getByLabel('Où les gens répondent').fill('Accueil de jour');
    await examine(desk, 'feedback-open');
    await button(desk, 'Ouvrir la campagne').click();
    await heading(desk, 'Faire répondre');
    path = `/q/${(await desk.locator('.address').innerText()).split('/q/')[1] ?? ''}`;
    expect(path).toMatch(/^\/q\/[2-9B-Z]{8}$/);
    await examine(desk, 'feedback-running');

    const campaign = desk.url().split('/').at(-1) ?? '';
    for (const [language, words] of [
      ['fr', 'Avez-vous été bien accueilli'],
      ['uk', 'Чи добре вас прийняли'],
    ]) {
      const pages = await pageTexts(await bytesOf(`feedback/${campaign}/form?language=${language}`));
      expect(pages).toHaveLength(2);
      expect(pages.join(' ')).toContain(words);
    }
  });

  it('asks one question a screen, in four languages, from right to left in Arabic', async () => {
    await phone.goto(path);
    await heading(phone, 'Votre avis compte');
    await examine(phone, 'feedback-intro');
    await button(phone, 'Commencer').click();
    await heading(phone, 'Pour qui répondez-vous');
    await phone.getByLabel('Pour moi', { exact: true }).check();
    await button(phone, 'Suite').click();
    await heading(phone, 'Le saviez-vous');

    const tongue = phone.getByRole('combobox');
    await tongue.selectOption('ar');
    await heading(phone, 'هل كنت تعرف');
    await eventually(async () => expect(await phone.locator('.feedback').getAttribute('dir')).toBe('rtl'));
    await examine(phone, 'feedback-ar');
    await tongue.selectOption('uk');
    await heading(phone, 'працюють разом');
    await tongue.selectOption('en');
    await heading(phone, 'work together');
    await tongue.selectOption('fr');
    await phone.getByLabel('Oui', { exact: true }).check();
    await button(phone, 'Suite').click();
    for (let passed = 3; passed < 9; passed += 1) await button(phone, 'Passer').click();
    await heading(phone, 'Avez-vous été bien accueilli');
    await phone.getByLabel('Plutôt bien', { exact: true }).check();
    await examine(phone, 'feedback-faces');
  });

  it('takes words, warns of a name, goes back without losing anything', async () => {
    for (const next of ['Avez-vous dû raconter', 'Est-ce que cela a changé', 'Qu’est-ce qui a été difficile']) {
      await button(phone, 'Suite').click();
      await heading(phone, next);
    }
    await heading(phone, 'Qu’est-ce qui a été difficile');
    await phone.getByLabel('C’est loin', { exact: true }).check();
    await phone.getByLabel('Attendre longtemps', { exact: true }).check();
    await examine(phone, 'feedback-many');
    await button(phone, 'Revenir en arrière').click();
    await button(phone, 'Suite').click();
    await eventually(async () => expect(await phone.getByLabel('C’est loin').isChecked()).toBe(true));
    for (let passed = 12; passed < 15; passed += 1) await button(phone, 'Suite').click();
    await heading(phone, 'Avez-vous une idée');
    await phone.getByRole('textbox').fill('Ouvrir le soir, madame Dupont est d’accord');
    await phone.getByText('Vous avez peut-être écrit un nom').waitFor();
    await examine(phone, 'feedback-words');
    await button(phone, 'Suite').click();
    await heading(phone, 'Envoyer vos réponses');
    await examine(phone, 'feedback-send');
  });

  it('is sent once, whatever the network does, and leaves nothing in the phone', async () => {
    await phone.context().setOffline(true);
    await button(phone, 'Envoyer').click();
    await heading(phone, 'Gardé sur ce téléphone');
    await examine(phone, 'feedback-kept');
    // The sheet arrives and the answer does not: the phone sends it again, and it counts once.
    await phone.route(
      '**/api/v1/feedback/send',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    const cut = phone.waitForEvent('requestfailed');
    await phone.context().setOffline(false);
    await cut;
    await button(phone, 'Envoyer maintenant').click();
    await heading(phone, 'Merci');
    await phone.getByText('Elles sont effacées de ce téléphone').waitFor();
    await examine(phone, 'feedback-thanks');

    const kept = await phone.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toMatch(/FBK|Dupont|loin/);
    expect(await phone.context().cookies()).toEqual([]);
    await button(phone, 'Une autre personne veut répondre').click();
    await button(phone, 'Commencer').click();
    expect(await phone.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('is read aloud where the phone has a voice of the language, and only there', async () => {
    const listening = await come();
    await listening.addInitScript(() => {
      const said: string[] = [];
      const voices = [{ lang: 'fr-FR', name: 'Une voix', default: true, localService: true, voiceURI: 'fr' }];
      Object.defineProperty(window, 'said', { value: said });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          constructor(readonly text: string) {}
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => voices,
          cancel: () => undefined,
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
          speak: ({ text }: { text: string }) => said.push(text),
        },
      });
    });
    await listening.goto(path);
    await button(listening, 'Commencer').click();
    await button(listening, 'Écouter la question').click();
    const said = await listening.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Pour moi');
    await listening.getByRole('combobox').selectOption('uk');
    await heading(listening, 'За кого');
    expect(await listening.locator('.listen').count()).toBe(0);
  });

  it('prints in any language from the browser', async () => {
    const printing = await come();
    await printing.goto(`${path}/imprimer?langue=ar`);
    await heading(printing, 'رأيك مهم');
    await eventually(async () => expect(await printing.locator('main').getAttribute('dir')).toBe('rtl'));
    await examine(printing, 'feedback-print-ar');
  });

  it('takes paper sheets by keyboard', async () => {
    await others(9, [
      { question: 'FBK-02', choices: ['yes'], text: '' },
      { question: 'FBK-09', choices: ['very'], text: '' },
      { question: 'FBK-11', choices: ['better'], text: '' },
      { question: 'FBK-12', choices: ['distance'], text: '' },
    ]);
    await others(6, [
      { question: 'FBK-02', choices: ['no'], text: '' },
      { question: 'FBK-09', choices: ['little'], text: '' },
      { question: 'FBK-11', choices: ['no'], text: '' },
      { question: 'FBK-12', choices: ['delay'], text: 'Le bus' },
    ]);
    await desk.getByRole('link', { name: 'Saisir des feuilles papier' }).click();
    await heading(desk, 'Saisir une feuille');
    await button(desk, 'Enregistrer et passer à la suivante').click();
    await desk.getByRole('alert').getByText('Ce champ est à remplir').waitFor();
    await desk.getByLabel('Oui, très bien').check();
    await examine(desk, 'feedback-paper');
    await button(desk, 'Enregistrer et passer à la suivante').click();
    await desk.getByText('1 feuille saisie').waitFor();
    await eventually(async () => expect(await desk.getByLabel('Oui, très bien').isChecked()).toBe(false));
    await desk.getByRole('link', { name: 'Revenir à la campagne' }).click();
    await desk.getByText('16 à l’écran, 1 sur papier').waitFor();
  });

  it('holds what people wrote until somebody has read it', async () => {
    await heading(desk, '7 textes à relire');
    const idea = desk.locator('form').filter({ hasText: 'Avez-vous une idée' });
    await idea.getByText('Ce texte').or(idea.locator('.ent-note')).first().waitFor();
    await examine(desk, 'feedback-held');
    await idea.getByRole('textbox').fill('Ouvrir le soir');
    await idea.getByRole('button', { name: 'Garder' }).click();
    await heading(desk, '6 textes à relire');
    await desk.getByRole('button', { name: 'Supprimer' }).first().click();
    await heading(desk, '5 textes à relire');
  });

  it('opens its results at the close, with no number below five', async () => {
    await button(desk, 'Clore et ouvrir les résultats').click();
    await desk.getByRole('alertdialog').getByText('17 réponses seront comptées').waitFor();
    await desk.getByRole('button', { name: 'Clore la campagne' }).click();
    await heading(desk, 'Résultats');
    await desk.getByText('« Oui » : 10 personnes sur 16').waitFor();
    const counts = await desk.locator('td.num').allInnerTexts();
    expect(counts.filter((text) => /^\d+$/.test(text) && Number(text) < 5)).toEqual([]);
    await desk.getByText('Ouvrir le soir').first().waitFor();
    await examine(desk, 'feedback-results');
  });

  it('goes back on the wall as half a page that says what was decided', async () => {
    const decided = desk.getByLabel('Nous avons décidé');
    await eventually(async () =>
      expect(await desk.getByLabel('Vous avez dit').first().inputValue()).toBe('C’est loin'),
    );
    await button(desk, 'Enregistrer les mots').click();
    await desk
      .getByRole('link', { name: /Nous avons décidé/ })
      .or(desk.locator('ent-error-summary'))
      .first()
      .waitFor();
    await decided.first().fill('Un minibus tous les mardis');
    await decided.nth(1).fill('Un rendez-vous en moins de trois semaines');
    await desk.getByLabel('Une dernière phrase').fill('Venez en parler jeudi à 14 h.');
    await button(desk, 'Enregistrer les mots').click();
    await desk.getByRole('link', { name: 'La demi-page à afficher (PDF)' }).waitFor();
    await examine(desk, 'feedback-return');

    const pages = await pageTexts(await bytesOf(`feedback/${desk.url().split('/').at(-1) ?? ''}/return`));
    expect(pages).toHaveLength(1);
    for (const said of ['Vous avez dit', 'C’est loin', 'Un minibus tous les mardis', 'Coupez ici'])
      expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(said);
  });

  it('says politely that it is over, in the language of whoever comes', async () => {
    await phone.goto(path);
    await heading(phone, 'C’est terminé');
    await examine(phone, 'feedback-over');
    await phone.getByRole('combobox').selectOption('uk');
    await heading(phone, 'Опитування завершено');
    await phone.goto('/q/ZZZZZZZZ');
    await heading(phone, 'Nous ne trouvons pas ces questions');
  });

  it('is told on the page of the partner', async () => {
    await desk.goto(`/o/${org}/partenaires/${partnerId}`);
    await desk.getByText('17 réponses').waitFor();
    await shot(desk, 'feedback-partner');
  });

  it('stands in one list of every partnership, whose filters survive a reload', async () => {
    await desk.getByRole('link', { name: 'Toutes les campagnes' }).click();
    await heading(desk, 'L’avis des personnes');
    await desk.getByRole('link', { name: theirs }).waitFor();
    await button(desk, 'État').click();
    await desk.getByRole('menuitem', { name: 'En cours' }).click();
    await desk.getByText('Aucune campagne ne correspond').waitFor();
    await desk.reload();
    await desk.getByText('Aucune campagne ne correspond').waitFor();
    await button(desk, 'Effacer la recherche').click();
    await button(desk, 'État').click();
    await desk.getByRole('menuitem', { name: 'Close' }).click();
    await desk.getByRole('link', { name: theirs }).waitFor();
    await examine(desk, 'feedback-campaigns');
  });
});
