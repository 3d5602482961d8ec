export { Entitlements } from './entitlement/entitlements';
export { PartnerDirectory, type PartnerKnown } from './partner.directory';
export { assertMay, relationTo } from './partner/partner.policy';
export { WriteContact } from './partner/write-contact';
export { WritePartner } from './partner/write-partner';
export { HandOn } from './partnership/hand-on';
export { PartnersModule, partnersRows } from './partners.module';
export { WritePartnership } from './partnership/write-partnership';
