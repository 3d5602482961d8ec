import { type PdfReader } from './reader';
import { MalformedXml, type XmlElement, allNamed, readXml, textOf } from './xml';

const pairs = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Producer', 'pdf:Producer'],
  ['Creator', 'xmp:CreatorTool'],
] as const;

const dates = [
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
] as const;

const valueOf = (packet: XmlElement, name: string): string | undefined => {
  const [element] = allNamed(packet, name);
  return element && textOf(element);
};

const timeOf = (pdfDate: string | undefined): number | undefined => {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'\d\d)/.exec(pdfDate ?? '');
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, zone = 'Z'] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace("'", ':')}`);
};

const sameAsInfo = (file: PdfReader, packet: XmlElement): readonly string[] => {
  const info = file.dict(file.trailer, 'Info');
  return [
    ...pairs.flatMap(([key, name]) =>
      (file.text(info, key) ?? '') === (valueOf(packet, name) ?? '') ? [] : [`metadata: ${name} is not Info ${key}`],
    ),
    ...dates.flatMap(([key, name]) => {
      const stamp = valueOf(packet, name);
      const time = stamp === undefined ? undefined : Date.parse(stamp);
      return timeOf(file.text(info, key)) === time ? [] : [`metadata: ${name} is not Info ${key}`];
    }),
  ];
};

const claims = (packet: XmlElement): readonly string[] => {
  const declared = allNamed(packet, 'pdfaSchema:namespaceURI').map(textOf);
  const isA3a = valueOf(packet, 'pdfaid:part') === '3' && valueOf(packet, 'pdfaid:conformance') === 'A';
  return [
    ...(isA3a ? [] : ['metadata: not marked PDF/A-3a']),
    ...(valueOf(packet, 'pdfuaid:part') === '1' ? [] : ['metadata: not marked PDF/UA-1']),
    ...(declared.includes('http://www.aiim.org/pdfua/ns/id/') ? [] : ['metadata: pdfuaid has no extension schema']),
    ...(valueOf(packet, 'dc:title') ? [] : ['metadata: no title']),
  ];
};

/** Defects of the XMP packet. */
export const metadataDefects = (file: PdfReader): readonly string[] => {
  const stream = file.stream(file.catalog, 'Metadata');
  if (!stream) return ['metadata: no XMP'];
  const filtered = stream.has('Filter') ? ['metadata: the packet is compressed'] : [];
  try {
    const packet = readXml(Buffer.from(stream.getDecodedData()).toString('utf8'));
    return [...filtered, ...claims(packet), ...sameAsInfo(file, packet)];
  } catch (error) {
    if (error instanceof MalformedXml) return [...filtered, `metadata: XMP is not well formed (${error.message})`];
    throw error;
  }
};
