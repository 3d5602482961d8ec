import { hiddenCharacters } from '@entente/conventions/domain';

const unprintable = /[\p{Cc}\p{Co}]+/gu;
const unprintableButLines = /(?:(?![\t\n\r])[\p{Cc}\p{Co}])+/gu;

/** What a document can show of a text: Word's bullets and PowerPoint's line breaks come along with what is pasted. */
export const printableText = (text: string, { lines }: { readonly lines: boolean }): string =>
  text
    .toWellFormed()
    .replace(hiddenCharacters, '')
    .replace(lines ? unprintableButLines : unprintable, ' ');
