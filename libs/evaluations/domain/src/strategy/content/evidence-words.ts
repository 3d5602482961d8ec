import { type Words } from '@entente/platform/kernel';
import { type EvidenceDocument, type ReferenceKind } from '../framework';

export const evidenceDocumentWords: Readonly<Record<EvidenceDocument, Words>> = {
  'strategy-report': { fr: 'Rapport de la revue de stratégie', en: 'Report of the strategy review' },
  'identity-sheet': { fr: 'Fiche d’identité', en: 'Identity sheet' },
  convention: { fr: 'Convention signée', en: 'Signed convention' },
  'review-report': { fr: 'Rapport de bilan', en: 'Review report' },
};

export const referenceKindWords: Readonly<Record<ReferenceKind, Words>> = {
  question: { fr: 'Question de la revue de stratégie', en: 'Question of the strategy review' },
  criterion: { fr: 'Critère de la liste de contrôle', en: 'Criterion of the checklist' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  document: { fr: 'Document', en: 'Document' },
};

export const evidenceWords = {
  file: { fr: 'preuves', en: 'evidence' },
  summary: { fr: 'SOMMAIRE', en: 'SUMMARY' },
  index: { fr: 'index', en: 'index' },
  title: { fr: 'Preuves de l’année {year}', en: 'Evidence for {year}' },
  kind: { fr: 'Dossier de preuves', en: 'Evidence bundle' },
  lead: {
    fr: '{count} pièces réunies le {day} par Entente pour {organisation}.',
    en: '{count} documents gathered on {day} by Entente for {organisation}.',
  },
  notOfficial: {
    fr: 'Ce dossier réunit des pièces de l’association. Il n’est pas une évaluation officielle et ne remplace aucun référentiel.',
    en: 'This bundle gathers the association’s own documents. It is not an official evaluation and replaces no framework.',
  },
  cut: {
    fr: 'Toutes les pièces de l’année n’y sont pas : ce dossier s’arrête aux 5 000 premières de chaque sorte.',
    en: 'Not every document of the year is here: this bundle stops at the first 5,000 of each kind.',
  },
  noFramework: {
    fr: 'Aucun référentiel n’est décrit : la colonne des codes est vide.',
    en: 'No framework is described: the column of codes is empty.',
  },
  piece: { fr: 'Pièce', en: 'Document' },
  reference: { fr: 'Référence', en: 'Reference' },
  about: { fr: 'Concerne', en: 'About' },
  date: { fr: 'Date', en: 'Date' },
  codes: { fr: 'Codes du référentiel', en: 'Codes of the framework' },
  path: { fr: 'Fichier', en: 'File' },
  size: { fr: 'Octets', en: 'Bytes' },
  sha256: { fr: 'SHA-256', en: 'SHA-256' },
  none: { fr: 'Aucune pièce pour cette année.', en: 'No document for this year.' },
} as const satisfies Readonly<Record<string, Words>>;
