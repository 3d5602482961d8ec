import { type Annex, type ConventionDocument, type DocumentPiece, plainText } from '@entente/conventions/domain';
import { type DiffPiece, styledDiff, styledText, type StyledText } from './word-diff';

export type DocumentChange = {
  readonly key: string;
  readonly title: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly pieces: readonly DiffPiece[];
};

type Part = StyledText & { readonly key: string; readonly title: string };

/** What has no bold nor italic of its own. */
const plain = (text: string): StyledText => ({ text, styles: '' });

const annexText = ({ intro, tables, closing }: Annex): string =>
  [
    plainText(intro),
    ...tables.map(({ caption, columns, rows }) =>
      [
        caption,
        columns.map(({ label }) => label).join(' | '),
        ...rows.map((row) => row.map(({ text }) => text).join(' | ')),
      ].join('\n'),
    ),
    plainText(closing),
  ]
    .filter(Boolean)
    .join('\n');

const pieceText = ({ title, kind, letter, pages, sha256 }: DocumentPiece): string =>
  [title, kind, letter && `annexe ${letter}`, `${pages} p.`, sha256].filter(Boolean).join(', ');

const partsOf = ({
  title,
  subtitle,
  parties,
  articles,
  annexes,
  pieces = [],
  signatures,
}: ConventionDocument): readonly Part[] => [
  { key: 'head', title, ...plain(`${title}\n${subtitle}`) },
  ...parties.map(({ key, name, description }) => ({
    key,
    title: name,
    ...plain(`${name}\n${plainText(description)}`),
  })),
  ...articles.map(({ clauseCode, number, title: name, body }) => ({
    key: clauseCode,
    title: `${number}. ${name}`,
    ...styledText(body),
  })),
  ...annexes.map((annex) => ({
    key: annex.code,
    title: `Annexe ${annex.letter}. ${annex.title}`,
    ...plain(annexText(annex)),
  })),
  ...(pieces.length > 0
    ? [{ key: 'pieces', title: 'Pièces annexées', ...plain(pieces.map(pieceText).join('\n')) }]
    : []),
  {
    key: 'signatures',
    title: 'Signatures',
    ...plain(
      signatures
        .map(({ partyName, name, title: job, authority }) => [partyName, name, job, authority].join(', '))
        .join('\n'),
    ),
  },
];

/** What differs between two versions of a text, in its order: an article that only moved is not a change. */
export const compareDocuments = (before: ConventionDocument, after: ConventionDocument): readonly DocumentChange[] => {
  const [old, now] = [new Map(partsOf(before).map((part) => [part.key, part])), partsOf(after)];
  const kept = now.flatMap((part): readonly DocumentChange[] => {
    const { key, title, text, styles } = part;
    const former = old.get(key);
    if (!former) return [{ key, title, kind: 'added', pieces: [{ kind: 'added', text }] }];
    const isSame = former.text === text && former.styles === styles;
    return isSame ? [] : [{ key, title, kind: 'changed', pieces: styledDiff(former, part) }];
  });
  const left = [...old.values()].filter(({ key }) => !now.some((part) => part.key === key));
  return [
    ...kept,
    ...left.map(({ key, title, text }): DocumentChange => ({
      key,
      title,
      kind: 'removed',
      pieces: [{ kind: 'removed', text }],
    })),
  ];
};
