import { type Identity, certificatePem } from '../certificates/identity';
import { createInstanceAuthority, issueOrganisationSeal, issueSignatory } from '../certificates/instance-authority';
import { type TimestampAuthority } from '../cms/timestamp';
import { sha256, signPdf } from '../sign-pdf';
import { localSigner } from '../signer';
import { type Stamp } from '../stamp/lay-out-stamp';
import { aSignableDocument } from './a-signable-document';

/** A document signed by two people and sealed, with every revision it went through. */
export type SignedConvention = {
  readonly revisions: readonly Buffer[];
  readonly hashes: readonly string[];
  readonly last: Buffer;
  readonly authority: Identity;
  readonly rootPem: string;
};

export const FIELDS = ['signature-1', 'signature-2', 'seal'];

export const aStamp = (overrides: Partial<Stamp> = {}): Stamp => ({
  name: 'Nadia Belkacem',
  role: 'Directrice, Le Tilleul',
  signedOn: 'Signé en ligne le 10 novembre 2026 à 14 h 32',
  level: 'Signature électronique simple',
  reference: 'preuve P-01',
  side: 'us',
  ...overrides,
});

/** Signs the three fields one after the other: keys of both families, one stamp a side. */
export const aSignedConvention = async (timestampAuthority?: TimestampAuthority): Promise<SignedConvention> => {
  const now = new Date();
  const revocationListUrl = 'http://entente.example/revocations.crl';
  const authority = await createInstanceAuthority({ name: 'Racine d’essai', now, keys: 'p256' });
  const nadia = await issueSignatory(authority, {
    name: 'Nadia Belkacem',
    organization: 'Le Tilleul',
    title: 'Directrice',
    now,
    revocationListUrl,
  });
  const marc = await issueSignatory(authority, {
    name: 'Marc Thévenot',
    organization: 'Centre hospitalier de Clairval',
    now,
    keys: 'rsa',
    revocationListUrl,
  });
  const seal = await issueOrganisationSeal(authority, {
    organization: 'Le Tilleul',
    now,
    keys: 'p256',
    revocationListUrl,
  });
  const common = { claimedTime: now, ...(timestampAuthority && { timestampAuthority }) };
  const drawn = await aSignableDocument();
  const first = await signPdf({ ...common, bytes: drawn, fieldName: 'signature-1', signer: nadia, stamp: aStamp() });
  const second = await signPdf({
    ...common,
    bytes: first.bytes,
    fieldName: 'signature-2',
    signer: marc,
    stamp: aStamp({ name: 'Marc Thévenot', role: 'Directeur', reference: 'preuve P-02', side: 'them' }),
  });
  const third = await signPdf({
    ...common,
    bytes: second.bytes,
    fieldName: 'seal',
    signer: localSigner(seal.certificate, seal.privateKey),
    stamp: aStamp({ name: 'Le Tilleul', role: 'Cachet de l’organisation', level: 'Cachet électronique simple' }),
  });
  const revisions = [drawn, first.bytes, second.bytes, third.bytes];
  return {
    revisions,
    hashes: revisions.map(sha256),
    last: third.bytes,
    authority,
    rootPem: certificatePem(authority.certificate),
  };
};
