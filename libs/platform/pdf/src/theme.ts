/** Points per millimetre. */
const perMillimetre = 72 / 25.4;

/** Millimetres as PDF points. */
export const mm = (millimetres: number): number => millimetres * perMillimetre;

/** The `--ent-paper-*` colours of the design tokens, and two opaque mixes of them: PDF/A pages carry no transparency. */
export const inks = {
  ink: '#1b2424',
  soft: '#485352',
  line: '#c9c5ba',
  tint: '#f4f2ec',
  track: '#eeece5',
  us: '#0a5c64',
  usTint: '#e6f2f3',
  usLine: '#b6d1d4',
  them: '#7c3459',
  themTint: '#f9ebf2',
  themLine: '#ddc3d0',
  paper: '#ffffff',
} as const;

/** A named colour of the printed page. */
export type Ink = keyof typeof inks;

/** Whose words these are: ours (disc), theirs (diamond), nobody's. */
export type Side = 'us' | 'them' | 'neutral';

export type Weight = 'regular' | 'semibold' | 'bold';

/** How a text is set; sizes in points, tracking in points between letters. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly ink: Ink;
  readonly tracking?: number;
  readonly figures?: 'tabular';
}

const style = (size: number, leading: number, rest: Partial<TextStyle> = {}): TextStyle => ({
  size,
  leading,
  weight: 'regular',
  ink: 'ink',
  ...rest,
});

/** The type scale of the documents (design, section 10). */
export const styles = {
  title: style(24, 27, { weight: 'bold', tracking: -0.36 }),
  name: style(26, 29, { weight: 'bold', tracking: -0.39 }),
  lead: style(12, 16.5),
  tagline: style(11.5, 15),
  section: style(12, 15, { weight: 'bold', ink: 'us' }),
  subsection: style(10.25, 14, { weight: 'semibold' }),
  body: style(10.75, 15.25),
  small: style(9.75, 13.25),
  note: style(8.75, 12, { ink: 'soft' }),
  table: style(10, 13.75),
  tableHead: style(9, 12, { weight: 'semibold', ink: 'soft' }),
  tableNumber: style(10, 13.75, { figures: 'tabular' }),
  caption: style(9, 12, { ink: 'soft' }),
  figure: style(19, 22, { weight: 'bold', tracking: -0.19 }),
  label: style(9.5, 12, { weight: 'semibold' }),
  running: style(8.75, 12, { ink: 'soft' }),
  footer: style(8.5, 11, { ink: 'soft' }),
} as const satisfies Record<string, TextStyle>;

/** Names of the type scale. */
export type StyleName = keyof typeof styles;

/** A4, with the margins of the design. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: mm(16),
  right: mm(16),
  top: mm(13),
  bottom: mm(20),
} as const;

/** What a document is printed on. An A3 sheet on its side is as tall as A4: only the width changes. */
export type Sheet = 'a4' | 'a3-landscape';

const widths: Readonly<Record<Sheet, number>> = { a4: page.width, 'a3-landscape': 1190.55 };

/** Width of a sheet, and width between its side margins. */
export const sheetWidth = (sheet: Sheet = 'a4'): number => widths[sheet];
export const contentWidthOf = (sheet?: Sheet): number => sheetWidth(sheet) - page.left - page.right;

interface SideInks {
  readonly text: Ink;
  readonly tint: Ink;
  readonly line: Ink;
}

/** The inks of each side: words, tint behind them, hairlines on that tint. */
export const sideInks: Readonly<Record<Side, SideInks>> = {
  us: { text: 'us', tint: 'usTint', line: 'usLine' },
  them: { text: 'them', tint: 'themTint', line: 'themLine' },
  neutral: { text: 'us', tint: 'tint', line: 'line' },
};
