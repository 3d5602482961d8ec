import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { viewports } from './browser';

// A picture waits for the machine, nobody waits for a picture: its slowness says nothing of the product.
const patience = 60_000;
const folder = join(__dirname, '../../../../tmp/screens');

/** Pictures of a page at 1440 and 390 pixels, in tmp/screens; none when PICTURES=0, for they are looked at, not tested. */
export const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env['PICTURES'] === '0') return;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const [suffix, size] of [
    ['', viewports.desktop],
    ['-390', viewports.phone],
  ] as const) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`), animations: 'disabled', timeout: patience });
  }
  if (before) await page.setViewportSize(before);
};
