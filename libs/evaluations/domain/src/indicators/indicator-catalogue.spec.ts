import { obstacleCodes } from '../content/obstacles';
import { leversByObstacle } from '../content/levers';
import { indicatorCodes, indicators, isIndicatorCode, suggestedIndicators } from './indicator-catalogue';
import { partOf } from './indicator';

describe('the catalogue of indicators', () => {
  it('holds IND-01 to IND-32, each under its own code', () => {
    const expected = Array.from({ length: 32 }, (_each, at) => `IND-${String(at + 1).padStart(2, '0')}`);

    expect(indicatorCodes).toEqual(expected);
    expect(indicators.map(({ code }) => code)).toEqual(expected);
  });

  it('pins how often each is due: a code keeps its meaning', () => {
    const due = Object.groupBy(indicators, ({ frequency }) => frequency);

    expect(
      Object.fromEntries(
        Object.entries(due).map(([frequency, all]) => [frequency, all.map(({ code }) => code.slice(4))]),
      ),
    ).toEqual({
      year: ['01', '02', '04', '09', '10', '18', '21', '23', '24', '25', '27', '28', '29', '30', '32'],
      half: ['03', '19', '22'],
      quarter: ['05', '06', '07', '08', '11', '12', '14', '15', '16', '17', '20'],
      cycle: ['13'],
      live: ['26', '31'],
    });
  });

  it('says in both languages what each is, how it is counted and who counts', () => {
    for (const { code, label, unit, source, definition, rule, whoCounts, parts } of indicators) {
      const texts = [label, unit, source, definition, rule, whoCounts, ...parts.map((part) => part.label)];
      expect([code, texts.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')]).toEqual([code, []]);
    }
  });

  it('takes every figure from parts that exist', () => {
    for (const definition of indicators) {
      const { figure, parts } = definition;
      const named = figure.kind === 'share' ? [...figure.parts, ...figure.of] : 'part' in figure ? [figure.part] : [];
      const within = parts.flatMap((part) => part.within ?? []);
      expect([...named, ...within].filter((code) => !partOf(definition, code))).toEqual([]);
      if (figure.kind === 'share-of') expect(isIndicatorCode(figure.indicator)).toBe(true);
      expect(new Set(parts.map(({ code }) => code)).size).toBe(parts.length);
    }
  });

  it('never adds medians, people or halves of a year that share the same people', () => {
    const added = indicators.filter(({ year }) => year === 'sum').map(({ code }) => code);

    expect(added).not.toEqual(expect.arrayContaining(['IND-03']));
    expect(added.filter((code) => ['IND-01', 'IND-03', 'IND-13', 'IND-17', 'IND-18'].includes(code))).toEqual([]);
  });

  it('counts requests without follow-up by the obstacle codes, and gives each at least one lever', () => {
    const byReason = indicators.find(({ code }) => code === 'IND-16');

    expect(obstacleCodes).toHaveLength(33);
    expect(byReason?.parts.map(({ code }) => code)).toEqual(obstacleCodes);
    expect(obstacleCodes.filter((code) => leversByObstacle[code].length === 0)).toEqual([]);
  });

  it('suggests a start in which what is divided comes with what it is divided by', () => {
    expect(suggestedIndicators).toEqual(expect.arrayContaining(['IND-14', 'IND-15']));
    expect(suggestedIndicators.length).toBeLessThanOrEqual(10);
  });
});
