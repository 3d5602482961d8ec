import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { settled } from './settled';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// An appearance changes colours and nothing else: after the first one, only what looks at colours runs again.
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The appearances in which every page must pass. */
export const appearances = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  contrast: { theme: 'light', contrast: 'high' },
  'contrast-dark': { theme: 'dark', contrast: 'high' },
} as const;

/** One of the four appearances. */
export type Appearance = keyof typeof appearances;

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
};

/** Shows the page in one appearance, as « Mon confort » would. */
export const dress = (page: Page, appearance: Appearance): Promise<void> =>
  page.evaluate((attributes) => {
    const root = document.documentElement;
    root.removeAttribute('data-contrast');
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(`data-${name}`, value);
  }, appearances[appearance]);

const violations = async (page: Page, runOnly: readonly string[]): Promise<string[]> => {
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then((result) => result.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)}\n${node.failureSummary}`),
  );
};

/** No axe violation (WCAG 2.0 to 2.2 A and AA, best practice) in these appearances, and nothing wider than the window. */
export const expectAccessible = async (
  page: Page,
  inAppearances = Object.keys(appearances) as readonly Appearance[],
): Promise<void> => {
  const found: string[] = [];
  await settled(page);
  await page.evaluate(axe);
  for (const [index, appearance] of inAppearances.entries()) {
    await dress(page, appearance);
    found.push(
      ...(await violations(page, index === 0 ? rules : rulesOfColour)).map(
        (violation) => `[${appearance}] ${violation}`,
      ),
    );
  }
  await dress(page, 'light');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) found.push(`the page is ${overflow} px wider than the window`);
  expect(found).toEqual([]);
};
