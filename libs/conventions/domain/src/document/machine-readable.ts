import { type ContributionLine, type ConventionAnswers } from '../answers/convention-answers';
import { contributionHours } from '../balance/balance';
import { type ConventionParties, type ConventionParty } from '../parties/convention-party';
import { plainText } from '../rich-text/rich-text';
import { type Annex, type Article, type ConventionDocument } from './convention-document';
import { informationVariant } from './derived-scope';

/** Version of the format: members are only ever added within a version. */
export const machineReadableVersion = 1;
export const machineReadableName = 'convention.json';

const party = ({
  key,
  legalName,
  shortName,
  legalForm,
  address,
  siren,
  siret,
  rna,
  finess,
  bce,
  representative,
}: ConventionParty) => ({
  key,
  legalName,
  shortName,
  legalForm,
  address,
  identifiers: { siren, siret, rna, finess, bce },
  representative,
});

const contribution = (line: ContributionLine) => ({ ...line, hoursPerYear: contributionHours(line) });

const article = ({ clauseCode, variant, number, title, body, source }: Article) => ({
  clause: clauseCode,
  variant,
  number,
  title,
  text: plainText(body),
  edited: source === 'edited',
});

const annex = ({ code, title, intro, tables, closing }: Annex) => ({
  code,
  title,
  intro: plainText(intro),
  closing: plainText(closing),
  tables: tables.map(({ caption, columns, rows }) => ({
    caption,
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(({ text }) => text)),
  })),
});

const terms = ({ term, review, money, publicAid }: ConventionAnswers, { dates }: ConventionDocument['summary']) => ({
  startsOn: dates.startsOn,
  endsOn: dates.endsOn,
  months: term.months,
  renewal: term.renewal,
  renewalMonths: term.renewal === 'tacit' ? term.renewalMonths : null,
  mostRenewals: term.renewal === 'tacit' ? term.mostRenewals : null,
  lastObjection: dates.lastObjection,
  endingNoticeMonths: term.endingNotice,
  reviewEveryMonths: review.months,
  reviewDue: dates.reviewDue,
  money: { flows: money.flows, lines: money.flows === true ? money.lines : [], currency: 'EUR', amountsIn: 'cents' },
  publicAid: publicAid.given,
});

/**
 * The convention for machines, attached to its PDF: same words, same numbers. The work addresses and phones of annex B
 * stay in its table; signing adds nothing here, since the file is frozen before.
 */
export const machineReadableConvention = (
  document: ConventionDocument,
  answers: ConventionAnswers,
  parties: ConventionParties,
) => ({
  format: 'entente.convention' as const,
  version: machineReadableVersion,
  language: 'fr' as const,
  number: document.number,
  title: document.title,
  template: { code: document.template.code, version: document.template.version },
  law: answers.parties.law,
  parties: parties.map(party),
  terms: terms(answers, document.summary),
  information: { mode: answers.information.mode, clauseVariant: informationVariant(answers, parties) },
  people: answers.people,
  objectives: answers.objectives.lines,
  actions: answers.actions.lines,
  schedule: answers.schedule,
  contributions: answers.contributions.lines.map(contribution),
  indicators: answers.review.lines,
  articles: document.articles.map(article),
  annexes: document.annexes.map(annex),
  pieces: (document.pieces ?? []).map(({ title, kind, letter, pages, sha256 }) => ({
    title,
    kind,
    annex: letter,
    pages,
    sha256,
  })),
  signatories: document.signatures.map(({ party: side, name, title, authority }) => ({
    party: side,
    name,
    title,
    authority,
  })),
});

export type MachineReadableConvention = ReturnType<typeof machineReadableConvention>;
