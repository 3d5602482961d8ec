import { type Day, type IdentifierKind } from '@entente/platform/kernel';
import { type ContactId, type PartnerId, type PartnershipId } from './ids';
import { type Stage } from './partnership/stages';
import { type Side, type TenureRole } from './partnership/tenures';

type OfPartner = { readonly partnerId: PartnerId };
type OfPartnership = OfPartner & { readonly partnershipId: PartnershipId };
type OfPost = OfPartnership & { readonly side: Side; readonly role: TenureRole };

/** Everything that can happen to a partner and a partnership, for the history and what follows. */
export type PartnerFact =
  | (OfPartner & { readonly type: 'partner-created' })
  | (OfPartner & { readonly type: 'partner-edited'; readonly fields: readonly string[] })
  | (OfPartner & { readonly type: 'partner-verified'; readonly on: Day })
  | (OfPartner & { readonly type: 'partner-archived' })
  | (OfPartner & { readonly type: 'partner-restored' })
  | (OfPartner & { readonly type: 'number-kept-despite-warning'; readonly kind: IdentifierKind })
  | (OfPartner & { readonly type: 'contact-added'; readonly contactId: ContactId })
  | (OfPartner & { readonly type: 'contact-edited'; readonly contactId: ContactId })
  | (OfPartner & { readonly type: 'contact-left'; readonly contactId: ContactId; readonly lastDay: Day })
  | (OfPartner & { readonly type: 'entitlement-recorded'; readonly entitledId: string })
  | (OfPartner & { readonly type: 'entitlement-removed'; readonly entitledId: string })
  | (OfPartnership & { readonly type: 'partnership-written'; readonly fields: readonly string[] })
  | (OfPartnership & { readonly type: 'stage-moved'; readonly from: Stage; readonly to: Stage })
  | (OfPost & { readonly type: 'referent-named'; readonly personId: string; readonly from: Day })
  | (OfPost & { readonly type: 'referent-left'; readonly personId: string; readonly lastDay: Day });

export type PartnerFactType = PartnerFact['type'];

export const partnerFactTypes = [
  'partner-created',
  'partner-edited',
  'partner-verified',
  'partner-archived',
  'partner-restored',
  'number-kept-despite-warning',
  'contact-added',
  'contact-edited',
  'contact-left',
  'entitlement-recorded',
  'entitlement-removed',
  'partnership-written',
  'stage-moved',
  'referent-named',
  'referent-left',
] as const satisfies readonly PartnerFactType[];
