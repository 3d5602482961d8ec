import { type Words } from '@entente/platform/kernel';
import { type ConventionFactType, type EvidenceEventType } from '../life/convention-facts';

/** How the history tells each fact; the author's name stands before. */
export const conventionFactWords: Readonly<Record<ConventionFactType, Words>> = {
  'convention-drafted': { fr: 'a commencé la convention', en: 'started the convention' },
  'convention-duplicated': { fr: 'a copié une convention', en: 'copied a convention' },
  'convention-revised': { fr: 'a modifié le texte', en: 'changed the text' },
  'draft-deleted': { fr: 'a supprimé le brouillon', en: 'deleted the draft' },
  'convention-sent': { fr: 'a envoyé la convention à signer', en: 'sent the convention for signature' },
  'convention-reopened': { fr: 'a rouvert le texte', en: 'reopened the text' },
  'convention-withdrawn': {
    fr: 'a repris le texte ; les signatures déjà données sont tombées',
    en: 'withdrew the text; signatures already given were cancelled',
  },
  'convention-cancelled': { fr: 'a abandonné la convention', en: 'abandoned the convention' },
  'convention-declined': { fr: 'n’a pas accepté la convention', en: 'declined the convention' },
  'convention-not-signed-in-time': { fr: 'le délai de signature est passé', en: 'the deadline to sign passed' },
  'convention-signed': { fr: 'toutes les signatures sont réunies', en: 'everybody has signed' },
  'convention-in-force': { fr: 'la convention est en vigueur', en: 'the convention came into force' },
  'convention-suspended': { fr: 'a suspendu la convention', en: 'suspended the convention' },
  'convention-resumed': { fr: 'a repris la convention', en: 'resumed the convention' },
  'renewal-opposed': { fr: 's’est opposé à la reconduction', en: 'objected to renewal' },
  'convention-renewed': { fr: 'la convention est reconduite', en: 'the convention was renewed' },
  'convention-ended': { fr: 'la convention est arrivée à son terme', en: 'the convention came to its end' },
  'convention-terminated': { fr: 'a mis fin à la convention', en: 'terminated the convention' },
  'convention-replaced': { fr: 'a remplacé la convention', en: 'replaced the convention' },
  'request-sent': { fr: 'a envoyé les liens de signature', en: 'sent the signing links' },
  'signing-opened': {
    fr: 'a ouvert la page de signature depuis son compte',
    en: 'opened the signing page from their own account',
  },
  'document-viewed': { fr: 'a ouvert le texte', en: 'opened the text' },
  'code-sent': { fr: 'a demandé un code par courriel', en: 'asked for a code by e-mail' },
  'code-accepted': { fr: 'a donné le bon code', en: 'entered the right code' },
  'code-refused': { fr: 'a donné un code refusé', en: 'entered a code that was rejected' },
  'codes-renewed': { fr: 'a permis de nouveaux codes', en: 'allowed more codes' },
  'consent-given': { fr: 'a accepté la convention', en: 'accepted the convention' },
  'signature-recorded': { fr: 'a signé', en: 'signed' },
  'signature-refused': { fr: 'a refusé de signer', en: 'declined to sign' },
  'reminder-sent': { fr: 'une relance est partie', en: 'a reminder was sent' },
  'reminders-stopped': { fr: 'a arrêté les relances', en: 'turned reminders off' },
  'reminders-resumed': { fr: 'a repris les relances', en: 'turned reminders back on' },
  'mail-returned': { fr: 'le courriel est revenu', en: 'the e-mail bounced' },
  'address-corrected': {
    fr: 'a corrigé l’adresse et renvoyé le lien',
    en: 'corrected the address and sent the link again',
  },
  'link-renewed': { fr: 'a envoyé un nouveau lien', en: 'sent a new link' },
  'deadline-extended': { fr: 'a prolongé le délai de signature', en: 'extended the deadline to sign' },
  'request-expired': { fr: 'la demande de signature a expiré', en: 'the signing request expired' },
  'request-cancelled': { fr: 'a annulé la demande de signature', en: 'cancelled the signing request' },
  'request-completed': { fr: 'tous les signataires ont signé', en: 'every signatory has signed' },
  'revision-sealed': {
    fr: 'la signature est inscrite dans le document',
    en: 'the signature was added to the document',
  },
  'sealing-started': { fr: 'le scellement a commencé', en: 'sealing started' },
  'organisation-sealed': { fr: 'le sceau de l’organisation est apposé', en: 'the organisation’s seal was added' },
  'evidence-written': { fr: 'le dossier de preuve est écrit', en: 'the evidence file was written' },
  'sealing-failed': {
    fr: 'le scellement n’a pas abouti ; les signatures sont gardées',
    en: 'sealing failed; the signatures are safe',
  },
  'sealing-replayed': { fr: 'a relancé le scellement', en: 'restarted sealing' },
  'document-sealed': { fr: 'le document est scellé', en: 'the document was sealed' },
};

/** How the evidence file names each event. */
export const evidenceEventWords: Readonly<Record<EvidenceEventType, Words>> = conventionFactWords;
