import PDFDocument from 'pdfkit';
import { type Face } from '../fonts/face';
import { type Sheet, page, sheetWidth } from '../theme';
import { type DocumentInfo, infoPacket, universalAccessPacket } from './xmp';

/** pdfkit's dictionaries, open to any key. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  end(chunk?: string): void;
}

/** pdfkit's embedded font: the subset being built and what each of its glyphs means. */
export interface EmbeddedFace {
  readonly id: string;
  readonly name: string;
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly subset: { includeGlyph(id: number): number };
  ref(): PdfReference;
}

interface OutlineItem {
  readonly children: readonly OutlineItem[];
  readonly outlineData: Record<string, unknown>;
  readonly options: { readonly expanded?: boolean };
}

interface FormDictionary {
  Fields: unknown[];
  NeedAppearances?: boolean;
}

interface Catalogue {
  readonly data: { AcroForm?: { readonly data: FormDictionary } };
}

/** What a document is called, whose it is and when its text was fixed. */
export interface DocumentMeta {
  readonly title: string;
  readonly author: string;
  readonly language: 'fr-FR' | 'en-GB' | 'uk-UA';
  /** When the text was fixed: the only date in the file, so that one content gives the same bytes. */
  readonly createdAt: Date;
  readonly subject?: string;
  readonly keywords?: string;
  /** Enlarges every text to the large-print size of the design. */
  readonly largePrint?: boolean;
  /** A4 unless said otherwise. */
  readonly sheet?: Sheet;
}

const infoOf = (meta: DocumentMeta): DocumentInfo => ({
  Title: meta.title,
  Author: meta.author,
  ...(meta.subject === undefined ? {} : { Subject: meta.subject }),
  ...(meta.keywords === undefined ? {} : { Keywords: meta.keywords }),
  Creator: 'Entente',
  Producer: 'Entente (PDFKit)',
  CreationDate: meta.createdAt,
});

const visibleItems = ({ children }: OutlineItem): number => children.length;

/** ISO 32000-1, 12.3.3: pdfkit leaves out the counts of the root and of closed items. */
const countOutline = (item: OutlineItem, closed: boolean): void => {
  if (item.children.length > 0) item.outlineData['Count'] = closed ? -visibleItems(item) : visibleItems(item);
  item.children.forEach((child) => countOutline(child, true));
};

/** A pdfkit document with PDF/A-3a and PDF/UA-1 marks; the declared members are pdfkit's own, missing from its typings. */
export class TaggedDocument extends PDFDocument {
  declare readonly _root: Catalogue;
  declare readonly _font: EmbeddedFace;
  declare readonly metadata: { append(xml: string): void };
  declare _offset: number;
  // pdfkit's constructor writes already: an initialiser would run after it and lose the head of the file.
  declare private pieces: Uint8Array[] | undefined;
  private readonly waiting: string[] = [];
  private readonly embedded = new Map<Face, EmbeddedFace>();
  private readonly described: DocumentInfo;
  private readonly language: string;

  constructor(meta: DocumentMeta) {
    const info = infoOf(meta);
    super({
      pdfVersion: '1.7', // below, pdfkit writes no XMP
      subset: 'PDF/A-3a',
      tagged: true,
      lang: meta.language,
      displayTitle: true,
      font: '', // without it pdfkit takes Helvetica, which is not embedded
      autoFirstPage: false,
      bufferPages: true,
      fontLayoutCache: false,
      info: { ...info },
      size: [sheetWidth(meta.sheet), page.height],
      margin: 0,
    });
    this.described = info;
    this.language = meta.language;
  }

  /** Called by pdfkit when it ends: replaces its unescaped metadata. */
  _addInfo(): void {
    this.metadata.append(infoPacket(this.described, this.language));
    this.metadata.append(universalAccessPacket);
  }

  /** pdfkit sends each small piece through a stream; a whole document is wanted, so pieces are only kept. */
  _write(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(`${piece}\n`, 'latin1') : piece;
    this.pieces ??= [];
    this.pieces.push(bytes);
    this._offset += bytes.length;
  }

  /** Operators wait until their page is left, and go to it in one piece. */
  override addContent(operators: string): this {
    this.waiting.push(operators);
    return this;
  }

  override addPage(...options: Parameters<PDFKit.PDFDocument['addPage']>): this {
    this.flush();
    super.addPage(...options);
    return this;
  }

  override switchToPage(index: number): PDFKit.PDFPage {
    this.flush();
    return super.switchToPage(index);
  }

  private flush(): void {
    if (this.waiting.length > 0) this.page.write(Buffer.from(`${this.waiting.splice(0).join('\n')}\n`, 'latin1'));
  }

  /** The embedded subset of a face, listed among the resources of the current page. */
  faceOnPage(face: Face): EmbeddedFace {
    const embedded = this.embedded.get(face) ?? this.embed(face);
    this.page.fonts[embedded.id] ??= embedded.ref();
    return embedded;
  }

  private embed(face: Face): EmbeddedFace {
    // Parsed fonts are accepted since pdfkit 0.20; its typings say otherwise.
    Reflect.apply(this.registerFont, this, [face.name, face.font]);
    this.font(face.name);
    this.embedded.set(face, this._font);
    return this._font;
  }

  /** The dictionary of form fields, created with the first of them. */
  formFields(): unknown[] {
    if (!this._root.data.AcroForm) this.initForm();
    const form = this._root.data.AcroForm?.data;
    if (!form) throw new Error('pdfkit made no form');
    delete form.NeedAppearances; // forbidden by PDF/A: every field has its appearance
    return form.Fields;
  }

  /** Writes the end of the file and returns the whole of it. */
  finish(): Buffer {
    const root: unknown = this.outline;
    if (isOutlineItem(root)) countOutline(root, false);
    this.flush();
    this.end();
    return Buffer.concat(this.pieces ?? []);
  }
}

const isOutlineItem = (item: unknown): item is OutlineItem =>
  typeof item === 'object' && item !== null && 'outlineData' in item && 'children' in item;
