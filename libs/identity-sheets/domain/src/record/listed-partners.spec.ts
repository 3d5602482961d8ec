import { listings, liveStages, stages } from '@entente/partners/domain';
import { type ListedPartnership, proposeListedPartners } from './listed-partners';

const tie = (overrides: Partial<ListedPartnership>): ListedPartnership => ({
  partnershipId: 'p-1',
  name: 'CSAPA Le Passage',
  stage: 'active',
  listing: 'partners',
  together: 'Maraude commune',
  frame: 'Convention',
  ...overrides,
});

describe('partners proposed for the sheet', () => {
  it.each(stages.flatMap((stage) => listings.map((listing) => [stage, listing] as const)))(
    'of a tie that is %s and listed %s, only when it lives and the partner agrees',
    (stage, listing) => {
      const expected = liveStages.includes(stage) && listing !== 'internal' ? 1 : 0;

      expect(proposeListedPartners([], [tie({ stage, listing })])).toHaveLength(expected);
    },
  );

  it('keep the words already written, and lines written by hand', () => {
    const line = { partnershipId: 'p-1', name: 'Le Passage', together: 'Nos mots', frame: '' };
    const byHand = { partnershipId: '', name: 'Dr Martin', together: 'Consultations', frame: '' };

    expect(proposeListedPartners([line, byHand], [tie({})])).toEqual([line, byHand]);
  });

  it('go when the tie ends or the partner no longer agrees', () => {
    const line = { partnershipId: 'p-1', name: 'Le Passage', together: 'Nos mots', frame: '' };

    expect(proposeListedPartners([line], [tie({ stage: 'ended' })])).toEqual([]);
    expect(proposeListedPartners([line], [tie({ listing: 'internal' })])).toEqual([]);
  });

  it('come by name', () => {
    const ties = [tie({ partnershipId: 'b', name: 'Équipe mobile' }), tie({ partnershipId: 'a', name: 'CSAPA' })];

    expect(proposeListedPartners([], ties).map(({ name }) => name)).toEqual(['CSAPA', 'Équipe mobile']);
  });
});
