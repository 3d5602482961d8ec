import { type LegalText } from '../legal-text';

/** Article 6 III of the French law of 21 June 2004 (LCEN). */
export const legalNotice: LegalText = {
  title: { fr: 'Mentions légales', en: 'Legal notice' },
  lead: {
    fr: 'Qui publie cette installation d’Entente, qui l’héberge, et comment les joindre.',
    en: 'Who publishes this installation of Entente, who hosts it, and how to reach them.',
  },
  updated: '2026-11-21',
  sections: [
    {
      title: { fr: 'Éditeur et hébergeur', en: 'Publisher and host' },
      facts: [
        { label: { fr: 'Éditeur', en: 'Publisher' }, fact: 'publisher' },
        { label: { fr: 'Responsable de la publication', en: 'Responsible for publication' }, fact: 'director' },
        { label: { fr: 'Hébergeur', en: 'Host' }, fact: 'host' },
        { label: { fr: 'Contact', en: 'Contact' }, fact: 'contact' },
      ],
      afterwards: [
        {
          fr: 'Chaque organisation qui utilise Entente répond de ce qu’elle y écrit : conventions, fiches, bilans, contacts.',
          en: 'Each organisation that uses Entente answers for what it writes in it: conventions, sheets, reviews, contacts.',
        },
      ],
    },
    {
      title: { fr: 'Signature électronique', en: 'Electronic signature' },
      paragraphs: [
        {
          fr: 'Les conventions signées par lien personnel et code reçu par courriel portent une signature électronique simple (règlement européen n° 910/2014, articles 3 et 25). La page de signature, le document et le dossier de preuve le disent.',
          en: 'Conventions signed by personal link and a code received by mail carry a simple electronic signature (EU regulation 910/2014, articles 3 and 25). The signing page, the document and the evidence file say so.',
        },
      ],
    },
    {
      title: { fr: 'Cookies', en: 'Cookies' },
      paragraphs: [
        {
          fr: 'Entente ne mesure pas l’audience, n’affiche aucune publicité et n’appelle aucun autre site. Il n’y a donc pas de bandeau. Le navigateur garde seulement :',
          en: 'Entente measures no audience, shows no advertising and calls no other site. Hence no banner. The browser only keeps:',
        },
      ],
      list: [
        {
          fr: 'deux cookies de session, pendant 14 jours au plus : l’un vous reconnaît, l’autre protège vos envois ;',
          en: 'two session cookies, for 14 days at most: one recognises you, the other protects what you send;',
        },
        {
          fr: 'la langue choisie, pendant un an ;',
          en: 'the chosen language, for one year;',
        },
        {
          fr: 'vos réglages de confort et le texte que vous n’avez pas encore enregistré, dans ce navigateur seulement.',
          en: 'your comfort settings and the text that you have not saved yet, in this browser only.',
        },
      ],
    },
    {
      title: { fr: 'Œuvres utilisées', en: 'Works used' },
      list: [
        {
          fr: 'Police Atkinson Hyperlegible Next, du Braille Institute, sous licence SIL Open Font License 1.1.',
          en: 'Typeface Atkinson Hyperlegible Next, by the Braille Institute, under the SIL Open Font License 1.1.',
        },
        { fr: 'Pictogrammes Lucide, sous licence ISC.', en: 'Lucide icons, under the ISC licence.' },
      ],
    },
  ],
};
