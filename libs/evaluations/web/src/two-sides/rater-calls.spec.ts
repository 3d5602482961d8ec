import { type RaterPageView } from '@entente/platform/api-client';
import { raterCalls, refusedRaterKeys, toRaterBody } from './rater-calls';

const sent = [
  { key: 'CHK-101/judgement', write: { value: { rating: 2 }, seen: 0 } },
  { key: 'CHK-101/note', write: { value: 'Entre nous', seen: 3 } },
  { key: 'CHK-102/comment', write: { value: 'À dire', seen: 1 } },
] as const;

describe('the answers of one person', () => {
  it('gather what changed of one criterion, the word to share apart from the note to keep', () => {
    expect(toRaterBody(sent)).toEqual({
      answers: [
        { code: 'CHK-101', judgement: { value: { rating: 2 }, seen: 0 }, note: { value: 'Entre nous', seen: 3 } },
        { code: 'CHK-102', comment: { value: 'À dire', seen: 1 } },
      ],
    });
  });

  it('find the fields that a refusal names', () => {
    expect(refusedRaterKeys(sent, ['/answers/1/comment', '/answers/0/judgement/rating', '/answers/9/note'])).toEqual([
      'CHK-102/comment',
      'CHK-101/judgement',
    ]);
  });

  it('are known by person: two raters of one browser never share a draft', async () => {
    const page = (raterId: string) => ({ raterId, answers: [] }) as unknown as RaterPageView;
    const kept = {
      answers: [
        {
          code: 'CHK-101',
          judgement: { value: { rating: 2 }, version: 1 },
          comment: { value: '', version: 0 },
          evidence: { value: '', version: 0 },
          link: { value: '', version: 0 },
          note: { value: 'Entre nous', version: 4 },
        },
      ],
      conflicts: [],
    };
    const calls = raterCalls(page('r-1'), { save: () => Promise.resolve(kept) });

    const outcome = await calls.save(sent);

    expect(calls.place).not.toBe(raterCalls(page('r-2'), { save: () => Promise.resolve(kept) }).place);
    expect(outcome.kept('CHK-101/note')).toEqual({ value: 'Entre nous', version: 4 });
  });
});
