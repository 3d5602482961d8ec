import { PadesProblem } from '../pades-problem';
import { type PdfDict, type PdfString, type PdfValue, name, ref } from './pdf-value';

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 40, ')': 41, '\\': 92 };
const DEEPEST = 60;

/** Reads PDF values from a place in the file; strict, because a reader that guesses is how a signature gets fooled. */
export class ValueReader {
  constructor(
    private readonly bytes: Uint8Array,
    public position: number,
    private readonly limit = bytes.length,
  ) {}

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw this.refusal('nested too deep');
    this.skipWhite();
    const next = this.peek();
    if (next === '/') return name(this.nameToken());
    if (next === '(') return this.literalString();
    if (next === '[') return this.arrayValue(depth);
    if (next === '<') return this.peek(1) === '<' ? this.dictionary(depth) : this.hexString();
    if (/[0-9+.-]/.test(next)) return this.numberOrReference();
    return this.keywordValue();
  }

  dictionary(depth = 0): PdfDict {
    this.expect('<<');
    const entries = new Map<string, PdfValue>();
    for (this.skipWhite(); this.peek() !== '>'; this.skipWhite()) {
      const key = this.nameToken();
      // Two readers may keep different twins: a file with twins says two things at once.
      if (entries.has(key)) throw this.refusal(`key ${key} written twice`);
      entries.set(key, this.value(depth + 1));
    }
    this.expect('>>');
    return { kind: 'dict', entries };
  }

  expect(text: string): void {
    if (!this.looksAt(text)) throw this.refusal(`${text} expected`);
    this.position += text.length;
  }

  looksAt(text: string): boolean {
    return [...text].every((character, index) => this.peek(index) === character);
  }

  wholeNumber(): number {
    this.skipWhite();
    const digits = this.regular();
    if (!/^\d{1,10}$/.test(digits)) throw this.refusal('number expected');
    return Number(digits);
  }

  skipWhite(): void {
    while (this.position < this.limit) {
      if (this.peek() === '%') while (this.position < this.limit && !/[\r\n]/.test(this.peek())) this.position += 1;
      else if (WHITE.has(this.bytes[this.position] ?? -1)) this.position += 1;
      else return;
    }
  }

  refusal(reason: string): PadesProblem {
    return new PadesProblem('unreadable-pdf', `${reason} at byte ${this.position}`);
  }

  private peek(ahead = 0): string {
    const at = this.position + ahead;
    return at < this.limit ? String.fromCharCode(this.bytes[at] ?? 0) : '';
  }

  private regular(): string {
    const start = this.position;
    while (this.position < this.limit && !this.atBoundary()) this.position += 1;
    return Buffer.from(this.bytes.subarray(start, this.position)).toString('latin1');
  }

  private atBoundary(): boolean {
    const byte = this.bytes[this.position] ?? 0;
    return WHITE.has(byte) || DELIMITERS.has(byte);
  }

  private nameToken(): string {
    this.expect('/');
    return this.regular().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  private arrayValue(depth: number): PdfValue {
    this.expect('[');
    const elements: PdfValue[] = [];
    for (this.skipWhite(); this.peek() !== ']'; this.skipWhite()) elements.push(this.value(depth + 1));
    this.expect(']');
    return { kind: 'array', elements };
  }

  private numberOrReference(): PdfValue {
    const text = this.regular();
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) throw this.refusal('number expected');
    const after = this.position;
    if (/^\d{1,10}$/.test(text)) {
      this.skipWhite();
      if (this.looksAt('0 R')) {
        this.position += 3;
        if (this.position >= this.limit || this.atBoundary()) return ref(Number(text));
      }
    }
    this.position = after;
    return { kind: 'number', text };
  }

  private keywordValue(): PdfValue {
    const word = this.regular();
    if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
    if (word === 'null') return { kind: 'null' };
    throw this.refusal('value expected');
  }

  private hexString(): PdfString {
    const start = this.position;
    const close = this.bytes.indexOf(0x3e, start);
    if (close < 0 || close >= this.limit) throw this.refusal('hexadecimal string not closed');
    const digits = Buffer.from(this.bytes.subarray(start + 1, close))
      .toString('latin1')
      .replace(/[\s\0]/g, '');
    if (!/^[0-9a-fA-F]*$/.test(digits)) throw this.refusal('hexadecimal digit expected');
    this.position = close + 1;
    const bytes = Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex');
    return { kind: 'string', bytes, span: { start, end: this.position } };
  }

  private literalString(): PdfString {
    const start = this.position;
    const bytes: number[] = [];
    let open = 1;
    for (this.position += 1; ; this.position += 1) {
      if (this.position >= this.limit) throw this.refusal('string not closed');
      const character = this.peek();
      if (character === '\\') {
        bytes.push(...this.escape());
        continue;
      }
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) break;
      bytes.push(this.bytes[this.position] ?? 0);
    }
    this.position += 1;
    return { kind: 'string', bytes: Uint8Array.from(bytes), span: { start, end: this.position } };
  }

  private escape(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.peek(1) + this.peek(2) + this.peek(3))?.[0];
    if (octal) {
      this.position += octal.length;
      return [parseInt(octal, 8) & 0xff];
    }
    this.position += 1;
    const next = this.peek();
    if (next === '\n') return [];
    if (next === '\r') {
      if (this.peek(1) === '\n') this.position += 1;
      return [];
    }
    return [ESCAPES[next] ?? next.charCodeAt(0)];
  }
}
