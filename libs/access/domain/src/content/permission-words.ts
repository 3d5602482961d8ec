import { type Words } from '@entente/platform/kernel';
import { type Permission } from '../permissions';

/** Groups of the help page, in its order. */
export const permissionGroups = [
  'organisation',
  'members',
  'partners',
  'internal-notes',
  'identity-sheet',
  'conventions',
  'reviews',
  'strategy',
  'history',
  'bin',
  'documents',
] as const;

export type PermissionGroup = (typeof permissionGroups)[number];

export const permissionGroupWords: Readonly<Record<PermissionGroup, Words>> = {
  organisation: { fr: 'Organisation', en: 'Organisation' },
  members: { fr: 'Membres', en: 'Members' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  'internal-notes': { fr: 'Notes internes', en: 'Internal notes' },
  'identity-sheet': { fr: 'Fiche d’identité', en: 'Identity sheet' },
  conventions: { fr: 'Conventions', en: 'Conventions' },
  reviews: { fr: 'Bilans', en: 'Reviews' },
  strategy: { fr: 'Stratégie', en: 'Strategy' },
  history: { fr: 'Historique', en: 'History' },
  bin: { fr: 'Corbeille', en: 'Bin' },
  documents: { fr: 'Documents', en: 'Documents' },
};

export const permissionWords: Readonly<Record<Permission, Words>> = {
  'organisation:read': { fr: 'Voir les réglages de l’organisation', en: 'See the organisation’s settings' },
  'organisation:edit': {
    fr: 'Modifier le nom, l’adresse, le représentant, le logo',
    en: 'Change the name, address, representative, logo',
  },
  'organisation:remove-demo': { fr: 'Retirer les exemples', en: 'Remove the demonstration' },
  'members:read': { fr: 'Voir les membres', en: 'See the members' },
  'members:invite': { fr: 'Inviter un membre', en: 'Invite a member' },
  'members:change-role': { fr: 'Changer les rôles d’un membre', en: 'Change a member’s roles' },
  'members:deactivate': { fr: 'Fermer ou rouvrir l’accès d’un membre', en: 'Close or reopen a member’s access' },
  'partners:read': { fr: 'Voir les partenaires', en: 'See the partners' },
  'partners:read-phones': { fr: 'Voir les téléphones des contacts', en: 'See contacts’ phone numbers' },
  'partners:create': { fr: 'Ajouter un partenaire', en: 'Add a partner' },
  'partners:edit': { fr: 'Modifier une fiche partenaire et ses contacts', en: 'Edit a partner card and its contacts' },
  'partners:archive': { fr: 'Mettre un partenaire à la corbeille', en: 'Move a partner to the bin' },
  'partners:assign-referent': { fr: 'Nommer le référent et le suppléant', en: 'Name the lead and the deputy' },
  'partners:move-stage': { fr: 'Faire avancer un partenariat', en: 'Move a partnership forward' },
  'internal-notes:read': { fr: 'Lire les notes internes', en: 'Read internal notes' },
  'internal-notes:write': { fr: 'Écrire une note interne', en: 'Write an internal note' },
  'identity-sheet:read': { fr: 'Lire la fiche d’identité', en: 'Read the identity sheet' },
  'identity-sheet:edit': { fr: 'Remplir et vérifier la fiche', en: 'Fill in and check the sheet' },
  'identity-sheet:publish': { fr: 'Publier la fiche', en: 'Publish the sheet' },
  'identity-sheet:export': {
    fr: 'Préparer, exporter et remettre la fiche',
    en: 'Prepare, export and hand over the sheet',
  },
  'conventions:read': { fr: 'Lire les conventions', en: 'Read the conventions' },
  'conventions:write': { fr: 'Rédiger ou dupliquer une convention', en: 'Draft or duplicate a convention' },
  'conventions:delete': { fr: 'Supprimer un brouillon', en: 'Delete a draft' },
  'conventions:send': { fr: 'Envoyer à la signature, relancer', en: 'Send for signature, remind' },
  'conventions:sign': {
    fr: 'Signer, quand son nom figure parmi les signataires',
    en: 'Sign, when named as a signatory',
  },
  'conventions:cancel': { fr: 'Annuler une demande de signature', en: 'Cancel a signature request' },
  'conventions:approve': { fr: 'Approuver au nom du conseil', en: 'Approve on behalf of the board' },
  'reviews:read': { fr: 'Lire les bilans', en: 'Read the reviews' },
  'reviews:rate': { fr: 'Noter un bilan', en: 'Rate a review' },
  'reviews:close': { fr: 'Clore un bilan', en: 'Close a review' },
  'reviews:reopen': { fr: 'Rouvrir un bilan clos', en: 'Reopen a closed review' },
  'reviews:campaign': { fr: 'Lancer et suivre une campagne de bilans', en: 'Launch and follow a campaign of reviews' },
  'strategy:read': { fr: 'Lire la revue de stratégie', en: 'Read the strategy review' },
  'strategy:answer': { fr: 'Répondre à la revue de stratégie', en: 'Answer the strategy review' },
  'strategy:lead': {
    fr: 'Mener la revue de stratégie, réunir les preuves, décrire un référentiel',
    en: 'Lead the strategy review, gather the evidence, describe a framework',
  },
  'history:read': { fr: 'Voir qui a fait quoi', en: 'See who did what' },
  'bin:read': { fr: 'Voir la corbeille', en: 'See the bin' },
  'bin:restore': { fr: 'Reprendre dans la corbeille', en: 'Restore from the bin' },
  'documents:download': { fr: 'Télécharger les documents et les preuves', en: 'Download documents and evidence' },
};
