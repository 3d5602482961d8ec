import { beginningAnswers } from '../answers/empty-answers';
import { conventionScope } from '../document/convention-scope';
import { emptyParty } from '../parties/convention-party';
import { type RichText, textNodes } from '../rich-text/rich-text';
import { type ConventionTemplate } from '../template/convention-template';
import { parseWording, type WordingNode } from '../wording/parse-wording';

type Mark = Exclude<WordingNode, { kind: 'literal' }>;

/** What an organisation’s own words may name between braces, and the piece of our wording that it stands for. */
export type Placeholder = { readonly name: string; readonly node: Mark; readonly source: string };

/** A name as people may type it: typography and capitals forgiven. */
const typed = (name: string): string =>
  name
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/'/g, '’')
    .replace(/ (?=[:;?!])/g, '')
    .trim()
    .toLocaleLowerCase('fr');

type Gaps = ReadonlyMap<string, string>;

const gapsOf = (template: ConventionTemplate): Gaps =>
  new Map(
    [...conventionScope(template, beginningAnswers(template), [emptyParty('host'), emptyParty('partner')])].map(
      ([path, { gap }]) => [path, gap],
    ),
  );

const sides: Readonly<Record<string, string>> = { host: ' (première Partie)', partner: ' (seconde Partie)' };

const firstWords = (nodes: readonly WordingNode[]): string =>
  nodes
    .map((node) => (node.kind === 'literal' ? node.text : '…'))
    .join('')
    .replace(/[*#{}\s-]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 4)
    .join(' ');

/** What no answer lacks has no words of its own for what is missing. */
const unasked: Readonly<Record<string, string>> = { annexes: 'annexes', 'balance.told': 'équilibre des apports' };

const gapAt = (path: string, gaps: Gaps): string => {
  const gap = unasked[path] ?? gaps.get(path) ?? '';
  return gap === '' ? '' : gap + (sides[path.split('.').at(-1) ?? ''] ?? '');
};

const nameOfWhen = ({ path, present, body }: Extract<Mark, { kind: 'when' }>, gap: string): string => {
  if (path === 'multilateral') return present ? 'passage à plus de deux Parties' : 'passage à deux Parties';
  return `passage : ${gap || firstWords(body)}`;
};

const nameOfCounted = ({ many }: Extract<Mark, { kind: 'counted' | 'agreed' }>, gap: string): string =>
  gap.includes(many) ? gap : `${gap} en ${many}`;

const nameOfArticle = (code: string, { clauses }: ConventionTemplate): string =>
  `numéro : ${clauses.find(({ clause }) => clause.code === code)?.clause.title.fr ?? code}`;

const nameOf = (node: Mark, template: ConventionTemplate, gaps: Gaps): string => {
  if (node.kind === 'article') return nameOfArticle(node.code, template);
  const gap = gapAt(node.path, gaps);
  switch (node.kind) {
    case 'when':
      return nameOfWhen(node, gap);
    case 'counted':
      return nameOfCounted(node, gap);
    case 'agreed':
      return `${node.one} / ${node.many}`;
    case 'each':
      return `liste : ${gap || node.path}`;
    default:
      return gap || node.path;
  }
};

const marksOf = ({ clauses }: ConventionTemplate): readonly Mark[] =>
  clauses.flatMap(({ clause }) =>
    clause.variants
      .filter(({ id }) => id !== 'open')
      .flatMap(({ text }) => parseWording(text).filter((node): node is Mark => node.kind !== 'literal')),
  );

const named = (template: ConventionTemplate): readonly Placeholder[] => {
  const gaps = gapsOf(template);
  const found = new Map<string, Placeholder>();
  const taken = new Map<string, number>();
  for (const node of marksOf(template)) {
    const source = JSON.stringify(node);
    if (found.has(source)) continue;
    const name = nameOf(node, template, gaps);
    const rank = (taken.get(typed(name)) ?? 0) + 1;
    taken.set(typed(name), rank);
    found.set(source, { name: rank === 1 ? name : `${name} ${rank}`, node, source });
  }
  return [...found.values()];
};

const known = new WeakMap<ConventionTemplate, readonly Placeholder[]>();

/** Every placeholder of a template, in the order of its articles; the same names for the same version. */
export const placeholdersOf = (template: ConventionTemplate): readonly Placeholder[] => {
  const before = known.get(template);
  if (before) return before;
  const all = named(template);
  known.set(template, all);
  return all;
};

const byName = new WeakMap<readonly Placeholder[], ReadonlyMap<string, Placeholder>>();

/** Finds a placeholder by the name that somebody wrote. */
export const placeholderNamed = (all: readonly Placeholder[], name: string): Placeholder | undefined => {
  const names = byName.get(all) ?? new Map(all.map((each) => [typed(each.name), each]));
  byName.set(all, names);
  return names.get(typed(name));
};

/** The name of a piece of our wording; it has one, since placeholders come from the same texts. */
export const nameOfNode = (all: readonly Placeholder[], node: Mark): string => {
  const wanted = JSON.stringify(node);
  return all.find(({ source }) => source === wanted)?.name ?? '';
};

/** The placeholders that a text names, known ones alone. */
export const placeholdersIn = (body: RichText, all: readonly Placeholder[]): readonly Placeholder[] =>
  textNodes(body.content)
    .flatMap(({ text }) => piecesOfText(text))
    .flatMap(({ kind, text }) => {
      const found = kind === 'placeholder' ? placeholderNamed(all, text) : undefined;
      return found ? [found] : [];
    });

/** What stands between braces in a text, and the words around. */
export type Piece = { readonly kind: 'words' | 'placeholder'; readonly text: string };

export const piecesOfText = (text: string): readonly Piece[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{[^{}]*\}$/.test(part) ? { kind: 'placeholder', text: part.slice(1, -1) } : { kind: 'words', text: part },
    );
