import { fold, formatIdentifier } from '@entente/platform/kernel';
import { type ConventionAnswers, type PartyText, type QuestionId } from '../answers/convention-answers';
import {
  type ConventionParties,
  type ConventionParty,
  isMultilateral,
  partyGap,
  type PartyKey,
  partyOf,
} from '../parties/convention-party';
import { withArticle } from '../parties/known-party';
import { asFragment, asName, asTitle } from '../wording/fragment';
import { type Content, missing, type Scope, type Value } from '../wording/scope';
import { type Entry } from './answers-scope';
import { commitmentsOf } from './derived-scope';
import { shortNameOf } from './field-values';

// Legal forms whose noun is feminine: « association… représentée par », « établissement… représenté par ».
const feminine = new Set(
  'agence association caisse chambre collectivite commune communaute congregation cooperative entreprise federation fondation mairie metropole mutuelle regie region scic scop societe union ville asbl'.split(
    ' ',
  ),
);

const represented = ({ legalForm }: ConventionParty): string =>
  feminine.has(fold(legalForm).split(' ')[0] ?? '') ? 'représentée' : 'représenté';

const nameGap = (parties: ConventionParties, key: PartyKey): string =>
  partyGap(
    parties.findIndex((party) => party.key === key),
    parties.length,
  );

