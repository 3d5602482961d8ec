import { createPublicKey, sign } from 'node:crypto';
import { Certificate, CertificateList, RevokedCertificate, TBSCertList, Time } from '@peculiar/asn1-x509';
import { arrayBuffer, decode, encode } from '../cms/der';
import { signatureAlgorithm } from '../cms/encode-cms';
import { keyFamily } from '../signer';
import { authorityKey, listNumber } from './extensions';
import { type Identity } from './identity';
import { publicKeyBytes } from './issue-certificate';

export type RevocationList = {
  readonly now: Date;
  readonly nextUpdate: Date;
  /** Grows by one with every list. */
  readonly sequence: number;
  readonly revoked: readonly { readonly certificate: Uint8Array; readonly at: Date }[];
};

/** The signed list of certificates that are no longer good (RFC 5280, 5), empty most of the time. */
export const issueRevocationList = (authority: Identity, list: RevocationList): Buffer => {
  const publicKey = createPublicKey(authority.privateKey);
  const signature = signatureAlgorithm(keyFamily(publicKey));
  const tbsCertList = new TBSCertList({
    version: 1,
    signature,
    issuer: decode(authority.certificate, Certificate).tbsCertificate.subject,
    thisUpdate: new Time(list.now),
    nextUpdate: new Time(list.nextUpdate),
    crlExtensions: [authorityKey(publicKeyBytes(publicKey)), listNumber(list.sequence)],
    // An empty list is left out, not written empty (RFC 5280, 5.1.2.6).
    ...(list.revoked.length > 0 && { revokedCertificates: list.revoked.map(revokedCertificate) }),
  });
  const signatureValue = sign('sha256', encode(tbsCertList), authority.privateKey);
  return encode(
    new CertificateList({
      tbsCertList,
      signatureAlgorithm: signature,
      signature: arrayBuffer(signatureValue),
    }),
  );
};

const revokedCertificate = ({ certificate, at }: RevocationList['revoked'][number]): RevokedCertificate =>
  new RevokedCertificate({
    userCertificate: decode(certificate, Certificate).tbsCertificate.serialNumber,
    revocationDate: new Time(at),
  });
