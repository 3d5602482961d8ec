import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type ChainedEvent, appendEvent, canonicalHash, eraseValues, verifyChain } from './event-chain';

const genesis = canonicalHash({ convention: '2026-014' });

const aChain = (): ChainedEvent[] => {
  const sent = appendEvent(genesis, { type: 'sent', at: '2026-11-09T08:00:00Z', facts: { signatories: 2 } });
  const viewed = appendEvent(sent.hash, {
    type: 'viewed',
    at: '2026-11-10T13:30:00Z',
    facts: { signatoryId: 's1' },
    personal: { address: '192.0.2.7', name: 'Nadia Belkacem' },
  });
  const signed = appendEvent(viewed.hash, { type: 'signed', at: '2026-11-10T13:32:00Z', facts: { signatoryId: 's1' } });
  return [sent, viewed, signed];
};

const changed = (index: number, change: Partial<ChainedEvent>): ChainedEvent[] =>
  aChain().map((event, at) => (at === index ? { ...event, ...change } : event));

describe('the chained journal', () => {
  it('is intact from its genesis to its head', () => {
    const chain = aChain();

    expect(verifyChain(chain, genesis)).toEqual({ intact: true, head: chain[2]?.hash });
  });

  it('stays intact when personal values are erased, and can no longer tell them', () => {
    const chain = aChain().map((event) => eraseValues(event, 'address', 'name'));

    expect(verifyChain(chain, genesis).intact).toBe(true);
    expect(JSON.stringify(chain)).not.toContain('Nadia');
    expect(JSON.stringify(chain)).not.toContain('192.0.2.7');
  });

  it.each([
    ['a fact changes', changed(1, { facts: { signatoryId: 's2' } }), 1, 'hash-differs'],
    ['a time changes', changed(0, { at: '2026-11-08T08:00:00Z' }), 0, 'hash-differs'],
    ['a commitment is dropped', changed(1, { commitments: {} }), 1, 'hash-differs'],
    [
      'a personal value changes',
      changed(1, { personal: { name: { salt: '00', value: 'X' } } }),
      1,
      'personal-value-differs',
    ],
    [
      'a personal value is added',
      changed(0, { personal: { name: { salt: '00', value: 'X' } } }),
      0,
      'personal-value-differs',
    ],
    ['an event is taken out', aChain().toSpliced(1, 1), 1, 'link-broken'],
    ['two events are exchanged', aChain().toReversed(), 0, 'link-broken'],
  ])('breaks where it was touched when %s', (_, chain, index, code) => {
    expect(verifyChain(chain, genesis)).toMatchObject({ intact: false, code, index });
  });

  it('belongs to one genesis', () => {
    expect(verifyChain(aChain(), canonicalHash({ convention: '2026-015' }))).toMatchObject({
      code: 'link-broken',
      index: 0,
    });
  });

  it('gives equal personal values different commitments', () => {
    const event = {
      type: 'viewed',
      at: '2026-11-10T13:30:00Z',
      facts: {},
      personal: { name: 'Nadia', again: 'Nadia' },
    };
    const { commitments } = appendEvent(genesis, event);

    expect(commitments['name']).not.toBe(commitments['again']);
  });

  it('hashes the RFC 8785 form: keys sorted, no space, whatever the order they came in', () => {
    const expected = createHash('sha256').update('{"a":1,"b":{"c":"é","d":[]}}').digest('hex');

    expect(canonicalHash({ b: { d: [], c: 'é' }, a: 1 })).toBe(expected);
  });

  it('survives storage as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
        const stored: ChainedEvent = JSON.parse(
          JSON.stringify(appendEvent(genesis, { type: 't', at: 'now', facts: JSON.parse(JSON.stringify(facts)) })),
        );
        return verifyChain([stored], genesis).intact;
      }),
      { numRuns: 50 },
    );
  });
});