// « le Centre hospitalier » tells the article that « Centre hospitalier de Clairval » takes inside a sentence.
// Between more than two, a name that its short form does not tell takes the article of its noun.
const fullName = (parties: ConventionParties, { legalName, shortName }: ConventionParty): string => {
  const [, article = '', rest = ''] = /^(le |la |les |l’|l')(.+)$/.exec(asName(shortName)) ?? [];
  const name = asName(legalName);
  if (rest !== '' && fold(name).startsWith(fold(rest))) return article + name;
  return isMultilateral(parties) ? withArticle(name) : name;
};

const from = (gap: string, content: Content): Value => ({ question: 'parties', gap, content });

const textOr = (gap: string, text: string): Value => from(gap, text === '' ? missing : { kind: 'text', text });

const identifierLabels = [
  ['siren', 'SIREN'],
  ['siret', 'SIRET'],
  ['rna', 'RNA'],
  ['finess', 'FINESS'],
  ['bce', 'BCE'],
] as const;

const identifiers = (party: ConventionParty): readonly Entry[] =>
  identifierLabels.map(([kind, label]) => [
    kind,
    textOr(label, party[kind].trim() === '' ? '' : formatIdentifier(kind, party[kind])),
  ]);

/** What stands before a name in « A, B et C ». */
const placeAmong = (parties: ConventionParties, party: ConventionParty): readonly Entry[] => {
  const place = parties.indexOf(party);
  const last = place === parties.length - 1;
  return [
    ['joint.comma', from('', { kind: 'flag', on: place > 0 && !last })],
    ['joint.and', from('', { kind: 'flag', on: last })],
  ];
};

const spoken: Readonly<Record<number, string>> = {
  2: 'deux',
  3: 'trois',
  4: 'quatre',
  5: 'cinq',
  6: 'six',
  7: 'sept',
  8: 'huit',
  9: 'neuf',
  10: 'dix',
};

/** More names than a title can hold. */
const mostNamed = 6;

/** How many they are, for sentences that say « l’autre Partie » between two and « les autres Parties » beyond. */
const numberEntries = (parties: ConventionParties): readonly Entry[] => {
  // What a sentence agrees with is no question's answer.
  const ours = (content: Content): Value => ({ question: null, gap: '', content });
  const count = parties.length;
  return [
    ['others', ours({ kind: 'number', text: spoken[count - 1] ?? String(count - 1), count: count - 1 })],
    ['multilateral', ours({ kind: 'flag', on: isMultilateral(parties) })],
    ['crowd', ours({ kind: 'flag', on: count > mostNamed })],
    ['howMany', ours({ kind: 'text', text: spoken[count] ?? String(count) })],
  ];
};

/** What each party beyond the first two said of something asked of every one of them. */
const saidByOthers = (
  parties: ConventionParties,
  said: readonly PartyText[],
  { question, gap }: { readonly question: QuestionId; readonly gap: string },
): Content => ({
  kind: 'rows',
  rows: parties.slice(2).map(({ key }): Scope => {
    const text = said.find(({ party }) => party === key)?.text ?? '';
    return new Map([
      ['party', textOr(nameGap(parties, key), shortNameOf(parties, key))],
      ['text', { question, gap, content: text.trim() === '' ? missing : { kind: 'text', text: asFragment(text) } }],
    ]);
  }),
});

/** One side, as its own row: identity, representative, and what it gives. */
export const partyScope = (answers: ConventionAnswers, parties: ConventionParties, party: ConventionParty): Scope =>
  new Map<string, Value>([
    ['legalName', textOr(nameGap(parties, party.key), asName(party.legalName))],
    ['shortName', textOr(nameGap(parties, party.key), shortNameOf(parties, party.key))],
    ['fullName', textOr(nameGap(parties, party.key), fullName(parties, party))],
    ...placeAmong(parties, party),
    ['legalForm', textOr('forme juridique', asName(party.legalForm))],
    ['address', textOr('adresse du siège', asName(party.address))],
    ...identifiers(party),
    ['represented', textOr('', represented(party))],
    ['representative', textOr('représentant', asName(party.representative.name))],
    ['title', textOr('fonction du représentant', asTitle(party.representative.title))],
    ['authority', textOr('habilitation à signer', asFragment(party.representative.authority))],
    ['presentation', textOr('présentation', asFragment(party.presentation))],
    ['commitments', { question: 'contributions', gap: 'apports', content: commitmentsOf(answers, parties, party.key) }],
  ]);

// A note that people read does not name forty: between many, whoever keeps the record answers.
const mainContacts = (parent: ReadonlyMap<string, Value>, parties: ConventionParties): Content => {
  const all = parent.get('referents.lines')?.content;
  const isFirst = (row: Scope): boolean => parties.length <= mostNamed || rawIn(row, 'party') === 'host';
  const rows = all?.kind === 'rows' ? all.rows.filter((row) => isReferent(row) && isFirst(row)) : [];
  return rows.length === 0 ? missing : { kind: 'rows', rows };
};

const rawIn = (row: Scope, name: string): string | null => {
  const content = row.get(name)?.content;
  return content?.kind === 'text' ? (content.raw ?? null) : null;
};

const isReferent = (row: Scope): boolean => rawIn(row, 'role') === 'referent';

const gainGap = { question: 'gains', gap: 'ce que cette Partie y gagne' } as const;
const pairGap = { question: 'pair', gap: 'membre de l’équipe' } as const;

const memberRow = (answers: ConventionAnswers, parties: ConventionParties, party: ConventionParty): Scope => {
  const college = answers.colleges.lines.find((line) => line.party === party.key)?.college ?? '';
  return new Map<string, Value>([
    ['name', textOr(nameGap(parties, party.key), asName(party.legalName))],
    ['representative', textOr('représentant', asName(party.representative.name))],
    ['title', textOr('fonction du représentant', asTitle(party.representative.title))],
    ['college', { question: 'colleges', gap: 'collège', content: asText(asName(college)) }],
  ]);
};

const asText = (text: string): Content => (text.trim() === '' ? missing : { kind: 'text', text });

const collegeNames = ({ colleges }: ConventionAnswers): Content => {
  const names = new Set(colleges.lines.map(({ college }) => asName(college)).filter((name) => name.trim() !== ''));
  return names.size === 0 ? missing : { kind: 'texts', items: [...names] };
};

/** The parties, by name and as rows of a loop, and who to talk to. */
export const partiesScope = (
  answers: ConventionAnswers,
  parties: ConventionParties,
  known: ReadonlyMap<string, Value>,
): readonly Entry[] => {
  const rows = parties.map((party) => partyScope(answers, parties, party));
  const named = (['host', 'partner'] as const).flatMap((key): readonly Entry[] => [
    [`${key}.fullName`, textOr(nameGap(parties, key), fullName(parties, partyOf(parties, key)))],
    [`${key}.shortName`, textOr(nameGap(parties, key), shortNameOf(parties, key))],
  ]);
  return [
    ['parties', from('parties', { kind: 'rows', rows })],
    ...named,
    ...numberEntries(parties),
    ['gains.each', { ...gainGap, content: saidByOthers(parties, answers.gains.others, gainGap) }],
    [
      'members.lines',
      from('membres', { kind: 'rows', rows: parties.map((party) => memberRow(answers, parties, party)) }),
    ],
    ['colleges.names', { question: 'colleges', gap: 'collèges', content: collegeNames(answers) }],
    ['pair.each', { ...pairGap, content: saidByOthers(parties, answers.pair.others, pairGap) }],
    ['referents.main', { question: 'referents', gap: 'référents', content: mainContacts(known, parties) }],
  ];
};
