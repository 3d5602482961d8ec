import { type Browser, type Page } from 'playwright-core';
import {
  type Account,
  addPartner,
  callApi,
  foundOrganisation,
  launch,
  type Product,
  signIn,
  startProduct,
  visit,
  type Visitor,
} from '../harness';

/** What a route answers when something is made. */
export type Made = { readonly id: string; readonly version: number; readonly contacts: readonly { id: string }[] };

const code = 'ABCD-EFGH-JKMN';
const founder: Account = { email: 'nadia.belkacem@letilleul.example', password: 'quatre mots pour ouvrir' };
export const org = 'association-le-tilleul';

/**
 * A service of its own, with one organisation just opened and its founder signed in on a wide screen, for the journey
 * that calls this. Whatever the console says on the way is a fault.
 */
export const aFirstDay = () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visitor;
  const page = (): Page => visitor.page;
  const call = callApi<Made>(page, org);

  beforeAll(async () => {
    [browser, product] = await Promise.all([launch(), startProduct({ SEED: '0', FIRST_RUN_CODE: code })]);
    await foundOrganisation(product.url, { code, ...founder });
    visitor = await visit(browser, 'desktop', product.url);
    await signIn(visitor.page, founder);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => expect(visitor.errors.all).toEqual([]));

  return {
    page,
    call,
    visitor: (): Visitor => visitor,
    /** The partner of these journeys, with its psychiatrist; gives its id. */
    partner: (): Promise<string> =>
      addPartner(
        call,
        { name: 'Équipe mobile psychiatrie-précarité' },
        { name: 'Dr Hélène Roussel', title: 'Psychiatre' },
      ),
    /** Somebody without an account, on a phone. */
    stranger: (): Promise<Visitor> => visit(browser, 'phone', product.url),
    /** The founder again, elsewhere. */
    alsoOn: async (viewport: 'phone' | 'desktop'): Promise<Visitor> => {
      const other = await visit(browser, viewport, product.url);
      await signIn(other.page, founder);
      return other;
    },
  };
};
