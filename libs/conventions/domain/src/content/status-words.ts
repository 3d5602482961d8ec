import { type Words } from '@entente/platform/kernel';
import { type ConventionStatus } from '../life/convention-status';
import { type RequestStatus } from '../signing/request-status';
import { type SealingStepKind } from '../signing/sealing';
import { type SignatoryStatus } from '../signing/signature-request';

export const conventionStatusWords: Readonly<Record<ConventionStatus, Words>> = {
  draft: { fr: 'Brouillon', en: 'Draft' },
  'ready-to-sign': { fr: 'Prête à signer', en: 'Ready to sign' },
  'in-signature': { fr: 'En signature', en: 'Being signed' },
  signed: { fr: 'Signée, à effet différé', en: 'Signed, not yet in force' },
  'in-force': { fr: 'En vigueur', en: 'In force' },
  suspended: { fr: 'Suspendue', en: 'Suspended' },
  ended: { fr: 'Échue', en: 'Ended' },
  terminated: { fr: 'Résiliée', en: 'Terminated' },
  replaced: { fr: 'Remplacée', en: 'Replaced' },
  declined: { fr: 'Refusée', en: 'Declined' },
  cancelled: { fr: 'Abandonnée', en: 'Abandoned' },
};

export const requestStatusWords: Readonly<Record<RequestStatus, Words>> = {
  draft: { fr: 'En préparation', en: 'In preparation' },
  sent: { fr: 'Envoyée', en: 'Sent' },
  'partially-signed': { fr: 'Signée par une partie', en: 'Partly signed' },
  completed: { fr: 'Signée par tous, scellement à venir', en: 'Signed by all, awaiting the seal' },
  sealing: { fr: 'Scellement en cours', en: 'Being sealed' },
  sealed: { fr: 'Scellée', en: 'Sealed' },
  declined: { fr: 'Refusée', en: 'Declined' },
  expired: { fr: 'Expirée', en: 'Expired' },
  cancelled: { fr: 'Annulée', en: 'Cancelled' },
};

export const signatoryStatusWords: Readonly<Record<SignatoryStatus, Words>> = {
  invited: { fr: 'Invité', en: 'Invited' },
  viewed: { fr: 'A ouvert le texte', en: 'Opened the text' },
  authenticated: { fr: 'Identité confirmée', en: 'Identity confirmed' },
  consented: { fr: 'A accepté', en: 'Accepted' },
  signed: { fr: 'A signé', en: 'Signed' },
  declined: { fr: 'A refusé', en: 'Declined' },
};

export const sealingStepWords: Readonly<Record<SealingStepKind, Words>> = {
  revision: { fr: 'Signature inscrite dans le document', en: 'Signature added to the document' },
  'organisation-seal': { fr: 'Sceau de l’organisation', en: 'Organisation’s seal' },
  evidence: { fr: 'Dossier de preuve', en: 'Evidence file' },
};
