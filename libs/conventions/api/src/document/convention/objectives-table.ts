import { upperFirst } from '@entente/platform/kernel';
import { type Article, type Block as TextBlock, type TextNode, textNodes } from '@entente/conventions/domain';
import { type Block, mm, table } from '@entente/platform/pdf';
import { inline } from '../inline-text';

const objectivesClause = 'CL-03';

type Objective = readonly [change: TextNode, result: TextNode, dueOn: TextNode, indicator: TextNode];

const isWhole = (nodes: readonly TextNode[]): nodes is Objective => nodes.length === 4;

/** The answers inside a list, item by item: the template says which of its words came from a question. */
const answersIn = (blocks: readonly TextBlock[], answered: ReadonlySet<number>): readonly (readonly TextNode[])[] => {
  let node = -1;
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') {
      node += (block.content ?? []).length;
      return [];
    }
    return block.content.map(({ content }) =>
      textNodes(content).filter(() => {
        node += 1;
        return answered.has(node);
      }),
    );
  });
};

const row = ([change, result, dueOn, indicator]: Objective) => [
  inline(upperFirst(change.text), { weight: 'semibold' }),
  inline(upperFirst(result.text)),
  inline(upperFirst(indicator.text)),
  inline(dueOn.text),
];

/** Shared objectives side by side, as long as the article reads as its template wrote it; null when it is a text. */
export const objectivesTable = ({ clauseCode, source, body, origins }: Article): Block | null => {
  if (clauseCode !== objectivesClause || source !== 'template') return null;
  const objectives = answersIn(body.content, new Set(origins.map(({ node }) => node)));
  if (objectives.length === 0 || !objectives.every(isWhole)) return null;
  return table({
    columns: [
      { header: 'Ce qui doit changer', namesRow: true },
      { header: 'À quoi on le verra' },
      { header: 'Observé par' },
      { header: 'Au plus tard le', width: mm(34), numeric: true },
    ],
    rows: objectives.filter(isWhole).map(row),
  });
};
