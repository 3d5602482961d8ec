import { type StyleName, type TextStyle, contentWidthOf, page, styles } from '../theme';
import { scaled } from '../text/lines';
import { ContentWriter } from './content-writer';
import { type DocumentMeta, type PdfReference, type TaggedDocument } from './tagged-document';

/** A place on the page, in points from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What heights depend on besides the block itself. */
export interface Ruler {
  readonly language: string;
  readonly scale: number;
  /** Height between header and footer of a page. */
  readonly pageRoom: number;
  /** Width between the margins of a page. */
  readonly contentWidth: number;
  style(style: StyleName | TextStyle): TextStyle;
}

// Body text of the large-print variant, in points.
const largeBody = 14;

/** The ruler of a document, given the room of its pages. */
export const rulerFor = ({ language, largePrint = false, sheet }: DocumentMeta, pageRoom: number): Ruler => {
  const scale = largePrint ? largeBody / styles.body.size : 1;
  return {
    language,
    scale,
    pageRoom,
    contentWidth: contentWidthOf(sheet),
    style: (style) => scaled(typeof style === 'string' ? styles[style] : style, scale),
  };
};

/** Attributes of a structure element. */
export interface TagOptions {
  readonly alt?: string;
  readonly title?: string;
  readonly scope?: 'Row' | 'Column';
  readonly bbox?: Box;
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  readonly span?: number;
}

/** The same structure element over several pages: the parts of a split block share one of these. */
export interface Continuation {
  readonly key: object;
  readonly last: boolean;
}

type StructureElement = PDFKit.PDFStructureElement & {
  readonly dictionary: PdfReference;
  _flushChild(child: unknown): void;
};

const isStructureElement = (element: unknown): element is StructureElement =>
  typeof element === 'object' && element !== null && 'dictionary' in element && '_flushChild' in element;

/** Draws on the current page and keeps the structure tree in step. */
export class Pen implements Ruler {
  readonly language: string;
  readonly scale: number;
  readonly pageRoom: number;
  readonly contentWidth: number;
  readonly fieldNames: string[] = [];
  readonly ink: ContentWriter;
  private repeating = false;
  private readonly path: StructureElement[] = [];
  private readonly continued = new Map<object, StructureElement>();

  constructor(
    private readonly document: TaggedDocument,
    private readonly ruler: Ruler,
  ) {
    this.language = ruler.language;
    this.scale = ruler.scale;
    this.pageRoom = ruler.pageRoom;
    this.contentWidth = ruler.contentWidth;
    this.ink = new ContentWriter(document);
    const root = this.element('Document', {});
    document.addStructure(root);
    this.path.push(root);
  }

  style(style: StyleName | TextStyle): TextStyle {
    return this.ruler.style(style);
  }

  /** Opens a structure element inside the current one for the time of the drawing. */
  tag(type: string, options: TagOptions, draw: () => void): void {
    if (this.repeating) return draw();
    const element = this.child(type, options);
    this.inside(element, draw);
    element.end();
  }

  /** As `tag`, for a block whose parts stand on several pages and form one element. */
  tagPart(type: string, options: TagOptions & { readonly part?: Continuation | undefined }, draw: () => void): void {
    const { part, ...rest } = options;
    if (!part) return this.tag(type, rest, draw);
    const element = this.continued.get(part.key) ?? this.child(type, rest);
    this.continued.set(part.key, element);
    this.inside(element, draw);
    if (!part.last) return;
    this.continued.delete(part.key);
    element.end();
  }

  /** Content of the current structure element. */
  mark(draw: () => void): void {
    if (this.repeating) this.artifact(draw, 'Pagination');
    else this.current().add(draw);
  }

  /** Decoration and repeated matter, skipped by screen readers. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  /** Draws blocks again without structure: what a previous page already said. */
  repeated(draw: () => void): void {
    this.repeating = true;
    draw();
    this.repeating = false;
  }

  /** An entry of the bookmarks panel. */
  bookmark(level: number, title: string, y: number): void {
    const options = { expanded: false, fit: false, left: page.width, top: y, zoom: 0 };
    const { outline } = this.document;
    const parent = level > 2 ? (outline.children.at(-1) ?? outline) : outline;
    parent.addItem(title, options);
  }

  /** The link annotation of the current Link element. */
  linkArea(area: Box, url: string, words: string): void {
    if (this.repeating) return;
    const options = { structParent: this.current(), Contents: pdfString(words) };
    Reflect.apply(this.document.link, this.document, [area.x, area.y, area.width, area.height, url, options]);
  }

  /** A visible, tagged, empty signature field; `draw` paints what shows until somebody signs. */
  signatureField(name: string, label: string, area: Box, draw: (writer: ContentWriter) => void): void {
    this.fieldNames.push(name);
    const form = this.child('Form', { alt: label });
    const pageDictionary = this.document.page.dictionary;
    // A list of one OBJR makes validators distrust every earlier signature: the kid must be the OBJR itself.
    form._flushChild = function (this: StructureElement, child: unknown) {
      this.dictionary.data['K'] = { Type: 'OBJR', Obj: annotationOf(child), Pg: pageDictionary };
    };
    const appearance = this.ink.appearance(area, draw);
    const fields = this.document.formFields();
    const widget = {
      Subtype: 'Widget',
      FT: 'Sig',
      T: pdfString(name),
      TU: pdfString(label),
      F: 4,
      P: pageDictionary,
      AP: { N: appearance },
      structParent: form,
    };
    Reflect.apply(this.document.annotate, this.document, [area.x, area.y, area.width, area.height, widget]);
    fields.push(this.document.page.annotations.at(-1));
    form.end();
  }

  private inside(element: StructureElement, draw: () => void): void {
    this.path.push(element);
    draw();
    this.path.pop();
  }

  private current(): StructureElement {
    const element = this.path.at(-1);
    if (!element) throw new Error('The structure tree is closed');
    return element;
  }

  private child(type: string, options: TagOptions): StructureElement {
    const element = this.element(type, options);
    this.current().add(element);
    return element;
  }

  private element(type: string, { bbox, numbering, span, ...rest }: TagOptions): StructureElement {
    const corners = bbox && { bbox: [bbox.x, bbox.y, bbox.x + bbox.width, bbox.y + bbox.height] };
    const element: unknown = this.document.struct(type, { ...rest, ...corners });
    if (!isStructureElement(element)) throw new Error('pdfkit made no structure element');
    if (numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
    if (span && span > 1)
      element.dictionary.data['A'] = { ...Object(element.dictionary.data['A']), O: 'Table', ColSpan: span };
    return element;
  }
}

/** pdfkit tells strings (boxed) from names (bare). */
const pdfString = (text: string): object => Object(text);

const annotationOf = (child: unknown): unknown =>
  typeof child === 'object' && child !== null && 'annotationRef' in child ? child.annotationRef : undefined;
