import { isClear } from './clear-text';
import { examine } from './examine';

const readAll = async (input: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/**
 * The whole life of the child process: one file comes in, two lines and perhaps a copy go out. The first line is said
 * before any reader opens the file, so that it is known even when reading ends in a kill.
 */
export const serveExaminer = async (): Promise<void> => {
  const bytes = await readAll(process.stdin);
  const clear = isClear(bytes);
  process.stdout.write(`${JSON.stringify({ clear })}\n`);
  const examination = await examine(bytes, clear);
  const { copy, ...said } = { copy: new Uint8Array(), ...examination };
  process.stdout.write(`${JSON.stringify(said)}\n`);
  process.stdout.end(copy);
};
