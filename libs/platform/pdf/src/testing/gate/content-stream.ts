/** An operand of a content stream. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: readonly number[] }
  | { readonly kind: 'array'; readonly entries: readonly Operand[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Operand> }
  | { readonly kind: 'word'; readonly value: string };

/** An operator and what stands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const space = /[\0\t\n\f\r ]/;
const delimiter = /[()<>[\]{}/%\0\t\n\f\r ]/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads the tokens of a content stream (ISO 32000-1, 7.2 and 7.8.2). */
class Tokens {
  private at = 0;

  constructor(private readonly source: string) {}

  next(): Operand | undefined {
    this.skipBlank();
    const character = this.source[this.at];
    if (character === undefined) return undefined;
    if (character === '(') return this.literal();
    if (character === '[') return this.array();
    if (character === '/') return { kind: 'name', value: this.nameAfterSlash() };
    if (character === '<') return this.source[this.at + 1] === '<' ? this.dictionary() : this.hexadecimal();
    return this.regular();
  }

  private skipBlank(): void {
    while (this.at < this.source.length) {
      const character = this.source[this.at] ?? '';
      if (character === '%')
        while (this.at < this.source.length && !/[\r\n]/.test(this.source[this.at] ?? '')) this.at += 1;
      else if (space.test(character)) this.at += 1;
      else return;
    }
  }

  private regular(): Operand {
    const start = this.at;
    this.at += 1;
    while (this.at < this.source.length && !delimiter.test(this.source[this.at] ?? ' ')) this.at += 1;
    const value = this.source.slice(start, this.at);
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? { kind: 'number', value: Number(value) } : { kind: 'word', value };
  }

  private nameAfterSlash(): string {
    const start = this.at + 1;
    this.at = start;
    while (this.at < this.source.length && !delimiter.test(this.source[this.at] ?? ' ')) this.at += 1;
    return this.source.slice(start, this.at);
  }

  private hexadecimal(): Operand {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    const padded = digits.length % 2 === 0 ? digits : `${digits}0`;
    return { kind: 'string', bytes: (padded.match(/../g) ?? []).map((pair) => parseInt(pair, 16)) };
  }

  private literal(): Operand {
    const bytes: number[] = [];
    let depth = 0;
    for (; this.at < this.source.length; this.at += 1) {
      const character = this.source[this.at] ?? '';
      if (character === '(' && depth++ === 0) continue;
      if (character === ')' && --depth === 0) break;
      bytes.push(...(character === '\\' ? this.escaped() : [character.charCodeAt(0)]));
    }
    this.at += 1;
    return { kind: 'string', bytes };
  }

  private escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at + 1, this.at + 4));
    if (octal) {
      this.at += octal[0].length;
      return [parseInt(octal[0], 8) & 0xff];
    }
    this.at += 1;
    const character = this.source[this.at] ?? '';
    if (character === '\n' || character === '\r') return [];
    return [(escapes[character] ?? character).charCodeAt(0)];
  }

  private array(): Operand {
    const entries: Operand[] = [];
    this.at += 1;
    for (;;) {
      this.skipBlank();
      if (this.source[this.at] === ']' || this.at >= this.source.length) break;
      const entry = this.next();
      if (entry) entries.push(entry);
    }
    this.at += 1;
    return { kind: 'array', entries };
  }

  private dictionary(): Operand {
    const entries = new Map<string, Operand>();
    this.at += 2;
    for (;;) {
      this.skipBlank();
      if (this.source.startsWith('>>', this.at) || this.at >= this.source.length) break;
      const key = this.nameAfterSlash();
      const value = this.next();
      if (value) entries.set(key, value);
    }
    this.at += 2;
    return { kind: 'dict', entries };
  }
}

/** The operations of a content stream, in order. */
export const operationsOf = (content: Uint8Array): readonly Operation[] => {
  const tokens = new Tokens(Buffer.from(content).toString('latin1'));
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  for (let token = tokens.next(); token; token = tokens.next()) {
    if (token.kind !== 'word' || ['true', 'false', 'null'].includes(token.value)) operands.push(token);
    else {
      operations.push({ operator: token.value, operands });
      operands = [];
    }
  }
  return operations;
};
