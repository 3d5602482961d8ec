/** Why a file cannot be signed or a reply cannot be used; the words for people stand elsewhere. */
export type PadesProblemCode =
  | 'unreadable-pdf'
  | 'unsupported-pdf'
  | 'field-not-found'
  | 'field-already-signed'
  | 'revision-changed'
  | 'stamp-too-small'
  | 'stamp-not-possible'
  | 'signature-too-large'
  | 'key-already-used'
  | 'unsupported-key'
  | 'key-cannot-be-opened'
  | 'certificate-not-valid'
  | 'timestamp-refused'
  | 'timestamp-not-valid';

/** A refusal with a stable code. */
export class PadesProblem extends Error {
  constructor(
    readonly code: PadesProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'PadesProblem';
  }
}
