import { type Block, bold, panel, paragraph } from '@entente/platform/pdf';
import { demonstrationMark, demonstrationWords } from './content/signature-words';

/** Said where people sign, besides the head of every page. */
export const demonstrationPanel = (): Block =>
  panel({
    side: 'neutral',
    blocks: [paragraph([bold(demonstrationMark), '. ', demonstrationWords], { style: 'small' })],
  });
