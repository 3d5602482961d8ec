import type { FastifyReply } from 'fastify';

type SavedFile = { readonly bytes: Uint8Array; readonly name: string };

/** A file that came from outside: saved by the browser, never opened in its place, never sniffed. */
export const sendForSaving = async (reply: FastifyReply, { bytes, name }: SavedFile): Promise<void> => {
  await reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(bytes));
};
