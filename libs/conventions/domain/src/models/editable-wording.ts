import { type RichText, richText } from '../rich-text/rich-text';
import { type ConventionTemplate } from '../template/convention-template';
import { parseWording, type WordingNode } from '../wording/parse-wording';
import { type Run, settled } from '../wording/render-wording';
import { writeBlocks } from '../wording/write-blocks';
import { nameOfNode, placeholdersOf } from './placeholders';

const literal = (text: string): Run => ({ text, origin: null });

/** Several lines, or items of a list: such a passage stands in a paragraph of its own. */
const isPassage = (node: WordingNode): boolean =>
  (node.kind === 'each' || node.kind === 'when') &&
  node.body.some((part) => (part.kind === 'literal' && /\n|^\s*[-#] /.test(part.text)) || isPassage(part));

/** One of our wordings as an organisation starts from it: our words, and a placeholder for what answers fill. */
export const editableWording = (template: ConventionTemplate, wording: string): RichText => {
  const names = placeholdersOf(template);
  const runs = parseWording(wording).flatMap((node): readonly Run[] => {
    if (node.kind === 'literal') return [literal(node.text)];
    const placeholder: Run = {
      text: `{${nameOfNode(names, node)}}`,
      origin: { question: null, gap: null, count: false },
    };
    return isPassage(node) ? [literal('\n\n'), placeholder, literal('\n\n')] : [placeholder];
  });
  return richText(...writeBlocks(settled(runs)).blocks);
};
