import { aConclusion, aMeeting, anAction } from '../testing/a-conclusion';
import { checkConclusion, conclusionWarnings } from './check-conclusion';
import { type Conclusion } from './conclusion';

const today = '2026-12-15';
const faultsOf = (overrides: Partial<Conclusion>) =>
  checkConclusion(aConclusion(overrides), today).map(({ pointer, code }) => [pointer, code]);

const attendee = (kind: 'member' | 'contact', id: string) => ({ kind, id });

describe('checking a conclusion', () => {
  it('accepts a decision with its reason, its meeting, its people and its next date', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<Conclusion>, string, string]>([
    ['without reason', { reason: '  ' }, '/reason', 'required'],
    ['with too long a reason', { reason: 'a'.repeat(1001) }, '/reason', 'max-length'],
    ['with too long a sentence', { sentence: 'a'.repeat(241) }, '/sentence', 'max-length'],
    ['held tomorrow', { meeting: aMeeting({ heldOn: '2026-12-16' }) }, '/meeting/heldOn', 'in-the-future'],
    ['held on no real day', { meeting: aMeeting({ heldOn: '2026-02-30' }) }, '/meeting/heldOn', 'day'],
    [
      'without anybody of ours',
      { meeting: aMeeting({ attendees: [attendee('contact', 'c')] }) },
      '/meeting/attendees',
      'needs-a-member',
    ],
    [
      'with somebody listed twice',
      {
        meeting: aMeeting({ attendees: [attendee('member', 'm'), attendee('contact', 'm'), attendee('member', 'm')] }),
      },
      '/meeting/attendees/2',
      'listed-twice',
    ],
    [
      'with a negative number of people',
      { meeting: aMeeting({ peopleSupported: -1 }) },
      '/meeting/peopleSupported',
      'max',
    ],
    ['without next date', { nextReviewOn: null }, '/nextReviewOn', 'required'],
    ['with a next date before the meeting', { nextReviewOn: '2026-12-14' }, '/nextReviewOn', 'after-meeting'],
    [
      'with an action nobody owns',
      { actions: [anAction({ ownerOurs: null, ownerTheirs: null })] },
      '/actions/0/ownerOurs',
      'needs-an-owner',
    ],
    ['with a wordless action', { actions: [anAction(), anAction({ action: ' ' })] }, '/actions/1/action', 'required'],
    [
      'with an action without result',
      { actions: [anAction({ expectedResult: '' })] },
      '/actions/0/expectedResult',
      'required',
    ],
    ['with an action on no day', { actions: [anAction({ dueOn: '2027-13-01' })] }, '/actions/0/dueOn', 'day'],
    [
      'with an action dropped without reason',
      { actions: [anAction({ state: 'abandoned' })] },
      '/actions/0/abandonedReason',
      'abandoned-reason',
    ],
    [
      'with an action done without effect',
      { actions: [anAction({ state: 'done' })] },
      '/actions/0/effect',
      'effect-on-close',
    ],
    ['with negative hours', { actions: [anAction({ hours: -1 })] }, '/actions/0/hours', 'min'],
    ['with half a cent', { actions: [anAction({ budgetCents: 10.5 })] }, '/actions/0/budgetCents', 'min'],
    ['with too many actions', { actions: Array.from({ length: 21 }, () => anAction()) }, '/actions', 'max-items'],
  ])('refuses one %s', (_what, overrides, pointer, code) => {
    expect(faultsOf(overrides)).toEqual([[pointer, code]]);
  });

  it('accepts a meeting held today', () => {
    expect(faultsOf({ meeting: aMeeting({ heldOn: today }) })).toEqual([]);
  });

  it('asks for no next date when the partnership stops', () => {
    expect(faultsOf({ decision: 'stop', nextReviewOn: null })).toEqual([]);
  });

  it('reports every fault at once', () => {
    const wrong = faultsOf({
      reason: '',
      nextReviewOn: null,
      meeting: aMeeting({ heldOn: '2027-01-01', attendees: [] }),
      actions: [anAction({ action: '' })],
    });

    expect(wrong.map(([pointer]) => pointer)).toEqual([
      '/reason',
      '/meeting/heldOn',
      '/meeting/attendees',
      '/nextReviewOn',
      '/actions/0/action',
    ]);
  });

  it('warns, and only warns, when nobody of the partner is listed', () => {
    const alone = aConclusion({ meeting: aMeeting({ attendees: [attendee('member', 'm')] }) });

    expect(checkConclusion(alone, today)).toEqual([]);
    expect(conclusionWarnings(alone).map(({ code }) => code)).toEqual(['no-contact-present']);
    expect(conclusionWarnings(aConclusion())).toEqual([]);
  });
});
