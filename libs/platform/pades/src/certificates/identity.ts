import { type KeyObject, X509Certificate, createPrivateKey, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { type KeyFamily } from '../signer';

/** A certificate with its private key. */
export type Identity = { readonly certificate: Buffer; readonly privateKey: KeyObject };

const generate = promisify(generateKeyPair);

/** A new key pair, made off the event loop. */
export const newKeys = async (family: KeyFamily): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> =>
  family === 'rsa' ? generate('rsa', { modulusLength: 3072 }) : generate('ec', { namedCurve: 'prime256v1' });

/** The certificate in PEM, for the download page and for tools. */
export const certificatePem = (certificate: Uint8Array): string => {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};

/** The bytes of a certificate given in PEM or in DER. */
export const certificateDer = (certificate: string | Uint8Array): Buffer =>
  new X509Certificate(Buffer.from(certificate)).raw;

/** The private key as PKCS#8 bytes: to be kept in an envelope, never as it is. */
export const exportKey = (privateKey: KeyObject): Buffer => privateKey.export({ type: 'pkcs8', format: 'der' });

/** A private key from its PKCS#8 bytes or its PEM text. */
export const importKey = (key: Uint8Array | string): KeyObject =>
  typeof key === 'string'
    ? createPrivateKey(key)
    : createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' });

/** SHA-256 of the certificate: what people compare when they decide to trust it. */
export const fingerprint = (certificate: Uint8Array): string =>
  new X509Certificate(certificate).fingerprint256.replaceAll(':', '').toLowerCase();
