import { X509Certificate } from 'node:crypto';
import { type Signer, keyFamily } from '../signer';
import { encodeCms } from './encode-cms';
import { signedAttributes, signedBytes } from './signed-attributes';
import { type TimestampAuthority, requestTimestamp } from './timestamp';

/** Signs a digest: PAdES baseline B-B, or B-T when a timestamp authority answers for the time. */
export const signCms = async (
  signer: Signer,
  digest: Uint8Array,
  timestampAuthority?: TimestampAuthority,
): Promise<Buffer> => {
  const family = keyFamily(new X509Certificate(Buffer.from(signer.certificate)).publicKey);
  const attributes = signedAttributes(signer.certificate, digest);
  const signature = await signer.sign(signedBytes(attributes));
  const timestampToken = timestampAuthority && (await requestTimestamp(timestampAuthority, signature));
  const { certificate, chain } = signer;
  return encodeCms({ certificate, chain, attributes, family, signature, timestampToken });
};
