import { someAnswers } from '@entente/conventions/domain/testing';
import { decideBefore } from './dates-card';

const term = (renewal: 'tacit' | 'none', renewalNotice: number | null) => {
  const answers = someAnswers();
  return { term: { ...answers.term, renewal, renewalNotice } };
};

describe('the last day to decide', () => {
  it('is the end minus the notice, as the domain counts it', () => {
    expect(decideBefore('2027-12-31', term('tacit', 2))).toBe('2027-10-31');
  });

  it('follows the end when a renewal pushed it', () => {
    expect(decideBefore('2028-12-31', term('tacit', 2))).toBe('2028-10-31');
  });

  it('does not exist without tacit renewal', () => {
    expect(decideBefore('2027-12-31', term('none', 2))).toBeNull();
    expect(decideBefore('2027-12-31', term('tacit', null))).toBeNull();
  });
});
