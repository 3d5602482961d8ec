// Long names only: three bytes such as « /JS » also stand by chance in a picture. An action names its type at length.
const ACTIVE =
  /\/(JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|Rendition|RichMedia|XFA|EmbeddedFiles?|FileAttachment)(?![A-Za-z0-9])/;
const HIDDEN = /\/(ObjStm|Encrypt)(?![A-Za-z0-9])/;
const ESCAPED = /#([0-9A-Fa-f]{2})/g;

/**
 * Whether a file that no reader understands hides nothing that acts: every dictionary stands in clear, since nothing is
 * encrypted nor folded into object streams, and none of them names an action. Names are compared unescaped.
 */
export const isClear = (bytes: Buffer): boolean => {
  const text = bytes
    .toString('latin1')
    .replace(ESCAPED, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
  return !HIDDEN.test(text) && !ACTIVE.test(text);
};
