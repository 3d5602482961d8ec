import type { SheetPerson } from '@entente/identity-sheets/domain';

// RFC 6350 3.4: commas, semicolons and backslashes are escaped, line breaks are « \n ».
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A contact card that phones read from a code (RFC 2426, which they all know); nothing in it that is not printed beside. */
export const contactCard = ({ name, jobTitle, phone, email }: SheetPerson, organisation: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(organisation)}`,
    ...(jobTitle === '' ? [] : [`TITLE:${escaped(jobTitle)}`]),
    ...(phone === '' ? [] : [`TEL;TYPE=work:${escaped(phone)}`]),
    ...(email === '' ? [] : [`EMAIL:${escaped(email)}`]),
    'END:VCARD',
  ].join('\r\n');
