import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../../../../..');
const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

const sides = ['us', 'them'];
const meanings = ['good', 'watch', 'bad', 'info', 'quiet', 'violet'];
const surfaces = ['', '-container-lowest', '-container-low', '-container', '-container-high', '-container-highest'];
const cards = surfaces.slice(0, 5).map((name) => `mat-sys-surface${name}`);
const inks = ['mat-sys-primary', 'mat-sys-tertiary', 'mat-sys-error', 'ent-link', 'ent-us', 'ent-them'];
const words = [...inks, 'ent-good', 'ent-watch', 'ent-bad', 'ent-info', 'ent-violet'];

type Pair = readonly [string, string];

const every = (fronts: readonly string[], backs: readonly string[]): Pair[] =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

const own = (prefix: string, names: readonly string[]): Pair[] =>
  names.flatMap((name): Pair[] => [
    [`${prefix}-on-${name}`, `${prefix}-${name}`],
    [`${prefix}-on-${name}-container`, `${prefix}-${name}-container`],
  ]);

/** Words on their grounds: 4.5, and 7 in high contrast. */
const texts: Pair[] = [
  ...own('mat-sys', ['primary', 'secondary', 'tertiary', 'error']),
  ...own('ent', [...sides, 'turn', ...meanings]),
  ...every(
    ['mat-sys-on-surface', 'mat-sys-on-surface-variant'],
    [...surfaces.map((name) => `mat-sys-surface${name}`), ...meanings.map((name) => `ent-${name}-container`)],
  ),
  ...every(words, cards),
  ...every(['ent-on-rail', 'ent-on-rail-muted'], ['ent-rail', 'ent-rail-active']),
  ...[0, 1, 2, 3].map((score): Pair => [`ent-on-score-${score}`, `ent-score-${score}`]),
  ['ent-on-highlight', 'ent-highlight'],
  ['mat-sys-inverse-on-surface', 'mat-sys-inverse-surface'],
  ['mat-sys-inverse-primary', 'mat-sys-inverse-surface'],
  ['ent-turn', 'ent-on-turn'],
];

/** Borders of controls, focus rings, marks: 3. */
const graphics: Pair[] = [
  ...every(['mat-sys-outline', 'ent-focus'], cards),
  ...[1, 2, 3, 4, 5, 6].map((series): Pair => [`ent-chart-${series}`, 'mat-sys-surface-container-lowest']),
  ['ent-turn', 'ent-rail'],
  ['ent-focus-on-dark', 'ent-rail'],
];

const declarations = (opener: string, from = 0): Map<string, string> => {
  const open = css.indexOf('{', css.indexOf(opener, from));
  const body = css.slice(open, css.indexOf('\n}', open) < 0 ? undefined : css.indexOf('\n}', open));
  return new Map([...body.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
};

const light = declarations(':root {');
const dark = declarations(':root {', css.indexOf('@supports'));
const highLight = declarations(":root[data-contrast='high']");
const highDark = declarations(":root[data-contrast='high']", css.lastIndexOf('@supports'));

const appearances = {
  light: { layers: [light], side: 1, text: 4.5 },
  dark: { layers: [dark, light], side: 2, text: 4.5 },
  'high contrast, light': { layers: [highLight, light], side: 1, text: 7 },
  'high contrast, dark': { layers: [highDark, highLight, dark, light], side: 2, text: 7 },
} as const;

type Look = (typeof appearances)[keyof typeof appearances];

const colour = ({ layers, side }: Look, name: string): string => {
  const value = layers.map((layer) => layer.get(name)).find((each) => each !== undefined) ?? '';
  const chosen = /^light-dark\((.+?),\s*(.+?)\)$/.exec(value)?.[side] ?? value;
  const other = /^var\(--([a-z0-9-]+)\)$/.exec(chosen)?.[1];
  return other ? colour({ layers, side } as Look, other) : chosen;
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const ratio = (front: string, back: string): number => {
  const [dim = 0, bright = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
};

// A name that tokens.css lacks gives NaN, which is under any floor.
const faint = (look: Look, pairs: readonly Pair[], floor: number): string[] =>
  pairs
    .map(([front, back]) => ({ front, back, found: ratio(colour(look, front), colour(look, back)) }))
    .filter(({ found }) => !(found >= floor))
    .map(({ front, back, found }) => `${front} on ${back}: ${found.toFixed(2)}`);

describe.each(Object.entries(appearances))('colours, %s', (_name, look) => {
  it(`keeps every word at ${look.text} on its ground`, () => {
    expect(faint(look, texts, look.text)).toEqual([]);
  });

  it('keeps borders, rings and marks at 3', () => {
    expect(faint(look, graphics, 3)).toEqual([]);
  });
});

const filesOf = (kind: RegExp): string[] =>
  ['apps/web/src', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && kind.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

describe('styles in components', () => {
  it('take their colours from the tokens', () => {
    const sheets = filesOf(/\.(s?css|html)$/);
    const written = sheets
      .filter((file) => !/styles\/tokens\.css$|index\.html$/.test(file))
      .filter((file) => /#[0-9a-f]{3,8}\b(?=[\s;,)])|\b(?:rgb|hsl)a?\(/i.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));

    expect(sheets.length).toBeGreaterThan(5);
    expect(written).toEqual([]);
  });

  // The content policy refuses them: a class, or a binding such as [style.width.%], is applied by script.
  it('write no style attribute in templates', () => {
    const written = filesOf(/\.(html|ts)$/)
      .filter((file) => !/index\.html$|\.spec\.ts$|[\\/](domain|api|pdf|pades|kernel|testing)[\\/]/.test(file))
      .filter((file) => /\sstyle="/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));

    expect(written).toEqual([]);
  });
});
