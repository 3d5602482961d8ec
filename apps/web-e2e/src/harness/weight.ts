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

type Shift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Element | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
};

/** Notes from now on what moves by itself while a page loads (layout shifts); the answer reads the notes. */
export const watchShifts = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'shifts', shifts);
    const corner = ({ x, y }: DOMRect) => `${x},${y}`;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        for (const { node, previousRect, currentRect } of sources)
          shifts.push(
            `${value} ${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)} ${corner(previousRect)} > ${corner(currentRect)}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
};
