import { paragraph } from '../index';
import { servePdfWorker } from '../pool/pdf-worker';
import { specimen } from './content/specimen';

const withText = (text: string) => ({ ...specimen(), blocks: [paragraph(text)] });

// Worker of the pool's tests: documents that draw, fail, end the thread or never finish.
servePdfWorker({
  specimen: () => specimen(),
  text: (text: string) => withText(text),
  failing: () => {
    throw new RangeError('no such clause');
  },
  deadly: () => process.exit(3),
  endless: () => {
    for (;;) Math.random();
  },
});
