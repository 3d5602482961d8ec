import fc from 'fast-check';
import { Problem } from '@entente/platform/kernel';
import { blankOf, isBlankValue, missingIn, shapeFaults, tidyValue } from '../shape/check-shape';
import { aSheetRecord, castDay, leTilleulValues } from '../testing';
import { fieldFaults, missingInField } from './field-rules';
import { type FieldCode, fieldCodes, fieldOf, requiredFields } from './sheet-record';
import { revisionOf, showFieldTo, verifyField, writeField } from './write-field';

const record = aSheetRecord();

const codes = (code: FieldCode, value: unknown): string[] =>
  fieldFaults(code, value, { record, today: castDay }).map((fault) => `${fault.pointer} ${fault.code}`);

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Problem ? error.type.replace('/problems/identity-sheets/', '') : String(error);
  }
  return 'accepted';
};

const person = leTilleulValues['IDS-18'];
const [offer] = leTilleulValues['IDS-14'];

describe('the fields of the sheet', () => {
  it('are the thirty of the catalogue', () => {
    const expected = Array.from({ length: 28 }, (_, index) => `IDS-${String(index + 1).padStart(2, '0')}`).flatMap(
      (code) => (code === 'IDS-03' ? ['IDS-03a', 'IDS-03b', 'IDS-03c'] : [code]),
    );

    expect([...fieldCodes].sort()).toEqual(expected);
  });

  it('are required as the catalogue says', () => {
    expect([...requiredFields].sort()).toEqual(
      '01 02 03a 04 05 06 07 08 09 10 11 12 13 14 18 20 21 24'.split(' ').map((number) => `IDS-${number}`),
    );
  });

  it.each([...fieldCodes])(
    '%s has words in both languages, and the answer of Le Tilleul is right and complete',
    (code) => {
      const { label, hint } = fieldOf(code);

      expect([label.fr, label.en, hint.fr, hint.en]).not.toContain('');
      expect(codes(code, leTilleulValues[code])).toEqual([]);
      expect(missingInField(code, record)).toEqual([]);
    },
  );

  it.each([...fieldCodes])('%s starts blank, which is no fault and is missing', (code) => {
    const { shape } = fieldOf(code);
    const blank = blankOf(shape);

    expect(shapeFaults(shape, blank)).toEqual([]);
    expect(isBlankValue(shape, blank)).toBe(true);
    expect(missingIn(shape, blank)).toEqual(['']);
  });

  it.each<[FieldCode, unknown, string[]]>([
    ['IDS-01', { name: 'x'.repeat(201), acronym: 'y'.repeat(31) }, ['/name too-long', '/acronym too-long']],
    ['IDS-01', 'Le Tilleul', [' wrong-kind']],
    ['IDS-01', { name: 'Le Tilleul' }, ['/acronym wrong-kind']],
    ['IDS-02', '2026-11-18', [' too-late']],
    ['IDS-02', '1987-02-30', [' not-a-day']],
    ['IDS-03a', -1, [' too-small']],
    ['IDS-03a', 2.5, [' not-whole']],
    ['IDS-03b', 33.25, [' too-many-decimals']],
    ['IDS-04', { count: 412, year: 2027 }, ['/year future-year']],
    ['IDS-05', { count: 413, method: 'guessed', wording: '' }, ['/method not-a-choice']],
    ['IDS-05', { count: 413, method: 'counted', wording: '' }, ['/count more-than-supported']],
    ['IDS-06', 'x'.repeat(1201), [' too-long']],
    ['IDS-06', 'a\u0000b', [' unwritable']],
    ['IDS-08', { publics: ['homeless', 'martians'], note: '' }, ['/publics not-a-choice']],
    ['IDS-12', { none: true, partners: leTilleulValues['IDS-12'].partners }, ['/none none-and-some']],
    ['IDS-14', [offer, offer], ['/1/id repeated']],
    ['IDS-14', Array.from({ length: 21 }, (_, index) => ({ ...offer, id: `o${index}` })), [' too-many']],
    ['IDS-18', { ...person, email: 'awa' }, ['/email not-an-email']],
    ['IDS-24', [{ kind: 'siret', value: '123', keptBecause: '' }], ['/0/value siret-too-short']],
    ['IDS-24', [{ kind: 'siret', value: '77567227232334', keptBecause: '' }], ['/0/keptBecause siret-checksum']],
    ['IDS-24', [{ kind: 'siret', value: '77567227232334', keptBecause: 'Lu au registre' }], []],
  ])('%s tells what is wrong, at its place', (code, value, expected) => {
    expect(codes(code, value)).toEqual(expected);
  });

  it.each<[string, FieldCode, unknown, string[]]>([
    ['« Aucun à ce jour » is an answer', 'IDS-12', { none: true, partners: [] }, []],
    [
      'a half-written line is not complete',
      'IDS-12',
      { none: false, partners: [{ partnershipId: '', name: 'CSAPA', together: '', frame: '' }] },
      ['/partners/0/together'],
    ],
    ['a number without its year is not complete', 'IDS-04', { count: 412, year: null }, ['/year']],
    ['zero is an answer', 'IDS-03a', 0, []],
    ['FINESS alone is not enough', 'IDS-24', [{ kind: 'finess', value: '010000024', keptBecause: '' }], ['']],
    ['a BCE number is enough', 'IDS-24', [{ kind: 'bce', value: '0314595348', keptBecause: '' }], []],
  ])('%s', (_, code, value, missing) => {
    const written = writeField(record, code, { value, by: 'awa', on: castDay, readRevision: 1 }).record;

    expect(missingInField(code, written)).toEqual(missing);
  });

  it('never break on what a program may send', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldCodes), fc.anything({ withNullPrototype: true }), (code, value) => {
        expect(() => codes(code, value)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });
});

