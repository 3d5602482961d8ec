import { type Words } from '@entente/platform/kernel';

/** Each rated question in a few words, for a table that fits a page. */
export const strategyTopics: Readonly<Record<string, Words>> = {
  'ORG-01': { fr: 'Acteurs extérieurs pour l’accès aux soins', en: 'Outside actors for access to care' },
  'ORG-02': { fr: 'Besoins couverts par les partenariats', en: 'Needs covered by partnerships' },
  'ORG-03': { fr: 'Réseaux utiles dont nous sommes membres', en: 'Useful networks we belong to' },
  'ORG-05': { fr: 'Partenaires possibles du territoire connus', en: 'Possible partners of the area known' },
  'ORG-06': { fr: 'Recherche de nouveaux partenaires', en: 'Search for new partners' },
  'ORG-08': { fr: 'Politique écrite dans le projet', en: 'Policy written in the project' },
  'ORG-09': { fr: 'Débat en équipe et avec le conseil', en: 'Debate with team and board' },
  'ORG-10': { fr: 'Partenaires recherchés, et pour quoi', en: 'Partners we look for, and why' },
  'ORG-11': { fr: 'Ce que nous voulons obtenir et donner', en: 'What we want to obtain and give' },
  'ORG-12': { fr: 'Ressources que nous pouvons offrir', en: 'Resources we can offer' },
  'ORG-13': { fr: 'Résultats attendus des partenariats', en: 'Results expected of partnerships' },
  'ORG-14': { fr: 'Temps de travail réservé', en: 'Working time set aside' },
  'ORG-15': { fr: 'Marge de manœuvre des intervenants', en: 'Latitude of workers' },
  'ORG-16': { fr: 'Formation des équipes', en: 'Training of teams' },
  'ORG-17': { fr: 'Clarté de nos missions et de nos limites', en: 'Clarity of our missions and limits' },
  'ORG-18': { fr: 'Solidité face au départ d’une personne', en: 'Strength against a departure' },
  'ORG-19': { fr: 'Liens informels connus et reconnus', en: 'Informal ties known and recognised' },
  'ORG-20': { fr: 'Contribution des personnes accompagnées', en: 'Contribution of people supported' },
  'ORG-22': { fr: 'Territoire couvert, bords compris', en: 'Area covered, edges included' },
  'ORG-24': { fr: 'Dispositifs existants vérifiés', en: 'Existing devices checked' },
};
