import {
  type ArticleEdits,
  type ClauseCode,
  type ConventionContent,
  type ConventionParties,
  type ConventionTemplate,
  isSameContent,
  partiesFrom,
  type PartyKey,
  plainText,
  type QuestionId,
  questionOf,
  questionsOf,
  withParty,
} from '@entente/conventions/domain';

/** A part of a draft that one person writes at a time: what two people changed at once is settled part by part. */
export type DraftUnit =
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'party'; readonly id: PartyKey }
  | { readonly kind: 'article'; readonly id: ClauseCode }
  | { readonly kind: 'clauses' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'warnings' };

const clauseCodes = (...contents: readonly ConventionContent[]): readonly ClauseCode[] => [
  ...new Set(contents.flatMap(({ edits }) => Object.keys(edits) as ClauseCode[])),
];

const partyKeysIn = (...contents: readonly ConventionContent[]): readonly PartyKey[] => [
  ...new Set(contents.flatMap(({ parties }) => parties.map(({ key }) => key))),
];

/** Whether two drafts say the same in place of one clause of the template. */
export const isSameEdit = (code: string, a: ConventionContent, b: ConventionContent): boolean => {
  const editIn = ({ edits }: ConventionContent): unknown =>
    Object.entries(edits).find(([clause]) => clause === code)?.[1];
  return isSameContent(editIn(a) ?? null, editIn(b) ?? null);
};

/** Every part of some drafts of one convention. */
export const unitsOf = (
  template: ConventionTemplate,
  ...contents: readonly ConventionContent[]
): readonly DraftUnit[] => [
  ...questionsOf(template).map(({ id }): DraftUnit => ({ kind: 'question', id })),
  ...partyKeysIn(...contents).map((id): DraftUnit => ({ kind: 'party', id })),
  ...clauseCodes(...contents).map((id): DraftUnit => ({ kind: 'article', id })),
  { kind: 'clauses' },
  { kind: 'unknown' },
  { kind: 'warnings' },
];

/** What a part of a draft holds. */
export const readUnit = (content: ConventionContent, unit: DraftUnit): unknown => {
  switch (unit.kind) {
    case 'question':
      return content.answers[unit.id];
    case 'party':
      return content.parties.find(({ key }) => key === unit.id) ?? null;
    case 'article':
      return content.edits[unit.id] ?? null;
    case 'clauses':
      return content.answers.clauses;
    case 'unknown':
      return content.answers.unknown;
    case 'warnings':
      return content.acceptedWarnings;
  }
};

const withEdit = (into: ArticleEdits, from: ArticleEdits, code: ClauseCode): ArticleEdits => {
  const { [code]: _own, ...others } = into;
  const edit = from[code];
  return edit ? { ...others, [code]: edit } : others;
};

const withPartyFrom = (into: ConventionParties, from: ConventionParties, key: PartyKey): ConventionParties => {
  const party = from.find((each) => each.key === key);
  return party ? withParty(into, party) : partiesFrom(into.filter((each) => each.key !== key));
};

/** A draft with one part taken from another. */
export const withUnit = (into: ConventionContent, unit: DraftUnit, from: ConventionContent): ConventionContent => {
  switch (unit.kind) {
    case 'question':
      return { ...into, answers: { ...into.answers, [unit.id]: from.answers[unit.id] } };
    case 'party':
      return { ...into, parties: withPartyFrom(into.parties, from.parties, unit.id) };
    case 'article':
      return { ...into, edits: withEdit(into.edits, from.edits, unit.id) };
    case 'clauses':
      return { ...into, answers: { ...into.answers, clauses: from.answers.clauses } };
    case 'unknown':
      return { ...into, answers: { ...into.answers, unknown: from.answers.unknown } };
    case 'warnings':
      return { ...into, acceptedWarnings: from.acceptedWarnings };
  }
};

const leaves = (value: unknown): readonly string[] => {
  if (value === null || value === '' || value === false) return [];
  if (typeof value === 'object') {
    if ('type' in value && value.type === 'doc') return [plainText(value as Parameters<typeof plainText>[0])];
    return [
      Object.values(value)
        .flatMap(leaves)
        .join(Array.isArray(value) ? '\n' : ', '),
    ].filter((text) => text !== '');
  }
  return [String(value)];
};

/** A part of a draft in words, to show two versions side by side. */
export const wordsOfUnit = (content: ConventionContent, unit: DraftUnit): string => {
  if (unit.kind === 'article') {
    const edit = content.edits[unit.id];
    return edit ? plainText(edit.body) : '';
  }
  return leaves(readUnit(content, unit)).join('\n');
};

/** The name of a part, in French and English; empty for parts that the page names itself. */
export const nameOfUnit = (template: ConventionTemplate, unit: DraftUnit): { fr: string; en: string } => {
  if (unit.kind === 'question') return questionOf(template, unit.id)?.label ?? { fr: unit.id, en: unit.id };
  if (unit.kind === 'article')
    return template.clauses.find(({ clause }) => clause.code === unit.id)?.clause.title ?? { fr: unit.id, en: unit.id };
  return { fr: '', en: '' };
};
