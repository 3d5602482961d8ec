import { heading, paragraph, title } from '../blocks/text.blocks';
import { bulletList } from '../blocks/list.blocks';
import { table } from '../blocks/table.block';
import { type DocumentSpec, renderPdf } from '../render-pdf';
import { bold, italic } from '../text/rich-text';

const alphabet = 'Voix ambiguë d’un cœur qui, au zéphyr, préfère les jattes de kiwis : 0123456789 % € « ».';

const spec: DocumentSpec = {
  meta: { title: 'Warm-up', author: 'Entente', language: 'fr-FR', createdAt: new Date(0) },
  frame: { header: { left: alphabet }, footer: { left: alphabet } },
  blocks: [
    title(alphabet),
    heading(2, alphabet),
    paragraph([alphabet, bold(alphabet), italic(alphabet)]),
    bulletList([alphabet, alphabet]),
    table({
      columns: [
        { header: alphabet, namesRow: true },
        { header: '1', numeric: true },
      ],
      rows: [[alphabet, '12']],
    }),
  ],
};

/** Opens the fonts and runs the drawing code once: the first document of a process costs ten times the next ones. */
export const warmUp = (): void => {
  renderPdf(spec);
};
