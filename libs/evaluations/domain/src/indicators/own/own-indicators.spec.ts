import fc from 'fast-check';
import { boardLines } from '../indicator-board';
import { indicatorCodes, shippedCatalogue } from '../indicator-catalogue';
import { expectedCells } from '../expected-cells';
import { entryFaults } from '../check-entry';
import { followedFaults } from '../followed';
import { outsideCells } from '../hide-small';
import { figureText } from '../indicator-sentence';
import { follows } from '../../testing/indicators';
import { catalogueOf, shippedIndicators } from './adapt-indicators';
import { type AdaptedIndicator, type IndicatorsDraft, type OwnCount } from './indicators-content';
import { indicatorsFaults } from './indicators-faults';
import { indicatorsFile, readIndicatorsFile } from './indicators-file';
import {
  finishedIndicators,
  isIndicatorsAhead,
  noOwnIndicators,
  publishIndicators,
  reviseIndicators,
  takeIndicators,
} from './own-indicators';

const words = (fr: string) => ({ fr, en: '' });

const count = (overrides: Partial<OwnCount> = {}): OwnCount => ({
  unit: 'number',
  counted: words('ateliers'),
  people: false,
  whoCounts: words('Notre équipe.'),
  sides: 'together',
  year: 'sum',
  better: 'more',
  reliability: 'estimated',
  ...overrides,
});

const own = (overrides: Partial<OwnCount> = {}, code = 'LIN-001'): AdaptedIndicator => ({
  code,
  label: words('Ateliers menés ensemble'),
  definition: words('Ateliers où les deux équipes étaient là.'),
  rule: words('Un atelier compte une fois.'),
  frequency: 'quarter',
  followed: true,
  own: count(overrides),
});

const shipped = shippedIndicators().indicators;
const draftOf = (indicators: readonly AdaptedIndicator[], lastOwn = 1): IndicatorsDraft => ({
  content: { indicators },
  lastOwn,
});
const changed = (code: string, change: Partial<AdaptedIndicator>) =>
  shipped.map((one) => (one.code === code ? { ...one, ...change } : one));
const codesOf = (draft: IndicatorsDraft, standing?: Parameters<typeof indicatorsFaults>[1]) =>
  indicatorsFaults(draft, standing).map(({ pointer, code }) => [pointer, code]);
const at = (code: string) => shipped.findIndex((one) => one.code === code);

