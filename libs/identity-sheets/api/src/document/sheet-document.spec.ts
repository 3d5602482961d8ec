import { type Fit, prepareExport, type SheetRecord } from '@entente/identity-sheets/domain';
import { anEntry, aPublication, aSheetRecord, aTailoring, castDay } from '@entente/identity-sheets/domain/testing';
import type { Language } from '@entente/platform/kernel';
import { renderPdf } from '@entente/platform/pdf';
import { pageTexts, specimenLogo, structuralDefects } from '@entente/platform/pdf/testing';
import type { SheetDocumentContent } from './contents';
import { sheetDocument } from './sheet-document';

type Wish = { record?: SheetRecord; language?: Language; partner?: string | null };

const contentOf = ({
  record = aSheetRecord(),
  language = 'fr',
  partner = 'Centre de santé Simone-Vairon',
}: Wish = {}): SheetDocumentContent => ({
  sheet: prepareExport(aPublication({ record }), {
    number: 'FI-2026-031',
    target: partner === null ? null : { partnerId: 'partner', name: partner },
    tailoring: aTailoring(),
    language,
    by: 'nadia',
    on: castDay,
  }).sheet,
  organisation: 'Association Le Tilleul',
  logo: null,
  createdAt: new Date('2026-11-17T09:00:00Z'),
});

const drawn = (wish: Wish = {}) => renderPdf(sheetDocument(contentOf(wish), specimenLogo()));
const fitOf = (wish: Wish) => sheetDocument(contentOf(wish), specimenLogo()).remarks as Fit;

const long = (count: number): string => Array.from({ length: count }, () => 'Nous accompagnons chacun.').join(' ');

const crowded = aSheetRecord({
  'IDS-06': anEntry('IDS-06', long(46)),
  'IDS-11': anEntry('IDS-11', long(23)),
  'IDS-09': anEntry('IDS-09', { needs: ['dental'], note: long(30) }),
  'IDS-16': anEntry('IDS-16', { description: long(23), organigramFileId: '' }),
});

const bare = aSheetRecord({
  'IDS-17': undefined,
  'IDS-22': undefined,
  'IDS-23': undefined,
  'IDS-15': undefined,
  'IDS-16': undefined,
  'IDS-26': undefined,
  'IDS-19': undefined,
  'IDS-28': undefined,
});

const secret: SheetRecord = Object.fromEntries(
  Object.entries(aSheetRecord()).map(([code, entry]) =>
    ['IDS-13', 'IDS-14'].includes(code) ? [code, entry] : [code, { ...entry, visibility: 'internal' }],
  ),
);

const everySheet: readonly (readonly [string, Wish])[] = [
  ['the sheet of the design', {}],
  ['a sheet in English', { language: 'en' }],
  ['a sheet for nobody in particular', { partner: null }],
  ['a sheet with the least in it', { record: bare }],
  ['a sheet that does not fit', { record: crowded }],
  ['a sheet of which partners see two fields only', { record: secret }],
];

describe('the printed identity sheet', () => {
  it.each(everySheet)('%s is an accessible archive of exactly two pages', async (_name, wish) => {
    const pdf = drawn(wish);

    expect(await structuralDefects(pdf.bytes)).toEqual([]);
    expect(pdf.pageCount).toBe(2);
  });

  it('says first what one can count on us for, and last who we are on paper', async () => {
    const [recto = '', verso = ''] = await pageTexts(drawn().bytes);

    expect(recto.indexOf('Vous pouvez compter sur nous pour')).toBeGreaterThan(recto.indexOf('Le Tilleul'));
    expect(recto.indexOf('Ce que nous attendons de vous')).toBeGreaterThan(recto.indexOf('Vous pouvez compter'));
    expect(verso.indexOf('Awa Diallo')).toBeGreaterThan(verso.indexOf('Notre manière de travailler'));
    expect(verso.indexOf('SIRET')).toBeGreaterThan(verso.indexOf('Awa Diallo'));
  });

  it('bears its number, for whom it is and how fresh its figures are on both sides', async () => {
    const pages = await pageTexts(drawn().bytes);

    for (const words of ['FI-2026-031', 'Centre de santé Simone-Vairon', 'Chiffres vérifiés le 4 novembre 2026']) {
      expect(pages.map((page) => page.replaceAll(/\s/gu, ' ').includes(words))).toEqual([true, true]);
    }
  });

  it('moves to the verso what the recto cannot hold, and names what no side holds', () => {
    const fit = fitOf({ record: crowded });

    expect(fit.moved.length + fit.overflow.length).toBeGreaterThan(0);
    expect(fit).toMatchObject({ fits: false });
    expect(fit.lacking).toBeGreaterThan(0);
  });

  it('shows the sheet of the design whole', () => {
    expect(fitOf({})).toMatchObject({ lacking: 0, fits: true, moved: [], overflow: [] });
    expect(fitOf({ language: 'en' })).toMatchObject({ lacking: 0, fits: true, moved: [], overflow: [] });
  });

  it('is the same bytes for the same content', () => {
    expect(drawn().sha256).toBe(drawn().sha256);
  });
});
