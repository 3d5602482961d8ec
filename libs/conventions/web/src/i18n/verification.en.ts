import { type fr } from './verification.fr';

/** Words of the public page where a document is checked. */
export const en: typeof fr = {
  title: 'Verify a signed convention',
  lead: 'With the code at the bottom of the document, and the file if you have it.',
  demo: 'DEMONSTRATION: these signatures bind nobody.',
  code: {
    label: 'Verification code',
    hint: 'Fourteen letters and digits, like ABCD-2345-EFGH-67. It is at the bottom of each page.',
    look: 'Find this document',
    empty: 'Write the verification code.',
    again: 'Verify another document',
  },
  found: {
    number: 'Convention no. {number}',
    between: 'Between {parties}.',
    code: 'Code {code}',
    sent: 'Text frozen and sent for signature on {instant}.',
    sealed: 'Signed by all and sealed on {instant}.',
    signatures: 'Signatures',
    party: 'For',
    when: 'Signed on',
    level: 'Level',
    who: 'By',
    names: 'Names appear once you show the file, below.',
    waiting: 'Not signed yet',
    levels: {
      none: 'Simple electronic signature',
      'B-B': 'Simple electronic signature, PAdES B-B, without timestamp',
      'B-T': 'Simple electronic signature, PAdES B-T, with timestamp',
    },
  },
  status: {
    waiting: 'Being signed',
    sealing: 'Signed by all, being sealed',
    sealed: 'Signed by all, sealed',
    stopped: 'Not signed: the request has ended',
  },
  meaning: {
    waiting: 'Not all signatures are gathered yet.',
    sealing: 'All signatures are gathered. The document is being sealed.',
    sealed: 'All signatures are gathered, in the document itself.',
    stopped: 'This text binds nobody: it was declined, taken back, or not signed in time.',
  },
  file: {
    title: 'Verify your file',
    lead: 'Your file does not leave this device: we compute its fingerprint here, and compare the fingerprint alone.',
    drop: 'Drop the PDF here, or',
    choose: 'Choose a file',
    computing: 'Computing the fingerprint of {name}…',
    tooBig: 'This file is over 100 MB: it is not a document of Entente.',
    unreadable: 'This file could not be read. Choose it again.',
    failed: 'The comparison did not work. Try again in a moment.',
    hash: 'SHA-256 fingerprint of {name}:',
  },
  match: {
    sealed: 'This is the signed document, intact',
    sealedText: 'Not one byte has changed since the seal. The signatures below are in this file.',
    evidence: 'This is the evidence file, intact',
    evidenceText: 'Not one byte has changed. It goes with the signed document, and does not replace it.',
    earlier: 'This is an earlier version of the document',
    earlierText: 'It is intact, but not all signatures are in it yet. Ask for the sealed document.',
    frozen: 'This is the text sent for signature, without signatures',
    frozenText: 'It is intact: this is the text that signatories were shown. But this file bears no signature.',
    different: 'This file is not one of ours',
    differentText:
      'It differs from the signed document, be it by one byte: changed, printed to PDF again, saved otherwise, or part of another convention. Do not rely on it: ask for the original file.',
  },
  means: {
    title: 'What this page proves, and what it does not',
    proves:
      'It says whether your file is, byte for byte, the one that the signatories accepted and the organisation sealed.',
    simple:
      'This is a simple electronic signature: a personal link and a code received at the same e-mail address. Identity is declared, no document is checked. The evidence file tells each step.',
    level: 'It is neither an advanced nor a qualified signature in the sense of the eIDAS regulation.',
  },
  hand: {
    title: 'Verify without trusting us',
    lead: 'Signatures can be verified with free tools, without Entente. First download the root certificate of this installation: it is for you to decide whether to trust it.',
    pem: 'Root certificate (PEM)',
    cer: 'Root certificate for Adobe Reader (CER)',
    crl: 'Revoked certificates (CRL)',
    structure: 'Is the file well formed?',
    signatures: 'Are the signatures intact, and whose are they?',
    signaturesNote:
      'Each signature must say “Signature is Valid” and “Certificate is Trusted”; the last one covers the whole file.',
    cms: 'The last signature, by OpenSSL',
    cmsNote: 'The expected answer: “CAdES Verification successful”.',
    hash: 'The fingerprint of the file',
    commands: 'Commands: {title}',
  },
  problem: { again: 'Try again', offline: 'We cannot reach Entente. Check the connection, then try again.' },
};
