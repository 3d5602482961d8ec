import { type Brand, type FieldFault, faultAt } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';

export type FrameworkId = Brand<string, 'FrameworkId'>;

/** What of ours can answer a code of somebody else's framework. */
export const referenceKinds = ['question', 'criterion', 'indicator', 'document'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export const evidenceDocuments = ['strategy-report', 'identity-sheet', 'convention', 'review-report'] as const;
export type EvidenceDocument = (typeof evidenceDocuments)[number];

/** `own`: the grid or questionnaire of the organisation that gave the code; absent from those that ship with Entente. */
export type Reference = { readonly kind: ReferenceKind; readonly code: string; readonly own?: string };

/** One string for a reference, as a select holds it: « question/ORG-05 », « criterion/LOC-001/… ». */
export const referenceKey = ({ kind, code, own }: Reference): string => [kind, code, own].filter(Boolean).join('/');

export type FrameworkItem = {
  readonly code: string;
  readonly label: string;
  readonly references: readonly Reference[];
};

/** A framework of others: its codes and labels are typed or imported by an administrator, never shipped. */
export type Framework = {
  readonly id: FrameworkId;
  readonly name: string;
  readonly edition: string;
  readonly items: readonly FrameworkItem[];
};

export type FrameworkText = Omit<Framework, 'id'>;

export const frameworkLimits = { name: 120, edition: 60, items: 500, code: 40, label: 300, references: 60 } as const;

type Path = readonly (string | number)[];

const needed = (text: string, max: number, path: Path): readonly FieldFault[] =>
  text.trim() === '' ? [faultAt(path, 'required')] : checkText(text, max, path);

/** Everything that is wrong at once, each with its pointer; `known` is all of ours that can be pointed at. */
export const checkFramework = (
  { name, edition, items }: FrameworkText,
  known: readonly Reference[],
): readonly FieldFault[] => {
  const keys = new Set(known.map(referenceKey));
  const codes = items.map(({ code }) => code.trim());
  const firsts = new Map([...codes.entries()].toReversed().map(([index, code]) => [code, index]));
  return [
    ...needed(name, frameworkLimits.name, ['name']),
    ...checkText(edition, frameworkLimits.edition, ['edition']),
    ...(items.length > frameworkLimits.items ? [faultAt(['items'], 'max-items', { max: frameworkLimits.items })] : []),
    ...items.flatMap((item, index) => [
      ...checkItem(item, keys, ['items', index]),
      ...(codes[index] !== '' && firsts.get(codes[index] ?? '') !== index
        ? [faultAt(['items', index, 'code'], 'same-code')]
        : []),
    ]),
  ];
};

const checkItem = ({ code, label, references }: FrameworkItem, known: ReadonlySet<string>, path: Path) => [
  ...needed(code, frameworkLimits.code, [...path, 'code']),
  ...checkText(label, frameworkLimits.label, [...path, 'label']),
  ...references.flatMap((reference, index) =>
    known.has(referenceKey(reference))
      ? []
      : [faultAt([...path, 'references', index], 'unknown-reference', { code: reference.code })],
  ),
];

/** The codes that one of our things answers to, as « nom, code ». */
export const codesAnsweredBy = (
  frameworks: readonly Pick<Framework, 'name' | 'items'>[],
  references: readonly Reference[],
): readonly string[] => {
  const keys = new Set(references.map(referenceKey));
  return frameworks.flatMap(({ name, items }) =>
    items
      .filter((item) => item.references.some((one) => keys.has(referenceKey(one))))
      .map(({ code }) => (frameworks.length > 1 ? `${name} ${code}` : code)),
  );
};
