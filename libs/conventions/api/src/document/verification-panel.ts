import { type Block, bold, mm, panel, paragraph, qrCode, row } from '@entente/platform/pdf';
import { type VerificationPlace } from './convention/convention-pdf-content';

const title = 'Vérifier ce document';

/** The least that a phone reads from paper (design, section 10). */
const codeSize = mm(25);

/** Lines never end inside a code that somebody reads aloud or types. */
export const unbroken = (code: string): string => code.replaceAll('-', '\u2011');

export const shownAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

const bare = (text: string): string => text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

/** The page without its code, for whoever types; the whole address when the code is not its last part. */
const typedAddress = ({ code, url }: VerificationPlace): string => {
  const address = shownAddress(url);
  const cut = address.lastIndexOf('/');
  return cut > 0 && bare(address.slice(cut + 1)) === bare(code) ? address.slice(0, cut) : address;
};

/** Where anybody checks the document: a code to scan, and the same place in words. */
export const verificationPanel = (place: VerificationPlace): Block => {
  const words = paragraph(
    [
      'Lisez ce code ou ouvrez ',
      bold(typedAddress(place)),
      ' et saisissez ',
      bold(unbroken(place.code)),
      '. La page dit qui a signé, quand, et si le fichier est resté intact.',
    ],
    { style: 'small' },
  );
  const code = qrCode(place.url, { alt: `Code QR qui ouvre ${shownAddress(place.url)}`, size: codeSize });
  return panel({ side: 'neutral', title, blocks: [row([{ block: words }, { width: codeSize, block: code }], mm(4))] });
};

/** The same place while there is no code yet. */
export const verificationToCome = (): Block => {
  const words =
    'À l’envoi, la convention reçoit un code et une page qui dit qui a signé, quand, et si le fichier est resté intact.';
  return panel({ side: 'neutral', title, blocks: [paragraph(words, { style: 'small' })] });
};
