import { PDF, PdfArray, type PdfDict } from '@libpdf/core';
import {
  type DocumentSpec,
  bulletList,
  heading,
  link,
  numberedList,
  paragraph,
  qrCode,
  renderPdf,
  signatureBlocks,
  table,
  title,
} from '../../index';
import { PdfReader } from './reader';
import { structuralDefects } from './structural-defects';
import { flattened, readTree } from './structure-tree';

const small: DocumentSpec = {
  meta: {
    title: 'Accord & suites',
    author: 'Le Tilleul',
    language: 'fr-FR',
    createdAt: new Date('2026-11-09T10:30:00Z'),
    subject: 'Essai',
  },
  frame: { header: { left: 'Convention' }, footer: { left: 'n° 1' } },
  blocks: [
    title('Accord'),
    heading(2, 'Article 1'),
    paragraph(['Voir ', link('entente.example', 'https://entente.example'), '.']),
    heading(3, 'Détail'),
    bulletList(['un', 'deux']),
    numberedList(['un']),
    table({
      columns: [
        { header: 'Nom', namesRow: true },
        { header: 'Heures', numeric: true },
      ],
      rows: [['Maraude', '12']],
    }),
    qrCode('https://entente.example/v/1', { alt: 'Code QR' }),
    signatureBlocks([
      {
        side: 'us',
        organisation: 'Le Tilleul',
        name: 'Nadia Belkacem',
        role: 'Directrice',
        zone: {
          kind: 'field',
          name: 'signature-1',
          label: 'Signature de Nadia Belkacem',
          words: ['Signature attendue'],
        },
      },
    ]),
  ],
  attachments: [{ name: 'accord.json', description: 'Texte', mediaType: 'application/json', content: '{}' }],
};

const { bytes } = renderPdf(small);
/** A sound one-page document, open to be broken. */
export class Specimen {
  constructor(
    readonly pdf: PDF,
    readonly file: PdfReader,
  ) {}

  get catalog(): PdfDict {
    return this.pdf.context.catalog.getDict();
  }

  get page(): PdfDict {
    return this.sure(this.file.pages()[0]?.dict);
  }

  sub(dict: PdfDict, ...keys: string[]): PdfDict {
    return keys.reduce((holder, key) => this.sure(this.file.dict(holder, key)), dict);
  }

  element(tag: string, index = 0): PdfDict {
    return this.sure(flattened(readTree(this.file)).filter(([element]) => element.tag === tag)[index]?.[0].dict);
  }

  annotation(subtype: string): PdfDict {
    return this.sure(this.file.dicts(this.page, 'Annots').find((each) => this.file.name(each, 'Subtype') === subtype));
  }

  font(): PdfDict {
    return this.sure(this.file.named(this.sub(this.page, 'Resources'), 'Font')[0]?.[1]);
  }

  descriptor(): PdfDict {
    return this.sub(this.sure(this.file.dicts(this.font(), 'DescendantFonts')[0]), 'FontDescriptor');
  }

  attachment(): PdfDict {
    return this.sure(this.file.dicts(this.catalog, 'AF')[0]);
  }

  rewrite(holder: PdfDict, key: string, change: (content: string) => string): void {
    const stream = this.sure(this.file.stream(holder, key));
    const content = change(Buffer.from(stream.getDecodedData()).toString('latin1'));
    stream.delete('Filter');
    stream.setData(Buffer.from(content, 'latin1'));
  }

  info(): PdfDict {
    return this.sub(this.pdf.context.info.trailer, 'Info');
  }

  parentTree(): PdfArray {
    const numbers = this.file.at(this.sub(this.catalog, 'StructTreeRoot', 'ParentTree'), 'Nums');
    return numbers instanceof PdfArray ? numbers : new PdfArray();
  }

  private sure<T>(value: T | undefined): T {
    if (value === undefined) throw new Error('The specimen has no such thing');
    return value;
  }
}

/** The defects of the document once something in it is broken. */
export const defectsAfter = async (breakIt: (specimen: Specimen) => void): Promise<string[]> => {
  const pdf = await PDF.load(bytes);
  breakIt(new Specimen(pdf, PdfReader.around(pdf)));
  return structuralDefects(await pdf.save());
};
