import type { SignatureRequest } from '@entente/conventions/domain';

const isMoment = (key: string): boolean => key === 'at' || key.endsWith('At');

/** Reads a request back from jsonb: every `…At` is an instant, and instants come back as dates. */
export const reviveRequest = (state: object): SignatureRequest =>
  JSON.parse(JSON.stringify(state), (key, value: unknown) =>
    isMoment(key) && typeof value === 'string' ? new Date(value) : value,
  ) as SignatureRequest;
