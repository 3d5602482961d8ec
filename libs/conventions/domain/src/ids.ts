import { type Brand } from '@entente/platform/kernel';

export type ConventionId = Brand<string, 'ConventionId'>;
export type SignatureRequestId = Brand<string, 'SignatureRequestId'>;
export type SignatoryId = Brand<string, 'SignatoryId'>;
export type ModelId = Brand<string, 'ModelId'>;
export type GuestId = Brand<string, 'GuestId'>;
