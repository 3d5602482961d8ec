import { pageTexts } from '@entente/platform/pdf/testing';
import { type Page } from 'playwright-core';
import { eventually, examine, weigh } from './harness';
import { aFirstDay, org } from './stage/first-day';

const campaigns = `/o/${org}/avis`;

describe('questions to people, in an organisation’s own words and in each language', () => {
  const day = aFirstDay();
  let page: Page;
  let phone: Page;
  let partnerId: string;
  let path: string;

  const saved = () => page.getByText(/^Enregistré à/).waitFor();
  const part = (name: string) => page.getByRole('link', { name, exact: true }).click();
  const button = (on: Page, name: string | RegExp) => on.getByRole('button', { name, exact: true });
  const heading = (on: Page, name: string | RegExp) => on.getByRole('heading', { name }).first().waitFor();
  /** A field by the whole of its label. */
  const field = (label: string) => page.getByLabel(label, { exact: true });

  beforeAll(async () => {
    page = day.page();
    partnerId = await day.partner();
  });

  it('are found from the campaigns, and copied from those of Entente', async () => {
    await page.goto(campaigns);
    await page.getByRole('link', { name: 'Questions posées' }).click();
    await page.getByText('Copiez-les pour les adapter').waitFor();
    await examine(page, 'feedback-questions-list');
    await page.getByRole('button', { name: 'Copier et adapter « Les questions d’Entente »' }).click();
    await page
      .getByText('Langues que vos campagnes pourront proposer : Français, English, العربية, Українська.')
      .waitFor();
    await examine(page, 'feedback-questionnaire');
  });

  it('are hidden, reworded, and never lose a share that the review shows', async () => {
    await field('Titre du questionnaire').fill('Questions de l’accueil de jour');
    await page.getByRole('button', { name: /^Modifier FBK-01/ }).click();
    await eventually(async () =>
      expect(await field('Cette question est').locator('option').allTextContents()).toEqual(['posée', 'masquée']),
    );
    await field('Cette question est').selectOption({ label: 'masquée' });
    await page.getByRole('button', { name: /^Fermer FBK-01/ }).click();
    await page.getByRole('button', { name: /^Modifier FBK-02/ }).click();
    await page.getByText('Le bilan et les indicateurs s’en servent').waitFor();
    await field('Question, telle qu’on la lit').fill('Saviez-vous que {ours} et {theirs} font équipe ?');
    await field('Question, telle qu’on la lit, العربية').fill('هل تعرف أننا نعمل معا؟');
    await examine(page, 'feedback-question-reworded');
    await page.getByRole('button', { name: /^Fermer FBK-02/ }).click();
  });

  it('are joined by one of their own, and a language that lacks its words is not offered', async () => {
    await page.getByRole('button', { name: 'Ajouter une question' }).click();
    await field('Question, telle qu’on la lit').fill('Quand voulez-vous venir ?');
    await field('Question, telle qu’on la lit, العربية').fill('متى تريد أن تأتي؟');
    await field('On y répond par').selectOption({ label: 'un choix' });
    for (const [rank, french, arabic] of [
      [1, 'Le matin', 'صباحا'],
      [2, 'Le soir', 'مساء'],
    ] as const) {
      await field(`Choix ${rank}`).fill(french);
      await field(`Choix ${rank}, العربية`).fill(arabic);
    }
    await page.getByText('Українська : il manque des mots à LFQ-001. Cette langue ne sera pas proposée.').waitFor();
    await page.getByText('English : il manque des mots à LFQ-001.').waitFor();
    await examine(page, 'feedback-question-own');
    await saved();
    await page.reload();
    await page.getByText('Langues que vos campagnes pourront proposer : Français, العربية.').waitFor();
  });

  it('are seen as people will read them, then published and chosen', async () => {
    await part('Aperçu');
    await page.getByText('Saviez-vous que Association Le Tilleul et le partenaire font équipe').waitFor();
    await field('Langue').selectOption('ar');
    await page.getByText('متى تريد أن تأتي؟').waitFor();
    await examine(page, 'feedback-questions-preview');
    await part('Publier');
    await page.getByRole('button', { name: 'Publier la version 1' }).click();
    await page.getByText('Version 1 publiée.').waitFor();
    await page.getByRole('button', { name: 'Choisir pour les nouvelles campagnes' }).click();
    await page.getByText('Les nouvelles campagnes posent les questions de la dernière version.').waitFor();
    await page.getByRole('link', { name: 'Lire la version 1' }).click();
    await page.getByText('Questions masquées : FBK-01').waitFor();
    await examine(page, 'feedback-questions-version');
  });

  it('are what the next campaign asks, in the languages they speak', async () => {
    await page.goto(`${campaigns}/nouvelle?partenaire=${partnerId}`);
    await page.getByText('Cette campagne pose les questions « Questions de l’accueil de jour », version 1.').waitFor();
    await eventually(async () =>
      expect(await page.getByRole('checkbox', { name: 'Українська' }).isDisabled()).toBe(true),
    );
    await page.getByLabel('Questions posées').selectOption({ label: 'Celles d’Entente' });
    await page.getByRole('checkbox', { name: 'Українська' }).and(page.locator(':enabled')).waitFor();
    await page.getByLabel('Questions posées').selectOption({ label: 'Questions de l’accueil de jour' });
    await page.getByRole('checkbox', { name: 'Українська' }).and(page.locator(':disabled')).waitFor();
    await examine(page, 'feedback-open-own');
    await button(page, 'Ouvrir la campagne').click();
    await heading(page, 'Faire répondre');
    await page.getByRole('link', { name: 'Questions de l’accueil de jour, version 1' }).waitFor();
    await examine(page, 'feedback-running-own');
    path = `/q/${(await page.locator('.address').innerText()).split('/q/')[1] ?? ''}`;

    const id = page.url().split('/').at(-1) ?? '';
    const bytes = await page.evaluate(
      async (where) => [...new Uint8Array(await (await fetch(where)).arrayBuffer())],
      `/api/v1/o/${org}/feedback/${id}/form?language=fr`,
    );
    const text = (await pageTexts(Buffer.from(bytes))).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Quand voulez-vous venir');
    expect(text).toContain('font équipe');
    expect(text).not.toContain('Pour qui répondez-vous');
  });

  it('are answered on a phone, from right to left, without a heavier page', async () => {
    ({ page: phone } = await day.stranger());
    const { script } = await weigh(phone, path);
    expect(script).toBeLessThan(130_000);
    await heading(phone, 'Votre avis compte');
    await eventually(async () => expect(await phone.getByRole('combobox').locator('option').count()).toBe(2));
    await button(phone, 'Commencer').click();
    await heading(phone, 'font équipe');
    await phone.getByRole('combobox').selectOption('ar');
    await heading(phone, 'هل تعرف أننا نعمل معا؟');
    for (let passed = 0; passed < 14; passed += 1) await phone.locator('.end .outlined').click();
    await heading(phone, 'متى تريد أن تأتي؟');
    await phone.getByLabel('مساء').check();
    await examine(phone, 'feedback-own-ar');
    await phone.locator('.end .filled').click();
    await phone.locator('.end .filled').click();
    await heading(phone, 'شكر');
    await phone.goto(`${path}/imprimer?langue=ar`);
    await phone.getByText('متى تريد أن تأتي؟').waitFor();
  });

  it('are typed in from paper, and counted with what phones sent', async () => {
    await page.getByRole('link', { name: 'Saisir des feuilles papier' }).click();
    await page.getByText('Quand voulez-vous venir').waitFor();
    expect(await page.getByText('Pour qui répondez-vous').count()).toBe(0);
    const sheets = [...Array.from({ length: 5 }, () => 'Le matin'), ...Array.from({ length: 4 }, () => 'Le soir')];
    for (const [typed, answer] of sheets.entries()) {
      await page.getByLabel(answer, { exact: true }).check();
      await button(page, 'Enregistrer et passer à la suivante').click();
      await page.getByText(typed === 0 ? '1 feuille saisie' : `${typed + 1} feuilles saisies`).waitFor();
    }
    await page.goBack();
    await button(page, 'Clore et ouvrir les résultats').click();
    await button(page, 'Clore la campagne').click();
    await heading(page, 'Quand voulez-vous venir');
    await page.getByRole('rowheader', { name: 'Le soir' }).waitFor();
    await examine(page, 'feedback-results-own');
  });
});
