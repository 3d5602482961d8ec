import { fold } from '@entente/platform/kernel';
import { type PartnerForm } from '../partner/partner-form';

/** What a team is called by, short or long. */
export type Named = Pick<PartnerForm, 'name' | 'acronym' | 'managedBy' | 'address'>;

// Words that acronyms pass over.
const small = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'pour', 'sur']);

const shortest = 3;
const longest = 7;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !small.has(word));

const initialsOf = (words: readonly string[]): string => words.map(([first]) => first).join('');

/** Whether words that stand next to one another spell this: « empp » in « équipe mobile psychiatrie précarité ». */
const spells = (words: readonly string[], acronym: string): boolean => initialsOf(words).includes(acronym);

const couldBeAcronym = (word: string): boolean => word.length >= shortest && word.length <= longest;

/** The acronyms that the first words of a name make: « empp » for « Équipe mobile psychiatrie précarité ». */
export const acronymsOf = (name: string): string[] => {
  const initials = initialsOf(wordsOf(name).slice(0, longest));
  return Array.from({ length: Math.max(0, initials.length - shortest + 1) }, (_, more) =>
    initials.slice(0, shortest + more),
  );
};

const inCapitals = (name: string): string[] =>
  name.split(/[^\p{L}\p{N}.]+/u).filter((word) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase());

/** Words of a name that are likely an acronym, its own acronym first: in capitals, or in a name of two words at most. */
export const shortNamesOf = ({ name, acronym }: Pick<Named, 'name' | 'acronym'>): string[] => {
  const words = wordsOf(name);
  const likely = words.length <= 2 ? words : inCapitals(name);
  const folded = [acronym, ...likely].map((word) => fold(word).replaceAll(' ', ''));
  return [...new Set(folded.filter(couldBeAcronym))];
};

/** The rest of a short name says nothing else: « Clairval », « CH Clairval » for a team of that hospital in that town. */
const saysNothingElse = (rest: readonly string[], { name, managedBy, address }: Named): boolean => {
  const sayings = [name, managedBy, address.city].map(wordsOf);
  return rest.every((word) =>
    sayings.some((words) => words.includes(word) || (word.length > 1 && spells(words, word))),
  );
};

const shortens = (short: Named, long: Named): boolean => {
  const words = wordsOf(long.name);
  const own = fold(short.acronym).replaceAll(' ', '');
  if (couldBeAcronym(own) && spells(words, own)) return true;
  const said = wordsOf(short.name);
  return said.some(
    (word, at) => couldBeAcronym(word) && spells(words, word) && saysNothingElse(said.toSpliced(at, 1), long),
  );
};

/** Whether one of the two is called by the acronym of the other's name. */
export const isShortNameOf = (a: Named, b: Named): boolean => shortens(a, b) || shortens(b, a);
