/** A stretch of a mail: words, or an address to follow. */
export type MailPart = { readonly text: string; readonly link?: string };

const address = /https?:\/\/[^\s<>"]+/g;

/** What closes a sentence is not part of the address before it. */
const trailing = /[.,;:!?)\]»]+$/;

/** Cuts a mail's text so that each address can be followed. */
export const mailParts = (text: string): MailPart[] => {
  const parts: MailPart[] = [];
  let end = 0;
  for (const found of text.matchAll(address)) {
    const link = found[0].replace(trailing, '');
    if (found.index > end) parts.push({ text: text.slice(end, found.index) });
    parts.push({ text: link, link });
    end = found.index + link.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
};
