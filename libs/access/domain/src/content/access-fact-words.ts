import { type Words } from '@entente/platform/kernel';
import { type AccessFactType } from '../access-facts';

/** How the history tells each fact; the author's name stands before. */
export const accessFactWords: Readonly<Record<AccessFactType, Words>> = {
  'member-invited': { fr: 'a invité un membre', en: 'invited a member' },
  'invitation-renewed': { fr: 'a renvoyé une invitation', en: 'sent an invitation again' },
  'invitation-accepted': { fr: 'a accepté l’invitation', en: 'accepted the invitation' },
  'member-roles-changed': { fr: 'a changé les rôles d’un membre', en: 'changed a member’s roles' },
  'member-deactivated': { fr: 'a fermé l’accès d’un membre', en: 'closed a member’s access' },
  'member-reactivated': { fr: 'a rouvert l’accès d’un membre', en: 'reopened a member’s access' },
  'organisation-edited': { fr: 'a modifié les réglages de l’organisation', en: 'changed the organisation’s settings' },
  'grid-published': { fr: 'a publié une grille d’évaluation', en: 'published an evaluation grid' },
  'grid-archived': { fr: 'a archivé une grille d’évaluation', en: 'archived an evaluation grid' },
  'grid-restored': { fr: 'a restauré une grille d’évaluation', en: 'restored an evaluation grid' },
  'grid-chosen': {
    fr: 'a choisi la grille des prochains bilans',
    en: 'chose the grid for the next reviews',
  },
  'model-published': { fr: 'a publié un modèle de convention', en: 'published a convention model' },
  'model-archived': { fr: 'a archivé un modèle de convention', en: 'archived a convention model' },
  'model-restored': {
    fr: 'a remis en service un modèle de convention',
    en: 'put a convention model back in use',
  },
  'convention-rules-changed': {
    fr: 'a changé les règles communes des conventions',
    en: 'changed the rules common to all conventions',
  },
  'numbering-changed': { fr: 'a changé la numérotation des conventions', en: 'changed how conventions are numbered' },
  'logo-changed': { fr: 'a changé le logo', en: 'changed the logo' },
  'demonstration-removed': { fr: 'a retiré les exemples', en: 'removed the demonstration' },
};
