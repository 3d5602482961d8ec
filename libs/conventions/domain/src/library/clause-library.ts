import { type Words } from '@entente/platform/kernel';
import { beginningAnswers } from '../answers/empty-answers';
import { fallbackWordings, type LegalNote, legalNotes } from '../content/clause-notes';
import { conventionScope } from '../document/convention-scope';
import { emptyParty } from '../parties/convention-party';
import { type RichText, richText } from '../rich-text/rich-text';
import {
  type ClauseCode,
  type ClausePlace,
  type ClauseVariant,
  type ConventionTemplate,
  type TemplateCode,
} from '../template/convention-template';
import { currentTemplates } from '../template/templates';
import { renderWording } from '../wording/render-wording';
import { type Scope } from '../wording/scope';
import { writeBlocks } from '../wording/write-blocks';

export type LibraryPlace = { readonly kind: TemplateCode; readonly name: Words; readonly place: ClausePlace };

/** One wording, blanks in sight, and the kinds of convention that use it. */
export type LibraryWording = {
  readonly id: string;
  readonly body: RichText;
  readonly kinds: readonly TemplateCode[];
};

export type LibraryClause = {
  readonly code: ClauseCode;
  readonly title: Words;
  readonly places: readonly LibraryPlace[];
  readonly wordings: readonly LibraryWording[];
  readonly legal: readonly LegalNote[];
  /** Empty when none is proposed. */
  readonly fallback: string;
};

const sides = [
  { ...emptyParty('host'), legalName: 'Notre association', shortName: 'notre association' },
  { ...emptyParty('partner'), legalName: 'Le partenaire', shortName: 'le partenaire' },
] as const;

const annexesOf = ({ annexes }: ConventionTemplate): Scope => {
  const value = (text: string) => ({ question: null, gap: '', content: { kind: 'text', text } }) as const;
  const rows = annexes.map(
    ({ code, title }): Scope =>
      new Map([
        ['letter', value(code.slice(3))],
        ['title', value(title.fr)],
      ]),
  );
  return new Map([['annexes', { question: null, gap: 'annexes', content: { kind: 'rows', rows } }]]);
};

type Written = { readonly code: ClauseCode; readonly id: string; readonly text: string; readonly body: RichText };

/** Every wording of a template, whatever the answers would choose. */
const wordingsOf = (template: ConventionTemplate): readonly Written[] => {
  const scope = conventionScope(template, beginningAnswers(template), sides);
  const articles = new Map(template.clauses.map(({ clause }, index) => [clause.code, index + 1]));
  const bodyOf = ({ text }: ClauseVariant): RichText =>
    richText(
      ...writeBlocks(renderWording(text, { scopes: [new Map([...scope, ...annexesOf(template)])], articles })).blocks,
    );
  return template.clauses.flatMap(({ clause }) =>
    clause.variants
      // « open » only shows that an answer is missing.
      .filter(({ id }) => id !== 'open')
      .map((variant) => ({ code: clause.code, id: variant.id, text: variant.text, body: bodyOf(variant) })),
  );
};

const gathered = (
  templates: readonly ConventionTemplate[],
  code: ClauseCode,
  written: ReadonlyMap<TemplateCode, readonly Written[]>,
): readonly LibraryWording[] => {
  const byText = new Map<string, LibraryWording>();
  for (const { code: kind } of templates) {
    for (const { id, text, body } of (written.get(kind) ?? []).filter((each) => each.code === code)) {
      const known = byText.get(text);
      byText.set(text, known ? { ...known, kinds: [...known.kinds, kind] } : { id, body, kinds: [kind] });
    }
  }
  return [...byText.values()];
};

/** The clauses of every kind offered, in the order of the catalogue, each wording once. */
export const clauseLibrary = (
  templates: readonly ConventionTemplate[] = currentTemplates(),
): readonly LibraryClause[] => {
  const written = new Map(templates.map((template) => [template.code, wordingsOf(template)]));
  const titles = new Map(
    templates.toReversed().flatMap(({ clauses }) => clauses.map(({ clause }) => [clause.code, clause.title] as const)),
  );
  return [...titles]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, title]) => ({
      code,
      title,
      places: templates.flatMap(({ code: kind, name, clauses }) =>
        clauses.filter(({ clause }) => clause.code === code).map(({ place }): LibraryPlace => ({ kind, name, place })),
      ),
      wordings: gathered(templates, code, written),
      legal: legalNotes[code] ?? [],
      fallback: fallbackWordings[code] ?? '',
    }));
};
