import { parentPort } from 'node:worker_threads';
import { failureOf, type RenderRequest, type WorkerAnswer } from './messages';
import { type DocumentRegistry, type FileRegistry, renderOrWrite } from './registry';
import { warmUp } from './warm-up';

type Kinds = Parameters<typeof renderOrWrite>[0];

const answerTo = async (kinds: Kinds, { id, kind, content }: RenderRequest): Promise<WorkerAnswer> => {
  try {
    return { type: 'rendered', id, pdf: await renderOrWrite(kinds, kind, content) };
  } catch (error) {
    return { type: 'failed', id, failure: failureOf(error) };
  }
};

const bytesIn = (answer: WorkerAnswer): ArrayBuffer[] =>
  answer.type === 'rendered' && answer.pdf.bytes.buffer instanceof ArrayBuffer ? [answer.pdf.bytes.buffer] : [];

/** Serves a pool from a worker thread: the whole content of an entry file, given documents and other files by kind. */
export const servePdfWorker = (documents: DocumentRegistry, files: FileRegistry = {}): void => {
  if (!parentPort) throw new Error('A PDF worker runs in a worker thread');
  const port = parentPort;
  port.on('message', (request: RenderRequest) => {
    void answerTo({ documents, files }, request).then((answer) => port.postMessage(answer, bytesIn(answer)));
  });
  warmUp();
  port.postMessage({ type: 'ready' } satisfies WorkerAnswer);
};
