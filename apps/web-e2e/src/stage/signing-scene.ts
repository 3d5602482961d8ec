import { type Browser, type Page } from 'playwright-core';
import { launch, type Product, startProduct, visit, type Visitor } from '../harness';
import { founder, SigningStage } from './signing-stage';

/** Who signs for the partner. */
export const partner = 'Marc Thévenot';

export const heading = (on: Page, name: string | RegExp) => on.getByRole('heading', { name, level: 1 }).waitFor();
export const button = (on: Page, name: string | RegExp) => on.getByRole('button', { name });

/** One product, the director at her desk, and whoever else comes. */
export const aSigningScene = () => {
  let browser: Browser;
  let product: Product;
  let director: Visitor;
  let stage: SigningStage;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    const settings = { SEED: '0', FIRST_RUN_CODE: founder.code };
    [browser, product] = await Promise.all([launch(), startProduct(settings)]);
    director = await visit(browser, 'desktop', product.url);
    stage = new SigningStage(director.context);
    await stage.open();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  return {
    stage: () => stage,
    director: () => director,
    url: () => product.url,
    someone: async (viewport: 'phone' | 'desktop' = 'phone'): Promise<Page> => {
      const visitor = await visit(browser, viewport, product.url);
      visitors.push(visitor);
      return visitor.page;
    },
    complaints: () => [director, ...visitors].flatMap(({ errors }) => errors.all),
  };
};
