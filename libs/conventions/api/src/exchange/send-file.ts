import type { FastifyReply } from 'fastify';

export type FileToSend = { readonly bytes: Uint8Array; readonly name: string; readonly type: string };

/** A file to keep: into the downloads under its own name, never sniffed. */
export const sendFile = async (reply: FastifyReply, { bytes, name, type }: FileToSend): Promise<void> => {
  await reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
};
