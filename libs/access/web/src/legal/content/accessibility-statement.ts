import { type LegalText } from '../legal-text';

/** Article 47 of the French law of 11 February 2005; the statement follows RGAA 4.1. */
export const accessibilityStatement: LegalText = {
  title: { fr: 'Accessibilité', en: 'Accessibility' },
  lead: {
    fr: 'Entente veut servir à tout le monde : au clavier, avec un lecteur d’écran, sur un petit téléphone, en gros caractères.',
    en: 'Entente wants to serve everybody: by keyboard, with a screen reader, on a small phone, in large type.',
  },
  updated: '2026-11-21',
  sections: [
    {
      title: { fr: 'État de conformité', en: 'Compliance status' },
      paragraphs: [
        {
          fr: 'Non conforme au sens du RGAA 4.1, parce qu’aucun audit par un tiers n’a encore été mené. Le but est la conformité aux WCAG 2.2, niveau AA, et au RGAA 4.1.',
          en: 'Not compliant in the sense of RGAA 4.1, because no audit by a third party has been made yet. The aim is conformance to WCAG 2.2, level AA, and RGAA 4.1.',
        },
      ],
    },
    {
      title: { fr: 'Ce qui est vérifié', en: 'What is checked' },
      list: [
        {
          fr: 'Chaque page et chacun de ses états passe l’outil axe (WCAG 2.0 à 2.2, niveaux A et AA), en clair, en sombre et en contraste fort.',
          en: 'Each page and each of its states passes the axe tool (WCAG 2.0 to 2.2, levels A and AA), in light, dark and high contrast.',
        },
        {
          fr: 'Les contrastes de toutes les couleurs déclarées sont calculés : 4,5 au moins pour le texte, 7 en contraste fort.',
          en: 'The contrast of every declared colour is computed: at least 4.5 for text, 7 in high contrast.',
        },
        {
          fr: 'Les parcours sont rejoués au clavier seul, et à 390 pixels de large sans défilement horizontal.',
          en: 'Journeys are replayed by keyboard alone, and at 390 pixels wide without horizontal scrolling.',
        },
        {
          fr: 'Les PDF sont balisés (PDF/UA-1) et le texte des conventions se lit aussi dans la page.',
          en: 'PDF files are tagged (PDF/UA-1) and the text of conventions can be read in the page too.',
        },
      ],
    },
    {
      title: { fr: 'Ce qui ne l’est pas encore', en: 'What is not checked yet' },
      list: [
        {
          fr: 'Un audit complet par une personne extérieure.',
          en: 'A full audit by somebody from outside.',
        },
        {
          fr: 'L’essai de chaque page avec un lecteur d’écran, par une personne qui s’en sert tous les jours.',
          en: 'A trial of each page with a screen reader, by somebody who uses one every day.',
        },
      ],
    },
    {
      title: { fr: 'Régler l’affichage', en: 'Setting the display' },
      paragraphs: [
        {
          fr: 'La taille du texte se change en haut de chaque page publique. « Mon confort » règle aussi les couleurs, le contraste, les mouvements et les touches d’une seule lettre.',
          en: 'The size of text changes at the top of each public page. “My comfort” also sets colours, contrast, motion and single-letter keys.',
        },
      ],
    },
    {
      title: { fr: 'Signaler un obstacle', en: 'Report an obstacle' },
      paragraphs: [
        {
          fr: 'Dites-nous quelle page et ce qui bloque : nous vous répondons et vous donnons l’information autrement s’il le faut.',
          en: 'Tell us which page and what stands in the way: we answer, and give you the information another way if need be.',
        },
      ],
      facts: [{ label: { fr: 'Contact', en: 'Contact' }, fact: 'contact' }],
    },
    {
      title: { fr: 'Voie de recours', en: 'If nothing happens' },
      paragraphs: [
        {
          fr: 'Sans réponse satisfaisante, vous pouvez écrire au Défenseur des droits (defenseurdesdroits.fr), à son délégué près de chez vous, ou par courrier gratuit : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
          en: 'Without a satisfactory answer, you may write to the French Defender of Rights (defenseurdesdroits.fr), to their delegate near you, or by free post: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
        },
      ],
    },
  ],
};
