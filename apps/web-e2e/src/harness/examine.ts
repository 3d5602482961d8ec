import { type Page } from 'playwright-core';
import { type Appearance, expectAccessible } from './accessibility';
import { viewports } from './browser';
import { shot } from './screens';
import { settled } from './settled';

/** Pictures of a state, and no violation: every appearance on a wide screen, the usual one on a phone. */
export const examine = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize();
  await settled(page);
  await shot(page, name);
  const widths: readonly (readonly [keyof typeof viewports, (readonly Appearance[])?])[] = [
    ['desktop'],
    ['phone', ['light']],
  ];
  try {
    for (const [width, appearances] of widths) {
      await page.setViewportSize(viewports[width]);
      // What a bar that stays in view covers at this moment can be scrolled clear of it: the window takes the whole page.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ ...viewports[width], height: Math.max(height, viewports[width].height) });
      await expectAccessible(page, appearances);
    }
  } finally {
    if (before) await page.setViewportSize(before);
  }
};
