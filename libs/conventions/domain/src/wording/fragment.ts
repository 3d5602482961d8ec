import { fold, upperFirst } from '@entente/platform/kernel';

// First words that are never proper names: what somebody typed with a capital goes on inside a sentence of ours.
const ordinary = new Set(
  (
    'a au aucun aucune aux autre autres avec beaucoup c ce ceci cela certaines certains ces cet cette chacun chacune chaque ' +
    'd dans de depuis des deux dix du elle elles en entre environ est et etre avoir faire il ils j je jamais l la le les leur leurs ' +
    'l’ lors lorsque mon ne ni nos notre nous on par parfois pas pendant peu plus plusieurs pour quand quatre que quelques qui ' +
    's sa sans se selon ses si son sous sur tous tout toute toutes trois trop un une vers vos votre vous ' +
    'accompagnement accueil acces acte actions aide appui atelier ateliers avis annonce bureau bureaux conseil conseils ' +
    'consultation consultations contact contacts creneau creneaux demandes delai delais diminution equipe equipes expertise ' +
    'formation formations information informations intervention interventions kits local locaux maintien maraude maraudes materiel ' +
    'mediation moins moyens nombre orientation orientations part permanence permanences personnes presence presentation ' +
    'pret prevention prise procedures rappel relais rencontre rencontres reponse reponses reprise reunion reunions salle ' +
    'seance seances soutien suivi temps travailleur travailleurs vehicule visite visites infirmier infirmiere coordination ' +
    'achat achats adresse annuaire attente boissons chauffage cout couvertures deplacements documentation don dons fournitures ' +
    'fonds frais hygiene interprete interpretes kit linge loyer medicament medicaments mise nuit nuitees outil outils poste ' +
    'postes produits repas referent referents reseau sortie sorties stage stages tente tentes trajet trajets transport transports ' +
    'telephone temoignages vestiaire vetements'
  ).split(' '),
);

// They end like verbs and are first names.
const firstNames = new Set([
  'alexandre',
  'andre',
  'didier',
  'olivier',
  'pierre',
  'roger',
  'xavier',
  'gautier',
  'claire',
  'clement',
]);

const isOrdinary = (word: string, next: string): boolean => {
  const key = fold(word).split(' ')[0] ?? '';
  if (ordinary.has(key)) return true;
  // Verbs, and nouns that no name looks like: formation, accompagnement, capacité.
  return /(er|ir|re|oir|tions?|ments?|ites?)$/.test(key) && !firstNames.has(key) && !/^\p{Lu}/u.test(next);
};

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);

/** An answer that goes on inside a sentence: on one line, no capital unless it is a name, no full stop at the end. */
export const asFragment = (answer: string): string => {
  const trimmed = oneLine(answer).replace(/[\s.;:,]+$/, '');
  const [word = '', next = ''] = trimmed.split(/[ ’']/);
  const capital = /^\p{Lu}(?:\p{Ll}|$)/u.test(word);
  return capital && isOrdinary(word, next) ? lowerFirst(trimmed) : trimmed;
};

/** A title or an office inside a sentence: « Directrice » becomes « directrice », « DRH » stays. */
export const asTitle = (answer: string): string => {
  const trimmed = oneLine(answer).replace(/[\s.;:,]+$/, '');
  return /^\p{Lu}\p{Lu}/u.test(trimmed) ? trimmed : lowerFirst(trimmed);
};

/** A name as typed, on one line. */
export const asName = (answer: string): string => oneLine(answer);

/** An answer that stands on its own: a capital, and a full stop unless it already ends. */
export const asSentences = (answer: string): string => {
  const trimmed = oneLine(answer);
  if (trimmed === '') return '';
  return /[.!?…]$/.test(trimmed) ? upperFirst(trimmed) : `${upperFirst(trimmed.replace(/[\s;:,]+$/, ''))}.`;
};

/** « a, b et c ». */
export const enumerate = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
};
