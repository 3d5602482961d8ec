import { PDF } from '@libpdf/core';

/** A JSON file attached to a document, as a program finds it. */
export const attachedJson = async (bytes: Uint8Array, name: string): Promise<unknown> => {
  const content = (await PDF.load(bytes)).getAttachment(name);
  if (!content) throw new Error(`${name} is not attached`);
  return JSON.parse(Buffer.from(content).toString('utf8'));
};
