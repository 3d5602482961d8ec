import { Problem } from '@entente/platform/kernel';
import * as fc from 'fast-check';
import { aSignatory, aSignatureRequest, aSignedSignatory, signatoryId } from '../testing';
import { dueReminders, nextReminder, recordReminder, reminderPlan, setReminders } from './reminder-plan';
import { signatoryOf } from './signatory-change';
import { type SignatureRequest } from './signature-request';

const now = new Date('2026-11-20T10:00:00Z');
const [nadia, marc] = [
  signatoryId('00000000-0000-4000-8000-00000000d001'),
  signatoryId('00000000-0000-4000-8000-00000000d002'),
];
const by = { signatoryId: marc, at: now };

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (problem) {
    return problem instanceof Problem ? (problem.type.split('/').at(-1) ?? '') : String(problem);
  }
  return 'done';
};

const types = (facts: readonly { readonly type: string }[]): string[] => facts.map(({ type }) => type);

describe('reminders', () => {
  const calendar = (today: string) => ({ today: today as '2026-11-20', country: 'FR' as const });

  it('leave 3, 7 and 14 working days after the invitation', () => {
    expect(reminderPlan('2026-11-17', 'FR')).toEqual(['2026-11-20', '2026-11-26', '2026-12-07']);
    expect(reminderPlan('2026-12-22', 'FR')).toEqual(['2026-12-28', '2027-01-04', '2027-01-13']);
  });

  it('are due on their day, each under its own key', () => {
    expect(dueReminders(aSignatureRequest(), calendar('2026-11-19'))).toEqual([]);
    expect(dueReminders(aSignatureRequest(), calendar('2026-11-20'))).toEqual([
      { signatoryId: nadia, rank: 1, key: `${aSignatureRequest().id}:${nadia}:reminder-1` },
      { signatoryId: marc, rank: 1, key: `${aSignatureRequest().id}:${marc}:reminder-1` },
    ]);
  });

  it('leave to those who are awaited only', () => {
    const signatories = [
      aSignedSignatory(),
      aSignatory({ id: signatoryId('stopped'), remindersStopped: true }),
      aSignatory({ id: signatoryId('returned'), mailReturnedAt: now }),
      aSignatory({ id: signatoryId('spent'), remindedOn: ['2026-11-20', '2026-11-23', '2026-11-24'] }),
      aSignatory(),
    ];

    expect(
      dueReminders(aSignatureRequest({ signatories }), calendar('2026-12-07')).map((due) => due.signatoryId),
    ).toEqual([marc]);
    expect(dueReminders(aSignatureRequest({ status: 'completed' }), calendar('2026-12-07'))).toEqual([]);
  });

  it('catch up one a day after a worker slept, never two', () => {
    const reminded = aSignatureRequest({ signatories: [aSignatory({ remindedOn: ['2026-12-14'] })] });

    expect(dueReminders(reminded, calendar('2026-12-14'))).toEqual([]);
    expect(dueReminders(reminded, calendar('2026-12-15')).map(({ rank }) => rank)).toEqual([2]);
  });

  it('say when the next one leaves, and none past the deadline', () => {
    const marcOf = (request: SignatureRequest) => signatoryOf(request, marc);
    const request = aSignatureRequest();

    expect(nextReminder(request, marcOf(request), calendar('2026-11-17'))).toBe('2026-11-20');
    expect(nextReminder({ ...request, deadline: '2026-11-19' }, marcOf(request), calendar('2026-11-17'))).toBeNull();
    expect(nextReminder(request, aSignedSignatory(), calendar('2026-11-17'))).toBeNull();
  });

  it('are three at most, one a day, by hand as well', () => {
    const remind = (request: SignatureRequest, day: string) =>
      recordReminder(request, { signatoryId: marc, at: new Date(`${day}T10:00:00Z`), by: 'sender' }).request;
    const three = ['2026-11-18', '2026-11-19', '2026-11-20'].reduce(remind, aSignatureRequest());

    expect(codeOf(() => remind(three, '2026-11-23'))).toBe('reminders-spent');
    expect(codeOf(() => remind(remind(aSignatureRequest(), '2026-11-18'), '2026-11-18'))).toBe('reminded-today');
  });

  it('can be stopped and let leave again', () => {
    const stopped = setReminders(aSignatureRequest(), { ...by, stopped: true });

    expect(types(stopped.facts)).toEqual(['reminders-stopped']);
    expect(setReminders(stopped.request, { ...by, stopped: true }).facts).toEqual([]);
    expect(types(setReminders(stopped.request, { ...by, stopped: false }).facts)).toEqual(['reminders-resumed']);
  });

  it('never pass three, whatever the days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 60 }), (offsets) => {
        const days = offsets
          .sort((a, b) => a - b)
          .map((offset) => new Date(Date.UTC(2026, 10, 17 + offset)).toISOString().slice(0, 10));
        const end = days.reduce((request, day) => {
          const due = dueReminders(request, calendar(day));
          return due.reduce(
            (each, { signatoryId: id }) =>
              recordReminder(each, { signatoryId: id, at: new Date(`${day}T08:00:00Z`), by: 'plan' }).request,
            request,
          );
        }, aSignatureRequest());

        return end.signatories.every(
          ({ remindedOn }) => remindedOn.length <= 3 && new Set(remindedOn).size === remindedOn.length,
        );
      }),
      { numRuns: 60 },
    );
  });
});
