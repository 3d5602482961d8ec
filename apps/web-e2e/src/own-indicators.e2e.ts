import { type Page } from 'playwright-core';
import { eventually, examine } from './harness';
import { aFirstDay, org } from './stage/first-day';

const place = `/o/${org}/indicateurs`;

describe('the indicators of an organisation, in its own words', () => {
  const day = aFirstDay();
  let page: Page;
  let partnerId: string;

  const saved = () => page.getByText(/^Enregistré à/).waitFor();
  const part = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).last().click();
  const open = (of: string) => page.getByRole('button', { name: new RegExp(`^Modifier ${of}`) }).click();
  const close = (of: string) => page.getByRole('button', { name: new RegExp(`^Fermer ${of}`) }).click();

  beforeAll(async () => {
    page = day.page();
    partnerId = await day.partner();
  });

  it('are found from the list of indicators, as Entente words them', async () => {
    await page.goto(place);
    await page.getByRole('link', { name: 'Adapter les indicateurs' }).click();
    await page.getByText('Vos partenariats suivent les indicateurs d’Entente').waitFor();
    await page.getByText('Orientations simples').waitFor();
    await examine(page, 'own-indicators');
  });

  it('are reworded, hidden when nothing else reads them, and put in order', async () => {
    await open('IND-01');
    await page.getByLabel('Nom de l’indicateur', { exact: true }).fill('Collègues engagés dans le lien');
    await page.getByText('Dans les mots d’Entente : Professionnels concernés par le partenariat').waitFor();
    await page.getByLabel('Rythme de saisie').selectOption({ label: 'par semestre' });
    await close('IND-01');
    await open('IND-05');
    await page.getByText('Le bilan le montre à la question REV-08').waitFor();
    await eventually(async () => expect(await page.getByLabel(/Suivi dans les partenariats/).isDisabled()).toBe(true));
    await close('IND-05');
    await open('IND-12');
    await page.getByLabel(/Suivi dans les partenariats/).uncheck();
    await close('IND-12');
    await page.getByRole('button', { name: 'Descendre IND-01' }).click();
    await page.getByText('IND-01 est maintenant en position 2.').waitFor({ state: 'attached' });
    await saved();
  });

  it('are joined by one of their own, and kept as they are typed', async () => {
    await page.getByRole('button', { name: 'Ajouter un indicateur' }).click();
    await page.getByLabel('Nom de l’indicateur', { exact: true }).fill('Ateliers menés ensemble');
    await page
      .getByText(/points? à corriger/)
      .first()
      .waitFor();
    await page.getByLabel('Ce que c’est', { exact: true }).fill('Ateliers où les deux équipes étaient là.');
    await page.getByLabel('Comment on compte', { exact: true }).fill('Un atelier compte une fois.');
    await page.getByLabel('Ce qui est compté', { exact: true }).fill('ateliers');
    await page.getByLabel('Qui compte', { exact: true }).fill('Notre équipe.');
    await page.getByLabel('Ce chiffre est d’ordinaire').selectOption({ label: 'estimé' });
    await page.getByLabel(/^Cible proposée/).fill('8');
    await page.getByLabel(/^Cible proposée/).press('Tab');
    await examine(page, 'own-indicators-form');
    await saved();
    await page.reload();
    await page.getByText('Ateliers menés ensemble').waitFor();
  });

  it('are published for every partnership', async () => {
    await part('Publier');
    await page.getByText('Tout est prêt.').waitFor();
    await examine(page, 'own-indicators-publish');
    await page.getByRole('button', { name: 'Publier la version 1' }).click();
    await page.getByText('Version 1 publiée.').waitFor();
    await page.getByRole('heading', { name: 'Publier la version 2' }).waitFor();
    await page.getByRole('link', { name: 'Lire la version 1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Indicateurs, version 1' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Ateliers menés ensemble' }).getByText('le vôtre').waitFor();
    await examine(page, 'own-indicators-version');
    await page.getByRole('link', { name: 'Revenir aux versions' }).click();
    await page.getByRole('heading', { name: 'Publier la version 2' }).waitFor();
  });

  it('are chosen, entered and read as any other', async () => {
    await page.goto(`${place}/${partnerId}/choix`);
    await page.getByLabel(/Ateliers menés ensemble/).check();
    await eventually(async () => expect(await page.getByLabel(/^Cible de l’année/).inputValue()).toBe('8'));
    expect(await page.getByLabel(/Personnes rencontrées/).count()).toBe(0);
    await examine(page, 'own-indicators-choice');
    await page.getByRole('button', { name: 'Enregistrer le choix' }).click();
    await page.getByText('Choix enregistré.').waitFor();
    const year = Number(new Date().toISOString().slice(0, 4));
    await page.goto(`${place}/${partnerId}/saisie?annee=${year - 1}`);
    const cell = page.getByRole('textbox', { name: /ateliers, 1er trimestre/ }).first();
    await cell.fill('9');
    await cell.press('Enter');
    await saved();
    await examine(page, 'own-indicators-entry');
    await page.goto(`${place}/${partnerId}?annee=${year - 1}`);
    await page.getByRole('heading', { name: 'Ateliers menés ensemble' }).waitFor();
    await page.getByText('9 ateliers').first().waitFor();
    await examine(page, 'own-indicators-read');
  });

  it('keep the meaning of what was entered, and propose a code instead', async () => {
    await page.goto(`${place}/adapter`);
    await open('LIN-001');
    await page.getByText('Des valeurs sont déjà saisies').waitFor();
    await page.getByLabel('Unité', { exact: true }).selectOption({ label: 'des heures' });
    await page.getByText('créez plutôt LIN-002').first().waitFor();
    await examine(page, 'own-indicators-meaning');
    await page.getByLabel('Unité', { exact: true }).selectOption({ label: 'un nombre' });
    await page.getByLabel(/Suivi dans les partenariats/).uncheck();
    await saved();
    await part('Publier');
    await page.getByRole('button', { name: 'Publier la version 2' }).click();
    await page.getByText('Version 2 publiée.').waitFor();
    const year = Number(new Date().toISOString().slice(0, 4));
    await page.goto(`${place}/${partnerId}?annee=${year - 1}`);
    await page.getByText('N’est plus saisi').waitFor();
    await page.getByText('9 ateliers').first().waitFor();
  });

  it('refuse a file of somebody else whole, with every fault', async () => {
    await page.goto(`${place}/adapter?partie=publier`);
    await page.getByText('Le schéma du fichier').waitFor();
    const buffer = Buffer.from(
      JSON.stringify({ format: 'entente-indicators', formatVersion: 1, lastOwn: -1, indicators: {} }),
    );
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'indicateurs.json', mimeType: 'application/json', buffer });
    await page.getByText('Ce fichier ne peut pas devenir vos indicateurs.').waitFor();
    await page.getByText(/^\/file\/lastOwn/).waitFor();
    await page.getByText(/^\/file\/indicators/).waitFor();
    await examine(page, 'own-indicators-file');
  });
});
