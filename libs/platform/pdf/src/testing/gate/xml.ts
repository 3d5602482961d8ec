/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Thrown where a document is not well formed. */
export class MalformedXml extends Error {}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// eslint-disable-next-line no-control-regex -- naming control characters is what it is for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const attribute = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const decoded = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    const character = code
      ? String.fromCodePoint(parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10))
      : entities[name];
    if (character === undefined || !whole.endsWith(';')) throw new MalformedXml(`entity ${whole}`);
    return character;
  });

const attributesOf = (source: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, name, double, single] of source.matchAll(attribute))
    found.set(name ?? '', decoded(double ?? single ?? ''));
  return found;
};

class Builder {
  private readonly top: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  private readonly open: XmlElement[] = [this.top];

  add(whole: string, [closing, name, attributes, empty]: readonly (string | undefined)[]): void {
    if (whole === '<') throw new MalformedXml('stray <');
    if (whole.startsWith('<?') || whole.startsWith('<!--')) return;
    if (name === undefined) this.current().text += decoded(whole);
    else if (closing) this.close(name);
    else this.start(name, attributes ?? '', Boolean(empty));
  }

  finish(): XmlElement {
    const [root] = this.top.children;
    if (this.open.length > 1) throw new MalformedXml(`${this.current().name} is not closed`);
    if (!root || this.top.children.length > 1 || this.top.text.trim() !== '')
      throw new MalformedXml('not one root element');
    return root;
  }

  private current(): XmlElement {
    return this.open.at(-1) ?? this.top;
  }

  private start(name: string, attributes: string, isEmpty: boolean): void {
    const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
    this.current().children.push(element);
    if (!isEmpty) this.open.push(element);
  }

  private close(name: string): void {
    const { name: opened } = this.current();
    if (opened !== name) throw new MalformedXml(`</${name}> closes ${opened || 'nothing'}`);
    this.open.pop();
  }
}

/** Reads a document strictly: every tag closed in order, every entity known, one root. */
export const readXml = (source: string): XmlElement => {
  if (forbidden.test(source)) throw new MalformedXml('control character');
  const builder = new Builder();
  for (const [whole, ...groups] of source.replace(/^\ufeff/, '').matchAll(token)) builder.add(whole, groups);
  return builder.finish();
};

/** Every element of that name, at any depth. */
export const allNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);

/** The words of an element and of what it holds. */
export const textOf = (element: XmlElement): string => `${element.text}${element.children.map(textOf).join('')}`.trim();
