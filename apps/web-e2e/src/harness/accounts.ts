import { type Page } from 'playwright-core';

/** Somebody who can sign in. */
export type Account = { readonly email: string; readonly password: string };

/** Signs in as a person does, through the page, and waits for the shell. */
export const signIn = async (page: Page, { email, password }: Account): Promise<void> => {
  await page.goto('/connexion');
  await page.locator('input[autocomplete="username"]').fill(email);
  const secret = page.locator('input[autocomplete="current-password"]');
  if (!(await secret.isVisible())) await page.locator('form button[type="submit"]').click();
  await secret.fill(password);
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL(/\/o\//);
  await page.locator('main h1').waitFor();
};
