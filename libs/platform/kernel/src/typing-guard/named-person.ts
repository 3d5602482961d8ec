import { fold } from '../fold';
import {
  functions,
  introductions,
  notHurriedNames,
  organisations,
  personalAcronyms,
  places,
  wordsWithLetter,
} from './content/professionals';
import { sentenceStart, word } from './hint';
import { type PersonalDataHint } from './personal-data-kinds';

const civility =
  'M\\.|Mr\\.?|MM\\.|Mme\\.?|Mmes|Mlle|Mle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]essieurs|[Mm]esdames|M(?= \\p{Lu}{2})';
const particle = "(?:(?:de la|de|du|des|la|le|el|ben|van|von|der|den) |d')";
const capitalised = "\\p{Lu}(?:[\\p{L}'-]*\\p{L}|\\.)?";
const fullName = `${particle}{0,2}${capitalised}(?: ${particle}{0,2}${capitalised}){0,3}`;

const civilName = new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${civility}) ?(${fullName})`, 'gu');
// Typed in a hurry, without capitals: only after an abbreviation, since « monsieur est venu » names nobody.
const hurriedName = /(?<![\p{L}\p{N}.-])(?:M\.|Mr\.?|Mme\.?|Mlle) (\p{Ll}{4,})(?![\p{L}'])/gu;
// « Karim B. a rappelé »: what people write when they think that an initial is anonymous.
const firstNameInitial =
  /(?<![\p{L}\p{N}'-])(?!Mme |Mlle |Mle )(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)? \p{Lu}\.)(?=,| \p{Ll})/gu;

const article = "(?:[Ll]es?|[Ll]a|[Ll]'|du|de la|de l'|au|à la|à l'|[Nn]otre|[Uu]ne?|[Cc]e|[Cc]et|[Cc]ette)";
const supported =
  'patiente?|usager|usagère|résidente?|hébergée?|personne accompagnée|famille|couple|époux|jeune|jeune homme|jeune femme';
const supportedName = new RegExp(
  `(?<![\\p{L}])${article} ?(?:${supported}) (\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{L}*\\.?)?)(?![\\p{L}-])`,
  'gu',
);
// « Ahmed, 34 ans »: a first name and an age say who.
const nameAndAge =
  /(?<![\p{L}\p{N}'-])(\p{Lu}\p{Ll}{2,}(?: \p{Lu}(?:\p{L}+|\.))?),? \(?(?:1[5-9]|[2-9]\d) ans(?! d'| de |\p{L}| et (?:plus|moins))/gu;

const oneOf = (words: readonly string[]): string => word(words.join('|'));
const link = "(?:(?:du|de la|des|de|au|à la|chez|pour la|pour le) |(?:de|à|pour) l'|d'|de l')?";
const determiners =
  "(?:(?:est|sera|reste|était|notre|nos|votre|la|le|les|leurs?|sa|son|une|un|ancienne?|nouvel(?:le)?|nouveau|comme|en tant que|en qualité de|première?) |l')*";

const itsFunction = new RegExp(
  `^ ?[,(:–-]? ?${determiners}(?<![\\p{L}])(?:${functions.join('|')})(?:s|x)?(?![\\p{L}])`,
  'iu',
);
const itsOrganisation = new RegExp(`^ ?[,(–-]? ?${link}${oneOf(organisations)}`, 'iu');
const itsAcronym = new RegExp(
  `^ ?[,(–-]? ?${link}(?!${oneOf(personalAcronyms)})\\p{Lu}[\\p{Lu}\\d-]{2,}(?![\\p{L}])`,
  'u',
);

const afterFunction = new RegExp(`${oneOf(functions)}(?: [\\p{L}'-]+){0,5} ?(?:[,:(–-]|est|sera|avec)? ?$`, 'iu');
const afterIntroduction = new RegExp(`${oneOf(introductions)} ?(?:[,:(–-]|est|sera|avec)? ?(?:le |la |l')?$`, 'iu');
const afterPlace = new RegExp(`${oneOf(places)} ?(?:de |du |des )?$`, 'iu');
// The person supported is often met through a professional: « le médecin a vu M. Diallo » still names somebody.
const actedUpon =
  /(?:^| )(?:a|ont|avait|avons|voit|reçoit|suit|accompagne|connaît|signale|rencontre|appelle|oriente|pour)(?: |$)/iu;

// « accompagné Mme Traoré à l'hôpital »: a place where somebody is taken is not an employer.
const takenSomewhere =
  /(?:accompagn|orient|emmen|adress|conduit|transf|reçu|hospitalis|héberg|relog|dépos|amen|rencontr|signal)\p{L}* $/iu;

const doctor = /^(?:le |la )?(?:Dr|Pr|Docteure?|Professeure?|Me|Maître)(?![\p{L}])/u;
const placeholder = /^[XYZ]\.?$/u;
const sameList = /^(?:[^.;\n]{0,60})?(?:,| et| ou|\/| &|\n ?-) ?(?:de |à |par )?$/u;
const together = /^(?:,| et| ou| &) ?$/u;

type Named = { readonly start: number; readonly end: number; readonly name: string };

const isFunction = (name: string): boolean => name.split(' ').some((part) => functions.includes(part.toLowerCase()));

const introduced = (text: string, { start }: Named): boolean => {
  const lead = text.slice(Math.max(sentenceStart(text, start), start - 70), start);
  const byFunction = afterFunction.exec(lead);
  return (
    afterPlace.test(lead) || afterIntroduction.test(lead) || (byFunction !== null && !actedUpon.test(byFunction[0]))
  );
};

const presented = (text: string, { start, end }: Named): boolean => {
  const follow = text.slice(end, end + 70);
  if (itsFunction.test(follow)) return true;
  const taken = takenSomewhere.test(text.slice(Math.max(0, start - 30), start));
  return !taken && (itsOrganisation.test(follow) || itsAcronym.test(follow));
};

const isKnown = (name: string, known: readonly string[]): boolean => {
  const key = fold(name);
  return known.some((person) => person === key || person.endsWith(` ${key}`) || key.endsWith(` ${person}`));
};

const isProfessional = (text: string, named: Named, known: readonly string[]): boolean =>
  placeholder.test(named.name) ||
  doctor.test(named.name) ||
  isFunction(named.name) ||
  isKnown(named.name, known) ||
  presented(text, named);

const found = (text: string, pattern: RegExp): Named[] =>
  [...text.matchAll(pattern)].map(({ index, 0: whole, 1: name = '' }) => ({
    start: index,
    end: index + whole.length,
    name,
  }));

const looksLikeName = ({ name }: Named): boolean => !wordsWithLetter.includes(fold(name.split(' ')[0] ?? ''));

const mayBeProfessionals = (text: string): Named[] =>
  [
    ...found(text, civilName),
    ...found(text, hurriedName).filter(({ name }) => !notHurriedNames.includes(fold(name))),
    ...found(text, firstNameInitial).filter(looksLikeName),
  ].sort((a, b) => a.start - b.start);

const supportedPeople = (text: string): Named[] =>
  [...found(text, supportedName), ...found(text, nameAndAge)].filter(looksLikeName);

/** Indexes of the names that a list brings in after the one announced: « présents : Mme Coste, M. Petit ». */
const listed = (text: string, names: readonly Named[]): Set<number> => {
  const indexes = new Set<number>();
  names.forEach((named, index) => {
    const previous = names[index - 1];
    const follows = previous && indexes.has(index - 1) && sameList.test(text.slice(previous.end, named.start));
    if (follows || introduced(text, named)) indexes.add(index);
  });
  return indexes;
};

/** « Mme Coste et M. Petit, éducateurs »: what is said of the last is said of all. */
const sharing = (text: string, names: readonly Named[], index: number): boolean => {
  const [named, next] = [names[index], names[index + 1]];
  if (!named || !next || !together.test(text.slice(named.end, next.start))) return false;
  return presented(text, next) || sharing(text, names, index + 1);
};

/** Names of people, those who visibly speak for an organisation left out. `known` are folded names of professionals. */
export const namedPersons = (text: string, known: readonly string[]): PersonalDataHint[] => {
  const names = mayBeProfessionals(text);
  const inList = listed(text, names);
  const others = names.filter(
    (named, index) => !inList.has(index) && !isProfessional(text, named, known) && !sharing(text, names, index),
  );

  return [...others, ...supportedPeople(text)].map(({ start, end }) => ({ kind: 'named-person', start, end }));
};
