import { type Ruler } from '../document/pen';
import { extentOf } from '../text/lines';
import { type SetText } from '../text/paragraph-lines';
import { mm } from '../theme';

/** Space above and under the words of a cell. */
export const verticalPadding = mm(1.8);

/** Space at the sides of the words of a cell. */
export interface Padding {
  readonly left: number;
  readonly right: number;
}

/** Words leave room at their right, numbers at their left, and more before words that follow numbers. */
export const paddingsOf = (numeric: readonly boolean[]): readonly Padding[] =>
  numeric.map((isNumeric, index) => {
    if (!isNumeric) return { left: 0, right: mm(3) };
    return { left: mm(3), right: numeric[index + 1] === false ? mm(5) : 0 };
  });

/** What a column asks for. */
export interface ColumnDemand {
  readonly fixed?: number;
  readonly texts: readonly SetText[];
  readonly padding: Padding;
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

const extentOfColumn = ({ fixed, texts, padding }: ColumnDemand, ruler: Ruler): Extent => {
  if (fixed !== undefined) return { least: fixed, most: fixed };
  const extents = texts.map((text) => extentOf(text.words(ruler)));
  const widest = (of: (extent: Extent) => number): number =>
    Math.max(mm(6), ...extents.map((extent) => of(extent) + padding.left + padding.right + 0.1));
  return { least: widest(({ least }) => least), most: widest(({ most }) => most) };
};

const total = (extents: readonly Extent[], of: keyof Extent): number =>
  extents.reduce((sum, extent) => sum + extent[of], 0);

/** Shares a width as browsers do: the longest words always fit, the rest goes where the texts are long. */
export const shareWidth = (demands: readonly ColumnDemand[], ruler: Ruler, width: number): readonly number[] => {
  const extents = demands.map((demand) => extentOfColumn(demand, ruler));
  const [least, most] = [total(extents, 'least'), total(extents, 'most')];
  if (least >= width) return extents.map((extent) => (extent.least * width) / least);
  if (most <= width) return grown(demands, extents, width - most);
  const ratio = (width - least) / (most - least);
  return extents.map((extent) => extent.least + (extent.most - extent.least) * ratio);
};

const grown = (demands: readonly ColumnDemand[], extents: readonly Extent[], spare: number): readonly number[] => {
  const isFree = (index: number): boolean => demands[index]?.fixed === undefined;
  const free = extents.reduce((sum, { most }, index) => sum + (isFree(index) ? most : 0), 0);
  if (free === 0) return extents.map(({ most }) => most + spare / extents.length);
  return extents.map(({ most }, index) => (isFree(index) ? most + (spare * most) / free : most));
};
