import { hiddenCharacters } from '../rich-text/hidden-characters';
import { plainText } from '../rich-text/rich-text';
import { type ConventionDocument } from './convention-document';

type Place = { readonly fr: string; readonly en: string };
type Placed = { readonly place: Place; readonly text: string };

const at = (place: Place, ...texts: readonly string[]): Placed => ({ place, text: texts.join('\n') });

/** Every text that goes to paper, with the name of where it stands. */
const placedTexts = (document: ConventionDocument): readonly Placed[] => [
  at({ fr: 'titre', en: 'title' }, document.title, document.subtitle, document.partiesTogether),
  ...document.parties.map(({ key, name, shortName, description }) =>
    at(
      { fr: `présentation de ${name || key}`, en: `presentation of ${name || key}` },
      name,
      shortName,
      plainText(description),
    ),
  ),
  ...document.articles.map(({ number, title, body }) =>
    at({ fr: `article ${number}`, en: `article ${number}` }, title, plainText(body)),
  ),
  ...document.annexes.map(({ letter, title, intro, tables, closing }) =>
    at(
      { fr: `annexe ${letter}`, en: `annex ${letter}` },
      title,
      plainText(intro),
      plainText(closing),
      ...tables.flatMap(({ caption, columns, rows }) => [
        caption,
        ...columns.map(({ label }) => label),
        ...rows.flat().map(({ text }) => text),
      ]),
    ),
  ),
  ...document.signatures.map(({ partyName, name, title, authority }) =>
    at({ fr: `signature pour ${partyName}`, en: `signature for ${partyName}` }, name, title, authority),
  ),
];

/** The characters of a text that nobody sees, each once. */
export const hiddenCharactersOf = (document: ConventionDocument): readonly string[] => [
  ...new Set(placedTexts(document).flatMap(({ text }) => text.match(hiddenCharacters) ?? [])),
];

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const seen = /^[^\p{C}\p{Z}]$/u;
const nameOf = (character: string): string =>
  seen.test(character) ? `${character} ${codeOf(character)}` : codeOf(character);

/** Characters by their name and where each stands: « 漢 U+6F22 (article 7, annexe A) ». */
export const characterPlaces = (document: ConventionDocument, characters: readonly string[]): Place => {
  const texts = placedTexts(document);
  const told = (language: keyof Place): string =>
    characters
      .map((character) => {
        const places = texts.filter(
          ({ text }) => text.normalize('NFC').includes(character) || text.includes(character),
        );
        const names = places.map(({ place }) => place[language]);
        // What stands in no text of the convention comes from the record of the organisation.
        const elsewhere = language === 'fr' ? 'en-tête' : 'header';
        return `${nameOf(character)} (${names.length > 0 ? names.join(', ') : elsewhere})`;
      })
      .join(' ; ');
  return { fr: told('fr'), en: told('en') };
};
