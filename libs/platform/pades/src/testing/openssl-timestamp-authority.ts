import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificateDer } from '../certificates/identity';
import { type TimestampAuthority } from '../cms/timestamp';
import { runTool } from './tools';

const CONFIGURATION = `
[ tsa ]
default_tsa = authority
[ authority ]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
certs = root.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = no
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[ root ]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[ leaf ]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
`;

/** A real timestamp authority made of OpenSSL in a folder: one reply at a time, as its serial file wants. */
export const opensslTimestampAuthority = (folder: string): TimestampAuthority & { readonly rootPem: string } => {
  writeFileSync(join(folder, 'tsa.cnf'), CONFIGURATION);
  writeFileSync(join(folder, 'serial'), '01\n');
  const openssl = (line: string): void => {
    const { status, text } = runTool('openssl', line.split(' '), folder);
    if (status !== 0) throw new Error(text);
  };
  openssl(
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem -subj /CN=Horodatage -days 3650 -config tsa.cnf -extensions root',
  );
  openssl('req -newkey rsa:3072 -nodes -keyout tsa.key -out tsa.csr -subj /CN=TSA -config tsa.cnf');
  openssl(
    'x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 1825 -extfile tsa.cnf -extensions leaf -out tsa.pem',
  );
  const rootPem = readFileSync(join(folder, 'root.pem'), 'utf8');
  return {
    rootPem,
    roots: [certificateDer(rootPem)],
    timestamp: async (request) => {
      writeFileSync(join(folder, 'request.tsq'), request);
      openssl('ts -reply -config tsa.cnf -queryfile request.tsq -out reply.tsr');
      return readFileSync(join(folder, 'reply.tsr'));
    },
  };
};
