import { type FieldValue, openAutosave } from '@entente/evaluations/domain';
import {
  absorbed,
  type AnswerFields,
  entered,
  fieldAt,
  keyOf,
  readyToSend,
  recovered,
  sending,
  settled,
  takenBack,
  unsentOf,
} from './answer-fields';

const key = 'CHK-101/judgement' as const;
const other = 'CHK-101/comment' as const;
const none = new Set<never>();

const fieldsWith = (value: FieldValue, version: number): AnswerFields =>
  new Map([[key, openAutosave<FieldValue>({ value, version })]]);

const kept = (version: number) => ({ kept: () => ({ value: null, version }), conflicts: [] });

describe('answers that save themselves', () => {
  it('send what changed, with the version that was seen, and nothing twice', () => {
    const typed = entered(fieldsWith({ rating: 1 }, 3), key, { rating: 2 });

    const sent = readyToSend(typed, none);

    expect(sent).toEqual([{ key, write: { value: { rating: 2 }, seen: 3 } }]);
    expect(entered(typed, key, { rating: 2 })).toBe(typed);
    expect(readyToSend(settled(sending(typed, sent), sent, kept(4)), none)).toEqual([]);
  });

  it('go on from the version that the server answered', () => {
    const typed = entered(new Map(), other, 'Deux équipes');
    const sent = readyToSend(typed, none);
    const saved = settled(sending(typed, sent), sent, kept(1));

    expect(readyToSend(entered(saved, other, 'Deux équipes, une phrase'), none)).toEqual([
      { key: other, write: { value: 'Deux équipes, une phrase', seen: 1 } },
    ]);
  });

  it('keep the spaces under the fingers though the server trims them', () => {
    const typed = entered(new Map(), other, 'Deux ');
    const sent = readyToSend(typed, none);

    const saved = settled(sending(typed, sent), sent, { kept: () => ({ value: 'Deux', version: 1 }), conflicts: [] });

    expect(fieldAt(saved, other).saved).toEqual({ value: 'Deux ', version: 1 });
  });

  it('wait for the person when somebody else wrote meanwhile, both values kept', () => {
    const typed = entered(fieldsWith(null, 0), key, { rating: 3 });
    const sent = readyToSend(typed, none);
    const theirs = { value: { rating: 1 }, version: 2 };

    const conflicted = settled(sending(typed, sent), sent, {
      ...kept(2),
      conflicts: [{ code: 'CHK-101', field: 'judgement', yours: null, theirs }],
    });

    expect(fieldAt(conflicted, key)).toMatchObject({ saved: theirs, conflict: { yours: { rating: 3 } } });
    expect(readyToSend(conflicted, none)).toEqual([]);
  });

  it('still wait for the person when the page is opened again during a conflict', () => {
    const conflicted = new Map([
      [key, { ...fieldAt(fieldsWith({ rating: 1 }, 2), key), conflict: { yours: { rating: 3 } } }],
    ]);

    const reopened = recovered(fieldsWith({ rating: 1 }, 2), unsentOf(conflicted));

    expect(fieldAt(reopened, key).conflict).toEqual({ yours: { rating: 3 } });
    expect(readyToSend(reopened, none)).toEqual([]);
  });

  it('wait where they are when they were refused, and leave again once changed', () => {
    const typed = entered(new Map(), other, 'x');
    const sent = readyToSend(typed, none);

    const back = takenBack(sending(typed, sent), sent);

    expect(readyToSend(back, new Set([other]))).toEqual([]);
    expect(readyToSend(back, none)).toEqual(sent);
  });

  it('come back from this browser after a closed page', () => {
    const unsent = unsentOf(entered(fieldsWith({ rating: 1 }, 3), key, { rating: 2 }));

    const same = recovered(fieldsWith({ rating: 1 }, 3), unsent);
    const newer = recovered(fieldsWith({ rating: 0 }, 4), unsent);
    const arrived = recovered(fieldsWith({ rating: 2 }, 4), unsent);

    expect(readyToSend(same, none)).toEqual([{ key, write: { value: { rating: 2 }, seen: 3 } }]);
    expect(fieldAt(newer, key).conflict).toEqual({ yours: { rating: 2 } });
    expect(unsentOf(arrived)).toEqual([]);
  });
});

describe('what another call of the server kept', () => {
  const key = keyOf('REV-15', 'comment');
  const kept = [[key, { value: 'Repris.', version: 1 }]] as const;

  it('is shown where nothing was typed', () => {
    expect(fieldAt(absorbed(new Map(), kept), key).saved).toEqual({ value: 'Repris.', version: 1 });
  });

  it('stands beside what was typed meanwhile, and replaces nothing', () => {
    const typed = entered(new Map(), key, 'Tapé.');

    expect(fieldAt(absorbed(typed, kept), key)).toMatchObject({
      saved: { value: 'Repris.', version: 1 },
      conflict: { yours: 'Tapé.' },
    });
  });

  it('is left alone when this page already knows something newer', () => {
    const newer = absorbed(new Map(), [[key, { value: 'Après.', version: 2 }]]);

    expect(absorbed(newer, kept)).toEqual(newer);
  });
});
