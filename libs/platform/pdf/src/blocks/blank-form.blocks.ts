import { type Block } from '../block';
import { type Pen, type Ruler } from '../document/pen';
import { type SetText, drawText, setText } from '../text/paragraph-lines';
import { type StyleName, mm } from '../theme';

const boxSide = mm(3.4);
const boxLine = { stroke: 'soft', lineWidth: 0.7, radius: 0.8 } as const;
const between = mm(5);
const afterBox = mm(1.4);

interface Choice {
  readonly label: SetText;
  readonly width: number;
}

const choicesOf = (labels: readonly SetText[], ruler: Ruler): readonly Choice[] =>
  labels.map((label) => ({ label, width: boxSide + afterBox + (label.lines(ruler, 1000)[0]?.width ?? 0) + 0.5 }));

const rowsOf = (choices: readonly Choice[], width: number): readonly (readonly Choice[])[] => {
  const rows: Choice[][] = [[]];
  let reached = 0;
  for (const choice of choices) {
    if (reached > 0 && reached + choice.width > width) {
      rows.push([]);
      reached = 0;
    }
    rows.at(-1)?.push(choice);
    reached += choice.width + between;
  }
  return rows;
};

const drawChoice = (pen: Pen, { label, width }: Choice, x: number, y: number): void => {
  const leading = label.leading(pen);
  const square = { x: x + 0.35, y: y + (leading - boxSide) / 2, width: boxSide, height: boxSide };
  pen.artifact(() => pen.ink.rectangle(square, boxLine));
  const words = { x: x + boxSide + afterBox, y, width: width - boxSide - afterBox, height: leading };
  pen.tag('LI', {}, () => pen.tag('LBody', {}, () => drawText(pen, label, words)));
};

/** Empty squares to tick by hand, each before its label. */
export const tickBoxes = (labels: readonly string[], style: StyleName = 'table'): Block => {
  const texts = labels.map((label) => setText(label, style));
  return {
    height: (ruler, width) => rowsOf(choicesOf(texts, ruler), width).length * ruler.style(style).leading,
    draw: (pen, { x, y, width }) =>
      pen.tag('L', { numbering: 'None' }, () =>
        rowsOf(choicesOf(texts, pen), width).forEach((row, index) => {
          let left = x;
          for (const choice of row) {
            drawChoice(pen, choice, left, y + index * pen.style(style).leading);
            left += choice.width + between;
          }
        }),
      ),
  };
};

/** Lines to write on by hand. */
export const writingLines = (count: number, spacing: number = mm(8)): Block => ({
  height: () => count * spacing,
  draw: (pen, { x, y, width }) =>
    pen.artifact(() => {
      for (let line = 1; line <= count; line += 1) {
        const at = y + line * spacing;
        pen.ink.line({ x, y: at }, { x: x + width, y: at }, { stroke: 'line', lineWidth: mm(0.25) });
      }
    }),
});
