import { type Page } from 'playwright-core';

/** What the console and the page complained of, but for refusals that the journey expects. */
export type ErrorLog = { readonly all: readonly string[] };

// Chromium logs each refused request; journeys that provoke a refusal assert on what the page says of it.
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Listens to a page from now on. */
export const collectErrors = (page: Page): ErrorLog => {
  const all: string[] = [];
  page.on('pageerror', (error) => all.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !refusal.test(message.text())) all.push(message.text());
  });
  return { all };
};
