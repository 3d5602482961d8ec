import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import { renderPdf } from '../../index';
import { specimen } from '../content/specimen';
import { type Specimen, defectsAfter } from './breakable-specimen';
import { structuralDefects } from './structural-defects';

type Mutation = readonly [defect: string, breakIt: (specimen: Specimen) => void, what: string];

const name = (value: string) => PdfName.of(value);
const action = (kind: string) => PdfDict.of({ S: name(kind), JS: PdfString.fromString('app.alert(1)') });
const page = (specimen: Specimen, change: (content: string) => string) =>
  specimen.rewrite(specimen.page, 'Contents', change);
const packet = (specimen: Specimen, change: (content: string) => string) =>
  specimen.rewrite(specimen.catalog, 'Metadata', change);

const mutations: readonly Mutation[] = [
  ['language: Lang is missing or malformed', (s) => s.catalog.delete('Lang'), 'no language'],
  [
    'language: Lang is missing or malformed',
    (s) => s.catalog.set('Lang', PdfString.fromString('français')),
    'a language in words',
  ],
  ['tags: Marked is not true', (s) => s.sub(s.catalog, 'MarkInfo').delete('Marked'), 'no Marked'],
  ['title: DisplayDocTitle is not true', (s) => s.catalog.delete('ViewerPreferences'), 'no viewer preferences'],
  ['output intent: no GTS_PDFA1', (s) => s.catalog.delete('OutputIntents'), 'no output intent'],
  ['action: named JavaScript', (s) => s.sub(s.catalog, 'Names').set('JavaScript', new PdfDict()), 'named JavaScript'],
  ['action: JavaScript', (s) => s.catalog.set('OpenAction', action('JavaScript')), 'JavaScript at opening'],
  ['action: Launch', (s) => s.annotation('Link').set('A', action('Launch')), 'a link that launches'],
  [
    'action: additional actions',
    (s) => s.annotation('Widget').set('AA', new PdfDict()),
    'a field with additional actions',
  ],
  ['page 1: additional actions', (s) => s.page.set('AA', new PdfDict()), 'a page with additional actions'],
  ["page 1: tab order is not the structure's", (s) => s.page.delete('Tabs'), 'no tab order'],
  [
    'attachment: named files and associated files differ',
    (s) => s.catalog.delete('AF'),
    'an attachment that is not associated',
  ],
  [
    'form: NeedAppearances is present',
    (s) => s.sub(s.catalog, 'AcroForm').set('NeedAppearances', name('true')),
    'NeedAppearances',
  ],
  ['form: XFA is present', (s) => s.sub(s.catalog, 'AcroForm').set('XFA', new PdfArray()), 'XFA'],
  [
    'form: a widget is not among the fields',
    (s) => s.sub(s.catalog, 'AcroForm').set('Fields', new PdfArray()),
    'a forgotten field',
  ],
  [
    'outline: an item with children has no Count',
    (s) => s.sub(s.catalog, 'Outlines').delete('Count'),
    'an outline without count',
  ],
  ['metadata: no XMP', (s) => s.catalog.delete('Metadata'), 'no XMP'],
  [
    'metadata: XMP is not well formed (entity &)',
    (s) => packet(s, (xml) => xml.replace('&amp;', '&')),
    'a bare ampersand',
  ],
  [
    'metadata: dc:title is not Info Title',
    (s) => s.info().set('Title', PdfString.fromString('Autre')),
    'another title',
  ],
  [
    'metadata: xmp:CreateDate is not Info CreationDate',
    (s) => packet(s, (xml) => xml.replace('2026-11-09T', '2026-11-08T')),
    'another date',
  ],
  [
    'metadata: not marked PDF/A-3a',
    (s) => packet(s, (xml) => xml.replace('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
    '3B',
  ],
  [
    'metadata: not marked PDF/UA-1',
    (s) => packet(s, (xml) => xml.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
    'PDF/UA-2',
  ],
  [
    'metadata: pdfuaid has no extension schema',
    (s) => packet(s, (xml) => xml.replace(/<rdf:Description[^>]*pdfaExtension[\s\S]*?<\/rdf:Description>/, '')),
    'no schema',
  ],
  ['figure: Figure without Alt', (s) => s.element('Figure').delete('Alt'), 'a figure without words'],
  ['table: TH without Scope', (s) => s.element('TH').delete('A'), 'a header without scope'],
  ['list: labels without ListNumbering', (s) => s.element('L').delete('A'), 'a list without numbering'],
  ['headings: H3 after H1', (s) => s.element('H2').set('S', name('P')), 'a skipped level'],
  ['headings: the first is H2', (s) => s.element('H1').set('S', name('H2')), 'no H1'],
  ['headings: more than one H1', (s) => s.element('H2').set('S', name('H1')), 'two H1'],
  ['structure: L holds P', (s) => s.element('LI').set('S', name('P')), 'a list of paragraphs'],
  ['structure: LBody inside P', (s) => s.element('LI').set('S', name('P')), 'a body outside its item'],
  ['structure: TR holds P', (s) => s.element('TD').set('S', name('P')), 'a row of paragraphs'],
  ['structure: Bloc is not a standard type', (s) => s.element('Sect').set('S', name('Bloc')), 'an invented type'],
  ['structure: P names another parent', (s) => s.element('P').delete('P'), 'an orphan'],
  ['structure: the root is not one Document', (s) => s.element('Document').set('S', name('Part')), 'another root'],
  [
    'table: rows of different lengths',
    (s) =>
      s.file.dicts(s.element('TR', 1), 'K')[1] &&
      s.element('TR', 1).set('K', new PdfArray([...s.file.entries(s.element('TR', 1), 'K')].slice(0, 1))),
    'a short row',
  ],
  [
    'structure: Link without OBJR',
    (s) => s.element('Link').set('K', new PdfArray([...s.file.entries(s.element('Link'), 'K')].slice(0, 1))),
    'a link without object',
  ],
  [
    'structure: the kid of Form is not its OBJR itself',
    (s) => s.element('Form').set('K', new PdfArray([...s.file.entries(s.element('Form'), 'K')])),
    'an array around the object of a field',
  ],
  ['annotation Widget: without TU', (s) => s.annotation('Widget').delete('TU'), 'a nameless field'],
  [
    'annotation Link: without Contents',
    (s) => s.annotation('Link').set('Contents', PdfString.fromString('')),
    'a wordless link',
  ],
  [
    'annotation Link: without StructParent',
    (s) => s.annotation('Link').delete('StructParent'),
    'a link outside the structure',
  ],
  [
    'annotation Link: StructParent leads nowhere',
    (s) => s.annotation('Link').set('StructParent', PdfNumber.of(99)),
    'a lost link',
  ],
  ['annotation Link: inside P', (s) => s.element('Link').set('S', name('P')), 'a link inside a paragraph'],
  [
    'annotation Link: its flags hide it from print or view',
    (s) => s.annotation('Link').delete('F'),
    'a link that does not print',
  ],
  [
    'annotation Widget: its flags hide it from print or view',
    (s) => s.annotation('Widget').set('F', PdfNumber.of(6)),
    'a hidden field',
  ],
  ['annotation Widget: without appearance', (s) => s.annotation('Widget').delete('AP'), 'a field without appearance'],
  ['annotation Widget: without a place on the page', (s) => s.annotation('Widget').delete('Rect'), 'a field nowhere'],
  [
    'annotation Movie: not a kind that our documents use',
    (s) => s.annotation('Link').set('Subtype', name('Movie')),
    'a film',
  ],
  [
    'page 1: f paints outside tags and artifacts',
    (s) => page(s, (content) => `${content}\n0 0 9 9 re f`),
    'a stray square',
  ],
  [
    'page 1: TJ paints outside tags and artifacts',
    (s) => page(s, (content) => content.replace(/\/H1 <<\s*\/MCID \d+\s*>> BDC/, '/Span BMC')),
    'an untagged title',
  ],
  [
    'page 1: artifact and content inside one another',
    (s) => page(s, (content) => content.replace(/(\/H1 <<[^>]*>> BDC)([\s\S]*?)EMC/, '$1 /Artifact BMC $2 EMC EMC')),
    'an artifact inside a title',
  ],
  ['page 1: marked content is not closed', (s) => page(s, (content) => `${content}\n/Artifact BMC`), 'an open mark'],
  ['page 1: graphics state is not restored', (s) => page(s, (content) => `${content}\nq`), 'an open state'],
  [
    'page 1: CMYK colour under an RGB output intent',
    (s) => page(s, (content) => `0 0 0 1 k\n${content}`),
    'an ink of another space',
  ],
  [
    'page 1: an MCID is used twice',
    (s) => page(s, (content) => content.replace('/MCID 1', '/MCID 0')),
    'a number used twice',
  ],
  [
    'page 1: MCID 77 is not in the parent tree',
    (s) => page(s, (content) => content.replace('/MCID 1\n', '/MCID 77\n')),
    'an unknown number',
  ],
  [
    'page 1: MCID 1 marks nothing',
    (s) => page(s, (content) => content.replace('/MCID 1\n', '/MCID 77\n')),
    'a number of nothing',
  ],
  [
    'page 1: MCID 0 is not that of its element',
    (s) => s.element('H1').set('K', new PdfArray()),
    'a mark that no element claims',
  ],
  ['page 1: MCID 0 is not in the parent tree', (s) => s.parentTree().set(1, new PdfArray()), 'an empty parent tree'],
  ['page 1: font F9 is missing', (s) => page(s, (content) => content.replace(/\/F\d/, '/F9')), 'an unknown font'],
  [
    'page 1: .notdef is shown with BZZZZZ+AtkinsonHyperlegibleNext-Bold',
    (s) => page(s, (content) => content.replace(/<0001/, '<0000')),
    'a missing glyph',
  ],
  [
    'font BZZZZZ+AtkinsonHyperlegibleNext-Bold: without ToUnicode',
    (s) => s.font().delete('ToUnicode'),
    'a font without characters',
  ],
  [
    'page 1: a glyph of BZZZZZ+AtkinsonHyperlegibleNext-Bold stands for no character',
    (s) => s.rewrite(s.font(), 'ToUnicode', (map) => map.replace(/<0041>/, '<>')),
    'a glyph without character',
  ],
  [
    'font BZZZZZ+AtkinsonHyperlegibleNext-Bold: not embedded',
    (s) => s.descriptor().delete('FontFile2'),
    'a font that is not embedded',
  ],
  [
    'output intent: no ICC profile',
    (s) => s.file.dicts(s.catalog, 'OutputIntents')[0]?.delete('DestOutputProfile'),
    'no colour profile',
  ],
  [
    'attachment accord.json: without AFRelationship',
    (s) => s.attachment().delete('AFRelationship'),
    'an attachment without relation',
  ],
  [
    'attachment accord.json: without media type',
    (s) => s.sub(s.attachment(), 'EF', 'F').delete('Subtype'),
    'an attachment of no kind',
  ],
  [
    'attachment accord.json: without date',
    (s) => s.sub(s.attachment(), 'EF', 'F').delete('Params'),
    'an attachment without date',
  ],
  ['attachment: without F and UF', (s) => s.attachment().delete('UF'), 'an attachment without name'],
  [
    'action: a chain of actions',
    (s) => s.sub(s.annotation('Link'), 'A').set('Next', action('URI')),
    'a chain of actions',
  ],
  [
    'page 1: marked content closed once too often',
    (s) => page(s, (content) => `${content}\nEMC`),
    'a mark closed twice',
  ],
  [
    'page 1: graphics state restored once too often',
    (s) => page(s, (content) => `${content}\nQ`),
    'a state restored twice',
  ],
  ['page 1: XObject I9 is missing', (s) => page(s, (content) => `${content}\n/I9 Do`), 'a missing picture'],
  [
    'page 1, appearance 2: text without font',
    (s) => s.rewrite(s.sub(s.annotation('Widget'), 'AP'), 'N', (content) => content.replace(/\/F\d [\d.]+ Tf/, '')),
    'an appearance without font',
  ],
  [
    'structure: LI holds bare content',
    (s) =>
      s.element('LBody').get('K') &&
      s.element('P', 2) &&
      s.element('LI').set('K', new PdfArray([...s.file.entries(s.element('P', 1), 'K')])),
    'words beside their label',
  ],
];

describe('structuralDefects', () => {
  it('finds nothing wrong with a document that uses every block', async () => {
    expect(await structuralDefects(renderPdf(specimen()).bytes)).toEqual([]);
  });

  it('finds nothing wrong with a document that another library read and wrote again', async () => {
    expect(await defectsAfter(() => undefined)).toEqual([]);
  });

  it.each(mutations.map(([defect, breakIt, what]) => [what, breakIt, defect] as const))(
    'finds %s',
    async (_, breakIt, defect) => {
      expect(await defectsAfter(breakIt)).toContain(defect);
    },
  );
});
