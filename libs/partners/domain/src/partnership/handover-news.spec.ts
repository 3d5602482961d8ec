import { aPartnership } from '../testing';
import { handoverNews, handoverToday } from './handover-news';
import { endReferent, nameReferent } from './partnership-decisions';

const toAwa = { side: 'ours', role: 'referent', personId: 'awa', from: '2026-11-23' } as const;

describe('news of a handover', () => {
  it('goes to who takes the post over and to who leaves it', () => {
    const { facts } = nameReferent(aPartnership(), toAwa);

    expect(handoverNews(facts, 'nadia')).toEqual([
      { kind: 'handed-on', role: 'referent', personId: 'julien', day: '2026-11-23' },
      { kind: 'entrusted', role: 'referent', personId: 'awa', day: '2026-11-23' },
    ]);
  });

  it.each([
    ['awa', ['julien']],
    ['julien', ['awa']],
  ])('tells %s nothing of what they did themselves', (actor, told) => {
    const { facts } = nameReferent(aPartnership(), toAwa);

    expect(handoverNews(facts, actor).map(({ personId }) => personId)).toEqual(told);
  });

  it('does not reach the people of the partner, who have no account', () => {
    const { facts } = nameReferent(aPartnership(), { ...toAwa, side: 'theirs', personId: 'hélène' });

    expect(handoverNews(facts, 'nadia')).toEqual([]);
  });

  it('names who is at the other end', () => {
    const { partnership, facts } = nameReferent(aPartnership(), toAwa);
    const [handedOn, entrusted] = handoverNews(facts, 'nadia');

    expect(handedOn && handoverToday(partnership.tenures, handedOn)).toEqual({ otherId: 'awa' });
    expect(entrusted && handoverToday(partnership.tenures, entrusted)).toEqual({ otherId: 'julien' });
  });

  it('names nobody when nobody takes over', () => {
    const { partnership, facts } = endReferent(aPartnership(), {
      side: 'ours',
      role: 'referent',
      lastDay: '2026-11-22',
    });
    const [news] = handoverNews(facts, 'nadia');

    expect(news && handoverToday(partnership.tenures, news)).toEqual({ otherId: null });
  });

  it('is not told once corrected the same day', () => {
    const first = nameReferent(aPartnership(), toAwa);
    const corrected = nameReferent(first.partnership, { ...toAwa, personId: 'sarah' });
    const [, toldAwa] = handoverNews(first.facts, 'nadia');
    const [handedOn] = handoverNews(first.facts, 'nadia');

    expect(toldAwa && handoverToday(corrected.partnership.tenures, toldAwa)).toBeNull();
    expect(handedOn && handoverToday(corrected.partnership.tenures, handedOn)).toEqual({ otherId: 'sarah' });
  });
});
