import { type ConventionContent, questionsOf, templateOf } from '@entente/conventions/domain';
import { ccasParty, threeParties, threePartyFrameworkAnswers } from '@entente/conventions/domain/testing';
import { frenchTypography } from '@entente/platform/kernel';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { type Browser, type Page } from 'playwright-core';
import { addTheMobileTeam, foundTheOrganisation, nadia } from './drafting/first-day';
import { saving } from './drafting/saving';
import { typeAnswer } from './drafting/type-answer';
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

type Json = { id: string; version: number; status: string; content: ConventionContent };

const framework = templateOf('T1');
if (!framework) throw new Error('T1 is missing.');
const [host, partner] = threeParties;
const sides = { host: host.shortName, partner: partner.shortName, 'partner-2': ccasParty.shortName };

const answeredTitle = threePartyFrameworkAnswers.parties.title;

/** What a third party changes in the questions: its gain, what it gives, who answers for it, who signs. */
const changed = ['gains', 'contributions', 'referents', 'signature'] as const;

describe('one sitting to a frozen framework between three', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let id: string;
  let ccas: string;

  const call = callApi<Json>(() => page, org);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const cards = () => page.locator('ent-parties-answer > section[data-party]');
  const at = (...rest: readonly string[]): string => [conventions, id, ...rest].join('/');
  const onPhone = async (name: string): Promise<void> => {
    await page.setViewportSize({ width: 390, height: 844 });
    await examine(page, name);
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundTheOrganisation(product.url, code);
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    const partnerId = await addTheMobileTeam(call);
    ({ id: ccas } = await call('POST', 'partners', {
      card: aPartnerForm({ name: 'CCAS de Clairval', managedBy: '' }),
    }));
    ({ id } = await call('POST', 'conventions', { partnerId, template: 'T1' }));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('takes a partner of the record as third party, by typing', async () => {
    await page.goto(at('questions', 'parties'));
    await heading('Avec qui voulez-vous travailler ?');

    await saving(page, async () => {
      await page.getByLabel('L’un de vos partenaires').fill('CCAS');
      await page.getByRole('option', { name: /CCAS de Clairval/ }).click();
    });
    await cards().nth(2).waitFor();
    await examine(page, 'parties-three');
    await onPhone('parties-three-phone');

    expect((await call('GET', `conventions/${id}`)).content.parties.map(({ key }) => key)).toEqual([
      'host',
      'partner',
      'partner-2',
    ]);
  });

  it('takes an organisation typed by hand, folds those who joined, and lets one go with a way back', async () => {
    await page.getByRole('button', { name: 'Une autre organisation' }).click();
    const fourth = cards().nth(3);
    await fourth.getByLabel('Nom légal', { exact: true }).fill('La Boussole');
    await page.getByText('à compléter').first().waitFor();
    await examine(page, 'parties-four');

    await fourth.getByRole('button', { name: /^Retirer/ }).click();
    await page.getByText(/La Boussole\s: retiré/u).waitFor();
    await eventually(async () => expect(await cards().count()).toBe(3));
    await page.getByRole('button', { name: 'Annuler' }).click();
    await fourth.waitFor();
    await fourth.getByRole('button', { name: /^Retirer/ }).click();
    await fourth.waitFor({ state: 'detached' });

    await eventually(async () => expect(await cards().count()).toBe(3));
  });

  it('is answered for three, then read as three sign it', async () => {
    const answered = threePartyFrameworkAnswers;
    const begun = await call('GET', `conventions/${id}`);
    await call('PUT', `conventions/${id}`, {
      version: begun.version,
      content: {
        ...begun.content,
        answers: { ...answered, ...Object.fromEntries(changed.map((each) => [each, begun.content.answers[each]])) },
      },
    });
    await page.goto(at('questions', 'parties'));
    await cards().nth(2).waitFor();
    for (const party of threeParties) await saving(page, () => typeParty(page, party));

    for (const question of questionsOf(framework).filter((each) => changed.some((wanted) => wanted === each.id))) {
      await page.goto(at('questions', question.id));
      await heading(frenchTypography(question.label.fr));
      await saving(page, () => typeAnswer(page, question, answered[question.id], sides));
      await examine(page, `three-${question.id}`);
    }
    await onPhone('three-signature-phone');

    const { content } = await call('GET', `conventions/${id}`);
    expect(content.answers).toEqual(answered);
    expect(content.parties.map(({ partnerId: _record, ...party }) => party)).toEqual(threeParties);
  }, 300_000);

  it('passes every check and is frozen for three signatories', async () => {
    await page.goto(at('controles'));
    await heading('Contrôles avant signature');
    await page.getByText('Tout y est.', { exact: true }).waitFor();
    await examine(page, 'three-checks');

    const { version } = await call('GET', `conventions/${id}`);
    await call('POST', `conventions/${id}/actions/send`, { version });
    await page.goto(at());
    await page.getByText('Le texte est figé depuis le').waitFor();
    await examine(page, 'three-sent');
    await onPhone('three-sent-phone');

    await eventually(async () => expect(await page.locator('ent-signatories li').count()).toBe(3));
  });

  it('stands in the list, and on the page of the partner who joined', async () => {
    await page.goto(conventions);
    await page.getByText('Équipe mobile psychiatrie-précarité et 1 autre').first().waitFor();
    await page.goto(`/o/${org}/partenaires/${ccas}`);

    await page.getByRole('link', { name: answeredTitle }).first().waitFor();
  });
});
