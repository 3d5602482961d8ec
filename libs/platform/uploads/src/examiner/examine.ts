import { PDF } from '@libpdf/core';
import { type Examination, pdfLimits, type Readable, type UnreadableReason } from '../examination';
import { readPageTree } from './page-tree';
import { rebuild } from './rebuild';
import { isBomb } from './unfolding';
import { walkObjects } from './walk-objects';

// Whatever else is known of them: closed, acting, or swelling in the hands of whoever opens them.
const neverKept: readonly UnreadableReason[] = ['encrypted', 'active-content', 'too-heavy'];

/** `whole` when every object was read before that was found. */
type Judged = { readonly reason: UnreadableReason; readonly found?: string; readonly whole?: boolean };

const NAMED_ENCRYPTION = /\/Encrypt(?![A-Za-z0-9])/;

// Written when a file is saved under a password; a reader without it says many different things.
const isEncrypted = (bytes: Buffer): boolean => NAMED_ENCRYPTION.test(bytes.toString('latin1'));

const load = async (bytes: Buffer): Promise<PDF | UnreadableReason> => {
  try {
    const pdf = await PDF.load(bytes);
    return pdf.isEncrypted ? 'encrypted' : pdf;
  } catch {
    return isEncrypted(bytes) ? 'encrypted' : 'broken';
  }
};

const unservable = (pdf: PDF, hugeImage: boolean): Judged | null => {
  const { pages, looped, tooLarge } = readPageTree(pdf);
  if (looped) return { reason: 'looped' };
  if (pages === 0) return { reason: 'no-page' };
  if (pages > pdfLimits.pages) return { reason: 'too-many-pages', found: String(pages) };
  if (tooLarge) return { reason: 'page-too-large' };
  return hugeImage ? { reason: 'image-too-large' } : null;
};

/** The first thing that stands against serving it. */
const judge = (pdf: PDF): Judged | Pick<Readable, 'signatures'> => {
  const { active, hugeImage, signatures } = walkObjects(pdf);
  if (active !== null) return { reason: 'active-content', found: active };
  const against = unservable(pdf, hugeImage);
  // Put together again from pieces, it may have more of them than were seen.
  return against ? { ...against, whole: !pdf.recoveredViaBruteForce } : { signatures };
};

/** Reads a whole PDF and rebuilds it, or says why not. `clear`: nothing in it is hidden, and nothing acts. */
export const examine = async (bytes: Buffer, clear: boolean): Promise<Examination> => {
  const refused = ({ reason, found = '', whole }: Judged): Examination => ({
    verdict: 'unreadable',
    reason,
    found,
    keepable: whole === true || (clear && !neverKept.includes(reason)),
  });
  if (await isBomb(bytes)) return refused({ reason: 'too-heavy' });
  const pdf = await load(bytes);
  if (typeof pdf === 'string') return refused({ reason: pdf });
  try {
    const judged = judge(pdf);
    if ('reason' in judged) return refused(judged);
    const { bytes: copy, pages } = await rebuild(pdf);
    return { verdict: 'readable', pages, signatures: judged.signatures, copy };
  } catch {
    // Read in part only: a stack spent on a nest, an object that is not what it says.
    return refused({ reason: 'broken' });
  }
};
