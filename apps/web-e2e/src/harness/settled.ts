import { type Page } from 'playwright-core';

const inLoading = 'ent-loading-frame';

/**
 * Waits until the page is drawn whole: its heading of level one, and no loading lines left. What stands around a page
 * (its way out, its bar) is there before its content is.
 */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction((loading) => !document.querySelector(loading), inLoading);
};
