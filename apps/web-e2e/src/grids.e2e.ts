import { type Page } from 'playwright-core';
import { examine } from './harness';
import { closeAReview } from './stage/closed-review';
import { aFirstDay, org } from './stage/first-day';

const reviews = `/o/${org}/bilans`;

describe('a grid of one’s own, from a copy to a rated review', () => {
  const day = aFirstDay();
  let page: Page;
  let partnerId: string;

  const { call } = day;
  const saved = () => page.getByText(/^Enregistré à/).waitFor();
  const part = (name: string) => page.getByRole('link', { name, exact: true }).click();

  /** By its grip, with a mouse, in small steps as a hand moves. */
  const dragBelow = async (moved: string, target: string): Promise<void> => {
    const row = (of: string) => page.locator('.criteria > li').filter({ has: page.getByText(of, { exact: true }) });
    await row(moved).scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all([row(moved).locator('.grip').boundingBox(), row(target).boundingBox()]);
    if (!from || !to) throw new Error(`${moved} or ${target} is not on the page.`);
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 + 12, { steps: 4 });
    await page.mouse.move(from.x + from.width / 2, to.y + to.height - 4, { steps: 12 });
    await page.mouse.up();
  };

  beforeAll(async () => {
    page = day.page();
    partnerId = await day.partner();
    // Last year's review, for the dry run to read.
    await closeAReview({ page, call, org }, { partnerId, year: 2025 });
  });

  it('begins from the reviews, with a copy of Entente’s grid', async () => {
    await page.goto(reviews);
    await page.getByRole('link', { name: 'Grilles' }).click();
    await page.getByText('Vous n’avez pas encore de grille à vous').waitFor();
    await page.getByText('version 1, 39 critères, un bilan').waitFor();
    await examine(page, 'grids-empty');
    await page.getByRole('button', { name: /^Copier et adapter « Suivi/ }).click();
    await page.getByText('Brouillon de la version 1').waitFor();
    await examine(page, 'grid-criteria');
  });

  it('is written by itself: words, order, weights, a criterion gone and one more', async () => {
    await page.getByLabel('Titre de la grille', { exact: true }).fill('');
    await page.getByText('2 points à corriger').or(page.getByText('Un point à corriger')).first().waitFor();
    await page.getByLabel('Titre de la grille', { exact: true }).fill('Notre grille de bilan');
    await page.getByRole('button', { name: 'Descendre CHK-101' }).click();
    await page.getByText('CHK-101 est maintenant en position 2 de « Sens partagé ».').waitFor({ state: 'attached' });
    await dragBelow('CHK-103', 'CHK-104');
    await page.getByText('CHK-103 est maintenant en position 4 de « Sens partagé ».').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^Modifier CHK-105/ }).click();
    await page.getByRole('button', { name: 'Retirer ce critère' }).click();
    await page.getByText('Critère CHK-105 retiré.').waitFor();
    await page.getByRole('button', { name: 'Ajouter un critère' }).first().click();
    await page
      .getByLabel('Critère, tel qu’on le lit', { exact: true })
      .fill('Les deux équipes se sont vues cette année');
    await page.getByLabel('En deux mots', { exact: true }).fill('rencontre');
    await page.getByLabel('Poids', { exact: true }).last().waitFor();
    await page.getByText('Posé seulement si un autre critère').click();
    await page.getByLabel('Selon le critère').selectOption({ label: 'CHK-102, intérêt de chacun' });
    await page.getByText('si CHK-102 est noté de 1 à 3').waitFor();
    await examine(page, 'grid-criterion');
    await saved();
    await page.reload();
    await page.getByText('Les deux équipes se sont vues cette année').waitFor();
  });

  it('words its scale and its readings', async () => {
    await part('Échelle et lecture');
    await page.getByRole('group', { name: 'Lecture 4' }).getByLabel('Lecture 4', { exact: true }).fill('remarquable');
    await page.getByRole('group', { name: 'Lecture 1' }).getByLabel('Jusqu’à').fill('70');
    await page.getByText('Chaque lecture va plus haut que la précédente.').first().waitFor();
    await examine(page, 'grid-scale');
    await page.getByRole('group', { name: 'Lecture 1' }).getByLabel('Jusqu’à').fill('40');
    await saved();
  });

  it('is tried as a rater sees it, and on last year’s answers', async () => {
    await part('Aperçu');
    await page.getByText('Critère 1 sur 38. Sens partagé').waitFor();
    await page.getByRole('radio', { name: /^3, Installé/ }).check();
    await examine(page, 'grid-preview');
    // Rated, the first criterion opens the one that depends on it.
    await page.getByText('Critère 1 sur 39. Sens partagé').waitFor();
    await part('Essai');
    await page.getByRole('cell', { name: '61, à consolider' }).first().waitFor();
    await page.getByRole('cell', { name: 'LOC-001' }).waitFor();
    await examine(page, 'grid-run');
  });

  it('says what becomes of what it dropped, and is published', async () => {
    await part('Publier');
    await page.getByText('Dites ce que devient le critère CHK-105').first().waitFor();
    await examine(page, 'grid-publish-refused');
    await page.getByLabel('Ce que devient CHK-105').selectOption({ label: 'Remplacé par une autre question' });
    await page.getByLabel('Critère qui prend la suite de CHK-105').selectOption({ index: 1 });
    await page.getByLabel('Ce qui change').fill('Une question sur les rencontres');
    await page.getByRole('button', { name: 'Publier la version 1' }).click();
    await page.getByText('Version 1 publiée.').waitFor();
    await page.getByRole('button', { name: 'Choisir pour les nouveaux bilans' }).click();
    await page.getByText('Les nouveaux bilans suivent la dernière version').waitFor();
    await examine(page, 'grid-published');
    await page.getByRole('link', { name: 'Lire la version 1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Notre grille de bilan, version 1' }).waitFor();
    await page.getByText('Les deux équipes se sont vues cette année').waitFor();
    await examine(page, 'grid-version');
    await page.goto(`${reviews}/grilles`);
    await page.getByText('Notre grille de bilan').waitFor();
    await examine(page, 'grids');
  });

  it('is what the next review is rated on, and compared through', async () => {
    await page.goto(`${reviews}/nouveau?partenaire=${partnerId}`);
    await page.getByLabel('Grille', { exact: true }).waitFor();
    await page.getByLabel('Année du bilan').fill('2026');
    await examine(page, 'review-plan-grid');
    await page.getByRole('button', { name: 'Préparer le bilan' }).click();
    await page.getByRole('heading', { name: /^Bilan 2026 avec Équipe mobile/ }).waitFor();
    await page.getByRole('button', { name: 'Noter notre côté' }).click();
    await page.getByText('Critère 1 sur 38. Sens partagé').waitFor();
    await page.getByRole('radio', { name: /^3, Installé/ }).check();
    await page.getByText('Critère 1 sur 39. Sens partagé').waitFor();
    await page.getByText('En 2025').first().waitFor();
    await examine(page, 'review-own-grid');
  });

  it('gives both versions back when two people write it', async () => {
    await page.goto(`${reviews}/grilles`);
    await page.getByRole('link', { name: 'Notre grille de bilan' }).click();
    await page.getByLabel('Titre de la grille', { exact: true }).waitFor();
    const other = await day.visitor().context.newPage();
    await other.goto(page.url());
    await other.getByLabel('Titre de la grille', { exact: true }).fill('Le titre d’une collègue');
    await other.getByText(/^Enregistré à/).waitFor();
    await other.close();
    await page.getByLabel('Titre de la grille', { exact: true }).fill('Mon titre à moi');
    await page.getByText('Quelqu’un a modifié cette grille pendant que vous écriviez.').waitFor();
    await examine(page, 'grid-conflict');
    await page.getByRole('button', { name: 'Garder ce que j’ai écrit' }).click();
    await saved();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Mon titre à moi' }).waitFor();
  });
});
