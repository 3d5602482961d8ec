import { aSignatureRequest } from '../testing';
import { hasRunOut, linkReach } from './link-reach';
import { type RequestStatus, requestStatuses } from './request-status';
import { type SignatureRequest } from './signature-request';

const steps: SignatureRequest['steps'] = [
  { kind: 'evidence', inputHash: 'b', outputHash: 'c', at: new Date('2026-12-01T10:00:00Z') },
];
// The request of the builder may be signed until 16 January 2027.
const inTime = new Date('2026-12-02T10:00:00Z');
const lastMoment = new Date('2027-01-16T22:59:59Z');
const tooLate = new Date('2027-01-16T23:00:00Z');
const reach = (status: RequestStatus, at: Date) =>
  linkReach(aSignatureRequest({ status, steps: status === 'sealed' ? steps : [] }), at);

describe('what a personal link opens', () => {
  it.each([
    ['sent', 'everything'],
    ['partially-signed', 'everything'],
    ['completed', 'everything'],
    ['sealing', 'everything'],
    ['sealed', 'everything'],
    ['declined', 'outcome'],
    ['expired', 'outcome'],
    ['cancelled', 'outcome'],
  ] as const)('while there is time, when the request is %s: %s', (status, expected) => {
    expect(reach(status, inTime)).toBe(expected);
  });

  it.each(['sent', 'partially-signed'] as const)('is the outcome alone past the deadline, when %s', (status) => {
    expect([reach(status, lastMoment), reach(status, tooLate)]).toEqual(['everything', 'outcome']);
    expect([lastMoment, tooLate].map((at) => hasRunOut(aSignatureRequest({ status }), at))).toEqual([false, true]);
  });

  it('is the sealed document for sixty days after sealing', () => {
    expect(reach('sealed', new Date('2027-01-30T12:00:00Z'))).toBe('everything');
    expect(reach('sealed', new Date('2027-01-31T12:00:00Z'))).toBe('nothing');
  });

  it('is nothing sixty days after the deadline, however signing stopped', () => {
    const stopped = ['sent', 'partially-signed', 'declined', 'expired', 'cancelled'] as const;

    expect(stopped.map((status) => reach(status, new Date('2027-03-17T12:00:00Z')))).toEqual(
      stopped.map(() => 'outcome'),
    );
    expect(stopped.map((status) => reach(status, new Date('2027-03-18T12:00:00Z')))).toEqual(
      stopped.map(() => 'nothing'),
    );
  });

  it('stays open for whoever waits for sealing, however long', () => {
    const waiting = requestStatuses.filter((status) => reach(status, new Date('2028-01-01T12:00:00Z')) !== 'nothing');

    expect(waiting).toEqual(['completed', 'sealing']);
  });
});
