export { type FieldBox, ZONE, aSignableDocument } from './a-signable-document';
export { FIELDS, type SignedConvention, aSignedConvention, aStamp } from './a-signed-convention';
export { opensslTimestampAuthority } from './openssl-timestamp-authority';
export { itWith } from './it-with';
export { type ToolAnswer, inFolder, isInstalled, runTool } from './tools';
export { type IndependentVerdict, verifyIndependently } from './verify-independently';
