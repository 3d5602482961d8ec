import {
  adaptTemplate,
  type Adaptation,
  type ConventionTemplate,
  editableWording,
  noAdaptation,
} from '@entente/conventions/domain';
import { type DocumentChange } from '../together/compare-documents';
import { styledDiff, styledText, type StyledText } from '../together/word-diff';

type Part = StyledText & { readonly title: string };

const touched = ({ wordings, leftOut, articles }: Adaptation): readonly string[] => [
  ...wordings.map(({ clause }) => clause),
  ...leftOut,
  ...articles.map(({ code }) => code),
];

/** What a model says of each article that either version touches, placeholders in sight. */
const partsOf = (
  template: ConventionTemplate,
  adaptation: Adaptation,
  codes: ReadonlySet<string>,
): ReadonlyMap<string, Part> =>
  new Map(
    adaptTemplate(template, adaptation)
      .clauses.filter(({ clause }) => codes.has(clause.code) && !adaptation.leftOut.includes(clause.code))
      .flatMap(({ clause }) =>
        clause.variants
          .filter(({ id }) => id !== 'open')
          .map(({ id, own, text }): readonly [string, Part] => [
            `${clause.code} ${id}`,
            { title: clause.title.fr, ...styledText(own?.body ?? editableWording(template, text)) },
          ]),
      ),
  );

/** What changes from one version of a model to another, article by article. */
export const modelDifferences = (
  template: ConventionTemplate,
  before: Adaptation | null,
  after: Adaptation,
): readonly DocumentChange[] => {
  const former = before ?? noAdaptation;
  const codes = new Set([...touched(former), ...touched(after)]);
  const [old, now] = [partsOf(template, former, codes), partsOf(template, after, codes)];
  const changed = [...now].flatMap(([key, part]): readonly DocumentChange[] => {
    const { title, text, styles } = part;
    const was = old.get(key);
    if (!was) return [{ key, title, kind: 'added', pieces: [{ kind: 'added', text }] }];
    if (was.text === text && was.styles === styles && was.title === title) return [];
    return [{ key, title, kind: 'changed', pieces: styledDiff(was, part) }];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  return [
    ...changed,
    ...gone.map(([key, { title, text }]): DocumentChange => ({
      key,
      title,
      kind: 'removed',
      pieces: [{ kind: 'removed', text }],
    })),
  ];
};
