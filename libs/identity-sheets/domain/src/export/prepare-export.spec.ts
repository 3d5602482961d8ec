import { Problem } from '@entente/platform/kernel';
import { sheetFactWords } from '../content/sheet-fact-words';
import { sayPeople, sayShare } from './people-count';
import { sheetFactTypes } from '../sheet-facts';
import { sheetProblems } from '../sheet-problems';
import { anEntry, aPublication, aSheetRecord, aTailoring, castDay } from '../testing';
import { exportNumber, handOver, handoverFaults, prepareExport } from './prepare-export';

const preparation = {
  number: 'FI-2026-031',
  target: { partnerId: 'p', name: 'Centre de santé Simone-Vairon' },
  tailoring: aTailoring(),
  language: 'fr',
  by: 'nadia',
  on: castDay,
} as const;

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Problem ? error.type.replace('/problems/identity-sheets/', '') : String(error);
  }
  return 'accepted';
};

describe('preparing a sheet', () => {
  it('freezes what was published, numbered, for one partner', () => {
    const { sheet, facts } = prepareExport(aPublication(), preparation);

    expect(sheet).toMatchObject({
      number: 'FI-2026-031',
      publicationVersion: 3,
      target: { name: 'Centre de santé Simone-Vairon' },
      figuresVerified: { oldest: '2026-11-04', newest: '2026-11-04' },
      staleFigures: [],
    });
    expect(sheet.blocks).toHaveLength(18);
    expect(facts).toEqual([{ type: 'sheet-exported', number: 'FI-2026-031', partnerId: 'p' }]);
  });

  it('says how old its figures are', () => {
    const record = aSheetRecord({ 'IDS-03c': anEntry('IDS-03c', 64, { verifiedOn: '2025-09-10' }) });
    const { sheet } = prepareExport(aPublication({ record }), preparation);

    expect(sheet.figuresVerified).toEqual({ oldest: '2025-09-10', newest: '2026-11-04' });
    expect(sheet.staleFigures).toEqual(['IDS-03c']);
  });

  it('needs a publication and a sound choice', () => {
    expect(refusal(() => prepareExport(null, preparation))).toBe('not-published');
    expect(
      refusal(() => prepareExport(aPublication(), { ...preparation, tailoring: aTailoring({ offers: [] }) })),
    ).toBe('invalid-tailoring');
  });

  it('may be for nobody in particular', () => {
    expect(prepareExport(aPublication(), { ...preparation, target: null }).facts).toEqual([
      { type: 'sheet-exported', number: 'FI-2026-031', partnerId: null },
    ]);
  });

  it('is numbered by year', () => {
    expect(exportNumber(2026, 31)).toBe('FI-2026-031');
    expect(exportNumber(2027, 1200)).toBe('FI-2027-1200');
  });
});

describe('handing a sheet over', () => {
  const { sheet } = prepareExport(aPublication(), preparation);

  it('keeps to whom, how and when', () => {
    const { facts } = handOver(sheet, { means: 'paper', to: ' Paul Girard ', on: '2026-11-26' }, '2026-11-27');

    expect(facts).toEqual([
      {
        type: 'sheet-handed-over',
        number: 'FI-2026-031',
        partnerId: 'p',
        means: 'paper',
        to: 'Paul Girard',
        on: '2026-11-26',
      },
    ]);
  });

  it.each([
    [{ means: 'paper', to: ' ', on: '2026-11-18' }, '/to required'],
    [{ means: 'email', to: 'Paul Girard', on: '2026-11-18' }, '/to not-an-email'],
    [{ means: 'paper', to: 'Paul Girard', on: '2026-11-16' }, '/on too-early'],
    [{ means: 'paper', to: 'Paul Girard', on: '2026-11-19' }, '/on too-late'],
  ] as const)('is refused when it cannot be so: %j', (handover, expected) => {
    expect(handoverFaults(sheet, handover, '2026-11-18').map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      expected,
    ]);
    expect(refusal(() => handOver(sheet, handover, '2026-11-18'))).toBe('invalid-handover');
  });
});

describe('numbers of people', () => {
  it.each([
    [0, '0'],
    [1, 'moins de 5'],
    [4, 'moins de 5'],
    [5, '5'],
    [1240, '1\u202f240'],
  ])('%d reads %s outside', (count, expected) => {
    expect(sayPeople(count, 'partners', 'fr')).toBe(expected);
  });

  it.each([
    [187, 412, '45\u00a0%'],
    [3, 412, null],
    [410, 412, null],
    [0, 0, null],
    [412, 412, '100\u00a0%'],
  ])('a share of %d in %d is said only when it gives nobody away', (part, whole, expected) => {
    expect(sayShare({ part, whole }, 'partners', 'fr')).toBe(expected);
  });
});

describe('the words of the sheet', () => {
  it('tell every fact and every refusal', () => {
    for (const type of sheetFactTypes) expect(sheetFactWords[type].fr).not.toBe('');
    for (const make of Object.values(sheetProblems)) expect(make().title.en).not.toBe('');
  });
});
