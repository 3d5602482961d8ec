import fc from 'fast-check';
import { anEntry, anIndicatorCell, follows } from '../testing/indicators';
import { cellDoubts } from './cell-doubts';
import { type CellDecision, decideRequest } from './decide-request';
import { enterRequested, handInRequest } from './enter-request';
import { followedFaults } from './followed';
import { indicators } from './indicator-catalogue';
import { emptyEntry, type IndicatorEntry } from './indicator-entry';
import {
  askableQuarters,
  askPartner,
  cellsToDecide,
  type IndicatorRequest,
  type IndicatorRequestId,
  withdrawRequest,
} from './indicator-request';
import { mayPartnerEnter, partnerCells, partnerUsuallyEnters } from './partner-cells';

const on = '2026-11-17' as never;
const person = { name: 'Dr Hélène Roussel', email: 'helene@ch.example' };
const id = '1' as IndicatorRequestId;
const at = new Date('2026-11-17T10:00:00Z');
const followed = [follows('IND-17', { byPartner: true }), follows('IND-20', { byPartner: true }), follows('IND-14')];

const asked = (period = '2026-T3'): IndicatorRequest =>
  askPartner({ id, person, period }, { followed, others: [], on });
const wait = { code: 'IND-17', period: '2026-T3', side: 'joint' } as const;
const hours = { code: 'IND-20', period: '2026-T3', side: 'theirs' } as const;
const enter = (request: IndicatorRequest, value: IndicatorEntry, seen = 0, place: typeof wait | typeof hours = wait) =>
  enterRequested(request, [{ ...place, value, seen }], on);
const handedIn = (): IndicatorRequest => {
  const first = enter(asked(), anEntry({ days: 21 })).request;
  return handInRequest(enter(first, anEntry({ design: 4 }), 0, hours).request, at);
};
const accept = (place: typeof wait | typeof hours, change: Partial<CellDecision> = {}): CellDecision => ({
  ...place,
  accept: true,
  reason: '',
  seen: 1,
  over: 0,
  ...change,
});
const codesOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    const { type, errors } = error as { type?: string; errors?: readonly { pointer: string; code: string }[] };
    return [String(type).split('/').at(-1) ?? '', ...(errors ?? []).map((each) => `${each.pointer} ${each.code}`)];
  }
  return [];
};

