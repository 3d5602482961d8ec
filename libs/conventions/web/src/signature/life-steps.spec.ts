import { type ConventionStatus } from '@entente/conventions/domain';
import { type SignatoryView, type SignatureView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { TestBed } from '@angular/core/testing';
import { injectWords } from '@entente/platform/web';
import { signatureWords } from '../signing-words';
import { shortDay } from '../text/short-day';
import { lifeSteps } from './life-steps';

const signedAt = '2026-11-18T09:30:00Z';
const signature = (given: number): SignatureView => ({
  id: 'e1',
  status: 'sent',
  sentAt: '2026-11-17T09:00:00Z',
  deadline: '2027-01-16',
  documentSha256: 'a'.repeat(64),
  verificationCode: 'ABCD-2345-EFGH-67',
  signatories: [0, 1].map((rank): SignatoryView => ({
    id: `d${rank}`,
    party: rank === 0 ? 'host' : 'partner',
    name: 'Marc Thévenot',
    title: 'Directeur',
    email: 'm@ch.example',
    status: 'viewed',
    invitedOn: '2026-11-17',
    viewedAt: null,
    signedAt: rank < given ? signedAt : null,
    mailReturnedAt: null,
    refusalReason: null,
    codesLeft: 3,
    reminders: 0,
    remindersStopped: false,
    nextReminder: null,
  })),
  sealing: [],
  failure: null,
  hasEvidence: false,
  allowedActions: [],
});
const dates = { startsOn: '2027-01-01', endsOn: '2027-12-31', reviewDue: '2028-01-01' } as const;

describe('the life of a convention that was sent', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideTestingPlatform() });
    await loadWords(signatureWords);
  });

  const steps = (status: ConventionStatus, given: number) =>
    TestBed.runInInjectionContext(() =>
      lifeSteps(injectWords(signatureWords), {
        status,
        signature: signature(given),
        dates,
        today: '2026-11-19',
        language: 'fr',
      }),
    );

  it.each([
    ['in-signature', 1, 'En signature', '1 sur 2'],
    ['declined', 1, 'En signature', 'Refusée'],
    ['ready-to-sign', 0, 'En signature', 'Délai passé'],
    ['cancelled', 0, 'En signature', 'Abandonnée'],
    ['signed', 2, 'Signée par tous', '18 nov.'],
    ['in-force', 2, 'En vigueur', '1er janv. 2027'],
    ['suspended', 2, 'Suspendue', '1er janv. 2027'],
    ['ended', 2, undefined, undefined],
  ] as const)('that is %s stands at « %s »', (status, given, label, detail) => {
    const current = steps(status, given).find(({ state }) => state === 'current');

    expect([current?.label, current?.detail]).toEqual([label, detail]);
  });

  it('has nothing left ahead once it is over', () => {
    expect(steps('terminated', 2).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
    expect(steps('terminated', 2).at(-1)?.label).toBe('Résiliée');
  });

  it('does not say « signed by all » while somebody is awaited', () => {
    expect(steps('in-signature', 1).find(({ label }) => label === 'Signée par tous')).toMatchObject({
      state: 'next',
      detail: '',
    });
  });

  it.each([
    ['2026-11-09', 'fr', '9 nov.'],
    ['2027-01-01', 'fr', '1er janv. 2027'],
    ['2027-01-01', 'en', '1 Jan 2027'],
    [null, 'fr', ''],
  ] as const)('writes %s in %s as « %s »', (day, language, words) => {
    expect(shortDay(day, { today: '2026-11-19', language })).toBe(words);
  });
});
