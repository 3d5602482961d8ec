import type { Day } from '@entente/platform/kernel';
import fc from 'fast-check';
import {
  type ReviewCampaign,
  type CampaignDraft,
  checkExtension,
  type ReviewCampaignId,
  closeReviewCampaign,
  planCampaign,
} from './campaign';
import { campaignStep, finishedSteps, isLateStep, type StepFacts } from './campaign-step';

const id = '00000000-0000-4000-8000-000000000001' as ReviewCampaignId;
const draft: CampaignDraft = {
  title: ' Bilans 2026 ',
  year: 2026,
  opensOn: '2026-09-01' as Day,
  dueOn: '2026-12-15' as Day,
  partnershipIds: ['a', 'b', 'a'],
};
const codes = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    return (error as { errors: { pointer: string; code: string }[] }).errors.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
  }
  return [];
};

describe('a campaign of reviews', () => {
  it('names each partnership once', () => {
    expect(planCampaign(id, draft)).toMatchObject({
      title: 'Bilans 2026',
      status: 'launching',
      partnershipIds: ['a', 'b'],
    });
  });

  it('says every fault at once', () => {
    const wrong = { ...draft, title: ' ', dueOn: '2026-08-01' as Day, partnershipIds: [] };

    expect(codes(() => planCampaign(id, wrong))).toEqual([
      '/title required',
      '/dueOn after-opening',
      '/partnershipIds choose-a-partnership',
    ]);
  });

  it('gives more time with a reason, never less', () => {
    const running = { status: 'running', dueOn: draft.dueOn } as const;

    expect(checkExtension(running, { dueOn: '2027-01-15' as Day, reason: ' Congés ' }).reason).toBe('Congés');
    expect(codes(() => checkExtension(running, { dueOn: draft.dueOn, reason: '' }))).toEqual([
      '/reason required',
      '/dueOn later-day',
    ]);
    expect(() => checkExtension({ ...running, status: 'closed' }, { dueOn: '2027-01-15' as Day, reason: 'x' })).toThrow(
      'closed',
    );
  });

  it('closes once its reviews are there, and only once', () => {
    const closing = (status: ReviewCampaign['status']) => () => closeReviewCampaign({ status });

    expect(closing('running')()).toBe('closed');
    expect(closing('launching')).toThrow('still-launching');
    expect(closing('closed')).toThrow('closed');
  });
});

describe('the step of a partnership in a campaign', () => {
  const facts: StepFacts = { review: 'rating', skipped: false, oursIn: false, theirsIn: false, met: false };

  it.each([
    [{ review: null }, 'waiting'],
    [{ review: 'planned' }, 'planned'],
    [{}, 'preparing'],
    [{ oursIn: true }, 'rated-ours'],
    [{ theirsIn: true }, 'rated-partner'],
    [{ oursIn: true, theirsIn: true }, 'rated-both'],
    [{ met: true }, 'met'],
    [{ review: 'concluded' }, 'met'],
    [{ review: 'closed' }, 'closed'],
    [{ review: 'cancelled' }, 'left-out'],
    [{ skipped: true, review: null }, 'left-out'],
  ] as const)('is read from %j', (change, step) => {
    expect(campaignStep({ ...facts, ...change })).toBe(step);
  });

  it('is late only while something is awaited', () => {
    const anyFacts = fc.record({
      review: fc.constantFrom(null, 'planned', 'rating', 'concluded', 'closed', 'cancelled'),
      skipped: fc.boolean(),
      oursIn: fc.boolean(),
      theirsIn: fc.boolean(),
      met: fc.boolean(),
    } as const);
    fc.assert(
      fc.property(anyFacts, (given) => {
        const step = campaignStep(given);
        expect(isLateStep(step, '2026-01-01' as Day, '2026-01-02' as Day)).toBe(!finishedSteps.includes(step));
        expect(isLateStep(step, '2026-01-02' as Day, '2026-01-02' as Day)).toBe(false);
      }),
    );
  });
});
