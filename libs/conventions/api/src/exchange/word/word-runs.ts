import type { TextNode } from '@entente/conventions/domain';
import { type IRunOptions, TextRun } from 'docx';

type Look = Pick<IRunOptions, 'bold' | 'italics'>;

const gapMark = /(\[à préciser[\s\u00a0]*:[^\]]+\])/u;
const first = /(?<![\p{L}\p{N}])1er(?![\p{L}\p{N}])/u;

/** Highlighted, and underlined so that it shows on a grey print; never bold, which would be read back as ours. */
const gapRun = (text: string, look: Look): TextRun =>
  new TextRun({ ...look, text, highlight: 'yellow', underline: { type: 'single' } });

const raised = (text: string, look: Look): readonly TextRun[] =>
  text
    .split(first)
    .flatMap((part, index) => [
      ...(index === 0
        ? []
        : [new TextRun({ ...look, text: '1' }), new TextRun({ ...look, text: 'er', superScript: true })]),
      ...(part === '' ? [] : [new TextRun({ ...look, text: part })]),
    ]);

/** A text of ours as runs: what is still to be said stands out, « 1er » is raised. */
export const runs = (text: string, look: Look = {}): readonly TextRun[] =>
  text.split(gapMark).flatMap((part, index) => (index % 2 === 1 ? [gapRun(part, look)] : raised(part, look)));

const lookOf = ({ marks = [] }: TextNode): Look => {
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  return { ...(has('bold') ? { bold: true } : {}), ...(has('italic') ? { italics: true } : {}) };
};

type Words = { readonly look: Look; readonly text: string };

const isAlike = (one: Look, other: Look): boolean => one.bold === other.bold && one.italics === other.italics;

/** Words that look alike are one run: whoever edits meets a sentence, not the seams of our answers. */
const joined = (nodes: readonly TextNode[]): readonly Words[] =>
  nodes.reduce<readonly Words[]>((all, node) => {
    const look = lookOf(node);
    const last = all.at(-1);
    if (last && isAlike(last.look, look)) return [...all.slice(0, -1), { look, text: last.text + node.text }];
    return [...all, { look, text: node.text }];
  }, []);

/** Nodes of a rich text as runs. */
export const runsOf = (nodes: readonly TextNode[]): readonly TextRun[] =>
  joined(nodes).flatMap(({ text, look }) => runs(text, look));
