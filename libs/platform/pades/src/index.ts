export { type ChainRefusal } from './certificates/chain';
export {
  type Identity,
  certificateDer,
  certificatePem,
  exportKey,
  fingerprint,
  importKey,
} from './certificates/identity';
export {
  type NewAuthority,
  type NewSeal,
  type NewSignatory,
  createInstanceAuthority,
  isDemonstration,
  issueOrganisationSeal,
  issueSignatory,
} from './certificates/instance-authority';
export { type RevocationList, issueRevocationList } from './certificates/revocation-list';
export { openKey, sealKey } from './certificates/key-envelope';
export { type TimestampAuthority } from './cms/timestamp';
export {
  type ChainBreak,
  type ChainVerdict,
  type ChainedEvent,
  type Json,
  type JournalEvent,
  type SaltedValue,
  appendEvent,
  canonicalHash,
  eraseValues,
  verifyChain,
} from './journal/event-chain';
export { PadesProblem, type PadesProblemCode } from './pades-problem';
export {
  type SignPdf,
  type SignatureLevel,
  type SignedPdf,
  isFieldSigned,
  listSignatureFields,
  sha256,
  signPdf,
} from './sign-pdf';
export { type KeyFamily, type Signer, localSigner } from './signer';
export { type Stamp } from './stamp/lay-out-stamp';
export * from './validation/report';
export { validatePdf } from './validation/validate-pdf';
