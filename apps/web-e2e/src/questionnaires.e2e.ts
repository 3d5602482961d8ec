import { type Page } from 'playwright-core';
import { examine } from './harness';
import { aFirstDay, org } from './stage/first-day';

const reviews = `/o/${org}/bilans`;

describe('the questions of the review, in an organisation’s own words', () => {
  const day = aFirstDay();
  let page: Page;
  let partnerId: string;

  const { call } = day;
  const saved = () => page.getByText(/^Enregistré à/).waitFor();
  const part = (name: string) => page.getByRole('link', { name, exact: true }).click();

  beforeAll(async () => {
    page = day.page();
    partnerId = await day.partner();
  });

  it('are copied from those of Entente, where grids are', async () => {
    await page.goto(reviews);
    await page.getByRole('link', { name: 'Grilles' }).click();
    await page.getByText('Copiez-les pour les adapter').waitFor();
    await page.getByRole('button', { name: 'Copier et adapter « Les questions d’Entente »' }).click();
    await page.getByText('Brouillon de la version 1').waitFor();
    await examine(page, 'questionnaire');
  });

  it('are reworded, hidden, put in order, and joined by one of their own', async () => {
    await page.getByLabel('Titre du questionnaire', { exact: true }).fill('Nos questions de bilan');
    await page.getByRole('button', { name: 'Descendre REV-01' }).click();
    await page.getByText('REV-01 est maintenant en position 2 de « Le lien ».').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^Modifier REV-04/ }).click();
    await page.getByLabel('Cette question est').selectOption({ label: 'masquée' });
    await page.getByRole('button', { name: /^Fermer REV-04/ }).click();
    await page.getByRole('button', { name: /^Modifier REV-08/ }).click();
    await page.getByText('elle ne se masque pas').waitFor();
    expect(await page.getByLabel('Cette question est').locator('option').allTextContents()).toEqual([
      'obligatoire',
      'facultative',
    ]);
    await page.getByRole('button', { name: /^Fermer REV-08/ }).click();
    await page.getByRole('button', { name: 'Ajouter une question' }).first().click();
    await page.getByText('2 points à corriger').or(page.getByText('Un point à corriger')).first().waitFor();
    await page.getByLabel('Question, telle qu’on la lit', { exact: true }).fill('Qui porte la maraude commune ?');
    await page
      .getByLabel('Aide, sous la question', { exact: true })
      .fill('La réponse d’aujourd’hui, pas celle de la convention.');
    await page.getByLabel('Cette question est').selectOption({ label: 'obligatoire' });
    await page.getByLabel('On y répond par').selectOption({ label: 'un choix' });
    await page.getByLabel('Choix 1', { exact: true }).fill('Notre équipe');
    await page.getByLabel('Choix 2', { exact: true }).fill('L’équipe partenaire');
    await examine(page, 'questionnaire-own-question');
    await saved();
    await page.reload();
    await page.getByText('Qui porte la maraude commune ?').waitFor();
  });

  it('are tried as they will be answered, then published and chosen', async () => {
    await part('Aperçu');
    await page.getByRole('heading', { name: 'Qui porte la maraude commune ?' }).waitFor();
    await examine(page, 'questionnaire-preview');
    await part('Publier');
    await page.getByRole('button', { name: 'Publier la version 1' }).click();
    await page.getByText('Version 1 publiée.').waitFor();
    await page.getByRole('button', { name: 'Choisir pour les nouveaux bilans' }).click();
    await page.getByText('Les nouveaux bilans posent les questions de la dernière version.').waitFor();
    await examine(page, 'questionnaire-published');
    await page.getByRole('link', { name: 'Lire la version 1' }).click();
    await page.getByText('Questions masquées : REV-04').waitFor();
    await examine(page, 'questionnaire-version');
    await page.goto(`${reviews}/grilles`);
    await page.getByRole('link', { name: 'Nos questions de bilan' }).waitFor();
    await examine(page, 'grids-and-questions');
  });

  it('are offered for one review when it is prepared, beside those of Entente', async () => {
    await page.goto(`${reviews}/nouveau?partenaire=${partnerId}`);
    const asked = page.getByLabel('Questions du bilan');
    await asked.waitFor();
    expect(await asked.locator('option').allTextContents()).toEqual([
      'Les questions d’Entente',
      'Nos questions de bilan',
    ]);
    await asked.locator('option:checked', { hasText: 'Nos questions de bilan' }).waitFor({ state: 'attached' });
    await examine(page, 'plan-with-questions');
  });

  it('are what the next review asks, and what is required is asked for before concluding', async () => {
    const { id } = await call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });
    await call('POST', `reviews/${id}/actions/start`, {});
    await page.goto(`${reviews}/${id}/conclusion`);
    await page.getByText('votre organisation attend une réponse à ces questions').waitFor();
    await examine(page, 'review-required-questions');
    await page.getByRole('link', { name: 'Qui porte la maraude commune ?' }).click();
    await page.getByRole('heading', { name: 'Qui porte la maraude commune ?' }).waitFor();
    await page.getByText('La réponse d’aujourd’hui, pas celle de la convention.').waitFor();
    expect(await page.getByRole('heading', { name: 'Est-ce assez ?' }).count()).toBe(0);
    const asked = page.getByRole('region', { name: 'Qui porte la maraude commune ?' });
    await asked.getByLabel('Réponse', { exact: true }).selectOption({ label: 'Notre équipe' });
    await saved();
    await examine(page, 'review-own-questions');
    await page.goto(`${reviews}/${id}/conclusion`);
    await page
      .getByRole('heading', { name: 'Décision commune' })
      .or(page.getByText('Décision').first())
      .first()
      .waitFor();
    expect(await page.getByText('votre organisation attend une réponse').count()).toBe(0);
  });
});
