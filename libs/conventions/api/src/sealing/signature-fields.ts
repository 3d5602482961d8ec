import type { PartyKey, SignatoryId, SignatureRequest } from '@entente/conventions/domain';
import { fieldNameOf } from '../signing/field-names';

/** A signatory's field is named after their side and their rank on it, in the order of the document. */
export const fieldOf = (
  { signatories }: SignatureRequest,
  id: SignatoryId,
): { field: string; party: PartyKey; rank: number } => {
  const index = signatories.findIndex((signatory) => signatory.id === id);
  const party = signatories[index]?.party ?? 'host';
  const rank = signatories.slice(0, index + 1).filter((other) => other.party === party).length;
  return { field: fieldNameOf(party, rank), party, rank: index + 1 };
};
