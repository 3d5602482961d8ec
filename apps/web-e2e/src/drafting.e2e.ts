import { type ConventionContent, questionsOf, templateOf } from '@entente/conventions/domain';
import { leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { frenchTypography } from '@entente/platform/kernel';
import { type Browser, type Page } from 'playwright-core';
import { addTheMobileTeam, answerSavesLate, foundTheOrganisation, nadia } from './drafting/first-day';
import { saving } from './drafting/saving';
import { removeAll, typeAnswer } from './drafting/type-answer';
import { typeParty } from './drafting/type-parties';
import {
  callApi,
  eventually,
  examine,
  launch,
  type Product,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from './harness';

const code = 'ABCD-EFGH-JKMN';
const org = 'association-le-tilleul';
const conventions = `/o/${org}/conventions`;

type Json = { id: string; status: string; version: number; content: ConventionContent };

const readable = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
describe('a convention, from its partner to a text ready to sign', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let partnerId: string;
  let id: string;

  /** Calls the service as the page does, for what other journeys show. */
  const call = callApi<Json>(() => page, org);

  const question = (name: string): string => `${conventions}/${id}/questions/${name}`;
  const heading = (on: Page, name: string | RegExp) => on.getByRole('heading', { level: 1, name }).waitFor();
  const open = async (address: string, title: string | RegExp): Promise<void> => {
    await page.goto(address);
    await heading(page, title);
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundTheOrganisation(product.url, code);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    partnerId = await addTheMobileTeam(call);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  // The browser itself notes each request that finds no network, that the journey holds back, or that is refused.
  const expected = /ERR_(?:INTERNET_DISCONNECTED|FAILED)|\b422\b/;
  afterEach(() => expect(visitor.errors.all.filter((line) => !expected.test(line))).toEqual([]));

  it('begins from the partner, in a situation', async () => {
    await open(`${conventions}/nouvelle`, 'Nouvelle convention');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByText('Choisissez le partenaire dans la liste.').waitFor();
    await page.getByLabel('Partenaire', { exact: true }).fill('psychiatrie');
    await page.getByRole('option', { name: /Équipe mobile psychiatrie-précarité/ }).click();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await page.getByText('Choisissez la situation.').waitFor();
    await examine(page, 'convention-new');

    await open(`${conventions}/nouvelle?partenaire=${partnerId}`, 'Nouvelle convention');
    await page.getByRole('radio', { name: /Équipe mobile ou permanence/ }).check();
    // Twice, as hands in a hurry do: the list and the numbers below count one convention.
    await page.getByRole('button', { name: 'Commencer' }).dblclick();
    await heading(page, 'Avec qui voulez-vous travailler ?');
    id = /conventions\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    await examine(page, 'question-parties');
  });

  it('keeps a question open, comes back to it, and shows the gap in the text', async () => {
    await open(question('finding'), 'Que constatez-vous ensemble ?');
    await page.locator('aside').getByText('[à préciser : constat commun]').waitFor();
    await saving(page, () => page.getByRole('button', { name: 'Je ne sais pas encore' }).click());
    await heading(page, 'Depuis quand travaillez-vous déjà ensemble ?');

    await page.getByRole('button', { name: 'Question précédente' }).click();
    await heading(page, 'Que constatez-vous ensemble ?');
    await page.getByRole('link', { name: 'Reprendre plus tard' }).click();
    await page.getByRole('link', { name: 'Reprendre', exact: true }).click();
    await heading(page, 'Que constatez-vous ensemble ?');

    const { content } = await call('GET', `conventions/${id}`);
    expect(content.answers.unknown).toEqual(['finding']);
  });

  it('is answered question after question, and says the same as what was typed', async () => {
    const template = templateOf('T2');
    if (!template) throw new Error('T2 is missing.');
    const [host, partner] = leTilleulParties;
    const sides = { host: host.shortName, partner: partner.shortName };
    const shown = ['objectives', 'schedule', 'safety', 'contributions', 'signature'];

    await open(question('parties'), 'Avec qui voulez-vous travailler ?');
    for (const party of leTilleulParties) await typeParty(page, party);
    for (const asked of questionsOf(template).filter(
      // Asked only once another answer calls for them.
      ({ id: name }) => name !== 'informationFlows' && name !== 'parent',
    )) {
      await heading(page, frenchTypography(asked.label.fr));
      await typeAnswer(page, asked, leTilleulAnswers[asked.id], sides);
      if (shown.includes(asked.id)) await examine(page, `question-${asked.id}`);
      await page.locator('[bar] .filled').click();
    }
    await heading(page, 'Texte de la convention');
    await page.getByRole('link', { name: 'Reprendre plus tard' }).click();
    await heading(page, 'Aller ensemble vers le soin');

    const { content } = await call('GET', `conventions/${id}`);
    const { safety, ...answers } = content.answers;
    const { safety: expected, ...others } = leTilleulAnswers;
    expect(answers).toEqual(others);
    expect(JSON.parse(readable(JSON.stringify(safety)))).toEqual(JSON.parse(readable(JSON.stringify(expected))));
    expect(content.parties).toEqual(leTilleulParties);
  }, 400_000);

  it('tells the balance in hours beside what each side gives', async () => {
    await open(question('contributions'), 'Que donnez-vous ? Que recevez-vous ?');

    await page.getByText('environ 264 h par an').waitFor();
    await page.getByText(/Vous donnez davantage|Chacun apporte|presque deux fois/).waitFor();
    await page.locator('aside mark', { hasText: 'prêter une salle au calme' }).first().waitFor();
  });

  it('offers known people, puts lines in order by keyboard, and gives a removed line back', async () => {
    await open(question('referents'), 'Qui sont les référents et leurs suppléants ?');
    const partner = page.getByRole('group', { name: /^Personnes, le Centre hospitalier/ });
    const boxes = partner.getByLabel('Nom', { exact: true });
    /** The names in this order, as soon as the page has drawn them. */
    const named = async (...expected: readonly string[]): Promise<void> => {
      await eventually(async () =>
        expect(await boxes.evaluateAll((all) => all.map((box) => Reflect.get(box, 'value')))).toEqual(expected),
      );
    };

    await partner.locator('[data-act="down"]').first().focus();
    await page.keyboard.press('Enter');
    await named('Paul Ferrand', 'Hélène Roussel');
    await page.keyboard.press('Enter');
    await named('Hélène Roussel', 'Paul Ferrand');

    await partner.locator('[data-act="remove"]').first().click();
    await named('Paul Ferrand');
    await partner.getByLabel('Ajouter une personne connue').fill('rouss');
    // As a hand does: the list stays while the button is held down.
    await page.getByRole('option', { name: /Hélène Roussel/ }).click({ delay: 150 });
    await named('Paul Ferrand', 'Hélène Roussel');
    await partner.locator('[data-act="remove"]').nth(1).click();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await named('Paul Ferrand', 'Hélène Roussel');
    await partner.locator('[data-act="up"]').nth(1).click();
    await named('Hélène Roussel', 'Paul Ferrand');
    await saving(page, () => partner.getByLabel('Rôle').first().selectOption('Référent'));
  });

  it('is rewritten by hand, and asks to choose when the answers change afterwards', async () => {
    await open(`${conventions}/${id}/redaction`, 'Texte de la convention');
    await page.getByRole('button', { name: 'Réécrire l’article 2', exact: true }).click();
    const editor = page.getByRole('textbox', { name: 'Objet' });
    await editor.press('Control+End');
    await page.keyboard.press('Enter');
    await saving(page, () => page.keyboard.type('Elle dit aussi "merci" : rien de plus.'));
    await examine(page, 'convention-editing');
    await page.getByRole('button', { name: 'Terminer' }).click();
    await page.getByText('Elle dit aussi « merci » : rien de plus.').waitFor();
    await page.getByText('Réécrit à la main').last().waitFor();

    await open(question('people'), 'Pour qui ?');
    await saving(page, () => page.getByRole('button', { name: 'jeunes', exact: true }).click());
    await open(`${conventions}/${id}/redaction`, 'Texte de la convention');
    await page.getByText('Article 2 : vos réponses ont changé depuis qu’il a été réécrit.').waitFor();
    await examine(page, 'convention-outdated');
    await page.getByRole('button', { name: 'Garder le mien' }).click();
    await page.getByRole('button', { name: 'Garder le mien' }).waitFor({ state: 'detached' });
    await saving(page, () => page.getByRole('button', { name: 'Revenir au texte du modèle' }).click());
    await page.getByText('Elle dit aussi').waitFor({ state: 'detached' });
  });

  it('takes and leaves clauses, and says why each is proposed', async () => {
    const suspension = page.getByRole('checkbox', { name: /^Suspension/ });
    await page.locator('aside').getByText('Recommandée. Vos réponses l’appellent.').first().waitFor();
    await suspension.uncheck();
    await page.getByRole('checkbox', { name: /Suspension.*Vous l’avez retirée/ }).waitFor();
    await page.getByRole('heading', { name: /\d+\. Suspension/ }).waitFor({ state: 'detached' });
    await saving(page, () => suspension.check());
    await page.getByRole('heading', { name: /\d+\. Suspension/ }).waitFor();
  });

  it('puts two people’s changes together, and shows both texts where they wrote the same answer', async () => {
    const { page: other } = await visit(browser, 'desktop', product.url);
    await signIn(other, nadia);
    await other.goto(question('pair'));
    await heading(other, 'Qui sort, au minimum ?');
    await open(question('room'), 'Où peut-on parler à l’abri des oreilles ?');

    await saving(page, () => page.getByLabel('Le lieu', { exact: true }).fill('La salle du fond'));
    await saving(other, () => other.getByLabel('De notre côté', { exact: true }).fill('Une éducatrice'));
    expect((await call('GET', `conventions/${id}`)).content.answers).toMatchObject({
      room: { place: 'La salle du fond' },
      pair: { host: 'Une éducatrice' },
    });

    await other.goto(question('room'));
    await heading(other, 'Où peut-on parler à l’abri des oreilles ?');
    await saving(page, () => page.getByLabel('Le lieu', { exact: true }).fill('Le bureau bleu'));
    await other.getByLabel('Le lieu', { exact: true }).fill('Le bureau vert');
    await other.getByText('Votre texte', { exact: true }).waitFor();
    await other.getByText(/^Le bureau bleu/).waitFor();
    await examine(other, 'convention-conflict');
    await saving(other, () => other.getByRole('button', { name: 'Garder le mien' }).click());
    expect((await call('GET', `conventions/${id}`)).content.answers.room.place).toBe('Le bureau vert');
    await other.close();
  });

  it('keeps a paragraph typed without a network, through a reload, until the server has it', async () => {
    await open(question('refusal'), 'Comment une personne dit-elle non ?');
    const box = page.getByLabel('Comment refuser', { exact: true });
    await visitor.context.setOffline(true);
    await box.fill('Un mot ou un geste suffit');
    await page.getByText('Pas encore enregistré, nous réessayons').waitFor();
    await page.getByText('Hors connexion.', { exact: false }).waitFor();
    await box.pressSequentially(' ; le binôme s’éloigne');
    await saving(page, () => visitor.context.setOffline(false));
    expect((await call('GET', `conventions/${id}`)).content.answers.refusal.text).toBe(
      'Un mot ou un geste suffit ; le binôme s’éloigne',
    );

    await page.route('**/conventions/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await box.fill('Un mot suffit');
    await page.getByText('Pas encore enregistré, nous réessayons').waitFor();
    await page.reload();
    await page.getByText('Du texte que ce navigateur gardait, pas encore enregistré, est repris ici.').waitFor();
    await eventually(async () => expect(await box.inputValue()).toBe('Un mot suffit'));
    await examine(page, 'convention-recovered');
    await saving(page, () => page.unroute('**/conventions/*'));
    const kept = () => Object.keys({ ...localStorage }).filter((key) => /(?:draft|base)\/convention/.test(key));
    expect(await page.evaluate(kept)).toEqual([]);
  });

  it('takes a word back for good, even when the page is left while that word is on its way', async () => {
    await open(question('refusal'), 'Comment une personne dit-elle non ?');
    const box = page.getByLabel('Comment refuser', { exact: true });
    const before = await box.inputValue();
    await answerSavesLate(page);
    const arrived = page.waitForRequest((request) => request.method() === 'PUT');
    await box.fill('Un mot de trop');
    await arrived;
    await box.fill(before);
    await open(question('room'), 'Où peut-on parler à l’abri des oreilles ?');
    await page.unroute('**/conventions/*');

    await open(question('refusal'), 'Comment une personne dit-elle non ?');
    await eventually(async () => expect(await box.inputValue()).toBe(before));
    await eventually(async () =>
      expect((await call('GET', `conventions/${id}`)).content.answers.refusal.text).toBe(before),
    );
  });

  it('says what keeps it from being saved, and where, even after a reload', async () => {
    await open(question('parties'), 'Avec qui voulez-vous travailler ?');
    const box = page.locator('ent-parties-answer > .host').getByLabel('Nom court, dans les phrases', { exact: true });
    const before = await box.inputValue();
    // As text that another program puts there, which no keyboard could type.
    await box.evaluate((input) => input.removeAttribute('maxlength'));
    await box.fill('Le Tilleul '.repeat(20));
    const said = page.getByRole('link', { name: /^(Association )?Le Tilleul\s: /u });
    await said.waitFor();
    await examine(page, 'convention-refused');
    await open(question('room'), 'Où peut-on parler à l’abri des oreilles ?');
    await said.click();
    await box.waitFor();
    await eventually(async () => expect(await box.inputValue()).toContain('Le Tilleul Le Tilleul'));
    await box.fill(before);
    await said.waitFor({ state: 'detached' });
  });

  it('warns kindly when a text seems to tell about a person supported', async () => {
    await open(question('history'), 'Depuis quand travaillez-vous déjà ensemble ?');
    const box = page.getByLabel('Sous quelle forme ?', { exact: true });
    await box.fill('des maraudes où M. Karim Benali, schizophrène, a été suivi');
    await page.locator('ent-typing-guard .ent-note').waitFor();
    await examine(page, 'question-guard');
    await box.fill(leTilleulAnswers.history.text);
    await page.locator('ent-typing-guard .ent-note').waitFor({ state: 'detached' });
  });

  it('names what is missing, leads to it, and lets a warning pass with a reason', async () => {
    await open(question('others'), 'Qui d’autre devrait le savoir ?');
    await saving(page, () => removeAll(page.locator('ent-question-form')));
    await open(question('relay'), 'Que se passe-t-il après le premier contact ?');
    await saving(page, () => page.getByLabel('Sous combien de jours ?').fill(''));

    await open(`${conventions}/${id}/controles`, 'Contrôles avant signature');
    await page.getByText('Il reste 1 point à régler.').waitFor();
    await eventually(async () =>
      expect(await page.getByRole('button', { name: 'Passer à la signature' }).isDisabled()).toBe(true),
    );
    await examine(page, 'convention-checks');
    await page.getByRole('link', { name: /^Compléter : Que se passe-t-il après/ }).click();
    await page.getByLabel('Sous combien de jours ?').fill('9');
    await page.getByRole('link', { name: 'Contrôles', exact: true }).click();
    await page.getByText('Il reste 1 avertissement à lire.').waitFor();
    await page.getByRole('button', { name: /^Passer outre : Qui d’autre/ }).click();
    await page.getByRole('button', { name: 'Passer outre avec cette raison' }).click();
    await page.getByText('Dites en quelques mots pourquoi.').waitFor();
    await page.getByLabel('Pourquoi passer outre ?').fill('Personne d’autre n’est concerné.');
    await saving(page, () => page.getByRole('button', { name: 'Passer outre avec cette raison' }).click());
    await page.getByRole('heading', { name: 'Lu, et passé' }).waitFor();
    await page.getByText('Tout y est.', { exact: true }).waitFor();
    await examine(page, 'convention-ready');
  });

  it('shows exactly what signatories will read, and says who receives a link before anything leaves', async () => {
    await page.getByRole('link', { name: 'Voir exactement ce que verront les signataires' }).click();
    await heading(page, 'L’essentiel');
    await page.getByText('Aucun argent ne circule').waitFor();
    await examine(page, 'convention-preview');

    await open(`${conventions}/${id}/controles`, 'Contrôles avant signature');
    await page.getByRole('button', { name: 'Passer à la signature' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/m\.thevenot@ch-clairval\.example/).waitFor();
    await dialog.getByRole('button', { name: 'Figer et envoyer à 2 signataires' }).waitFor();
    await examine(page, 'convention-send');
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    expect((await call('GET', `conventions/${id}`)).status).toBe('draft');
  });

  it('is found in the list by its partner and its status, copied, and deleted after a question', async () => {
    await open(`${conventions}/${id}`, 'Aller ensemble vers le soin');
    await page.getByText('a commencé la convention').waitFor();
    await examine(page, 'convention-draft');
    await page.getByRole('button', { name: 'Copier cette convention' }).click();
    await page.getByText(/voici la n° 2026-002/).waitFor();

    await open(`${conventions}?statut=draft&partenaire=${partnerId}`, 'Conventions');
    await page.getByRole('button', { name: /Retirer le filtre Statut/ }).waitFor();
    await page.getByRole('row').nth(2).waitFor();
    await eventually(async () => expect(await page.getByRole('row').count()).toBe(3));
    await page.getByRole('searchbox').fill('2026-002');
    await page.getByText('1 à 1 sur 1').waitFor();
    await examine(page, 'conventions-filtered');
    await page.getByRole('link', { name: 'Aller ensemble vers le soin' }).click();
    await page.getByRole('button', { name: 'Supprimer ce brouillon' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await heading(page, 'Conventions');
    await page.getByText('À reprendre').waitFor();
    await examine(page, 'conventions');
    await eventually(async () => expect(await page.getByText('2026-002').count()).toBe(1));
  });

  it('is written in English around a text that stays in French', async () => {
    await page.evaluate(() => localStorage.setItem('entente.language', 'en'));
    await open(question('finding'), 'What do you see together?');
    await page.getByText('The convention itself is in French: that is the text that will be signed.').waitFor();
    await eventually(async () => expect(await page.locator('aside [lang="fr"]').count()).toBeGreaterThan(0));
    await examine(page, 'question-english');
    await open(`${conventions}/${id}/controles`, 'Checks before signing');
    await page.getByText('Ready to go.', { exact: true }).waitFor();
    await examine(page, 'convention-checks-english');
    await page.evaluate(() => localStorage.removeItem('entente.language'));
  });

  it('works on a phone, with the text in a sheet from below', async () => {
    const { page: phone } = await visit(browser, 'phone', product.url);
    await signIn(phone, nadia);
    await phone.goto(question('finding'));
    await heading(phone, 'Que constatez-vous ensemble ?');
    await phone.getByRole('button', { name: 'Voir le texte' }).click();
    const sheet = phone.getByRole('dialog');
    await sheet.getByText(/Article 1\./).waitFor();
    await examine(phone, 'question-sheet');
    await phone.keyboard.press('Escape');
    await phone.getByRole('button', { name: 'Toutes les questions' }).click();
    await phone
      .getByRole('dialog')
      .getByRole('link', { name: /Ce que chacun donne/ })
      .click();
    await heading(phone, 'Que donnez-vous ? Que recevez-vous ?');
    await phone.getByRole('dialog').waitFor({ state: 'detached' });
    await phone.close();
  });
});
