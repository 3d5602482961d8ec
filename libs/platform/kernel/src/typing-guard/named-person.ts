import { fold } from '../fold';
import {
  functions,
  introductions,
  organisations,
  personalAcronyms,
  places,
  wordsWithLetter,
} from './content/professionals';
import { type PersonalDataHint, sentenceStart, word } from './hint';

const civility = 'M\\.|Mr\\.?|MM\\.|Mme\\.?|Mmes|Mlle|Mle|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames';
const particle = "(?:(?:de la|de|du|des|la|le|el|ben|van|von|der|den) |d')";
const capitalised = "\\p{Lu}(?:[\\p{L}'-]*\\p{L}|\\.)?";
const fullName = `${particle}{0,2}${capitalised}(?: ${particle}{0,2}${capitalised}){0,3}`;

const supported = 'patiente?|usager|usagère|résidente?|hébergée?|personne accompagnée';
const article = "(?:[Ll]e|[Ll]a|[Ll]'|du|de la|de l'|au|à la|à l'|[Nn]otre|[Uu]ne?|[Cc]e|[Cc]et|[Cc]ette)";

const civilName = new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${civility}) ?(${fullName})`, 'gu');
const supportedName = new RegExp(
  `(?<![\\p{L}])${article} ?(?:${supported}) (\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{L}*\\.?)?)`,
  'gu',
);
// « Karim B. a rappelé »: what people write when they think that an initial is anonymous.
const firstNameInitial =
  /(?<![\p{L}\p{N}'-])(?!Mme |Mlle |Mle )(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)? \p{Lu}\.)(?=,| \p{Ll})/gu;

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

const doctor = /^(?:le |la )?(?:Dr|Pr|Docteure?|Professeure?|Me|Maître)(?![\p{L}])/u;
const placeholder = /^[XYZ]\.?$/u;
const sameList = /^(?:[^.;\n]{0,60})?(?:,| et| ou|\/| &|\n ?-) ?(?:de |à |par )?$/u;
const together = /^(?:,| et| ou| &) ?$/u;

type Named = { readonly start: number; readonly end: number; readonly name: string };

const isFunction = (name: string): boolean => {
  const last = name.split(' ').at(-1) ?? '';
  return functions.includes(last.toLowerCase());
};

const introduced = (text: string, { start }: Named): boolean => {
  const lead = text.slice(Math.max(sentenceStart(text, start), start - 70), start);
  const byFunction = afterFunction.exec(lead);
  return (
    afterPlace.test(lead) || afterIntroduction.test(lead) || (byFunction !== null && !actedUpon.test(byFunction[0]))
  );
};

const presented = (text: string, { end }: Named): boolean => {
  const follow = text.slice(end, end + 70);
  return itsFunction.test(follow) || itsOrganisation.test(follow) || itsAcronym.test(follow);
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

const civil = (text: string): Named[] =>
  [...text.matchAll(civilName)].map(({ index, 0: found, 1: name = '' }) => ({
    start: index,
    end: index + found.length,
    name,
  }));

const initials = (text: string): Named[] =>
  [...text.matchAll(firstNameInitial)]
    .map(({ index, 1: name = '' }) => ({ start: index, end: index + name.length, name }))
    .filter(({ name }) => !wordsWithLetter.includes(fold(name.split(' ')[0] ?? '')));

const supportedPeople = (text: string): Named[] =>
  [...text.matchAll(supportedName)]
    .map(({ index, 0: found, 1: name = '' }) => ({ start: index, end: index + found.length, name }))
    .filter(({ name }) => !wordsWithLetter.includes(fold(name.split(' ')[0] ?? '')));

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
  const names = [...civil(text), ...initials(text)].sort((a, b) => a.start - b.start);
  const inList = listed(text, names);
  const others = names.filter(
    (named, index) => !inList.has(index) && !isProfessional(text, named, known) && !sharing(text, names, index),
  );

  return [...others, ...supportedPeople(text)].map(({ start, end }) => ({ kind: 'named-person', start, end }));
};
