import { PadesProblem } from '../pades-problem';
import { type PdfDict, type PdfRef, type PdfValue } from './pdf-value';
import { dictEntry, entry, integer, refEntry } from './read-entries';
import { type IndirectObject, readObject } from './read-object';
import { type Revision, readRevisions } from './revisions';

/** A PDF file with its revisions; every look-up says at which revision, so that yesterday's document stays readable. */
export class PdfFile {
  readonly revisions: readonly Revision[];
  private readonly objects = new Map<number, IndirectObject>();

  constructor(readonly bytes: Uint8Array) {
    this.revisions = readRevisions(bytes);
  }

  get last(): number {
    return this.revisions.length - 1;
  }

  revision(index: number): Revision {
    const revision = this.revisions[index];
    if (!revision) throw new PadesProblem('unreadable-pdf', `no revision ${index}`);
    return revision;
  }

  /** The object as it stood at a revision, or nothing when it did not exist yet. */
  object(number: number, at = this.last): IndirectObject | undefined {
    for (let index = at; index >= 0; index -= 1) {
      const place = this.revision(index).offsets.get(number);
      if (place === 'free') return undefined;
      if (place !== undefined) return this.parsed(number, place);
    }
    return undefined;
  }

  /** Follows references until something else is found. */
  resolve(value: PdfValue | undefined, at = this.last): PdfValue | undefined {
    const met = new Set<number>();
    let current = value;
    while (current?.kind === 'ref') {
      if (met.has(current.number)) throw new PadesProblem('unreadable-pdf', 'references in a circle');
      met.add(current.number);
      current = this.object(current.number, at)?.value;
    }
    return current;
  }

  dictionary(value: PdfValue | undefined, at = this.last): PdfDict | undefined {
    const found = this.resolve(value, at);
    return found?.kind === 'dict' ? found : undefined;
  }

  list(value: PdfValue | undefined, at = this.last): readonly PdfValue[] {
    const found = this.resolve(value, at);
    return found?.kind === 'array' ? found.elements : [];
  }

  catalog(at = this.last): PdfDict {
    const catalog = this.dictionary(this.rootReference(at), at);
    if (!catalog) throw new PadesProblem('unreadable-pdf', 'no catalog');
    return catalog;
  }

  rootReference(at = this.last): PdfRef {
    const root = refEntry(this.revision(at).trailer, 'Root');
    if (!root) throw new PadesProblem('unreadable-pdf', 'no /Root');
    return root;
  }

  /** The interactive form, and the object that holds it: its own, or the catalog's. */
  form(at = this.last): { holder: PdfRef; form: PdfDict; direct: boolean } | undefined {
    const catalog = this.catalog(at);
    const holder = refEntry(catalog, 'AcroForm');
    const form = this.dictionary(entry(catalog, 'AcroForm'), at);
    if (!form) return undefined;
    return holder ? { holder, form, direct: false } : { holder: this.rootReference(at), form, direct: true };
  }

  /** Pages in reading order, with their object numbers. */
  pages(at = this.last): { number: number; page: PdfDict }[] {
    const found: { number: number; page: PdfDict }[] = [];
    const met = new Set<number>();
    const walk = (node: PdfValue | undefined): void => {
      if (node?.kind !== 'ref' || met.has(node.number)) return;
      met.add(node.number);
      const page = this.dictionary(node, at);
      if (!page) return;
      const kids = this.list(entry(page, 'Kids'), at);
      if (entry(page, 'Kids') === undefined) found.push({ number: node.number, page });
      kids.forEach(walk);
    };
    walk(entry(this.catalog(at), 'Pages'));
    return found;
  }

  /** One more than the highest object number in use. */
  size(at = this.last): number {
    const declared = integer(entry(this.revision(at).trailer, 'Size')) ?? 0;
    const used = this.revisions.flatMap(({ offsets }) => [...offsets.keys()]);
    return used.reduce((size, key) => Math.max(size, key + 1), declared);
  }

  dictionaryEntry(holder: PdfDict, key: string, at = this.last): PdfDict | undefined {
    return dictEntry(holder, key) ?? this.dictionary(entry(holder, key), at);
  }

  private parsed(number: number, offset: number): IndirectObject {
    const known = this.objects.get(offset);
    const object = known ?? readObject(this.bytes, offset, (length) => integer(this.object(length)?.value));
    if (object.number !== number)
      throw new PadesProblem('unreadable-pdf', `object ${number} is not where the table says`);
    this.objects.set(offset, object);
    return object;
  }
}
