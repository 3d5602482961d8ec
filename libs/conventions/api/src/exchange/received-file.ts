import { exchangeProblems } from '@entente/conventions/domain';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

type WithFile = FastifyRequest & {
  file: (options: { readonly limits: { readonly fileSize: number } }) => Promise<MultipartFile | undefined>;
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)}\u00a0Mo`;

/** The bytes of the one file of a form, as long as there are not too many. */
export const receivedFile = async (request: FastifyRequest, most: number): Promise<Buffer> => {
  if (!request.isMultipart()) throw exchangeProblems['file-missing']();
  const file = await (request as WithFile).file({ limits: { fileSize: most } });
  if (!file) throw exchangeProblems['file-missing']({}, [{ pointer: '/file', code: 'required' }]);
  return file.toBuffer().catch((error: unknown) => {
    if ((error as { readonly statusCode?: number }).statusCode !== 413) throw error;
    throw exchangeProblems['file-too-large']({ limit: megabytes(most) });
  });
};
