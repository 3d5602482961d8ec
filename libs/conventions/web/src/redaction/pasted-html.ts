const settings = 'head, style, script, xml, title, template';

/** What a clipboard says of a document rather than in it goes: Word’s settings, outside of any text, hold words too. */
export const withoutSettings = (html: string): string => {
  // A document of its own: nothing in it runs, loads or is shown.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll(settings).forEach((element) => element.remove());
  return body.innerHTML;
};
