import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, isInstalled, runTool, verifyIndependently } from '@entente/platform/pades/testing';

type Signed = { readonly document: Buffer; readonly signatures: number; readonly rootPem: string };
type Files = { readonly folder: string; readonly signatures: number };

const checkStructure = ({ folder }: Files): void => {
  const { status, text } = runTool('qpdf', ['--check', 'document.pdf'], folder);
  expect({ status, says: text }).toMatchObject({ status: 0, says: expect.stringContaining('No syntax or stream') });
};

const checkSignatures = ({ folder, signatures }: Files): void => {
  runTool('mkdir', ['nss'], folder);
  runTool('certutil', ['-N', '-d', 'sql:nss', '--empty-password'], folder);
  runTool('certutil', ['-A', '-d', 'sql:nss', '-n', 'root', '-t', 'CT,C,C', '-i', 'root.pem'], folder);
  const { text } = runTool('pdfsig', ['-nssdir', 'sql:nss', '-no-ocsp', 'document.pdf'], folder);
  expect(text.match(/Signature is Valid/g)).toHaveLength(signatures);
  if (isInstalled('certutil')) expect(text.match(/Certificate is Trusted/g)).toHaveLength(signatures);
  expect(text.match(/Total document signed/g)).toHaveLength(1);
};

/** What the verification page tells people to type. */
const checkCms = ({ folder, signatures }: Files): void => {
  const answers = Array.from({ length: signatures }, (_, index) =>
    runTool(
      'openssl',
      [
        ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', `signature-${index}.der`],
        ...['-content', `signed-${index}.bin`, '-CAfile', 'root.pem', '-out', '/dev/null'],
      ],
      folder,
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 0));
  expect(answers.map(({ text }) => /CAdES Verification successful/i.test(text))).toEqual(answers.map(() => true));
};

const cut = (document: Buffer, folder: string): void => {
  const ranges = [...document.toString('latin1').matchAll(/\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)/g)];
  ranges.forEach((range, index) => {
    const [first = 0, second = 0, last = 0] = range.slice(1).map(Number);
    const covered = [document.subarray(0, first), document.subarray(second, second + last)];
    writeFileSync(join(folder, `signed-${index}.bin`), Buffer.concat(covered));
    const hex = document.subarray(first + 1, second - 1).toString('latin1');
    writeFileSync(join(folder, `signature-${index}.der`), Buffer.from(hex, 'hex'));
  });
};

/** Tools and a library that took no part in signing say that every signature holds. */
export const strangersVerify = async ({ document, signatures, rootPem }: Signed): Promise<void> => {
  const verdicts = await verifyIndependently(document, rootPem);
  expect(verdicts.map(({ valid }) => valid)).toEqual(Array.from({ length: signatures }, () => true));
  await inFolder((folder) => {
    writeFileSync(join(folder, 'document.pdf'), document);
    writeFileSync(join(folder, 'root.pem'), rootPem);
    cut(document, folder);
    const files = { folder, signatures };
    if (isInstalled('qpdf')) checkStructure(files);
    if (isInstalled('pdfsig')) checkSignatures(files);
    if (isInstalled('openssl')) checkCms(files);
  });
};
