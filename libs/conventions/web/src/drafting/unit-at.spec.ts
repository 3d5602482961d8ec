import { emptyParty, partiesFrom } from '@entente/conventions/domain';
import { unitAt } from './unit-at';

const parties = partiesFrom([emptyParty('host'), emptyParty('partner'), emptyParty('partner-4')]);

describe('the part of a draft that a refusal points at', () => {
  it.each([
    ['/content/answers/room/place', { kind: 'question', id: 'room' }],
    ['/content/answers/clauses/added/0', { kind: 'clauses' }],
    ['/content/answers/unknown/2', { kind: 'unknown' }],
    ['/content/parties/0/name', { kind: 'party', id: 'host' }],
    ['/content/parties/1/shortName', { kind: 'party', id: 'partner' }],
    ['/content/parties/2/address', { kind: 'party', id: 'partner-4' }],
    ['/content/edits/CL-02/body', { kind: 'article', id: 'CL-02' }],
    ['/content/acceptedWarnings/0/reason', { kind: 'warnings' }],
  ])('%s', (pointer, unit) => expect(unitAt(pointer, parties)).toEqual(unit));

  it.each(['', '/version', '/content', '/content/answers', '/content/parties/3/name'])('none for « %s »', (pointer) =>
    expect(unitAt(pointer, parties)).toBeNull(),
  );
});
