import { renderPdf } from '@entente/platform/pdf';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { conventionDocument } from './convention-document';
import { aFrozenContent, twoSignatories } from './testing/contents';

const names = [
  'Nguyễn Thị Ngọc Ánh',
  'Đặng Hữu Phước Trường',
  'Ẩn Bùi Quỳnh Nhữ',
  'Αλέξανδρος Παπαδόπουλος',
  'Ελένη Ἀριστοτέλους',
  'Щербаков Ґалаґан',
  'Наталія Їжакевич',
  'Ђорђе Његош',
  'Łukasz Żółć-Święch',
  'Ştefan Țurcanu',
  'Guðrún Þórsdóttir',
  'Noé L’Hélgoualc’h-Œuvré',
];

const loose = 'Trần Thị Hạnh'.normalize('NFD');

describe('names of Europe and Vietnam on paper', () => {
  let bytes: Uint8Array;
  let text: string;

  beforeAll(async () => {
    const signatories = [...names, loose].flatMap((name, rank) =>
      twoSignatories.slice(0, 1).map((one) => ({ ...one, name, fieldName: `signature-host-${rank}` })),
    );
    ({ bytes } = renderPdf(conventionDocument(aFrozenContent({ signatories }))));
    text = (await pageTexts(bytes)).join(' ').replace(/\s+/g, ' ').normalize('NFC');
  });

  it.each(names)('prints « %s » letter for letter, readable again by a program', (name) => {
    expect(text).toContain(name.normalize('NFC'));
  });

  it('prints a name typed with loose accents as the same name composed', () => {
    expect(text).toContain(loose.normalize('NFC'));
  });

  it('stays a document for archives and screen readers', async () => {
    expect(await structuralDefects(bytes)).toEqual([]);
  });
});
