import { DOCUMENT } from '@angular/common';
import { inject } from '@angular/core';

const family = 'Atkinson Hyperlegible Next Variable';
const patience = 1_000;

/** Waits a moment for the preloaded font, so that the first text is drawn once; past it, the fallback font stays. */
export const fontReady = async (): Promise<void> => {
  // jsdom and very old browsers have no font loader.
  const fonts: FontFaceSet | undefined = inject(DOCUMENT).fonts;
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([fonts?.load(`1rem "${family}"`).catch(() => undefined), late]);
};
