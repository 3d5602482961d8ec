import { type Brand } from '@entente/platform/kernel';

export type PartnerId = Brand<string, 'PartnerId'>;
export type PartnershipId = Brand<string, 'PartnershipId'>;
export type ContactId = Brand<string, 'ContactId'>;
export type ContributionId = Brand<string, 'ContributionId'>;
export type TenureId = Brand<string, 'TenureId'>;
