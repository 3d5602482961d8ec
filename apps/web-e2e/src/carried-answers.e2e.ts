import { workedExample } from '@entente/evaluations/domain/testing';
import { type Page } from 'playwright-core';
import { eventually, examine } from './harness';
import { closeAReview, field } from './stage/closed-review';
import { aFirstDay, org } from './stage/first-day';

const said = {
  answers: workedExample.map(({ code: of, judgement }) => ({
    code: of,
    judgement: field(judgement.value),
    ...(of === 'CHK-101' ? { comment: field('La phrase du préambule est reprise.') } : {}),
  })),
  questions: [
    { code: 'REV-15', fields: { rating: field({ rating: 3 }), comment: field('Une affichette dans chaque salle.') } },
    { code: 'REV-17', fields: { strengths: field(['Des rendez-vous rapides']) } },
    { code: 'REV-18', fields: { improvements: field(['Prévenir plus tôt']) } },
  ],
};

describe('last year’s answers, taken over and changed since', () => {
  const day = aFirstDay();
  let page: Page;
  let partnerId: string;
  let review: string;

  const { call } = day;
  const saved = () => page.getByText(/^Enregistré à/).waitFor();
  const question = (id: string) => page.locator(`section#${id}`);

  beforeAll(async () => {
    page = day.page();
    partnerId = await day.partner();
    await closeAReview({ page, call, org }, { partnerId, year: 2025, answers: said });
    const { id } = await call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });
    await call('POST', `reviews/${id}/actions/start`, {});
    review = `/o/${org}/bilans/${id}`;
  });

  it('takes one answer over, says it is unchanged, and gives it back', async () => {
    await page.goto(`${review}/questions`);
    const fifteen = question('REV-15');
    await fifteen.getByText('En 2025 : 3, installé.').waitFor();
    await fifteen.getByText('Lire la réponse de 2025').click();
    await fifteen.getByText('Une affichette dans chaque salle.').waitFor();
    await fifteen.getByRole('button', { name: 'Reprendre la réponse de 2025' }).click();
    await fifteen.getByText('Reprise de 2025, inchangée').waitFor();
    expect(await fifteen.getByLabel('Un mot pour la discussion').inputValue()).toBe(
      'Une affichette dans chaque salle.',
    );
    expect(await fifteen.getByRole('radio', { checked: true }).count()).toBe(0);
    await fifteen.getByRole('button', { name: 'Annuler la reprise' }).click();
    await fifteen.getByRole('button', { name: 'Reprendre la réponse de 2025' }).waitFor();
    await eventually(async () => expect(await fifteen.getByLabel('Un mot pour la discussion').inputValue()).toBe(''));
  });

  it('takes a whole chapter over in one press, and shows the former words once one changed', async () => {
    await page.getByRole('button', { name: 'Reprendre les 2 réponses de 2025 encore vides ici' }).click();
    await question('REV-17').getByText('Reprise de 2025, inchangée').waitFor();
    await page.getByText('2 réponses reprises de 2025.').waitFor();

    const eighteen = question('REV-18');
    await eighteen.getByRole('textbox').first().fill('Prévenir la veille');
    await eighteen.getByText('Modifiée depuis 2025').waitFor();
    await saved();
    await eighteen.getByText('Ce que disait 2025').click();
    await eighteen.getByText('Prévenir plus tôt').waitFor();
    await page.getByText('1 reprise inchangée, 1 modifiée, 0 nouvelle').waitFor();
    await examine(page, 'carried-answers');
  });

  it('keeps in the address which questions are shown', async () => {
    await page.getByRole('link', { name: 'Modifiées', exact: true }).click();
    await page.waitForURL(/reprise=modifiees/);
    await question('REV-17').waitFor({ state: 'detached' });
    await page.reload();
    await question('REV-18').getByText('Modifiée depuis 2025').waitFor();
    await eventually(async () => expect(await page.locator('ent-question-card').count()).toBe(1));
    await page.getByRole('link', { name: 'Nouvelles', exact: true }).click();
    await page.getByText('Aucune question ne correspond.').waitFor();
    await page.getByRole('link', { name: 'Montrer toutes les questions' }).click();
    await question('REV-17').waitFor();
  });

  it('offers the words of a criterion, and never its rating', async () => {
    await page.goto(`${review}/notation`);
    await page.getByRole('button', { name: 'Reprendre le commentaire de 2025' }).click();
    await page.getByText('Repris de 2025, inchangé').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await examine(page, 'carried-comment');
  });

  it('reads on a phone', async () => {
    const phone = await day.alsoOn('phone');
    await phone.page.goto(`${review}/questions`);
    await phone.page.locator('section#REV-18').getByText('Modifiée depuis 2025').waitFor();
    await examine(phone.page, 'carried-answers-phone');
    await phone.context.close();
  });
});
