/** What to type to verify a document with tools that took no part in signing it. */
export const commands = {
  hash: 'sha256sum convention.pdf',
  structure: 'qpdf --check convention.pdf',
  signatures: `mkdir nss && certutil -N -d sql:nss --empty-password
certutil -A -d sql:nss -n entente -t "CT,C,C" -i entente-root.pem
pdfsig -nssdir sql:nss convention.pdf`,
  cms: `python3 - convention.pdf <<'FIN'
import re, sys
pdf = open(sys.argv[1], 'rb').read()
found = re.findall(rb'/ByteRange\\s*\\[\\s*0\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)', pdf)
a, b, c = (int(number) for number in found[-1])
open('signed.bin', 'wb').write(pdf[:a] + pdf[b:b + c])
open('signature.der', 'wb').write(bytes.fromhex(pdf[a + 1:b - 1].decode()))
FIN
openssl cms -verify -cades -binary -inform DER -in signature.der \\
  -content signed.bin -CAfile entente-root.pem -out /dev/null`,
} as const;
