import { type Words } from '@entente/platform/kernel';

/** What stands on the blank board, on paper. */
export const swotBoardWords = {
  title: { fr: 'Plateau FFOM', en: 'SWOT board' },
  and: { fr: 'et', en: 'and' },
  howTo: {
    fr: 'Chacun écrit seul, une idée par note, trois notes par cadre au plus. Puis nous lisons ensemble.',
    en: 'Each writes alone, one idea a note, three notes a quadrant at most. Then we read together.',
  },
  phone: { fr: 'Avec un téléphone : {url}, code', en: 'With a phone: {url}, code' },
  qr: { fr: 'Code QR qui mène à la séance', en: 'QR code that leads to the session' },
  rule: {
    fr: 'Nous parlons de notre relation, jamais d’une personne accompagnée. Aucun nom.',
    en: 'We speak of our relation, never of a person supported. No name.',
  },
  after: {
    fr: 'Après la séance : « Saisir un plateau papier », sur la page de la séance.',
    en: 'After the session: “Type a paper board”, on the page of the session.',
  },
} as const satisfies Readonly<Record<string, Words>>;
