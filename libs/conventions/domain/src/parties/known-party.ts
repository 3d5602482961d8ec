import { fold } from '@entente/platform/kernel';
import { structureTypes, termOf } from '@entente/partners/domain';
import { type PartyStatus } from './convention-party';

const articles: readonly (readonly [article: string, nouns: string])[] = [
  [
    'le ',
    'caarud ccas centre ch chrs chu cias cmp comite conseil csapa departement dispositif foyer groupement ministere pole reseau service siao syndicat',
  ],
  [
    'la ',
    'caf caisse clinique commune communaute croix cpam federation fondation halte maison mairie metropole mission msa mutuelle pass permanence region ville',
  ],
  ['l’', 'agence antenne ars association empp epsm equipe etablissement hopital institut office union unite'],
];

const LONGEST = 80;

const hangingWords = /(?:\s+(?:de|du|des|d[’']|la|le|les|l[’']|et|à|au|aux|en|pour|sur))+$/iu;

/**
 * As many whole words as a short name may hold, ending on one that can end a name: a name that is too long to save would
 * keep the whole draft from it.
 */
const shortened = (name: string): string =>
  name.length <= LONGEST
    ? name
    : name
        .slice(0, LONGEST + 1)
        .replace(/\s+\S*$/, '')
        .replace(hangingWords, '')
        .slice(0, LONGEST);

/** A name after the article that its noun calls for; as it stands when that noun is not known. */
export const withArticle = (name: string): string => {
  const [noun = ''] = fold(name).split(' ');
  const article = articles.find(([, nouns]) => nouns.split(' ').includes(noun))?.[0];
  return article === undefined ? name : article + name;
};

/** How a name reads inside a sentence: « Le Tilleul », « le Centre hospitalier de Clairval ». */
export const shortNameFor = (legalName: string): string => {
  return shortened(withArticle(legalName.trim().replace(/^association (?=(?:le|la|les|l[’'])\s?\p{L})/iu, '')));
};

const bySector: Readonly<Record<string, PartyStatus>> = {
  health: 'health',
  'medico-social': 'social-care',
  'public-body': 'authority',
};

/** What a type of structure tells of its status in law; null where it does not decide, and somebody must say. */
export const statusOfStructure = (structureType: string): PartyStatus | null => {
  const sector = termOf(structureTypes, structureType)?.sector;
  return sector === undefined ? null : (bySector[sector] ?? null);
};