describe('writing a field', () => {
  it('says that it is right today, by whom, and tidies it', () => {
    const { record: written, facts } = writeField(record, 'IDS-01', {
      value: { name: '  Le   Tilleul ', acronym: '', intruder: 'x' },
      by: 'nadia',
      on: castDay,
      readRevision: 1,
    });

    expect(written['IDS-01']).toEqual({
      value: { name: 'Le Tilleul', acronym: '' },
      writtenBy: 'nadia',
      writtenOn: castDay,
      verifiedOn: castDay,
      visibility: 'public',
      revision: 2,
    });
    expect(facts).toEqual([{ type: 'field-verified', code: 'IDS-01', on: castDay }]);
  });

  it('tells that it changed only when it did', () => {
    const write = (value: unknown) => writeField(record, 'IDS-03a', { value, by: 'awa', on: castDay, readRevision: 1 });

    expect(write(39).facts).toEqual([{ type: 'field-written', code: 'IDS-03a' }]);
    expect(
      writeField(write(39).record, 'IDS-03a', { value: 39, by: 'awa', on: castDay, readRevision: 2 }).facts,
    ).toEqual([]);
  });

  it('starts from the usual visibility, and keeps the one chosen since', () => {
    const empty = aSheetRecord({ 'IDS-03a': undefined });
    const first = writeField(empty, 'IDS-03a', { value: 38, by: 'awa', on: castDay, readRevision: 0 }).record;
    const hidden = showFieldTo(first, 'IDS-03a', 'internal').record;
    const again = writeField(hidden, 'IDS-03a', {
      value: 40,
      by: 'awa',
      on: castDay,
      readRevision: revisionOf(hidden, 'IDS-03a'),
    });

    expect(first['IDS-03a']).toMatchObject({ visibility: 'partners', revision: 1 });
    expect(again.record['IDS-03a']?.visibility).toBe('internal');
  });

  it('is refused when somebody else wrote meanwhile', () => {
    expect(refusal(() => writeField(record, 'IDS-03a', { value: 39, by: 'awa', on: castDay, readRevision: 0 }))).toBe(
      'changed-elsewhere',
    );
  });

  it('is refused with the faults of a wrong value', () => {
    expect(
      refusal(() => writeField(record, 'IDS-03a', { value: 'beaucoup', by: 'awa', on: castDay, readRevision: 1 })),
    ).toBe('invalid-value');
  });

  it('drops blank lines of a list', () => {
    expect(tidyValue(fieldOf('IDS-17').shape, [' pas de nuit ', ' ', ''])).toEqual(['pas de nuit']);
  });
});

describe('checking a field again', () => {
  it('moves its date and keeps its words', () => {
    const { record: verified, facts } = verifyField(record, 'IDS-06', castDay);

    expect(verified['IDS-06']).toMatchObject({ verifiedOn: castDay, writtenOn: '2026-11-04', revision: 2 });
    expect(facts).toEqual([{ type: 'field-verified', code: 'IDS-06', on: castDay }]);
  });

  it('is refused on an empty field', () => {
    expect(refusal(() => verifyField(aSheetRecord({ 'IDS-06': undefined }), 'IDS-06', castDay))).toBe(
      'nothing-to-verify',
    );
    expect(refusal(() => showFieldTo({}, 'IDS-06', 'public'))).toBe('nothing-to-verify');
  });

  it('tells a change of visibility once', () => {
    expect(showFieldTo(record, 'IDS-06', 'internal').facts).toEqual([
      { type: 'field-visibility-changed', code: 'IDS-06', from: 'public', to: 'internal' },
    ]);
    expect(showFieldTo(record, 'IDS-06', 'public').facts).toEqual([]);
  });
});
