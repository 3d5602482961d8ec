import { noBreakSpace } from '@entente/platform/kernel';
import { type QuestionId } from '../answers/convention-answers';
import { type MarkType, type RichText } from '../rich-text/rich-text';
import { joinFrench, type Neighbour, typeset } from './french-joints';
import { enumerate } from './fragment';
import { parseWording, type WordingNode } from './parse-wording';
import { type Content, isPresent, lookUp, rawOf, type Scope, type Value } from './scope';

/** Where a piece of text comes from: our own words when null, else the question that gave it, or lacks it. */
export type Origin = { readonly question: QuestionId | null; readonly gap: string | null; readonly count: boolean };

/** `marks` are those of somebody's own text, which is taken as it was typed. */
export type Run = {
  readonly text: string;
  readonly origin: Origin | null;
  readonly rich?: RichText;
  readonly marks?: readonly MarkType[];
};

export type Rendering = { readonly scopes: readonly Scope[]; readonly articles: ReadonlyMap<string, number> };

const ours = (text: string): Run => ({ text, origin: null });

const from = ({ question, gap }: Value, text: string, content: Content): Run =>
  content.kind === 'missing'
    ? { text: gapText(gap), origin: { question, gap, count: false } }
    : { text, origin: { question, gap: null, count: content.kind === 'number' } };

/** What a reader sees in place of an answer nobody gave yet. */
export const gapText = (gap: string): string => `[à préciser\u00a0: ${gap}]`;

const textOf = (content: Content): string => {
  if (content.kind === 'text' || content.kind === 'number') return content.text;
  return content.kind === 'texts' ? enumerate(content.items) : '';
};

const withheld = (value: Value): Content => (isPresent(value.content) ? value.content : { kind: 'missing' });

const countOf = (content: Content): number => {
  if (content.kind === 'number') return Math.abs(content.count);
  if (content.kind === 'texts') return content.items.length;
  return content.kind === 'rows' ? content.rows.length : 2;
};

// French takes the plural from 2, not from 1.5.
const formFor = (count: number, { one, many }: { readonly one: string; readonly many: string }): string =>
  count < 2 ? one : many;

const renderValue = (value: Value): readonly Run[] => {
  const content = withheld(value);
  return [from(value, textOf(content), content)];
};

const renderForm = (node: Extract<WordingNode, { kind: 'counted' | 'agreed' }>, value: Value): readonly Run[] => {
  const content = withheld(value);
  const form = ours(formFor(countOf(content), node));
  return node.kind === 'agreed' ? [form] : [from(value, textOf(content), content), ours(noBreakSpace), form];
};

const renderRich = (value: Value): readonly Run[] => {
  const { content } = value;
  return content.kind === 'rich' ? [{ ...from(value, '', content), rich: content.rich }] : renderValue(value);
};

const leadOf = (body: readonly WordingNode[]): string => {
  const [first] = body;
  const mark = first?.kind === 'literal' ? /^\s*(?:[-#] )/.exec(first.text) : null;
  return mark ? mark[0] : '';
};

const rowsOf = ({ question, gap, content }: Value): readonly Scope[] => {
  if (content.kind === 'rows') return content.rows;
  if (content.kind !== 'texts') return [];
  return content.items.map((item) => new Map([['this', { question, gap, content: { kind: 'text', text: item } }]]));
};

const renderEach = (
  node: Extract<WordingNode, { kind: 'each' }>,
  value: Value,
  rendering: Rendering,
): readonly Run[] => {
  const rows = rowsOf(value);
  if (rows.length > 0) {
    return rows.flatMap((row) => renderNodes(node.body, { ...rendering, scopes: [...rendering.scopes, row] }));
  }
  return [
    ours(leadOf(node.body)),
    from(value, '', { kind: 'missing' }),
    ours(leadOf(node.body) === '' ? '\n\n' : '\n'),
  ];
};

const holds = (node: Extract<WordingNode, { kind: 'when' }>, { content }: Value): boolean => {
  const met = node.equals === null ? isPresent(content) : rawOf(content) === node.equals;
  return met === node.present;
};

const renderArticle = (code: string, { articles }: Rendering): readonly Run[] => {
  const number = articles.get(code);
  if (number === undefined) throw new ReferenceError(`A text points to an article that is not there: ${code}`);
  return [{ text: String(number), origin: { question: null, gap: null, count: true } }];
};

const renderNode = (node: WordingNode, rendering: Rendering): readonly Run[] => {
  if (node.kind === 'literal') return [ours(node.text)];
  if (node.kind === 'article') return renderArticle(node.code, rendering);
  const value = lookUp(rendering.scopes, node.path);
  if (node.kind === 'when') return holds(node, value) ? renderNodes(node.body, rendering) : [];
  if (node.kind === 'each') return renderEach(node, value, rendering);
  if (node.kind === 'rich') return renderRich(value);
  return node.kind === 'counted' || node.kind === 'agreed' ? renderForm(node, value) : renderValue(value);
};

const renderNodes = (nodes: readonly WordingNode[], rendering: Rendering): readonly Run[] =>
  nodes.flatMap((node) => renderNode(node, rendering));

const merged = (runs: readonly Run[]): readonly Run[] => {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (run.origin === null && last?.origin === null) kept.splice(-1, 1, ours(last.text + run.text));
    else kept.push(run);
  }
  return kept;
};

const neighbour = (run: Run | undefined): Neighbour => {
  if (run === undefined || run.origin === null) return 'none';
  return run.origin.count ? 'number' : 'word';
};

// « … en 2027. » followed by our own full stop would end twice.
const endsTwice = (before: Run | undefined, run: Run): boolean =>
  before !== undefined &&
  before.origin !== null &&
  /[.!?…]$/.test(before.text) &&
  run.origin === null &&
  /^\.(?!\.)/.test(run.text);

const joined = (runs: readonly Run[]): readonly Run[] => {
  const written = [...runs];
  written.forEach((run, index) => {
    const before = written[index - 1];
    if (endsTwice(before, run)) written[index] = { ...run, text: run.text.slice(1) };
    if (run.origin === null || before === undefined || before.origin !== null || run.origin.gap !== null) return;
    const { left, right } = joinFrench(before.text, run.text);
    written[index - 1] = { ...before, text: left };
    written[index] = { ...run, text: right };
  });
  return written;
};

const typesetRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index) =>
    run.origin === null
      ? { ...run, text: typeset(run.text, neighbour(runs[index - 1]), neighbour(runs[index + 1])) }
      : run,
  );

/** Runs with the joints of French between our words and the values. */
export const settled = (runs: readonly Run[]): readonly Run[] => typesetRuns(joined(runs));

/** Some nodes of a text with their values, before they are joined to what stands around. */
export const renderedNodes = (nodes: readonly WordingNode[], rendering: Rendering): readonly Run[] =>
  merged(renderNodes(nodes, rendering));

/** A text with its values, as runs that remember where each piece comes from. */
export const renderWording = (wording: string, rendering: Rendering): readonly Run[] =>
  settled(renderedNodes(parseWording(wording), rendering));
