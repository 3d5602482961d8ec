import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkAnswers, leTilleulAnswers } from '@entente/conventions/domain/testing';
import { eventually, examine } from './harness';
import { aSigningScene, button, heading } from './stage/signing-scene';
import { ORG, type SentConvention } from './stage/signing-stage';

const leTilleulFramework = frameworkAnswers.parties.title;
const screens = join(__dirname, '../../../tmp/screens');

type Content = {
  readonly answers: typeof leTilleulAnswers;
  readonly parties: readonly object[];
};

describe('a signed convention is amended', () => {
  const scene = aSigningScene();
  let original: SentConvention;
  let number: string;
  let amendmentId: string;

  afterEach(() => expect(scene.complaints()).toEqual([]));

  /** By the personal link, without the pages that other journeys prove. */
  const signAs = async (email: string): Promise<void> => {
    const { request } = (await scene.someone()).context();
    const stage = scene.stage();
    const post = async (path: string, data: object): Promise<Record<string, string>> => {
      const answer = await request.post(`${scene.url()}/api/v1/signing/${path}`, { data });
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
      return answer.status() === 204 ? {} : ((await answer.json()) as Record<string, string>);
    };
    const { consentVersion, documentSha256 } = await post('open', {
      token: (await stage.link(email)).split('#')[1] ?? '',
    });
    await post('actions/view', { documentSha256 });
    await post('actions/send-code', { documentSha256 });
    await post('actions/sign', { documentSha256, consentVersion, code: await stage.code(email) });
  };
  const says = (text: string | RegExp) => scene.director().page.getByText(text).first().waitFor();

  beforeAll(async () => {
    original = await scene.stage().send({ host: 'nadia@letilleul.example' });
    for (const email of [original.host, original.partner]) await signAs(email);
    await scene.stage().until(original, 'sealed');
    number = String((await scene.stage().call('GET', `conventions/${original.id}`))['number']);
  });

  it('is begun from its page, and takes its number', async () => {
    const { page } = scene.director();
    await page.goto(original.path);
    await page.getByRole('heading', { level: 2, name: 'Avenants' }).waitFor();
    await says('Le texte signé n’a pas été modifié.');
    await button(page, 'Préparer un avenant').click();
    // Sides and reference are known: only what changes is left to say.
    await heading(page, 'Que change cet avenant ?');
    amendmentId = /conventions\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';

    expect(amendmentId).not.toBe(original.id);
    expect((await scene.stage().call('GET', `conventions/${amendmentId}`))['number']).toBe(`${number}-A1`);
    await page.goto(`/o/${ORG}/conventions/${amendmentId}/questions/parent`);
    await heading(page, 'Quelle convention cet avenant modifie-t-il ?');
    await eventually(async () => expect(await page.getByLabel('Numéro de la convention').inputValue()).toBe(number));
    await examine(page, 'amendment-parent');
  });

  it('shows the old wording, and takes the new one beside it', async () => {
    const { page } = scene.director();
    await page.goto(`/o/${ORG}/conventions/${amendmentId}/questions/amendment`);
    await heading(page, 'Que change cet avenant ?');
    const chooser = page.getByLabel('Choisir un article de la convention');
    await chooser.click();
    await chooser.pressSequentially('réun');
    await page.getByRole('option', { name: /Réunions/ }).click();
    const line = page.getByRole('group', { name: 'Articles, ligne 1' });
    await line.getByText('Ancien texte').waitFor();
    const editor = line.getByRole('textbox', { name: 'Nouveau texte' });
    await editor.click();
    await page.keyboard.type('Les référents se rencontrent tous les deux mois, une fois chez chacun.');
    await page.getByLabel(/Nouvelle date de fin de la convention/).fill('30/06/2028');
    await page.keyboard.press('Tab');
    await page.getByRole('complementary').getByText('tous les deux mois, une fois chez chacun').waitFor();
    await examine(page, 'amendment-articles');

    await page.goto(`/o/${ORG}/conventions/${amendmentId}/questions/term`);
    await page.getByLabel('Prend effet le').fill('01/03/2027');
    await page.keyboard.press('Tab');
    await says('Enregistré');
    await page.goto(`/o/${ORG}/conventions/${amendmentId}`);
    await page.getByRole('heading', { level: 2, name: 'Convention modifiée' }).waitFor();
    await examine(page, 'amendment-draft');
  });

  it('is one at a time', async () => {
    const { page } = scene.director();
    await page.goto(original.path);
    await page.getByRole('link', { name: `${number}-A1` }).waitFor();
    expect(await button(page, 'Préparer un avenant').count()).toBe(0);
  });

  it('is checked, frozen and signed by all', async () => {
    const stage = scene.stage();
    const { page } = scene.director();
    const { content, version } = (await stage.call('GET', `conventions/${amendmentId}`)) as unknown as {
      content: Content;
      version: number;
    };
    const { signature } = content.answers;
    const signatories = signature.signatories.map((each) => ({ ...each, email: `a1.${each.email}` }));
    const { approvals } = leTilleulAnswers.signature;
    const whole = {
      ...content,
      answers: { ...content.answers, signature: { signatories, approvals } },
      acceptedWarnings: [],
    };
    const saved = await stage.call('PUT', `conventions/${amendmentId}`, { content: whole, version });
    const { checks } = (await stage.call('GET', `conventions/${amendmentId}/checks`)) as unknown as {
      checks: { code: string; level: string }[];
    };
    expect(checks.filter(({ level }) => level === 'blocking')).toEqual([]);
    const acceptedWarnings = checks.map(({ code }) => ({ code, reason: 'Vu ensemble.' }));
    if (checks.length > 0)
      await stage.call('PUT', `conventions/${amendmentId}`, {
        content: { ...whole, acceptedWarnings },
        version: saved['version'],
      });
    await page.goto(`/o/${ORG}/conventions/${amendmentId}/controles`);
    await says('Tout y est.');
    const { version: last } = await stage.call('GET', `conventions/${amendmentId}`);
    await stage.call('POST', `conventions/${amendmentId}/actions/send`, { version: last });
    const sent = { ...original, id: amendmentId };
    mkdirSync(screens, { recursive: true });
    writeFileSync(join(screens, 'amendment.pdf'), await stage.file(sent, 'frozen'));
    for (const email of [original.host, original.partner]) await signAs(`a1.${email}`);
    await stage.until(sent, 'sealed');
  });

  it('then speaks in its convention: page, dates, history, text in force', async () => {
    const { page } = scene.director();
    await page.goto(original.path);
    await says(new RegExp(`Modifiée par l’avenant ${number}-A1 le `));
    await says('La convention s’achève le 30 juin 2028.');
    await says(`modifiée par l’avenant ${number}-A1`);
    await button(page, 'Préparer un avenant').waitFor();
    await examine(page, 'amendment-original');

    await page.getByRole('link', { name: 'Texte en vigueur' }).click();
    await heading(page, 'Texte en vigueur');
    await says(`Remplacé par l’avenant ${number}-A1, à compter du 1er mars 2027.`);
    await says('Les référents se rencontrent tous les deux mois, une fois chez chacun.');
    await page.getByText('Ce que disait l’article avant').click();
    await examine(page, 'amendment-in-force');
  });

  it('is applied by others when it is a framework: offered, cited, listed', async () => {
    const stage = scene.stage();
    const { page } = scene.director();
    const framework = await stage.send({ host: 'cadre@letilleul.example' }, 'T1');
    for (const email of [framework.host, framework.partner]) await signAs(email);
    await stage.until(framework, 'sealed');
    await page.goto(framework.path);
    await page.getByRole('heading', { level: 2, name: 'Conventions d’application' }).waitFor();
    await page.getByRole('link', { name: 'Écrire une convention d’application' }).click();
    await heading(page, 'Nouvelle convention');
    await page.getByRole('radio', { name: /Équipe mobile ou permanence/ }).check();
    const chooser = page.getByLabel(/Cette convention applique une convention-cadre/);
    await chooser.waitFor();
    await eventually(async () => expect(await chooser.inputValue()).toBe(leTilleulFramework));
    await examine(page, 'framework-choice');
    await button(page, 'Commencer').click();
    await page.waitForURL(/questions/);
    const id = /conventions\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    await page.goto(`/o/${ORG}/conventions/${id}/questions/parent`);
    await heading(page, 'Quelle convention-cadre appliquez-vous ?');
    await page.getByRole('complementary').getByText('applique la convention-cadre').waitFor();
    await examine(page, 'framework-parent');
    await page.goto(framework.path);
    await page.locator('ent-implementing-card li').getByRole('link').waitFor();
    await examine(page, 'framework-page');
  });

  // Where the tool that draws pages is installed.
  const drawn = spawnSync('pdftoppm', ['-v']).error ? it.skip : it;
  drawn('draws a document that can be looked at', () => {
    execFileSync('pdftoppm', ['-r', '60', '-png', join(screens, 'amendment.pdf'), join(screens, 'amendment')]);
  });
});
