import { type Words } from '@entente/platform/kernel';
import { type Reach } from '../rights-matrix';
import { type Role } from '../roles';
import { roleLabels } from './role-labels';

export const roleWords: Readonly<Record<Role, { readonly label: Words; readonly description: Words }>> = {
  accountManager: {
    label: roleLabels.accountManager,
    description: {
      fr: 'Invite les membres, règle l’organisation et la sécurité. Ne lit pas les notes internes avec ce seul rôle.',
      en: 'Invites members, sets up the organisation and its security. Does not read internal notes with this role alone.',
    },
  },
  director: {
    label: roleLabels.director,
    description: {
      fr: 'Voit tout, décide, envoie à la signature et signe les conventions où son nom figure.',
      en: 'Sees everything, decides, sends conventions for signature and signs those that name them.',
    },
  },
  referent: {
    label: roleLabels.referent,
    description: {
      fr: 'Fait vivre ses partenariats : fiches, conventions, bilans. Lit les autres.',
      en: 'Keeps their own partnerships alive: cards, conventions, reviews. Reads the others.',
    },
  },
  staff: {
    label: roleLabels.staff,
    description: {
      fr: 'Trouve qui appeler, note les échanges, remet la fiche d’identité.',
      en: 'Finds whom to call, notes exchanges, hands over the identity sheet.',
    },
  },
  boardMember: {
    label: roleLabels.boardMember,
    description: {
      fr: 'Lit, vote et approuve. Ne voit pas les téléphones des contacts ni les notes internes.',
      en: 'Reads, votes and approves. Sees neither contacts’ phone numbers nor internal notes.',
    },
  },
};

export const reachWords: Readonly<Record<Reach, Words>> = {
  all: { fr: 'oui', en: 'yes' },
  own: { fr: 'les siens', en: 'their own' },
  none: { fr: 'non', en: 'no' },
};
