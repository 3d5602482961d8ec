/**
 * The small language of clause texts. Paragraphs are separated by an empty line, `- ` and `# ` open bulleted and
 * numbered items, `**` and `*` mark bold and italics.
 *
 * `{{path}}` a value · `{{path:heure|heures}}` a number and its noun · `{{path~est|sont}}` a form that agrees with a
 * number or a list · `{{#path}}…{{/}}` once per row · `{{?path}}…{{/}}` and `{{^path}}…{{/}}` when present or absent,
 * also `{{?path=value}}` · `{{>path}}` a rich text in its own paragraphs · `{{@CL-18}}` the number of an article.
 */
export type WordingNode =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'value' | 'rich'; readonly path: string }
  | { readonly kind: 'counted' | 'agreed'; readonly path: string; readonly one: string; readonly many: string }
  | { readonly kind: 'article'; readonly code: string }
  | { readonly kind: 'each'; readonly path: string; readonly body: readonly WordingNode[] }
  | Conditional;

type Conditional = {
  readonly kind: 'when';
  readonly path: string;
  readonly equals: string | null;
  readonly present: boolean;
  readonly body: readonly WordingNode[];
};

type Token = { readonly kind: 'literal' | 'tag'; readonly text: string };

const tokensOf = (wording: string): readonly Token[] => {
  // A tag that opens or closes a section and stands alone on its line leaves no empty line behind.
  const joined = wording.replace(/^[ \t]*(\{\{[#?^/][^}]*\}\})[ \t]*\n/gm, '$1');
  return joined
    .split(/(\{\{[^}]*\}\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{{') ? { kind: 'tag', text: part.slice(2, -2).trim() } : { kind: 'literal', text: part },
    );
};

const leaf = (tag: string): WordingNode => {
  const forms = /^([\w.]+)([:~])([^|]*)\|(.*)$/.exec(tag);
  if (forms) {
    const [, path = '', sign, one = '', many = ''] = forms;
    return { kind: sign === ':' ? 'counted' : 'agreed', path, one, many };
  }
  if (tag.startsWith('@')) return { kind: 'article', code: tag.slice(1) };
  if (tag.startsWith('>')) return { kind: 'rich', path: tag.slice(1) };
  if (!/^[\w.]+$/.test(tag)) throw new SyntaxError(`Unreadable mark: {{${tag}}}`);
  return { kind: 'value', path: tag };
};

const section = (tag: string, body: readonly WordingNode[]): WordingNode => {
  const [path = '', equals = null] = tag.slice(1).split('=');
  if (tag.startsWith('#')) return { kind: 'each', path, body };
  return { kind: 'when', path, equals, present: tag.startsWith('?'), body };
};

type Reading = { readonly nodes: readonly WordingNode[]; readonly next: number };

const readFrom = (tokens: readonly Token[], start: number, inside: boolean): Reading => {
  const nodes: WordingNode[] = [];
  let index = start;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    index += 1;
    if (token.kind === 'literal') {
      nodes.push({ kind: 'literal', text: token.text });
      continue;
    }
    if (token.text.startsWith('/')) {
      if (!inside) throw new SyntaxError('A section is closed twice');
      return { nodes, next: index };
    }
    if (!/^[#?^]/.test(token.text)) {
      nodes.push(leaf(token.text));
      continue;
    }
    const inner = readFrom(tokens, index, true);
    nodes.push(section(token.text, inner.nodes));
    index = inner.next;
  }
  if (inside) throw new SyntaxError('A section is never closed');
  return { nodes, next: index };
};

const parsed = new Map<string, readonly WordingNode[]>();

/** The nodes of a text; each text is read once, since templates never change while the program runs. */
export const parseWording = (wording: string): readonly WordingNode[] => {
  const known = parsed.get(wording);
  if (known) return known;
  const { nodes } = readFrom(tokensOf(wording), 0, false);
  parsed.set(wording, nodes);
  return nodes;
};

/** Every path a text reads, those of a loop's rows written `loop.field`. */
export const pathsOf = (nodes: readonly WordingNode[], prefix = ''): readonly string[] =>
  nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'literal' || node.kind === 'article') return [];
    if (node.kind === 'each') return [prefix + node.path, ...pathsOf(node.body, `${prefix}${node.path}.`)];
    if (node.kind === 'when') return [prefix + node.path, ...pathsOf(node.body, prefix)];
    return [prefix + node.path];
  });
