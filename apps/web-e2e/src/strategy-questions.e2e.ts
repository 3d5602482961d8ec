import { type Page } from 'playwright-core';
import { eventually, examine } from './harness';
import { aFirstDay, org } from './stage/first-day';

const strategy = `/o/${org}/strategie`;
const year = new Date().getFullYear();

describe('the questions of the strategy, in an organisation’s own words', () => {
  const day = aFirstDay();
  let page: Page;

  const { call } = day;
  const saved = () => page.getByText(/^Enregistré à/).waitFor();
  const part = (name: string) => page.getByRole('link', { name, exact: true }).click();

  beforeAll(async () => {
    page = day.page();
  });

  it('are found beside the reviews, and copied from those of Entente', async () => {
    await page.goto(strategy);
    await page.getByRole('link', { name: 'Adapter les questions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Questions de la stratégie' }).waitFor();
    await page.getByText('Copiez-les pour les adapter').waitFor();
    await examine(page, 'strategy-questionnaires-empty');
    await page.getByRole('button', { name: 'Copier et adapter « Les questions d’Entente »' }).click();
    await page.getByText('Brouillon de la version 1').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/strategie\/questionnaires\/[0-9a-f-]{36}$/);
    await examine(page, 'strategy-questionnaire');
  });

  it('are reworded, hidden with what that does to the score, and joined by one of their own', async () => {
    await page.getByLabel('Titre du questionnaire', { exact: true }).fill('La stratégie, dans nos mots');
    await page.getByRole('button', { name: /^Modifier ORG-15/ }).click();
    await page.getByLabel('Question, telle qu’on la lit', { exact: true }).fill('Qui peut décider seul ?');
    await page.getByText('Dans les mots d’Entente').waitFor();
    await page.getByRole('button', { name: /^Fermer ORG-15/ }).click();
    await page.getByRole('button', { name: /^Modifier ORG-13/ }).click();
    await page.getByText('Masquée, elle y compte comme « sans objet »').waitFor();
    await page.getByLabel('Cette question est').selectOption({ label: 'masquée' });
    await examine(page, 'strategy-questionnaire-hidden');
    await page.getByRole('button', { name: /^Fermer ORG-13/ }).click();
    await page.getByRole('button', { name: /^Modifier ORG-26/ }).click();
    await page.getByText('elle ne se masque pas').waitFor();
    expect(await page.getByLabel('Cette question est').locator('option').allTextContents()).toEqual([
      'obligatoire',
      'facultative',
    ]);
    await page.getByRole('button', { name: /^Fermer ORG-26/ }).click();
    await page.getByRole('button', { name: 'Ajouter une question' }).first().click();
    await page
      .getByLabel('Question, telle qu’on la lit', { exact: true })
      .fill('Combien d’équipes partenaires sont venues nous voir ?');
    await page.getByText('ne compte pas dans le score').waitFor();
    await page.getByLabel('Cette question est').selectOption({ label: 'obligatoire' });
    await page.getByLabel('On y répond par').selectOption({ label: 'un nombre' });
    await page.getByLabel('Unité, si besoin', { exact: true }).fill('équipes');
    await examine(page, 'strategy-questionnaire-own-question');
    await saved();
    await page.reload();
    await page.getByText('Combien d’équipes partenaires sont venues nous voir ?').waitFor();
  });

  it('are tried on their own scales, published, chosen, read again', async () => {
    await part('Aperçu');
    const reworded = page.getByRole('region', { name: 'Qui peut décider seul ?' });
    await reworded.waitFor();
    await eventually(async () =>
      expect(await reworded.locator('.ent-segments label').count()).toBeGreaterThanOrEqual(4),
    );
    await examine(page, 'strategy-questionnaire-preview');
    await part('Publier');
    await page.getByRole('button', { name: 'Publier la version 1' }).click();
    await page.getByText('Version 1 publiée.').waitFor();
    await page.getByRole('button', { name: 'Choisir pour la prochaine revue' }).click();
    await page.getByText('La prochaine revue posera les questions de la dernière version.').waitFor();
    await examine(page, 'strategy-questionnaire-published');
    await page.getByRole('link', { name: 'Lire la version 1' }).click();
    await page.getByText('Questions masquées : ORG-13').waitFor();
    await examine(page, 'strategy-questionnaire-version');
    await page.goto(`${strategy}/questionnaires`);
    await page.getByRole('link', { name: 'La stratégie, dans nos mots' }).waitFor();
    await page.getByText('Prochaine revue', { exact: true }).waitFor();
    await examine(page, 'strategy-questionnaires');
  });

  it('are what the next review asks, what is required is awaited before the board, and the page says what is hidden', async () => {
    const { id } = await call('POST', 'strategies', { year });
    await page.goto(`${strategy}/${id}/questions`);
    const asked = page.getByRole('region', { name: 'Combien d’équipes partenaires sont venues nous voir ?' });
    await asked.waitFor();
    expect(await page.locator('#ORG-13').count()).toBe(0);
    await page.locator('#ORG-15').getByRole('heading', { name: 'Qui peut décider seul ?' }).waitFor();
    await page.locator('#ORG-15').locator('.ent-segments label').nth(3).click();
    await page.getByText('Enregistré').first().waitFor();
    await page.getByRole('link', { name: 'Retour à la revue' }).last().click();
    await page.getByText('comptées sans objet : ORG-13').waitFor();
    await page.getByText('Questions de « La stratégie, dans nos mots », version 1.').waitFor();
    await page.getByRole('button', { name: 'Noter le débat en équipe' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Votre organisation attend une réponse à cette question').waitFor();
    await examine(page, 'strategy-own-questions-missing');
    await page.goto(`${strategy}/${id}/questions`);
    await asked.getByLabel('Réponse', { exact: false }).fill('3');
    await asked.getByLabel('Réponse', { exact: false }).blur();
    await page.getByText('Enregistré').first().waitFor();
    await examine(page, 'strategy-own-questions');
    await page.getByRole('link', { name: 'Retour à la revue' }).last().click();
    await page.getByText('Il reste à compléter avant le conseil').waitFor();
    expect(await page.getByText('Votre organisation attend une réponse à cette question').count()).toBe(0);
  });

  it('answer a code of somebody else’s framework, under the name of what they belong to', async () => {
    const { id } = await call('POST', 'frameworks', { name: 'Référentiel d’essai', edition: '2026' });
    await page.goto(`${strategy}/referentiels/${id}`);
    await page.getByRole('button', { name: 'Ajouter un code' }).click();
    await page.getByLabel('Code', { exact: true }).fill('E-1');
    const answers = page.getByLabel('Ajouter ce qui répond à E-1');
    const added = answers.locator('optgroup[label*="La stratégie, dans nos mots"] option');
    await answers.selectOption((await added.getAttribute('value')) ?? '');
    await page.getByRole('button', { name: 'Retirer Combien d’équipes partenaires sont venues nous voir ?' }).waitFor();
    await saved();
    await examine(page, 'framework-own-question');
    await page.reload();
    await page.getByRole('button', { name: 'Retirer Combien d’équipes partenaires sont venues nous voir ?' }).waitFor();
  });
});
