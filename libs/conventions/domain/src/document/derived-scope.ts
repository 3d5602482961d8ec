import { type Day, formatDay, formatNumber } from '@entente/platform/kernel';
import { type ContributionLine, type ConventionAnswers, type QuestionId } from '../answers/convention-answers';
import { balanceOfContributions, contributionHours, hoursGivenBy, type PartyBalance } from '../balance/balance';
import { type ContributionUnit, rhythmWords, unitWords } from '@entente/partners/domain';
import { type ConventionParties, isMultilateral, mayExchangeSecrets, type PartyKey } from '../parties/convention-party';
import { asFragment, enumerate } from '../wording/fragment';
import { type Content, missing, type Scope, type Value } from '../wording/scope';
import { type Entry } from './answers-scope';
import { conventionDates } from './convention-dates';
import { shortNameOf } from './field-values';

const textOr = (text: string | null): Content => (text === null || text === '' ? missing : { kind: 'text', text });

const value = (question: QuestionId | null, gap: string, content: Content): Value => ({ question, gap, content });

const dayValue = (gap: string, day: Day | null): Value =>
  value('term', gap, textOr(day === null ? null : formatDay(day, 'fr')));

/** Which wording of CL-18 the answers and the law allow; null while nothing was answered. */
export const informationVariant = (
  answers: ConventionAnswers,
  parties: ConventionParties,
): 'a' | 'b' | 'c' | 'd' | 'e' | null => {
  const { mode } = answers.information;
  if (mode === null) return null;
  if (mode === 'none') return 'a';
  if (answers.parties.law === 'BE') return 'e';
  if (!parties.every(mayExchangeSecrets)) return 'd';
  return mode === 'identified' ? 'b' : 'c';
};

const outsider = (parties: ConventionParties): Content => {
  const outside = parties.filter((party) => !mayExchangeSecrets(party));
  if (outside.length === parties.length) return textOr('Les Parties');
  const names = outside.map(({ key }) => shortNameOf(parties, key));
  return names.includes('') ? missing : textOr(enumerate(names));
};

const informationEntries = (answers: ConventionAnswers, parties: ConventionParties): readonly Entry[] => {
  const variant = informationVariant(answers, parties);
  const named = variant === 'b' || variant === 'c' || variant === 'e';
  return [
    ['information.variant', value('information', 'règle d’échange d’informations', textOr(variant))],
    ['information.named', value('information', '', { kind: 'flag', on: named })],
    ['outsider.name', value('parties', 'partie concernée', outsider(parties))],
  ];
};

/** Cells below this are never passed on (domain catalogue, 4.1). */
export const smallestCell = 5;

const reportingEntries = ({ reporting }: ConventionAnswers): readonly Entry[] => {
  const count = reporting.threshold ?? smallestCell;
  return [['reporting.smallest', value('reporting', 'seuil', { kind: 'number', text: String(count), count })]];
};

const termEntries = (answers: ConventionAnswers): readonly Entry[] => {
  const { endsOn, lastObjection } = conventionDates(answers);
  return [
    ['term.endsOn', dayValue('date de fin', endsOn)],
    ['term.lastObjection', dayValue('dernier jour pour s’opposer', lastObjection)],
  ];
};

const controller = ({ files }: ConventionAnswers, parties: ConventionParties): Content => {
  if (files.processor === null) return missing;
  if (isMultilateral(parties)) return textOr('les autres Parties');
  return textOr(shortNameOf(parties, files.processor === 'host' ? 'partner' : 'host'));
};

const inFull: Partial<Record<ContributionUnit, readonly [one: string, many: string]>> = {
  hour: ['heure', 'heures'],
  euro: ['euro', 'euros'],
};

const unitForms = (unit: ContributionUnit): readonly [one: string, many: string] =>
  inFull[unit] ?? [unitWords[unit].one.fr, unitWords[unit].many.fr];

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${formatNumber(count, 'fr')}\u00a0${count < 2 ? one : many}`;

const duration = (hours: number): string =>
  hours < 1 ? counted(Math.round(hours * 60), ['minute', 'minutes']) : counted(hours, unitForms('hour'));

/** « 1 séance de 3 heures par semaine », from what is known. */
export const volumeText = ({ volume, unit, rhythm, hoursPerUnit }: ContributionLine): string => {
  if (volume === null || unit === null) return '';
  const each = hoursPerUnit !== null && unit !== 'hour' && unit !== 'euro' ? ` de ${duration(hoursPerUnit)}` : '';
  return `${counted(volume, unitForms(unit))}${each}${rhythm === null ? '' : ` ${rhythmWords[rhythm].fr}`}`;
};

const contributionScope = (line: ContributionLine, parties: ConventionParties): Scope => {
  const hours = contributionHours(line);
  const from = (gap: string, content: Content): Value => value('contributions', gap, content);
  return new Map([
    ['party', from('partie qui donne', textOr(line.party === null ? null : shortNameOf(parties, line.party)))],
    ['label', from('apport', textOr(asFragment(line.label)))],
    ['volumeText', from('volume', textOr(volumeText(line)))],
    ['hoursPerYear', from('heures par an', textOr(hours === null ? null : formatNumber(hours, 'fr', 1)))],
  ]);
};

export const commitmentsOf = (answers: ConventionAnswers, parties: ConventionParties, key: PartyKey): Content => {
  const rows = answers.contributions.lines
    .filter(({ party }) => party === key)
    .map((line) => contributionScope(line, parties));
  return rows.length === 0 ? missing : { kind: 'rows', rows };
};

const balanceRow = ({ party, hours, uncounted }: PartyBalance, parties: ConventionParties): Scope => {
  const from = (content: Content): Value => value('contributions', 'total', content);
  return new Map([
    ['party', from(textOr(shortNameOf(parties, party)))],
    ['hours', from({ kind: 'number', text: formatNumber(hours, 'fr', 1), count: hours })],
    ['uncounted', from({ kind: 'number', text: String(uncounted), count: uncounted })],
  ]);
};

const balanceEntries = (answers: ConventionAnswers, parties: ConventionParties): readonly Entry[] => {
  const balance = balanceOfContributions(answers, parties);
  const hours = (count: number): Value =>
    value('contributions', 'heures par an', { kind: 'number', text: formatNumber(count, 'fr', 0), count });
  const rows = answers.contributions.lines.map((line) => contributionScope(line, parties));
  return [
    ['contributions.lines', value('contributions', 'apports', rows.length === 0 ? missing : { kind: 'rows', rows })],
    ['balance.told', value('contributions', '', { kind: 'flag', on: balance.sides.every((side) => side.hours > 0) })],
    ['balance.host', hours(hoursGivenBy(balance, 'host'))],
    ['balance.partner', hours(hoursGivenBy(balance, 'partner'))],
    [
      'balance.lines',
      value('contributions', 'total', {
        kind: 'rows',
        rows: balance.sides.map((side) => balanceRow(side, parties)),
      }),
    ],
  ];
};

/** What the answers imply without saying it; each entry names the question that feeds it. */
export const derivedScope = (answers: ConventionAnswers, parties: ConventionParties): readonly Entry[] => [
  ...informationEntries(answers, parties),
  ...reportingEntries(answers),
  ...termEntries(answers),
  ...balanceEntries(answers, parties),
  ['files.controller', value('files', 'responsable de traitement', controller(answers, parties))],
];