describe('the indicators that an organisation adapts', () => {
  it('are those of Entente, in its order, while nothing is adapted', () => {
    expect(catalogueOf(null)).toBe(shippedCatalogue);
    expect(catalogueOf(shippedIndicators()).indicators).toEqual(shippedCatalogue.indicators);
    expect(indicatorsFaults(noOwnIndicators().draft)).toEqual([]);
    expect(isIndicatorsAhead(noOwnIndicators(), null)).toBe(false);
  });

  it('take the words, the order and the rhythm of the organisation, never another source', () => {
    const adapted = [...changed('IND-01', { label: words('Collègues engagés'), frequency: 'half' })].reverse();
    const catalogue = catalogueOf({ indicators: adapted });
    expect(catalogue.indicators.map(({ code }) => code)).toEqual([...indicatorCodes].reverse());
    expect(catalogue.of('IND-01')).toMatchObject({ label: words('Collègues engagés'), frequency: 'half' });
    expect(catalogue.of('IND-01')?.parts).toEqual(shippedCatalogue.of('IND-01')?.parts);
  });

  it('keep what Entente adds later', () => {
    const catalogue = catalogueOf({ indicators: shipped.filter(({ code }) => code !== 'IND-30') });
    expect(catalogue.of('IND-30')).toEqual(shippedCatalogue.of('IND-30'));
  });

  it.each([
    ['number', 12, '12 ateliers'],
    ['percent', 62.5, '62,5 %'],
    ['hours', 3, '3 h'],
    ['euros', 450_000, '4 500 €'],
    ['days', 8, '8 jours'],
  ] as const)('count %s, and say it', (unit, value, said) => {
    const definition = catalogueOf({ indicators: [...shipped, own({ unit })] }).of('LIN-001');
    const text = definition ? figureText(definition, value, 'fr') : '';
    expect(text.replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(said);
  });

  it('are asked for, entered, added up and compared as any other', () => {
    const catalogue = catalogueOf({ indicators: [own(), ...shipped] });
    const followed = [follows('LIN-001', { target: 10 })];
    expect(followedFaults(followed)).toHaveLength(1);
    expect(followedFaults(followed, { catalogue })).toEqual([]);
    expect(expectedCells(followed, 2026, '2026-05-01', catalogue).begun).toEqual([
      'LIN-001|2026-T1|joint',
      'LIN-001|2026-T2|joint',
    ]);
    const cell = (period: string, value: number) => ({
      code: 'LIN-001',
      period,
      side: 'joint' as const,
      version: 1,
      entry: { parts: { value }, reliability: 'counted' as const, comment: '', reason: '' },
    });
    const [line] = boardLines({
      year: 2026,
      on: '2026-07-15',
      followed,
      catalogue,
      cells: [cell('2026-T1', 4), cell('2026-T2', 5), cell('2025-T1', 2), cell('2025-T2', 1)],
      computed: [],
    });
    expect(line?.trend.figure?.value).toBe(9);
    expect(line?.trend.lastYear?.change).toBe('better');
    expect(line?.trend.target?.state).toBe('under-way');
  });

  it('are read when dropped, and asked for no more', () => {
    const catalogue = catalogueOf({ indicators: changed('IND-12', { followed: false }) });
    const followed = [follows('IND-12')];
    const entry = { parts: { met: 4 }, reliability: 'counted' as const, comment: '', reason: '' };
    const place = { code: 'IND-12', period: '2026-T1', side: 'joint' as const };
    const board = { year: 2026, on: '2026-07-15' as const, followed, catalogue, computed: [] };
    const cells = [{ ...place, version: 1, entry }];
    expect(boardLines({ ...board, cells })).toHaveLength(1);
    expect(boardLines({ ...board, cells: [] })).toHaveLength(0);
    expect(expectedCells(followed, 2026, '2026-05-01', catalogue).begun).toEqual([]);
    expect(entryFaults({ place, entry, computed: null, catalogue }, '2026-07-15').map(({ code }) => code)).toContain(
      'indicator-retired',
    );
    expect(followedFaults(followed, { catalogue }).map(({ code }) => code)).toEqual(['indicator-retired']);
    expect(followedFaults(followed, { catalogue, kept: followed })).toEqual([]);
  });

  it('hide a small number of people outside, and no other', () => {
    const shown = (people: boolean) => {
      const definition = catalogueOf({ indicators: [...shipped, own({ people })] }).of('LIN-001') ?? undefined;
      const cell = { code: 'LIN-001', period: '2026-T1', side: 'joint' as const, parts: { value: 3 }, definition };
      return outsideCells([cell])[0]?.parts;
    };
    expect(shown(true)).toEqual({ value: null });
    expect(shown(false)).toEqual({ value: 3 });
  });
});

describe('what is refused of adapted indicators', () => {
  it.each([
    ['IND-03', 'needed-by-figure'],
    ['IND-14', 'needed-by-figure'],
    ['IND-20', 'needed-by-figure'],
    ['IND-05', 'needed-by-review'],
    ['IND-16', 'needed-by-review'],
    ['IND-17', 'needed-by-review'],
  ])('%s hidden: %s', (code, fault) => {
    expect(codesOf(draftOf(changed(code, { followed: false })))).toEqual([[`/indicators/${at(code)}/followed`, fault]]);
  });

  it.each(['IND-04', 'IND-13', 'IND-14', 'IND-15', 'IND-26'])('another rhythm of %s', (code) => {
    expect(codesOf(draftOf(changed(code, { frequency: 'half' })))).toEqual([
      [`/indicators/${at(code)}/frequency`, 'frequency-bound'],
    ]);
  });

  it('all at once: a code left out, one of nobody, one twice, empty words, a share above the whole', () => {
    const written = [
      ...shipped.slice(1),
      { ...own({ unit: 'percent', target: 120, whoCounts: words(' ') }), label: words('') },
      own({}, 'LIN-009'),
      own({}, 'LIN-001'),
    ];
    expect(codesOf(draftOf(written))).toEqual([
      ['/indicators', 'indicator-left-out'],
      ['/indicators/31/label/fr', 'required'],
      ['/indicators/31/own/whoCounts/fr', 'required'],
      ['/indicators/31/own/target', 'target-above'],
      ['/indicators/32/code', 'unknown-indicator-code'],
      ['/indicators/33/code', 'duplicate-code'],
    ]);
  });

  it('another unit or rhythm once values are there, with the code to create instead', () => {
    const inForce = { indicators: [...shipped, own()] };
    const standing = { inForce, entered: ['LIN-001', 'IND-01'] };
    const after = draftOf([...changed('IND-01', { frequency: 'quarter' }), own({ unit: 'hours' })]);
    expect(indicatorsFaults(after, standing)).toEqual([
      { pointer: '/indicators/0/frequency', code: 'meaning-kept', params: { code: 'IND-01', next: 'LIN-002' } },
      { pointer: '/indicators/32/own/unit', code: 'meaning-kept', params: { code: 'LIN-001', next: 'LIN-002' } },
    ]);
    expect(indicatorsFaults(after, { inForce, entered: [] })).toEqual([]);
    expect(codesOf(draftOf(shipped), standing)).toEqual([['/indicators', 'indicator-left-out']]);
  });

  it('a publication of nothing new', () => {
    expect(() => publishIndicators(noOwnIndicators(), null, [])).toThrow('unchanged');
  });
});

describe('a draft and its versions', () => {
  it('never give a code twice, and finish the words of both languages', () => {
    const revised = reviseIndicators(noOwnIndicators(), draftOf([...shipped, own()], 1));
    const without = reviseIndicators(revised, draftOf(shipped, 0));
    expect(without.draft.lastOwn).toBe(1);
    const { version, own: after } = publishIndicators(revised, null, []);
    expect(version.content.indicators.at(-1)?.label).toEqual({
      fr: 'Ateliers menés ensemble',
      en: 'Ateliers menés ensemble',
    });
    expect(isIndicatorsAhead(after, version)).toBe(false);
  });

  it('travel in a file, and keep hidden what the file does not have', () => {
    const content = finishedIndicators({ indicators: [...shipped, own({ target: 12 })] });
    const file = JSON.stringify(indicatorsFile(content, 1));
    expect(readIndicatorsFile(file)).toEqual({ content, lastOwn: 1 });
    const taken = takeIndicators(noOwnIndicators(), draftOf(shipped, 0), content);
    expect(taken.content.indicators.at(-1)).toMatchObject({ code: 'LIN-001', followed: false });
    expect(indicatorsFaults({ ...taken, lastOwn: 1 }, { inForce: content, entered: ['LIN-001'] })).toEqual([]);
  });

  it('refuse any other file whole, never with another error than theirs', () => {
    const refusal = (text: string) => {
      try {
        readIndicatorsFile(text);
        return null;
      } catch (error) {
        return (error as { readonly code?: string }).code ?? String(error);
      }
    };
    fc.assert(fc.property(fc.string(), (text) => refusal(text) !== null));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ format: 'entente-indicators', formatVersion: 1, lastOwn: 0, indicators: value });
        expect(refusal(text)).toMatch(/invalid-file/);
      }),
    );
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(refusal(`{"format":"entente-indicators","formatVersion":1,"lastOwn":0,"indicators":${deep}}`)).toMatch(
      /invalid-file/,
    );
  });
});
