import {
  beginningAnswers,
  type ConventionAnswers,
  type ConventionContent,
  type ConventionParties,
  type ConventionTemplate,
  type QuestionId,
  questionsOf,
  templateOf,
} from '@entente/conventions/domain';
import {
  employeeAnswers,
  frameworkAnswers,
  immersionAnswers,
  fourMembers,
  leTilleulParties,
  networkAnswers,
  pathwayAnswers,
  roomAnswers,
} from '@entente/conventions/domain/testing';
import { frenchTypography } from '@entente/platform/kernel';
import { type Browser, type Page } from 'playwright-core';
import { addTheMobileTeam, foundTheOrganisation, nadia } from './drafting/first-day';
import { saving } from './drafting/saving';
import { typeAnswer } from './drafting/type-answer';
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

type Json = { id: string; version: number; content: ConventionContent };

/** Between whom each kind is written: a charter makes no sense between two. */
const partiesOf = (kind: ConventionTemplate['code']): ConventionParties =>
  kind === 'T5' ? fourMembers : leTilleulParties;
const sidesOf = (kind: ConventionTemplate['code']) =>
  Object.fromEntries(partiesOf(kind).map(({ key, shortName }) => [key, shortName]));

const template = (kind: ConventionTemplate['code']): ConventionTemplate => {
  const found = templateOf(kind);
  if (!found) throw new Error(`${kind} is missing.`);
  return found;
};

const outreach = new Set<QuestionId>(questionsOf(template('T2')).map(({ id }) => id));

/** The questions that only this kind asks: the others are typed in the journey of the mobile team. */
const ownQuestions = (kind: ConventionTemplate['code'], answers: ConventionAnswers) =>
  questionsOf(template(kind)).filter(
    ({ id, when }) =>
      !outreach.has(id) && (!when || !('path' in when) || !('is' in when) || when.is.includes(answers.loan.kind ?? '')),
  );

describe('a convention of each kind', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let partnerId: string;

  const call = callApi<Json>(() => page, org);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

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
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('says what conventions are for while there is none, and shows every model', async () => {
    await page.goto(conventions);
    await heading('Conventions');
    await page.getByText('Aucune convention pour l’instant.').waitFor();
    await examine(page, 'conventions-empty');

    await page.getByRole('link', { name: 'Voir un exemple' }).click();
    await heading('Convention-cadre');
    await examine(page, 'convention-example');
    for (const name of [
      'Équipe mobile ou permanence',
      'Mise à disposition',
      'Parcours d’orientation partagé',
      'Charte de réseau',
      'Stage croisé ou immersion',
    ]) {
      await page.getByRole('link', { name }).click();
      await heading(name);
      await eventually(async () => expect(await page.getByText('[à préciser').count()).toBeGreaterThan(10));
    }
    await page.reload();
    await heading('Stage croisé ou immersion');
  });

  it.each([
    ['Convention-cadre', 'T1', frameworkAnswers],
    ['Mise à disposition', 'T3', roomAnswers],
    ['Mise à disposition', 'T3', employeeAnswers],
    ['Parcours d’orientation partagé', 'T4', pathwayAnswers],
    ['Charte de réseau', 'T5', networkAnswers],
    ['Stage croisé ou immersion', 'T7', immersionAnswers],
  ] as const)(
    '%s (%s) is answered until everything is there',
    async (name, kind, answers) => {
      await page.goto(`${conventions}/nouvelle?partenaire=${partnerId}`);
      await heading('Nouvelle convention');
      await page.getByRole('radio', { name: new RegExp(name) }).check();
      await examine(page, 'convention-new-kinds');
      await page.getByRole('button', { name: 'Commencer' }).click();
      await heading('Avec qui voulez-vous travailler ?');
      const id = /conventions\/([^/]+)\//.exec(page.url())?.[1] ?? '';

      const own = ownQuestions(kind, answers);
      const begun = beginningAnswers(template(kind));
      const kept = { ...answers, ...Object.fromEntries(own.map((question) => [question.id, begun[question.id]])) };
      const read = await call('GET', `conventions/${id}`);
      await call('PUT', `conventions/${id}`, {
        version: read.version,
        content: { ...read.content, parties: partiesOf(kind), answers: kept },
      });

      for (const question of own) {
        await page.goto(`${conventions}/${id}/questions/${question.id}`);
        await heading(frenchTypography(question.label.fr));
        await saving(page, () => typeAnswer(page, question, answers[question.id], sidesOf(kind)));
        await examine(page, `question-${question.id}`);
      }
      await page.goto(`${conventions}/${id}/controles`);
      await heading('Contrôles avant signature');
      await page.getByText('Tout y est.', { exact: true }).waitFor();

      const { content } = await call('GET', `conventions/${id}`);
      expect(content.answers).toEqual(answers);
    },
    300_000,
  );
});
