import { conventionFactTypes } from './convention-facts';
import { foldHistory, type ToldFact } from './fold-history';

const fact = (type: string, at: string, detail: Record<string, unknown> = {}, actorName = 'Nadia'): ToldFact => ({
  type,
  at: `2026-11-${at}:00.000Z`,
  actorName,
  detail: { conventionId: 'c1', ...detail },
});
const marc = { requestId: 'r1', signatoryId: 'marc' };
const nadia = { requestId: 'r1', signatoryId: 'nadia' };
const told = (facts: readonly ToldFact[]) =>
  foldHistory(facts).map(({ headline, parts }) => [headline.type, parts.map(({ type }) => type)]);

/** From the first word to the seal, as the database gives it: newest first, one transaction in any order. */
const wholeLife = [
  fact('document-sealed', '19T10:02', { requestId: 'r1' }),
  fact('evidence-written', '19T10:02', { requestId: 'r1' }),
  fact('organisation-sealed', '19T10:01', { requestId: 'r1' }),
  fact('sealing-started', '19T10:01', { requestId: 'r1' }),
  fact('revision-sealed', '19T10:01', marc),
  fact('convention-signed', '19T10:00', {}, 'Marc'),
  fact('request-completed', '19T10:00', { requestId: 'r1' }, 'Marc'),
  fact('code-accepted', '19T10:00', marc, 'Marc'),
  fact('signature-recorded', '19T10:00', marc, 'Marc'),
  fact('consent-given', '19T10:00', marc, 'Marc'),
  fact('code-refused', '19T09:59', marc, 'Marc'),
  fact('code-sent', '19T09:58', marc, 'Marc'),
  fact('revision-sealed', '18T08:31', nadia),
  fact('signature-recorded', '18T08:30', nadia),
  fact('document-viewed', '18T08:20', nadia),
  fact('document-viewed', '17T15:00', marc, 'Marc'),
  fact('request-sent', '17T09:00', { requestId: 'r1' }),
  fact('convention-sent', '17T09:00'),
  fact('convention-revised', '16T10:30'),
  fact('convention-revised', '16T10:20'),
  fact('convention-drafted', '16T10:00'),
];

describe('a history told by acts', () => {
  it('has one line for each human act, its steps beneath it in the order they came', () => {
    expect(told(wholeLife)).toEqual([
      [
        'document-sealed',
        [
          'request-completed',
          'convention-signed',
          'sealing-started',
          'organisation-sealed',
          'evidence-written',
          'document-sealed',
        ],
      ],
      [
        'signature-recorded',
        ['code-sent', 'code-refused', 'code-accepted', 'consent-given', 'signature-recorded', 'revision-sealed'],
      ],
      ['signature-recorded', ['document-viewed', 'signature-recorded', 'revision-sealed']],
      ['document-viewed', ['document-viewed']],
      ['convention-sent', ['request-sent', 'convention-sent']],
      ['convention-revised', ['convention-revised', 'convention-revised']],
      ['convention-drafted', ['convention-drafted']],
    ]);
  });

  it('loses no fact and tells none twice, whatever is read so far', () => {
    for (let read = 0; read <= wholeLife.length; read += 1) {
      const parts = foldHistory(wholeLife.slice(0, read)).flatMap((act) => act.parts);

      expect(new Set(parts)).toEqual(new Set(wholeLife.slice(0, read)));
      expect(parts).toHaveLength(read);
    }
  });

  it('keeps under a refusal the declined convention, and under a withdrawal the cancelled request', () => {
    const stopped = [
      fact('request-cancelled', '21T09:00', { requestId: 'r2' }),
      fact('convention-withdrawn', '21T09:00'),
      fact('convention-declined', '18T09:00', {}, 'Marc'),
      fact('signature-refused', '18T09:00', marc, 'Marc'),
      fact('document-viewed', '18T08:55', marc, 'Marc'),
    ];

    expect(told(stopped)).toEqual([
      ['convention-withdrawn', ['request-cancelled', 'convention-withdrawn']],
      ['signature-refused', ['document-viewed', 'signature-refused', 'convention-declined']],
    ]);
  });

  it('says that sealing failed until it succeeds', () => {
    const failed = [
      fact('sealing-failed', '19T10:05', { requestId: 'r1' }),
      fact('convention-signed', '19T10:00', {}, 'Marc'),
    ];

    expect(told(failed)[0]?.[0]).toBe('sealing-failed');
    expect(told([fact('document-sealed', '19T10:09', { requestId: 'r1' }), ...failed])).toHaveLength(1);
  });

  it('mixes neither two people, nor two conventions, nor two sittings', () => {
    const apart = [
      fact('document-sealed', '19T10:00', { conventionId: 'c2', requestId: 'r2' }),
      fact('request-completed', '19T10:00', { requestId: 'r1' }),
      fact('code-sent', '18T18:00', marc, 'Marc'),
      fact('document-viewed', '18T09:00', marc, 'Marc'),
      fact('document-viewed', '18T09:00', nadia),
    ];

    expect(told(apart).map(([, parts]) => parts)).toEqual(
      ['document-sealed', 'request-completed', 'code-sent', 'document-viewed', 'document-viewed'].map((type) => [type]),
    );
  });

  it.each(conventionFactTypes)('tells %s on its own line when it comes alone', (type) => {
    expect(told([fact(type, '17T09:00')])).toEqual([[type, [type]]]);
  });
});
