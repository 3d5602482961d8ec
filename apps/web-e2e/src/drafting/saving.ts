import { type Page } from 'playwright-core';

/** Does something, and waits until the service has it. */
export const saving = async (on: Page, act: () => Promise<unknown>): Promise<void> => {
  const answered = on.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
  await act();
  await answered;
  await on.getByText(/^Enregistré à/).waitFor();
};
