import { type Page, type Response } from 'playwright-core';

/** Compressed bytes that a page asked for, by kind. */
export type Weight = { readonly script: number; readonly dress: number };

/** Opens an address and weighs its scripts, and its styles and fonts, as they travelled. */
export const weigh = async (page: Page, address: string): Promise<Weight> => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sum = async (...kinds: string[]): Promise<number> => {
    const some = responses.filter((response) => kinds.includes(response.request().resourceType()));
    const sizes = await Promise.all(some.map((response) => response.request().sizes()));
    return sizes.reduce((total, { responseBodySize }) => total + responseBodySize, 0);
  };
  return { script: await sum('script'), dress: await sum('stylesheet', 'font') };
};

/** Starts counting how far things move while a page loads (CLS); `shifts` reads the sum. */
export const watchShifts = async (page: Page): Promise<() => Promise<number>> => {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'shifts', Number(Reflect.get(window, 'shifts')) + Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'shifts')));
};
