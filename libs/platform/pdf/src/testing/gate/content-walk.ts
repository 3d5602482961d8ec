import { type PdfDict } from '@libpdf/core';
import { type Operand, type Operation, operationsOf } from './content-stream';
import { type FontFacts, fontFacts } from './fonts';
import { type PdfReader } from './reader';

const painting = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'BI']);
const showing = new Set(['Tj', 'TJ', "'", '"']);

type Mark = 'content' | 'artifact' | 'other';

/** Where a stream finds its fonts, and how defects name it. */
export interface Place {
  readonly name: string;
  readonly resources: PdfDict | undefined;
  /** Pages must say of everything what it is; the appearance of a field is said by the field. */
  readonly isTagged: boolean;
}

const bytesOf = (operand: Operand): readonly number[] => {
  if (operand.kind === 'string') return operand.bytes;
  return operand.kind === 'array' ? operand.entries.flatMap(bytesOf) : [];
};

const nameIn = (operation: Operation): string | undefined => {
  const name = operation.operands.find(({ kind }) => kind === 'name');
  return name?.kind === 'name' ? name.value : undefined;
};

// eslint-disable-next-line no-control-regex -- naming control characters is what it is for
const badCharacter = (text: string | undefined): boolean => !text || /[\u0000\ufffe\uffff]/.test(text);

/** Reads a stream as a viewer does, noting what is painted outside tags and what no character stands for. */
export class ContentWalk {
  readonly defects = new Set<string>();
  readonly mcids: number[] = [];
  private readonly marks: Mark[] = [];
  private readonly saved: (FontFacts | undefined)[] = [];
  private font: FontFacts | undefined;

  constructor(
    private readonly file: PdfReader,
    private readonly place: Place,
  ) {}

  read(content: Uint8Array, resources: PdfDict | undefined = this.place.resources): void {
    for (const operation of operationsOf(content)) this.step(operation, resources);
  }

  /** To be called after the last stream of the place. */
  finish(): void {
    if (this.marks.length > 0) this.note('marked content is not closed');
    if (this.saved.length > 0) this.note('graphics state is not restored');
  }

  private note(defect: string): void {
    this.defects.add(`${this.place.name}: ${defect}`);
  }

  private step(operation: Operation, resources: PdfDict | undefined): void {
    const { operator } = operation;
    if (painting.has(operator)) this.paint(operation, resources);
    else if (/^B[DM]C$/.test(operator)) this.open(operation);
    else if (operator === 'EMC') this.close();
    else if (operator === 'q') this.saved.push(this.font);
    else if (operator === 'Q') this.restore();
    else if (operator === 'Tf') this.choose(nameIn(operation) ?? '', resources);
    else if (/^k$/i.test(operator)) this.note('CMYK colour under an RGB output intent');
  }

  private restore(): void {
    if (this.saved.length === 0) this.note('graphics state restored once too often');
    this.font = this.saved.pop();
  }

  private open(operation: Operation): void {
    const properties = operation.operands.find(({ kind }) => kind === 'dict');
    const mcid = properties?.kind === 'dict' ? properties.entries.get('MCID') : undefined;
    const mark: Mark = nameIn(operation) === 'Artifact' ? 'artifact' : mcid ? 'content' : 'other';
    if (mark !== 'other' && this.marks.some((each) => each !== 'other'))
      this.note('artifact and content inside one another');
    if (mcid?.kind === 'number') this.mcids.push(mcid.value);
    this.marks.push(mark);
  }

  private close(): void {
    if (this.marks.pop() === undefined) this.note('marked content closed once too often');
  }

  private paint(operation: Operation, resources: PdfDict | undefined): void {
    const { operator } = operation;
    const isSaid = this.marks.some((mark) => mark !== 'other');
    if (this.place.isTagged && !isSaid) this.note(`${operator} paints outside tags and artifacts`);
    if (showing.has(operator)) this.show(operation.operands.flatMap(bytesOf));
    if (operator === 'Do') this.draw(nameIn(operation) ?? '', resources);
  }

  private draw(name: string, resources: PdfDict | undefined): void {
    const object = this.file.stream(this.file.dict(resources, 'XObject'), name);
    if (!object) return this.note(`XObject ${name} is missing`);
    if (this.file.name(object, 'Subtype') === 'Form')
      this.read(object.getDecodedData(), this.file.dict(object, 'Resources') ?? resources);
  }

  private choose(name: string, resources: PdfDict | undefined): void {
    const font = this.file.dict(this.file.dict(resources, 'Font'), name);
    if (!font) return this.note(`font ${name} is missing`);
    this.font = fontFacts(this.file, font);
    this.font.defects.forEach((defect) => this.defects.add(defect));
  }

  private show(bytes: readonly number[]): void {
    const { font } = this;
    if (!font) return this.note('text without font');
    const codes = font.isComposite
      ? bytes.flatMap((byte, index) => (index % 2 === 0 ? [byte * 256 + (bytes[index + 1] ?? 0)] : []))
      : bytes;
    for (const code of codes) {
      if (font.isComposite && (code === 0 || code >= font.glyphCount)) this.note(`.notdef is shown with ${font.name}`);
      else if (badCharacter(font.unicode.get(code))) this.note(`a glyph of ${font.name} stands for no character`);
    }
  }
}
