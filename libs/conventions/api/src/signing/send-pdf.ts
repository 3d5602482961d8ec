import type { FastifyReply } from 'fastify';

type Pdf = { readonly bytes: Uint8Array; readonly name: string };

/** A PDF under its own name: shown by the browser, never sniffed, never kept by a cache between. */
export const sendPdf = async (reply: FastifyReply, { bytes, name }: Pdf): Promise<void> => {
  await reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes));
};
