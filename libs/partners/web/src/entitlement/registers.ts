import {
  addOwnEntitlement,
  addPartnerEntitlement,
  type EntitledBody,
  type EntitledPeopleView,
  type EntitledPersonView,
  readOwnEntitlements,
  readPartnerEntitlements,
  removeOwnEntitlement,
  removePartnerEntitlement,
  reviseOwnEntitlement,
  revisePartnerEntitlement,
} from '@entente/platform/api-client';
import { type OrgApi } from '@entente/platform/web';

/** The register of a partner, or our own, behind the same acts. */
export type Register = {
  readonly read: () => Promise<EntitledPeopleView>;
  readonly save: (body: EntitledBody, known?: EntitledPersonView) => Promise<EntitledPeopleView>;
  readonly remove: (known: EntitledPersonView) => Promise<EntitledPeopleView>;
};

export const ownRegister = (api: OrgApi): Register => ({
  read: () => api.invoke(readOwnEntitlements),
  save: (body, known) =>
    known
      ? api.invoke(reviseOwnEntitlement, { entitledId: known.id, body: { ...body, version: known.version } })
      : api.invoke(addOwnEntitlement, { body }),
  remove: ({ id }) => api.invoke(removeOwnEntitlement, { entitledId: id }),
});

export const partnerRegister = (api: OrgApi, partnerId: string): Register => ({
  read: () => api.invoke(readPartnerEntitlements, { id: partnerId }),
  save: (body, known) => {
    const id = partnerId;
    return known
      ? api.invoke(revisePartnerEntitlement, { id, entitledId: known.id, body: { ...body, version: known.version } })
      : api.invoke(addPartnerEntitlement, { id, body });
  },
  remove: ({ id }) => api.invoke(removePartnerEntitlement, { id: partnerId, entitledId: id }),
});
