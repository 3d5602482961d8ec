import { type Words } from '@entente/platform/kernel';
import { type SheetBlockId } from '../export/block-ids';

/** Titles of the blocks of the A4 sheet. */
export const blockTitles: Readonly<Record<SheetBlockId, Words>> = {
  title: { fr: '', en: '' },
  offers: { fr: 'Vous pouvez compter sur nous pour', en: 'You can count on us for' },
  expectations: { fr: 'Ce que nous attendons de vous', en: 'What we expect from you' },
  figures: { fr: 'Nos chiffres', en: 'Our figures' },
  missions: { fr: 'Ce que nous faisons', en: 'What we do' },
  publics: { fr: 'Pour qui', en: 'For whom' },
  services: { fr: 'Nos services concernés', en: 'The services concerned' },
  difficulties: { fr: 'Leurs difficultés de santé', en: 'Their health difficulties' },
  resources: { fr: 'Nos ressources pour la santé', en: 'Our resources for health' },
  partners: { fr: 'Nos partenaires santé', en: 'Our health partners' },
  way: { fr: 'Notre manière de travailler à deux', en: 'How we work together' },
  limits: { fr: 'Ce que nous ne faisons pas', en: 'What we do not do' },
  admission: { fr: 'Être accueilli', en: 'Coming to us' },
  territory: { fr: 'Territoire', en: 'Territory' },
  organisation: { fr: 'Notre organisation', en: 'Our organisation' },
  documents: { fr: 'Remis avec cette fiche', en: 'Handed over with this sheet' },
  contact: { fr: 'Nous joindre', en: 'Reaching us' },
  identifiers: { fr: 'Identifiants', en: 'Identifiers' },
};

export const sheetPhrases = {
  priority: { fr: 'priorité {priority}', en: 'priority {priority}' },
  supportedIn: { fr: 'personnes accompagnées en {year}', en: 'people supported in {year}' },
  concerned: { fr: 'concernées par le partenariat santé', en: 'concerned by the health partnership' },
  estimated: { fr: '{words} (estimé)', en: '{words} (estimated)' },
  employees: { fr: 'salariés', en: 'employees' },
  employeesFte: { fr: 'salariés, soit {fte} ETP', en: 'employees, that is {fte} FTE' },
  volunteers: { fr: 'bénévoles actifs', en: 'active volunteers' },
  service: { fr: 'Service', en: 'Service' },
  whereAndWhen: { fr: 'Où et quand', en: 'Where and when' },
  capacity: { fr: 'Capacité', en: 'Capacity' },
  partner: { fr: 'Partenaire', en: 'Partner' },
  together: { fr: 'Ce que nous faisons ensemble', en: 'What we do together' },
  frame: { fr: 'Cadre', en: 'Frame' },
  languages: { fr: 'Langues parlées : {list}.', en: 'Languages spoken: {list}.' },
  lead: { fr: 'Votre interlocuteur', en: 'Your contact' },
  deputy: { fr: 'En son absence', en: 'In their absence' },
  usualAnswer: { fr: 'Réponse habituelle : {delay}', en: 'Usual answer: {delay}' },
  since: { fr: 'Depuis {year}.', en: 'Since {year}.' },
  memberOf: { fr: 'Membre de : {list}.', en: 'Member of: {list}.' },
  funders: { fr: 'Cadre et financeurs : {list}.', en: 'Framework and funders: {list}.' },
} as const satisfies Readonly<Record<string, Words>>;
