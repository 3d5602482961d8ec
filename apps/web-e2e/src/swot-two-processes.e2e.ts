import { type Browser, type Page } from 'playwright-core';
import {
  addPartner,
  callApi,
  eventually,
  foundOrganisation,
  launch,
  type Product,
  shot,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from './harness';
import { SwotSeat } from './stage/swot-seat';

const code = 'ABCD-EFGH-JKMN';
const nadia = { email: 'nadia.belkacem@letilleul.example', password: 'quatre mots pour ouvrir' };
const org = 'association-le-tilleul';
const theirs = 'Équipe mobile psychiatrie-précarité';
const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
const SILENT = 7;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const sorted = (names: readonly string[]) => [...names].sort((one, other) => one.localeCompare(other, 'fr'));
const cardsOn = async (page: Page) => sorted(await page.locator('.card .name').allInnerTexts());

// The facilitator and four phones are drawn; seven others send what their phones would: twelve people take part.
describe('a session of twelve people on two processes, of which one dies', () => {
  let browser: Browser;
  let product: Product;
  const visitors: Visitor[] = [];
  let room: Page;
  let phones: Page[] = [];
  let others: SwotSeat[] = [];
  let swotCode = '';
  const written: string[] = [];

  const call = callApi<{ id: string; code: string }>(() => room, org);
  const onNext = (name: string) => button(room, `Étape suivante : ${name}`).click();

  const comeBy = async (viewport: 'phone' | 'desktop', rank: number): Promise<Page> => {
    const visitor = await visit(browser, viewport, product.url);
    await visitor.context.setExtraHTTPHeaders({ 'x-process': String(rank % 2), 'x-line': `visitor-${rank}` });
    if (viewport === 'phone') await visitor.page.clock.install();
    visitors[rank] = visitor;
    return visitor.page;
  };

  const enter = async (page: Page, rank: number): Promise<void> => {
    await page.goto(`/seance#${swotCode}`);
    await page.getByLabel(rank % 2 ? 'Association Le Tilleul' : theirs).check();
    await button(page, 'Entrer dans la séance').click();
    await heading(page, 'Nous commençons bientôt');
  };

  const write = async (page: Page, text: string): Promise<void> => {
    await button(page, /^Ajouter une note dans Forces/).click();
    await page.getByLabel('Votre note').fill(text);
    await eventually(async () => {
      // What is typed stays until it is kept: whoever was cut off presses again.
      const save = button(page, 'Enregistrer');
      if (await save.isVisible()) await save.click();
      await page.getByText(text, { exact: true }).waitFor({ timeout: 2_000 });
    });
    written.push(text);
  };

  const writeBurst = (word: string) =>
    Promise.all(
      others.map(async (seat, index) => {
        for (const quadrant of quadrants) {
          const text = `${word} ${index + 1} ${quadrant}`;
          await seat.write(quadrant, text);
          written.push(text);
        }
      }),
    );

  const everybodySees = async (expected: readonly string[]): Promise<void> => {
    for (const page of [room, ...phones])
      await eventually(async () => expect(await cardsOn(page)).toEqual(sorted(expected)));
    for (const seat of others) expect(sorted(await seat.cards())).toEqual(sorted(expected));
  };

  beforeAll(async () => {
    const settings = { SEED: '0', FIRST_RUN_CODE: code, PROCESSES: '2' };
    [browser, product] = await Promise.all([launch(), startProduct(settings)]);
    await foundOrganisation(product.url, { code, ...nadia });
    room = await comeBy('desktop', 0);
    await signIn(room, nadia);
    const partnerId = await addPartner(call, { name: theirs }, { name: 'Farid Ouali', title: 'Chef de service' });
    const session = await call('POST', 'swot', { partnerId, reviewId: null, mode: 'live' });
    swotCode = session.code;
    await room.goto(`/o/${org}/swot/${session.id}`);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  // The browser itself notes each line that a dead process leaves.
  const complaints = () => visitors.flatMap(({ errors }) => errors.all).filter((line) => !/net::ERR_/.test(line));
  afterEach(() => expect(complaints()).toEqual([]));

  it('seats eleven phones, half on each process', async () => {
    phones = await Promise.all([1, 2, 3, 4].map((rank) => comeBy('phone', rank)));
    await Promise.all(phones.map((page, index) => enter(page, index)));
    const { url } = product;
    const seats = Array.from({ length: SILENT }, (_, rank) =>
      SwotSeat.enter({ url, code: swotCode, party: rank % 2 ? 'ours' : 'theirs', on: rank % 2 }),
    );
    others = await Promise.all(seats);
    await room.getByText('11 personnes dans la séance').waitFor();
  });

  it('loses no note when a process dies while eleven people write', async () => {
    await button(room, 'Commencer la séance').click();
    await heading(phones[0] as Page, 'Posons le cadre');
    await onNext('Écrire seul');
    for (const page of phones) await heading(page, 'Qu’en pensez-vous, chacun ?');
    const burst = writeBurst('Note');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await product.order({ kill: 1 });
    await Promise.all([burst, ...phones.map((page, index) => write(page, `Du téléphone ${index + 1}`))]);
    await room.getByText(`${written.length} notes écrites`).waitFor();
    await room.getByText('11 personnes sur 11 ont écrit').waitFor();
  });

  it('shows every note everywhere, once, the phones of the dead process included', async () => {
    await onNext('Mettre en commun');
    expect(written).toHaveLength(SILENT * 4 + 4);
    await everybodySees(written);
    await shot(room, 'swot-two-processes');
  });

  it('brings a phone that slept, and one without a network, up to where the room is', async () => {
    const [asleep, , , cutOff] = visitors.slice(1) as [Visitor, Visitor, Visitor, Visitor];
    // One is in a pocket: its line is dead and nobody told it. Another has no network at all.
    await product.order({ hush: 'visitor-1' });
    await cutOff.context.setOffline(true);
    const entry = room.getByLabel('Ajouter une note dite ou écrite sur papier, dans Menaces');
    for (const text of ['Dite à voix haute', 'Dite par une autre']) {
      await entry.fill(text);
      await entry.press('Enter');
      await room.locator('.card').filter({ hasText: text }).waitFor();
      written.push(text);
    }
    expect(await cardsOn(asleep.page)).not.toContain('Dite à voix haute');
    await asleep.page.clock.fastForward('01:00');
    await cutOff.context.setOffline(false);
    await everybodySees(written);
  });

  it('goes on with the process that came back, once the other one dies in its turn', async () => {
    await product.order({ revive: 1 });
    await product.order({ kill: 0 });
    await onNext('Prioriser');
    for (const page of phones) await heading(page, 'Qu’est-ce qui compte le plus ?');
    const votes = phones.map((page, index) => button(page, `Donner une voix à « Du téléphone ${index + 1} »`).click());
    await Promise.all(votes);
    await room.getByText('4 personnes sur 11 ont voté').waitFor();
    await everybodySees(written);
  });
});
