import { type Words } from '@entente/platform/kernel';
import { type Role } from '../roles';

/** What each role is called; the shell carries it on every page, public ones included: what roles open stays in `role-words`. */
export const roleLabels: Readonly<Record<Role, Words>> = {
  accountManager: { fr: 'Gestionnaire du compte', en: 'Account manager' },
  director: { fr: 'Direction', en: 'Director' },
  referent: { fr: 'Référent ou référente', en: 'Partnership lead' },
  staff: { fr: 'Équipe ou bénévole', en: 'Staff or volunteer' },
  boardMember: { fr: 'Membre du conseil', en: 'Board member' },
};
