import { type MemberId } from './member';
import { type Role } from './roles';

/** Everything that can happen to people and settings of an organisation, for the history. */
export type AccessFact =
  | { readonly type: 'member-invited'; readonly memberId: MemberId; readonly roles: readonly Role[] }
  | { readonly type: 'invitation-renewed'; readonly memberId: MemberId }
  | { readonly type: 'invitation-accepted'; readonly memberId: MemberId }
  | {
      readonly type: 'member-roles-changed';
      readonly memberId: MemberId;
      readonly from: readonly Role[];
      readonly to: readonly Role[];
    }
  | { readonly type: 'member-deactivated'; readonly memberId: MemberId }
  | { readonly type: 'member-reactivated'; readonly memberId: MemberId }
  | { readonly type: 'organisation-edited'; readonly fields: readonly string[] }
  | { readonly type: 'logo-changed' }
  | { readonly type: 'numbering-changed' }
  | { readonly type: 'model-published'; readonly version: number }
  | { readonly type: 'model-archived' }
  | { readonly type: 'model-restored' }
  | { readonly type: 'grid-published'; readonly version: number }
  | { readonly type: 'grid-archived' }
  | { readonly type: 'grid-restored' }
  | { readonly type: 'grid-chosen' }
  | { readonly type: 'convention-rules-changed' }
  | { readonly type: 'demonstration-removed' };

export type AccessFactType = AccessFact['type'];

export const accessFactTypes = [
  'member-invited',
  'invitation-renewed',
  'invitation-accepted',
  'member-roles-changed',
  'member-deactivated',
  'member-reactivated',
  'organisation-edited',
  'logo-changed',
  'numbering-changed',
  'model-published',
  'model-archived',
  'model-restored',
  'grid-published',
  'grid-archived',
  'grid-restored',
  'grid-chosen',
  'convention-rules-changed',
  'demonstration-removed',
] as const satisfies readonly AccessFactType[];
