import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each page, as a viewer extracts them; repeated header and footer included. */
export const pageTexts = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await task.destroy();
  return texts;
};
