import { type fr } from './verification.fr';

/** Words of the public page where a document is checked. */
export const en: typeof fr = {
  title: 'Verify a signed convention',
  lead: 'You need the code at the bottom of the document, and the file if you have it.',
  demo: 'DEMONSTRATION: these signatures are not binding.',
  code: {
    label: 'Verification code',
    hint: 'Fourteen letters and digits, like ABCD-2345-EFGH-67. It is at the bottom of each page.',
    look: 'Find this document',
    empty: 'Enter the verification code.',
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
    names: 'Names appear once you add the file below.',
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
    waiting: 'Some signatures are still missing.',
    sealing: 'Everybody has signed. The document is being sealed.',
    sealed: 'Everybody has signed, and the signatures are in the document itself.',
    stopped: 'This text is not binding: it was declined, withdrawn, or not signed in time.',
  },
  file: {
    title: 'Verify your file',
    lead: 'Your file never leaves this device: its fingerprint is computed here, and only the fingerprint is compared.',
    drop: 'Drop the PDF here, or',
    choose: 'Choose a file',
    computing: 'Computing the fingerprint of {name}…',
    tooBig: 'This file is over 100 MB: it is not an Entente document.',
    unreadable: 'This file could not be read. Choose it again.',
    failed: 'The comparison didn’t work. Try again in a moment.',
    hash: 'SHA-256 fingerprint of {name}:',
  },
  match: {
    sealed: 'This is the signed document, intact',
    sealedText: 'Not a single byte has changed since it was sealed. The signatures below are in this file.',
    evidence: 'This is the evidence file, intact',
    evidenceText: 'Not a single byte has changed. It goes with the signed document and does not replace it.',
    earlier: 'This is an earlier version of the document',
    earlierText: 'It is intact, but not all signatures are in it yet. Ask for the sealed document.',
    frozen: 'This is the text sent for signature, unsigned',
    frozenText: 'It is intact: this is the text the signatories were shown. But this file carries no signature.',
    different: 'This file is not one of ours',
    differentText:
      'It differs from the signed document, if only by a byte: it was changed, printed to PDF again, saved in another way, or belongs to another convention. Don’t rely on it: ask for the original file.',
  },
  means: {
    title: 'What this page proves, and what it doesn’t',
    proves:
      'It says whether your file is, byte for byte, the one the signatories accepted and the organisation sealed.',
    simple:
      'This is a simple electronic signature: a personal link and a code sent to the same e-mail address. Identity is declared; no ID is checked. The evidence file records each step.',
    level: 'It is neither an advanced nor a qualified signature under the eIDAS Regulation.',
  },
  hand: {
    title: 'Verify without trusting us',
    lead: 'You can verify the signatures with free tools, without Entente. First download this installation’s root certificate: whether to trust it is up to you.',
    pem: 'Root certificate (PEM)',
    cer: 'Root certificate for Adobe Reader (CER)',
    crl: 'Revoked certificates (CRL)',
    structure: 'Is the file well formed?',
    signatures: 'Are the signatures intact, and whose are they?',
    signaturesNote:
      'Each signature must say “Signature is Valid” and “Certificate is Trusted”; the last one covers the whole file.',
    cms: 'The last signature, with OpenSSL',
    cmsNote: 'The expected answer: “CAdES Verification successful”.',
    hash: 'The file’s fingerprint',
    commands: 'Commands: {title}',
  },
  problem: { again: 'Try again', offline: 'We can’t reach Entente. Check your connection, then try again.' },
};
