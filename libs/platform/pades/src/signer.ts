import { type KeyObject, X509Certificate, createPublicKey, sign } from 'node:crypto';
import { PadesProblem } from './pades-problem';

/** Who signs: a local key, a hardware module or a remote service look the same from here. */
export type Signer = {
  readonly certificate: Uint8Array;
  /** Certificates between the signer's and the root; the root itself stays out. */
  readonly chain: readonly Uint8Array[];
  /** Signs the bytes with SHA-256; ECDSA signatures in DER. */
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
};

/** How a key signs: the two families this library writes. */
export type KeyFamily = 'rsa' | 'p256';

/** Signs with a key held in this process. */
export const localSigner = (
  certificate: Uint8Array,
  privateKey: KeyObject,
  chain: readonly Uint8Array[] = [],
): Signer => {
  const certified = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  if (!certified.equals(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }))) {
    throw new PadesProblem('unsupported-key', 'the key is not the one of the certificate');
  }
  return { certificate, chain, sign: (bytes) => sign('sha256', bytes, privateKey) };
};

/** RSA of 3072 bits or more, or P-256; anything else is refused. */
export const keyFamily = (key: KeyObject): KeyFamily => {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= 3072) return 'rsa';
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'p256';
  throw new PadesProblem('unsupported-key', `${key.asymmetricKeyType ?? 'unknown'} ${namedCurve ?? modulusLength}`);
};