describe('the values that the partner enters', () => {
  it('are those it counts as a rule, and never what Entente computes or counts by cycle', () => {
    expect(indicators.filter(partnerUsuallyEnters).map(({ code }) => code)).toEqual([
      'IND-01',
      'IND-02',
      'IND-17',
      'IND-20',
      'IND-21',
      'IND-23',
    ]);
    expect(indicators.filter((each) => !mayPartnerEnter(each)).map(({ code }) => code)).toContain('IND-13');
    expect(followedFaults([follows('IND-26', { byPartner: true })]).map(({ code }) => code)).toEqual([
      'not-by-partner',
    ]);
  });

  it('come due with a quarter: the half-year and the year only with the one that ends them', () => {
    const codes = ['IND-17', 'IND-19', 'IND-01'] as const;

    expect(partnerCells(codes, { kind: 'quarter', year: 2026, rank: 3 }).map(({ period }) => period)).toEqual([
      '2026-T3',
    ]);
    expect(partnerCells(codes, { kind: 'quarter', year: 2026, rank: 2 }).map(({ period }) => period)).toEqual([
      '2026-T2',
      '2026-S1',
    ]);
    expect(partnerCells(codes, { kind: 'quarter', year: 2026, rank: 4 })).toEqual([
      { code: 'IND-17', period: '2026-T4', side: 'joint' },
      { code: 'IND-19', period: '2026-S2', side: 'joint' },
      { code: 'IND-01', period: '2026', side: 'theirs' },
    ]);
  });

  it('may be asked for a quarter that has begun, of this year or the one before', () => {
    expect(askableQuarters(on)).toEqual([
      '2026-T4',
      '2026-T3',
      '2026-T2',
      '2026-T1',
      '2025-T4',
      '2025-T3',
      '2025-T2',
      '2025-T1',
    ]);
    expect(asked().cells.map(({ code, side }) => `${code} ${side}`)).toEqual(['IND-17 joint', 'IND-20 theirs']);
  });

  it('refuses an asking that says nobody, nothing, twice or too much', () => {
    const ask = (change: object, others: readonly IndicatorRequest[] = [], chosen = followed) =>
      codesOf(() => askPartner({ id, person, period: '2026-T3', ...change }, { followed: chosen, others, on }));

    expect(ask({ person: { ...person, name: ' ' }, period: '2027-T1' })).toEqual([
      'invalid-request',
      '/name required',
      '/period quarter-to-ask',
    ]);
    expect(ask({}, [asked()])).toEqual(['already-asked']);
    expect(ask({}, [{ ...asked(), withdrawnAt: at }])).toEqual([]);
    expect(ask({}, [], [follows('IND-14')])).toEqual(['nothing-to-ask']);
    const ten = Array.from({ length: 10 }, (_each, rank) => ({
      ...asked(),
      person: { ...person, email: `${rank}@ch.example` },
    }));
    expect(ask({}, ten)).toEqual(['too-many']);
  });

  it('keeps what is typed cell by cell, and hands both values back when two tabs wrote', () => {
    const { request } = enter(asked(), anEntry({ days: 21 }));
    const { entered } = enter(request, anEntry({ days: 30 }), 0);

    expect(request.cells[0]).toMatchObject({ entry: { parts: { days: 21 } }, version: 1 });
    expect(entered[0]).toMatchObject({
      outcome: 'conflict',
      entry: { parts: { days: 21 } },
      yours: { parts: { days: 30 } },
    });
  });

  it('refuses a value that is not asked, out of range or already accepted, each at its place', () => {
    const { request } = decideRequest(
      handedIn(),
      [accept(wait), accept(hours, { accept: false, reason: 'Trajet ?' })],
      [],
    );

    expect(
      codesOf(() =>
        enterRequested(asked(), [{ ...wait, code: 'IND-14', value: anEntry({ requests: 3 }), seen: 0 }], on),
      ),
    ).toEqual(['invalid-values', '/cells/0/code not-asked']);
    expect(codesOf(() => enter(asked(), anEntry({ days: -1 })))[1]).toContain('/cells/0/entry/parts/days');
    expect(codesOf(() => enter(request, anEntry({ days: 22 }), 1))).toEqual([
      'invalid-values',
      '/cells/0/code cell-accepted',
    ]);
  });

  it('hands in what is known, a word for what is not, and never nothing', () => {
    const why = enter(asked(), { ...emptyEntry, comment: 'Personne ne le relève.' }).request;

    expect(codesOf(() => handInRequest(asked(), at))).toEqual(['nothing-entered']);
    expect(handInRequest(why, at)).toMatchObject({ status: 'handed-in', handedInAt: at });
    expect(handInRequest(handInRequest(why, at), new Date()).handedInAt).toEqual(at);
    expect(codesOf(() => enter(handedIn(), anEntry({ days: 3 }), 1))).toEqual(['handed-in']);
  });

  it('accepts or sends back value by value; what is sent back opens again, the rest no longer changes', () => {
    const decided = decideRequest(
      handedIn(),
      [accept(wait, { over: 2 }), accept(hours, { accept: false, reason: ' Avec le trajet ? ' })],
      [{ ...anIndicatorCell('IND-17', '2026-T3', { days: 12 }), version: 2 }],
    );

    expect(decided.accepted).toMatchObject([{ code: 'IND-17', entry: { parts: { days: 21 } }, version: 3 }]);
    expect(decided.request).toMatchObject({ status: 'entering' });
    expect(decided.request.cells.map(({ verdict, returnReason }) => [verdict, returnReason])).toEqual([
      ['accepted', ''],
      ['returned', 'Avec le trajet ?'],
    ]);
    const again = handInRequest(enter(decided.request, anEntry({ design: 6 }), 1, hours).request, at);
    expect(cellsToDecide(again).map(({ code }) => code)).toEqual(['IND-20']);
    expect(decideRequest(again, [accept(hours, { seen: 2 })], []).request.status).toBe('settled');
  });

  it('refuses a decision without reason, incomplete, stale, or out of time', () => {
    const both = [accept(wait), accept(hours)];

    expect(codesOf(() => decideRequest(handedIn(), [accept(wait, { accept: false })], []))).toEqual([
      'invalid-decision',
      '/decisions/0/reason return-reason',
      '/decisions/IND-20|2026-T3|theirs decide-each',
    ]);
    expect(codesOf(() => decideRequest(handedIn(), [accept(wait, { seen: 3 }), accept(hours)], []))).toEqual([
      'changed-elsewhere',
    ]);
    expect(
      codesOf(() => decideRequest(handedIn(), both, [anIndicatorCell('IND-17', '2026-T3', { days: 12 })])),
    ).toEqual(['changed-elsewhere']);
    expect(codesOf(() => decideRequest(asked(), both, []))).toEqual(['not-handed-in']);
    expect(codesOf(() => decideRequest(withdrawRequest(handedIn(), at), both, []))).toEqual(['closed']);
  });

  it('says that the link was closed, or that all was accepted', () => {
    const settled = decideRequest(handedIn(), [accept(wait), accept(hours)], []).request;

    expect(codesOf(() => enter(settled, anEntry({ days: 3 }), 1))).toEqual(['settled']);
    expect(codesOf(() => enter(withdrawRequest(asked(), at), anEntry({ days: 3 })))).toEqual(['link-revoked']);
    expect(codesOf(() => withdrawRequest(settled, at))).toEqual(['closed']);
  });

  it('never loses nor invents a value, whatever is accepted', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 500 }), (first, second, days) => {
        const filled = enter(enter(asked(), anEntry({ days })).request, anEntry({ design: 1 }), 0, hours).request;
        const { request, accepted, returned } = decideRequest(
          handInRequest(filled, at),
          [accept(wait, { accept: first, reason: 'r' }), accept(hours, { accept: second, reason: 'r' })],
          [],
        );

        expect(accepted.length + returned.length).toBe(2);
        expect(request.status).toBe(first && second ? 'settled' : 'entering');
        expect(request.cells.map(({ entry }) => entry)).toEqual(filled.cells.map(({ entry }) => entry));
      }),
    );
  });
});

describe('what to look at again', () => {
  it('warns of more requests accepted than made, in the same quarter only', () => {
    const cells = [
      anIndicatorCell('IND-14', '2026-T3', { requests: 8 }),
      anIndicatorCell('IND-15', '2026-T3', { accepted: 9 }),
      anIndicatorCell('IND-15', '2026-T2', { accepted: 9 }),
    ];

    expect(cellDoubts(cells)).toEqual([
      { code: 'IND-15', period: '2026-T3', side: 'joint', doubt: 'accepted-above-requests', value: 9, other: 8 },
    ]);
  });

  it('warns of a typed total below the people concerned of the same year', () => {
    const cells = [
      anIndicatorCell('IND-03', '2026-S1', { concerned: 40 }),
      anIndicatorCell('IND-04', '2026', { supported: 30 }),
    ];

    expect(cellDoubts(cells)).toMatchObject([{ code: 'IND-04', doubt: 'supported-below-concerned', other: 40 }]);
    expect(cellDoubts([anIndicatorCell('IND-04', '2026', { supported: 30 })])).toEqual([]);
  });
});
