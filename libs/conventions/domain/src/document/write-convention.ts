import { type ConventionAnswers } from '../answers/convention-answers';
import { balanceOfContributions, hoursGivenBy } from '../balance/balance';
import { type ConventionParties } from '../parties/convention-party';
import { type AnnexedPiece, documentPieces } from '../pieces/annexed-piece';
import { richText } from '../rich-text/rich-text';
import { type ConventionTemplate } from '../template/convention-template';
import { asFragment, asName } from '../wording/fragment';
import { type Rendering, renderWording } from '../wording/render-wording';
import { type Scope, type Value } from '../wording/scope';
import { writeBlocks } from '../wording/write-blocks';
import { type ArticleEdits } from './article-edits';
import { chosenClauses, citedAnnexes } from './chosen-clauses';
import {
  type ConventionDocument,
  type ConventionSummary,
  type Gap,
  type PartyBlock,
  type SignatureBlock,
} from './convention-document';
import { conventionDates } from './convention-dates';
import { conventionScope } from './convention-scope';
import { shortNameOf } from './field-values';
import { partyScope } from './parties-scope';
import { letterOf, writeAnnex } from './write-annexes';
import { writeArticles } from './write-articles';

export type WritingOptions = {
  /** Given once the convention has one: « 2026-014 ». */
  readonly number?: string;
  readonly edits?: ArticleEdits;
  readonly pieces?: readonly AnnexedPiece[];
};

const withAnnexes = (scope: Scope, template: ConventionTemplate, codes: readonly string[]): Scope => {
  const value = (text: string): Value => ({ question: null, gap: '', content: { kind: 'text', text } });
  const rows = template.annexes
    .filter(({ code }) => codes.includes(code))
    .map(
      ({ code, title }): Scope =>
        new Map([
          ['letter', value(letterOf(code))],
          ['title', value(title.fr)],
        ]),
    );
  return new Map([...scope, ['annexes', { question: null, gap: 'annexes', content: { kind: 'rows', rows } }]]);
};

type Head = { readonly text: string; readonly gaps: readonly Gap[] };

const head = (wording: string, rendering: Rendering): Head => {
  const runs = renderWording(wording, rendering);
  const gaps = runs.flatMap(({ origin }): readonly Gap[] =>
    origin?.gap ? [{ label: origin.gap, question: origin.question, place: 'head' }] : [],
  );
  return { text: runs.map(({ text }) => text).join(''), gaps };
};

type WrittenParty = { readonly block: PartyBlock; readonly gaps: readonly Gap[] };

const writeParties = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  parties: ConventionParties,
): readonly WrittenParty[] =>
  parties.map((party) => {
    const rendering = { scopes: [partyScope(answers, parties, party)], articles: new Map() };
    const description = richText(...writeBlocks(renderWording(template.parties, rendering)).blocks);
    const block = {
      key: party.key,
      name: asName(party.legalName),
      shortName: shortNameOf(parties, party.key),
      description,
    };
    return { block, gaps: head(template.parties, rendering).gaps };
  });

const signatureBlocks = ({ signature }: ConventionAnswers, parties: ConventionParties): readonly SignatureBlock[] =>
  signature.signatories.flatMap(({ party, name, title, authority }): readonly SignatureBlock[] =>
    party === null || !parties.some(({ key }) => key === party)
      ? []
      : [
          {
            party,
            partyName: shortNameOf(parties, party),
            name: asName(name),
            title: asName(title),
            authority: asName(authority),
          },
        ],
  );

const amendsOf = ({ amendment: { lines, endsOn } }: ConventionAnswers): ConventionSummary['amends'] => ({
  lines: lines.map(({ heading, change }) => ({ heading: asName(heading), change })),
  endsOn,
});

const summaryOf = (
  { code }: ConventionTemplate,
  answers: ConventionAnswers,
  parties: ConventionParties,
): ConventionSummary => {
  const { contributions, money, term } = answers;
  const balance = balanceOfContributions(answers, parties);
  return {
    commitments: parties.map(({ key: party }) => ({
      party,
      partyName: shortNameOf(parties, party),
      labels: contributions.lines.filter((line) => line.party === party).map(({ label }) => asFragment(label)),
      hoursPerYear: hoursGivenBy(balance, party),
    })),
    moneyFlows: money.flows,
    moneyTotal: money.flows === true ? money.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0) : 0,
    months: term.months,
    renewal: term.renewal,
    mostRenewals: term.renewal === 'tacit' ? term.mostRenewals : null,
    endingNotice: term.endingNotice,
    dates: conventionDates(answers),
    ...(code === 'T6' ? { amends: amendsOf(answers) } : {}),
  };
};

const withoutRepeats = (gaps: readonly Gap[]): readonly Gap[] => {
  const key = ({ label, question, place }: Gap): string => `${place} ${question ?? ''} ${label}`;
  return [...new Map(gaps.map((gap) => [key(gap), gap])).values()];
};

/** Writes the whole convention from its template and answers: the same input always gives the same document. */
export const writeConvention = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  parties: ConventionParties,
  { number = '', edits = {}, pieces = [] }: WritingOptions = {},
): ConventionDocument => {
  const answered = conventionScope(template, answers, parties);
  const chosen = chosenClauses(template, answers, answered);
  const codes = citedAnnexes(template, chosen);
  const rendering: Rendering = {
    scopes: [withAnnexes(answered, template, codes)],
    articles: new Map(chosen.map(({ clause }, index) => [clause.code, index + 1])),
  };
  const articles = writeArticles(chosen, rendering, edits);
  const annexes = template.annexes
    .filter(({ code }) => codes.includes(code))
    .map((annex) => writeAnnex(annex, rendering));
  const [title, subtitle] = [head(template.title, rendering), head(template.subtitle, rendering)];
  const blocks = writeParties(template, answers, parties);
  return {
    template: { code: template.code, version: template.version, name: template.name.fr },
    number,
    title: title.text,
    subtitle: subtitle.text,
    parties: blocks.map(({ block }) => block),
    partiesTogether: head(template.partiesTogether, rendering).text,
    articles,
    annexes: annexes.map(({ annex }) => annex),
    ...(pieces.length > 0 ? { pieces: documentPieces(pieces) } : {}),
    signatures: signatureBlocks(answers, parties),
    summary: summaryOf(template, answers, parties),
    unresolved: withoutRepeats([
      ...[title, subtitle, ...blocks].flatMap(({ gaps }) => gaps),
      ...articles.flatMap(({ gaps }) => gaps),
      ...annexes.flatMap(({ gaps }) => gaps),
    ]),
  };
};
