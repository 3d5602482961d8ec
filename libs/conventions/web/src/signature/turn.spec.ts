import { type SignatoryView } from '@entente/platform/api-client';
import { isSealing, turnOf } from './turn';

const aSignatory = (overrides: Partial<SignatoryView> = {}): SignatoryView => ({
  id: 'd2',
  party: 'partner',
  name: 'Marc Thévenot',
  title: 'Directeur',
  email: 'm.thevenot@ch-clairval.example',
  status: 'invited',
  invitedOn: '2026-11-13',
  viewedAt: null,
  signedAt: null,
  mailReturnedAt: null,
  refusalReason: null,
  codesLeft: 3,
  reminders: 0,
  remindersStopped: false,
  nextReminder: null,
  ...overrides,
});
const nadia = aSignatory({ id: 'd1', party: 'host', name: 'Nadia Belkacem', email: 'Nadia@letilleul.example' });
const marc = aSignatory();
const at = '2026-11-16T09:00:00Z';
const none = { status: 'sent', failure: null } as const;

describe('whose turn it is', () => {
  it('is the reader’s when they are awaited, whatever the case of their address', () => {
    expect(turnOf('in-signature', { ...none, signatories: [marc, nadia] }, 'nadia@letilleul.example')).toEqual({
      kind: 'mine',
      signatory: nadia,
    });
  });

  it('is of all who are awaited, never of those who have signed', () => {
    const signed = { ...nadia, signedAt: at };

    expect(turnOf('in-signature', { ...none, signatories: [signed, marc] }, 'x@y.example')).toEqual({
      kind: 'awaited',
      signatories: [marc],
    });
  });

  it('is first of whoever can correct an address that does not work', () => {
    const bounced = aSignatory({ mailReturnedAt: at });

    expect(turnOf('in-signature', { ...none, signatories: [nadia, bounced] }, nadia.email)).toEqual({
      kind: 'bounced',
      signatory: bounced,
    });
  });

  it.each([
    ['declined', 'declined', 'declined'],
    ['ready-to-sign', 'expired', 'expired'],
    ['cancelled', 'cancelled', 'cancelled'],
    ['signed', 'completed', 'sealing'],
    ['in-force', 'sealed', 'done'],
    ['terminated', 'sealed', 'done'],
  ] as const)('of a convention %s whose request is %s is « %s »', (status, signing, kind) => {
    const signatories = [aSignatory({ status: signing === 'declined' ? 'declined' : 'signed' })];

    expect(turnOf(status, { status: signing, signatories, failure: null }, '').kind).toBe(kind);
  });

  it('says that sealing waits while its last try failed', () => {
    const failure = { step: 'revision', cause: 'timestamp-authority', at };

    expect(turnOf('signed', { status: 'completed', signatories: [], failure }, '').kind).toBe('failed');
  });
});

describe('what goes on by itself', () => {
  it.each([
    ['partially-signed', 'due', true],
    ['partially-signed', 'later', false],
    ['completed', 'later', true],
    ['sealed', 'done', false],
    ['declined', 'later', false],
  ] as const)('with a request %s and a step %s: %s', (status, state, expected) => {
    expect(isSealing({ status, sealing: [{ kind: 'revision', signatoryId: null, state }] })).toBe(expected);
  });
});
