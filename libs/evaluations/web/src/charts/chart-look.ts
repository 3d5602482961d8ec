import { formatNumber, type Language } from '@entente/platform/kernel';
import { type ChartLook } from './chart-option';

const tokens = {
  text: '--mat-sys-on-surface',
  muted: '--mat-sys-on-surface-variant',
  grid: '--ent-chart-grid',
  surface: '--mat-sys-surface-container-lowest',
  target: '--ent-bad',
} as const;

const inks = [1, 2, 3, 4, 5, 6].map((rank) => `--ent-chart-${rank}`);

// Where the reader's own colours are forced on every page, drawings take them too: patterns alone tell series apart.
const forced: Readonly<Record<string, string>> = {
  // Every value is written beside its mark: a track or a line behind would only hide it.
  [tokens.grid]: 'Canvas',
  [tokens.surface]: 'Canvas',
  [tokens.target]: 'Highlight',
};

export const forcedColours = (): MediaQueryList => matchMedia('(forced-colors: active)');

/** Tokens hold a light and a dark colour: the browser says which one stands, once it is a colour of something. */
const colourReader = (host: HTMLElement) => {
  const isForced = forcedColours().matches;
  const probe = document.createElement('span');
  probe.hidden = true;
  // Without it, whatever is read is the reader's own colour of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  host.parentElement?.append(probe);
  return {
    read: (token: string): string => {
      probe.style.color = isForced ? (forced[token] ?? 'CanvasText') : `var(${token})`;
      return getComputedStyle(probe).color;
    },
    done: () => probe.remove(),
  };
};

type Asked = Pick<ChartLook, 'width' | 'named'> & { readonly language: Language };

/** The look of the page as it stands: theme, contrast, text size, motion. */
export const readLook = (host: HTMLElement, { width, named: pair, language }: Asked): ChartLook => {
  const reader = colourReader(host);
  const { fontFamily, fontSize } = getComputedStyle(host);
  const named = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, reader.read(token)]));
  const colours = inks.map(reader.read);
  reader.done();
  const less = document.documentElement.dataset['motion'] === 'less';
  return {
    inks: colours,
    text: named['text'] ?? '',
    muted: named['muted'] ?? '',
    grid: named['grid'] ?? '',
    surface: named['surface'] ?? '',
    target: named['target'] ?? '',
    font: fontFamily,
    fontSize: Math.round(Number.parseFloat(fontSize) * 0.875),
    width,
    named: pair,
    still: less || matchMedia('(prefers-reduced-motion: reduce)').matches,
    number: (value) => formatNumber(value, language),
  };
};
