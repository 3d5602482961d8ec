import { fold, formatIdentifier } from '@entente/platform/kernel';
import { type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionParties, type ConventionParty, type PartyKey, partyOf } from '../parties/convention-party';
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

const nameGap: Readonly<Record<PartyKey, string>> = {
  host: 'nom de la première Partie',
  partner: 'nom de la seconde Partie',
};

// « le Centre hospitalier » tells the article that « Centre hospitalier de Clairval » takes inside a sentence.
const fullName = ({ legalName, shortName }: ConventionParty): string => {
  const [, article = '', rest = ''] = /^(le |la |les |l’|l')(.+)$/.exec(asName(shortName)) ?? [];
  const name = asName(legalName);
  return rest !== '' && fold(name).startsWith(fold(rest)) ? article + name : name;
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

/** One side, as its own row: identity, representative, and what it gives. */
export const partyScope = (answers: ConventionAnswers, parties: ConventionParties, party: ConventionParty): Scope =>
  new Map<string, Value>([
    ['legalName', textOr(nameGap[party.key], asName(party.legalName))],
    ['shortName', textOr(nameGap[party.key], shortNameOf(parties, party.key))],
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

const mainContacts = (parent: ReadonlyMap<string, Value>): Content => {
  const all = parent.get('referents.lines')?.content;
  const rows = all?.kind === 'rows' ? all.rows.filter((row) => isReferent(row)) : [];
  return rows.length === 0 ? missing : { kind: 'rows', rows };
};

const isReferent = (row: Scope): boolean => {
  const content = row.get('role')?.content;
  return content?.kind === 'text' && content.raw === 'referent';
};

/** Both sides, by name and as rows of a loop, and who to talk to. */
export const partiesScope = (
  answers: ConventionAnswers,
  parties: ConventionParties,
  known: ReadonlyMap<string, Value>,
): readonly Entry[] => {
  const rows = parties.map((party) => partyScope(answers, parties, party));
  const named = (['host', 'partner'] as const).flatMap((key): readonly Entry[] => [
    [`${key}.fullName`, textOr(nameGap[key], fullName(partyOf(parties, key)))],
    [`${key}.shortName`, textOr(nameGap[key], shortNameOf(parties, key))],
  ]);
  return [
    ['parties', from('parties', { kind: 'rows', rows })],
    ...named,
    ['referents.main', { question: 'referents', gap: 'référents', content: mainContacts(known) }],
  ];
};
