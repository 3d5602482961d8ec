import { parentPort } from 'node:worker_threads';
import { failureOf, type RenderRequest, type WorkerAnswer } from './messages';
import { type DocumentRegistry, renderDocument } from './registry';
import { warmUp } from './warm-up';

const answerTo = (registry: DocumentRegistry, { id, kind, content }: RenderRequest): WorkerAnswer => {
  try {
    return { type: 'rendered', id, pdf: renderDocument(registry, kind, content) };
  } catch (error) {
    return { type: 'failed', id, failure: failureOf(error) };
  }
};

const bytesIn = (answer: WorkerAnswer): ArrayBuffer[] =>
  answer.type === 'rendered' && answer.pdf.bytes.buffer instanceof ArrayBuffer ? [answer.pdf.bytes.buffer] : [];

/** Serves a pool from a worker thread: the whole content of an entry file, given the documents by kind. */
export const servePdfWorker = (registry: DocumentRegistry): void => {
  if (!parentPort) throw new Error('A PDF worker runs in a worker thread');
  const port = parentPort;
  port.on('message', (request: RenderRequest) => {
    const answer = answerTo(registry, request);
    port.postMessage(answer, bytesIn(answer));
  });
  warmUp();
  port.postMessage({ type: 'ready' } satisfies WorkerAnswer);
};
