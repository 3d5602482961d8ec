import {
  PDF,
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';

/** A page with the reference by which structure elements name it. */
export interface PageObject {
  readonly number: number;
  readonly ref: PdfRef;
  readonly dict: PdfDict;
}

/** Follows references and tells the kinds of objects apart, on a library that writes none of our documents. */
export class PdfReader {
  private constructor(private readonly pdf: PDF) {}

  static around(pdf: PDF): PdfReader {
    return new PdfReader(pdf);
  }

  static async open(bytes: Uint8Array): Promise<PdfReader> {
    return new PdfReader(await PDF.load(bytes));
  }

  readonly resolve = (ref: PdfRef): PdfObject | null => this.pdf.context.resolve(ref);

  get catalog(): PdfDict {
    return this.pdf.context.catalog.getDict();
  }

  get trailer(): PdfDict {
    return this.pdf.context.info.trailer;
  }

  get isEncrypted(): boolean {
    return this.pdf.context.info.isEncrypted;
  }

  pages(): readonly PageObject[] {
    return this.pdf.context.pages.getPages().flatMap((ref, index) => {
      const dict = this.resolve(ref);
      return dict instanceof PdfDict ? [{ number: index + 1, ref, dict }] : [];
    });
  }

  value(object: PdfObject | null | undefined): PdfObject | undefined {
    return object instanceof PdfRef ? this.value(this.resolve(object)) : (object ?? undefined);
  }

  at(dict: PdfDict | undefined, key: string): PdfObject | undefined {
    return this.value(dict?.get(key));
  }

  dict(dict: PdfDict | undefined, key: string): PdfDict | undefined {
    const found = this.at(dict, key);
    return found instanceof PdfDict ? found : undefined;
  }

  stream(dict: PdfDict | undefined, key: string): PdfStream | undefined {
    const found = this.at(dict, key);
    return found instanceof PdfStream ? found : undefined;
  }

  name(dict: PdfDict | undefined, key: string): string | undefined {
    const found = this.at(dict, key);
    return found instanceof PdfName ? found.value : undefined;
  }

  text(dict: PdfDict | undefined, key: string): string | undefined {
    const found = this.at(dict, key);
    return found instanceof PdfString ? found.asString() : undefined;
  }

  number(dict: PdfDict | undefined, key: string): number | undefined {
    const found = this.at(dict, key);
    return found instanceof PdfNumber ? found.value : undefined;
  }

  isTrue(dict: PdfDict | undefined, key: string): boolean {
    const found = this.at(dict, key);
    return found instanceof PdfBool && found.value;
  }

  /** The entries of an array, or the single value, still as references. */
  entries(dict: PdfDict | undefined, key: string): readonly PdfObject[] {
    const found = this.at(dict, key);
    if (found === undefined) return [];
    if (found instanceof PdfArray) return found.toArray();
    return [dict?.get(key) ?? found];
  }

  dicts(dict: PdfDict | undefined, key: string): readonly PdfDict[] {
    return this.entries(dict, key).flatMap((entry) => {
      const found = this.value(entry);
      return found instanceof PdfDict ? [found] : [];
    });
  }

  /** Names and values of a dictionary of dictionaries. */
  named(dict: PdfDict | undefined, key: string): readonly (readonly [string, PdfDict])[] {
    const found = this.dict(dict, key);
    if (!found) return [];
    return [...found].flatMap(([name, entry]): (readonly [string, PdfDict])[] => {
      const value = this.value(entry);
      return value instanceof PdfDict ? [[name.value, value]] : [];
    });
  }

  /** The content of a page, its streams joined. */
  content(page: PageObject): Uint8Array {
    const parts = this.dicts(page.dict, 'Contents').flatMap((part) =>
      part instanceof PdfStream ? [part.getDecodedData()] : [],
    );
    return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
  }
}

/** The key of a referenced object, to compare two references. */
export const keyOf = (object: PdfObject | undefined): string | undefined =>
  object instanceof PdfRef ? object.toString() : undefined;
