/** Names whose presence makes a document act (ISO 32000-1, 12.6.4, 12.7.8, 13.2, 13.6, 7.11.4). */
export const activeNames = [
  'JavaScript',
  'JS',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'RichMedia',
  'RichMediaExecute',
  'XFA',
  'EmbeddedFile',
  'EmbeddedFiles',
] as const;

const actionTypes: readonly string[] = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE'];
const media: readonly string[] = ['Rendition', 'Movie', 'Sound', 'RichMedia', 'RichMediaExecute', 'Screen', '3D'];
const keys: readonly string[] = ['JS', 'JavaScript', 'XFA', 'EmbeddedFiles', 'RichMediaContent', 'EF'];

/** What one dictionary does, or null: by the keys it has, by its type of action, of annotation or of object. */
export const activeIn = (
  has: (key: string) => boolean,
  nameOf: (key: 'S' | 'Subtype' | 'Type') => string,
): string | null => {
  const key = keys.find((name) => has(name));
  if (key) return key === 'EF' ? 'EmbeddedFiles' : key;
  const action = nameOf('S');
  if (actionTypes.includes(action) || media.includes(action)) return action;
  const annotation = nameOf('Subtype');
  if (nameOf('Type') === 'Annot' || !nameOf('Type')) {
    if (media.includes(annotation) || annotation === 'FileAttachment') return annotation;
  }
  return nameOf('Type') === 'EmbeddedFile' ? 'EmbeddedFile' : null;
};
