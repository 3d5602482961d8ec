import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core';
import { collectErrors, type ErrorLog } from './errors';

/** Address of the product under test. */
export const baseUrl = (): string => {
  const url = process.env['BASE_URL'];
  if (!url) throw new Error('BASE_URL is not set: run the journeys with node tools/jest.mjs e2e');
  return url;
};

/** The two widths of the mock-ups. */
export const viewports = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

// The package's flags suit a cloud function: one process dies with its first window, and web security is off.
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Starts the browser of the packages, or the one that CHROMIUM_PATH names. */
export const launch = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
    args: chromium.args.filter((flag) => !unwanted.has(flag)),
    headless: true,
  });

// What takes longer on a loaded machine than this is broken for a person too.
const patience = 30_000;

/** One person with one browser window, and what the console complained of. */
export type Visitor = { readonly context: BrowserContext; readonly page: Page; readonly errors: ErrorLog };

/** Opens a window of its own, with cookies of its own. */
export const visit = async (
  browser: Browser,
  viewport: keyof typeof viewports = 'desktop',
  url = baseUrl(),
  // A worker answers before the tests see what leaves: only journeys without a network let it be.
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: viewports[viewport],
    hasTouch: viewport === 'phone',
    isMobile: viewport === 'phone',
    reducedMotion: 'reduce',
    serviceWorkers,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  return { context, page, errors: collectErrors(page) };
};
