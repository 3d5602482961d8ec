import { paperFaults } from '@entente/conventions/domain';
import { someTerms } from '@entente/conventions/domain/testing';
import { blankDraft, toDraft, toTerms } from './paper-draft';

const asSent = () => {
  const { otherParties, signatories, ...terms } = someTerms({ otherParties: ['ARS', 'Commune de Clairval'] });
  return { ...terms, otherParties: [...otherParties], signatories: signatories.map((one) => ({ ...one })) };
};

describe('what is typed about a paper', () => {
  it('comes back as it was sent', () => {
    expect(toTerms(toDraft('p1', asSent()))).toEqual(asSent());
  });

  it('sends nothing for what the paper does not say', () => {
    const terms = toTerms({
      ...blankDraft,
      terms: { ...blankDraft.terms, reviewMonths: '', otherParties: ' \n ARS \n' },
    });

    expect(terms).toMatchObject({
      endsOn: null,
      mostRenewals: null,
      endingNotice: null,
      reviewMonths: null,
      otherParties: ['ARS'],
    });
  });

  it('begins with choices that the rules accept', () => {
    const { renewalMonths, renewalNotice, reviewMonths } = toTerms(blankDraft);
    const terms = someTerms({ renewalMonths, renewalNotice, reviewMonths: reviewMonths === 12 ? 12 : null });

    expect(paperFaults(terms, '2026-11-22')).toEqual([]);
  });
});
