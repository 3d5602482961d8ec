import { aContribution, aPartner, aPartnership } from '@entente/partners/domain/testing';
import { toPartnerView } from './partner.view';

const sight = { allowedActions: [], showsPhones: true, showsNotes: true };

describe('a partner as its page shows it', () => {
  it('balances what runs today, and still lists what ended and what is to come', () => {
    const contributions = [
      aContribution({ direction: 'gives', unit: 'hour', volume: 10, rhythm: 'month', from: null, until: null }),
      aContribution({ direction: 'gives', unit: 'hour', volume: 99, rhythm: 'month', until: '2026-11-20' }),
      aContribution({ direction: 'receives', unit: 'hour', volume: 99, rhythm: 'month', from: '2026-11-22' }),
    ];
    const stored = { partnership: aPartnership({ contributions }), version: 1 };
    const parts = { partner: aPartner(), stored, contacts: [], members: [], today: '2026-11-21' as const };

    const { partnership } = toPartnerView(parts, sight);

    expect(partnership.balance).toEqual({ given: 120, received: 0, reading: 'only-we-give' });
    expect(partnership.contributions).toHaveLength(3);
  });
});
