import { isObstacleCode, obstacleCodes } from '../content/obstacles';
import { leversByObstacle } from '../content/levers';
import { reviewQuestionsV1 } from '../content/review-questions-v1';
import { checklistV1 } from '../content/checklist-v1';
import { criteriaOf } from './evaluation-grid';
import { currentChecklist, gridAt, publishedGrids, publishedQuestionnaires, questionnaireAt } from './grid-registry';
import { openQuestionsOf, prefilledQuestionsOf, questionsOf } from './questionnaire';

const wordsIn = (value: unknown): readonly { fr: string; en: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value) return [{ fr: String(value.fr), en: String(value.en) }];
  return Object.values(value).flatMap(wordsIn);
};

describe('the checklist, version 1', () => {
  it('has 39 criteria in 8 dimensions that weigh 100 together', () => {
    expect(criteriaOf(checklistV1)).toHaveLength(39);
    expect(checklistV1.dimensions.map(({ code, weight }) => `${code}:${weight}`).join(' ')).toBe(
      'D1:15 D2:15 D3:15 D4:10 D5:10 D6:15 D7:15 D8:5',
    );
  });

  it('keeps the codes and weights that past reviews were rated on', () => {
    const kept = criteriaOf(checklistV1).map(
      ({ code, weight, critical }) => `${code.slice(4)}:${weight}${critical ? '!' : ''}`,
    );

    expect(kept.join(' ')).toBe(
      '101:2 102:2 103:3 104:2 105:1 201:3 202:2 203:2 204:1 205:1 301:3! 302:2 303:3! 304:2 305:2 306:2 ' +
        '401:2 402:2 403:2 404:1 405:1 501:3! 502:2 503:3! 504:1 601:3 602:2 603:3 604:2 605:2 ' +
        '701:3 702:2 703:1 704:2 705:2 801:3 802:2 803:1 804:2',
    );
  });

  it('is rated from 0 to 3, with a reason when not applicable, never on a critical criterion', () => {
    expect(checklistV1.scale.steps.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
    expect(checklistV1.scale.notApplicable).toMatchObject({ reasonRequired: true, allowedOnCritical: false });
  });

  it('leads every criterion to at least one lever', () => {
    for (const { code, obstacles } of criteriaOf(checklistV1)) {
      expect([code, obstacles.length > 0 && obstacles.every((one) => isObstacleCode(one))]).toEqual([code, true]);
    }
  });
});

describe('the review questions, version 1', () => {
  const codes = questionsOf(reviewQuestionsV1).map(({ code }) => code);

  it('hold every question of the annual review once', () => {
    const numbers = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
    const all = numbers.flatMap((number) => {
      if (number === '16') return ['16a', '16b'];
      return number === '19' ? ['19a', '19b', '19c'] : [number];
    });

    expect(codes.toSorted()).toEqual(all.map((number) => `REV-${number}`).toSorted());
  });

  it('say which ones Entente fills first', () => {
    expect(prefilledQuestionsOf(reviewQuestionsV1).map(({ code }) => code)).toEqual([
      'REV-01',
      'REV-02',
      'REV-11',
      'REV-23',
      'REV-06',
      'REV-07',
      'REV-10',
      'REV-20',
      'REV-21',
      'REV-29',
    ]);
  });

  it('do not ask what no record can answer yet, nor what the conclusion holds', () => {
    const open = openQuestionsOf(reviewQuestionsV1).map(({ code }) => code);

    expect(codes.filter((code) => !open.includes(code))).toEqual([
      'REV-03',
      'REV-05',
      'REV-22',
      'REV-28',
      'REV-29',
      'REV-30',
    ]);
  });

  it('name every field once in its question', () => {
    for (const { code, fields } of questionsOf(reviewQuestionsV1)) {
      expect([code, new Set(fields.map(({ name }) => name)).size]).toEqual([code, fields.length]);
    }
  });
});

describe('every published version', () => {
  it.each([...publishedGrids, ...publishedQuestionnaires])(
    '$kind $version is worded in both languages',
    (published) => {
      const worded = wordsIn(published);

      expect(worded.length).toBeGreaterThan(50);
      expect(worded.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([]);
    },
  );

  it('is found again by kind and version', () => {
    expect(gridAt({ kind: 'checklist', version: 1 })).toBe(currentChecklist);
    expect(questionnaireAt({ kind: 'annual-review', version: 1 })).toBe(reviewQuestionsV1);
  });

  it('is never replaced by another one', () => {
    expect(() => gridAt({ kind: 'checklist', version: 99 })).toThrow('No grid checklist in version 99.');
  });

  it('has bands that rise to 100', () => {
    for (const { rules } of publishedGrids) {
      const limits = rules.bands.map(({ upTo }) => upTo);
      expect(limits).toEqual(limits.toSorted((a, b) => a - b));
      expect(limits.at(-1)).toBe(100);
      expect(rules.bands.map(({ code }) => code)).toContain(rules.cappedBand);
    }
  });
});

describe('obstacles and levers', () => {
  it('count 33 codes, each with at least one lever', () => {
    expect(obstacleCodes).toHaveLength(33);
    for (const code of obstacleCodes) expect([code, leversByObstacle[code].length > 0]).toEqual([code, true]);
  });

  it('give each lever one code and one wording', () => {
    const levers = Object.values(leversByObstacle).flat();

    expect(new Set(levers.map(({ code }) => code)).size).toBe(levers.length);
    expect(new Set(levers.map(({ text }) => text.fr)).size).toBe(levers.length);
  });
});
