import { isInstalled } from './tools';

/** A test that needs command-line tools; where one is missing it is skipped and its name says which. */
export const itWith = (tools: readonly string[], behaviour: string, test: () => Promise<void>): void => {
  const missing = tools.filter((tool) => !isInstalled(tool));
  if (missing.length === 0) it(behaviour, test, 60_000);
  else it.skip(`${behaviour} (skipped: ${missing.join(', ')} not installed)`, test);
};
