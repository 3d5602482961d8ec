import { type Browser, type Page } from 'playwright-core';
import {
  addPartner,
  callApi,
  examine,
  foundOrganisation,
  launch,
  type Product,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from './harness';

const code = 'ABCD-EFGH-JKMN';
const nadia = { email: 'nadia.belkacem@letilleul.example', password: 'quatre mots pour ouvrir' };
const org = 'association-le-tilleul';
const actions = `/o/${org}/actions`;

type Created = { id: string; contacts: { id: string }[] };

describe('the plan of actions, from a promise to its effect', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  let page: Page;
  let partnerId: string;
  const call = callApi<Created>(() => page, org);

  const due = () => page.getByLabel('Avant le', { exact: true });
  const save = () => page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...nadia });
    visitor = await visit(browser, 'desktop', product.url);
    page = visitor.page;
    await signIn(page, nadia);
    partnerId = await addPartner(
      call,
      { name: 'Équipe mobile psychiatrie-précarité' },
      { name: 'Dr Hélène Roussel', title: 'Psychiatre' },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  it('says what the plan is for while it is empty', async () => {
    await page.goto(actions);
    await page.getByText('Aucune action pour le moment').waitFor();
    await examine(page, 'actions-empty');
    await page.getByRole('link', { name: 'En tableau' }).click();
    await page.getByText('Aucune action pour le moment').waitFor();
  });

  it('is planned from the partner’s page, and says at once all that is missing', async () => {
    await page.goto(`/o/${org}/partenaires/${partnerId}`);
    await page.getByText('Aucune action en cours').waitFor();
    await page.getByRole('link', { name: 'Prévoir une action' }).click();
    await page.getByRole('heading', { level: 1, name: 'Prévoir une action' }).waitFor();
    await page.getByLabel('Que ferons-nous ?').fill('Nommer un suppléant de chaque côté');
    await page.getByLabel('Résultat visible attendu').fill('Quelqu’un répond même en août');
    await due().fill('01/12/2026');
    await due().blur();
    await save();
    // Somebody must carry it.
    await page.getByText('Au moins un responsable').or(page.getByText('responsable')).first().waitFor();
    await examine(page, 'action-refused');
    await page.getByLabel('Responsable chez nous').selectOption({ label: 'Nadia Belkacem' });
    await save();
    await page.getByRole('heading', { level: 1, name: 'Nommer un suppléant de chaque côté' }).waitFor();
    await page.getByText('Écrite à la main').waitFor();
    await examine(page, 'action');
  });

  it('counts each postponement, and asks at the third whether to give it up', async () => {
    for (const [day, told] of [
      ['15/12/2026', 'reportée une fois'],
      ['15/01/2027', 'reportée 2 fois'],
    ] as const) {
      await due().fill(day);
      await due().blur();
      await save();
      await page.getByText(told).waitFor();
    }
    await due().fill('15/02/2027');
    await due().blur();
    await save();
    await page.getByRole('alertdialog').getByText('Ce serait le report numéro 3').waitFor();
    await examine(page, 'action-third');
    await page.getByRole('button', { name: 'La reporter encore' }).click();
    await page.getByText('reportée 3 fois').waitFor();
    await page.getByText('Promise d’abord pour le 1er décembre 2026', { exact: false }).waitFor();
  });

  it('is done only with its effect, which is kept', async () => {
    await page.getByLabel('Où en est-elle ?').selectOption({ label: 'Faite' });
    await save();
    await page.getByText('Un champ est à corriger').waitFor();
    await page.getByLabel('Effet constaté').fill('Farid a répondu trois fois en août.');
    await save();
    await page.getByText('a mené une action à bien').waitFor();
    await page.goto(`${actions}?etat=done`);
    await page.getByRole('link', { name: 'Nommer un suppléant de chaque côté' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Nommer un suppléant de chaque côté' }).waitFor();
  });

  it('that asks for a proof is not done on the word of one person', async () => {
    await page.goto(`${actions}/nouvelle?partenaire=${partnerId}`);
    await page.getByLabel('Que ferons-nous ?').fill('Signer la fiche-navette');
    await page.getByLabel('Résultat visible attendu').fill('Une fiche signée des deux côtés');
    await due().fill('15/03/2027');
    await due().blur();
    await page.getByLabel('Responsable chez nous').selectOption({ label: 'Nadia Belkacem' });
    await page.getByLabel('Demander une preuve, qu’une deuxième personne vérifie').check();
    await save();
    await page.getByRole('heading', { level: 1, name: 'Signer la fiche-navette' }).waitFor();
    await page.getByLabel('Où en est-elle ?').selectOption({ label: 'Faite' });
    await page.getByLabel('Effet constaté').fill('Chacun sait où est la fiche.');
    await page.getByLabel('Qu’est-ce qui le montre ?').fill('La fiche signée, dans le classeur.');
    await save();
    await page.getByRole('heading', { level: 2, name: 'À vérifier' }).waitFor();
    await page.getByText('Une autre personne que celle qui l’a déclarée faite', { exact: false }).waitFor();
    await page.getByText('a déclaré une action faite').waitFor();
    await examine(page, 'action-waits');
  });

  it('shows on a board and on a phone, what is late first', async () => {
    const people = await page.request.get(`/api/v1/o/${org}/actions/plan?partner=${partnerId}`);
    const { people: known } = (await people.json()) as { people: { id: string; kind: string }[] };
    const ownerOurs = known.find(({ kind }) => kind === 'member')?.id ?? null;
    const item = {
      origin: { kind: 'meeting', code: null },
      expectedResult: 'Les équipes se sont vues',
      priority: 'high',
      ownerOurs,
      ownerTheirs: null,
      hours: null,
      budgetCents: null,
      successSign: '',
      state: 'to-do',
      abandonedReason: '',
      obstacles: [],
      visibleToPartner: true,
      effect: '',
      partnerId,
    };
    await call('POST', 'actions', { ...item, action: 'Visiter leur centre', dueOn: '2026-01-15' });
    await call('POST', 'actions', { ...item, action: 'Écrire la fiche-navette', dueOn: '2099-01-15' });
    await page.goto(actions);
    await page.getByText('Une action est en retard.').waitFor();
    expect(await page.locator('tbody a.name').allInnerTexts()).toEqual([
      'Visiter leur centre',
      'Signer la fiche-navette',
      'Écrire la fiche-navette',
    ]);
    await examine(page, 'actions');
    await page.getByRole('link', { name: 'En tableau' }).click();
    await page.getByRole('heading', { level: 2, name: 'Faite' }).waitFor();
    await examine(page, 'actions-board');

    const { page: phone, context } = await visit(browser, 'phone', product.url);
    await signIn(phone, nadia);
    await phone.goto(`${actions}?quand=late`);
    await phone.getByRole('link', { name: 'Visiter leur centre' }).waitFor();
    await examine(phone, 'actions-phone');
    await phone.getByRole('link', { name: 'Visiter leur centre' }).click();
    await phone.getByLabel('Où en est-elle ?').selectOption({ label: 'En cours' });
    await phone.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await phone.getByText('a commencé une action').waitFor();
    await context.close();
  });

  it('shows a month day by day, turns pages by keyboard, keeps its filters, and gives it to an agenda', async () => {
    await page.goto(`${actions}/calendrier?mois=2026-01`);
    await page.getByRole('heading', { level: 2, name: 'Janvier 2026' }).waitFor();
    await page.getByRole('table').getByRole('link', { name: 'Visiter leur centre' }).waitFor();
    await examine(page, 'actions-calendar');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Mettre dans mon agenda (.ics)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('actions-2026-01.ics');
    await page.getByRole('button', { name: 'Mois suivant' }).focus();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 2, name: 'Février 2026' }).waitFor();
    await page.getByText('Aucune action ce mois-ci avec ces critères.').waitFor();
    await page.keyboard.press('PageUp');
    await page.getByRole('table').getByRole('link', { name: 'Visiter leur centre' }).waitFor();
    await page.goto(`${actions}/calendrier?mois=2026-01&etat=done`);
    await page.getByText('Aucune action ce mois-ci avec ces critères.').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Janvier 2026' }).waitFor();
    await page.getByText('Aucune action ce mois-ci avec ces critères.').waitFor();
  });

  it('gives both versions back when two people changed it', async () => {
    await page.goto(`${actions}?quand=late`);
    await page.getByRole('link', { name: 'Visiter leur centre' }).click();
    await page.getByLabel('Que ferons-nous ?').waitFor();
    const other = await visitor.context.newPage();
    await other.goto(page.url());
    await other.getByLabel('Priorité').selectOption({ label: 'Bloquante' });
    await other.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await other.getByText('Action enregistrée.').waitFor();
    await other.close();
    await page.getByLabel('Que ferons-nous ?').fill('Visiter leur centre à Aubrelles');
    await save();
    await page.getByText('Cette action a changé pendant que vous écriviez.').waitFor();
    await examine(page, 'action-conflict');
    await page.getByRole('button', { name: 'Garder ce que j’ai écrit' }).click();
    await save();
    await page.getByRole('heading', { level: 1, name: 'Visiter leur centre à Aubrelles' }).waitFor();
  });

  it('comes back once closed, at the next day of its series, until it is stopped', async () => {
    await page.goto(`${actions}/nouvelle?partenaire=${partnerId}`);
    await page.getByLabel('Que ferons-nous ?').fill('Relire ensemble les situations en attente');
    await page.getByLabel('Résultat visible attendu').fill('Aucune demande n’attend plus de dix jours');
    await due().fill('31/01/2027');
    await due().blur();
    await page.getByLabel('Responsable chez nous').selectOption({ label: 'Nadia Belkacem' });
    await page.getByLabel('Revient-elle ?').selectOption({ label: 'Chaque mois' });
    await page.getByText('la suivante est prévue pour le 28 février 2027', { exact: false }).waitFor();
    await examine(page, 'action-series-new');
    await save();
    await page.getByRole('heading', { level: 2, name: 'La série' }).waitFor();
    await page.getByLabel('Où en est-elle ?').selectOption({ label: 'Faite' });
    await page.getByLabel('Effet constaté').fill('Deux demandes ont trouvé une place.');
    await save();
    await page.getByRole('link', { name: 'Avant le 28 février 2027' }).click();
    await page.getByRole('link', { name: 'Avant le 31 janvier 2027' }).waitFor();
    await page.getByText('Prévue pour le 31 mars 2027, une fois celle-ci close').waitFor();
    await page.getByText('a clos la précédente', { exact: false }).waitFor();
    await examine(page, 'action-series');

    await page.goto(`${actions}/calendrier?mois=2027-02`);
    await page.getByRole('table').getByText('revient chaque mois').waitFor();
    await examine(page, 'action-series-calendar');
    const { page: phone, context } = await visit(browser, 'phone', product.url);
    await signIn(phone, nadia);
    await phone.goto(actions);
    await phone.getByText('revient chaque mois').waitFor();
    await examine(phone, 'action-series-list-phone');
    await phone.getByRole('link', { name: 'Relire ensemble les situations en attente' }).click();
    await phone.getByRole('heading', { level: 2, name: 'La série' }).waitFor();
    await examine(phone, 'action-series-phone');
    await phone.getByLabel('Où en est-elle ?').selectOption({ label: 'Abandonnée' });
    await phone.getByLabel('Pourquoi y renoncer ?').fill('Les demandes passent désormais par la fiche-navette.');
    await phone.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await phone.getByText('Dites si les suivantes sont encore prévues', { exact: false }).first().waitFor();
    await phone.getByLabel('Et les suivantes ?').selectOption({ label: 'Arrêter aussi les suivantes' });
    await phone.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await phone.getByText('la série s’arrête ici').waitFor();
    await context.close();
  });
});
