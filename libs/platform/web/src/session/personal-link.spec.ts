import { ApiProblem } from '../http/api-problem';
import { deadLink, PersonalLink } from './personal-link';

const refused = (status: number, code: string) =>
  new ApiProblem({ type: `/problems/rating/${code}`, title: 'Non.', instance: 'r' }, status);

describe('a personal link in a tab', () => {
  afterEach(() => sessionStorage.clear());

  it('remembers over a reload what it shows, each kind for itself, and never the token', () => {
    const link = new PersonalLink('entente-rating-tab');
    link.take('secret');
    link.remember('review-1');

    const again = new PersonalLink('entente-rating-tab');
    expect([again.id(), again.token(), link.token()]).toEqual(['review-1', '', 'secret']);
    expect(new PersonalLink('entente-writing-tab').id()).toMatch(/^0{8}-/);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('secret');
  });

  it('forgets what it showed when another link opens', () => {
    new PersonalLink('entente-rating-tab').remember('review-1');
    new PersonalLink('entente-rating-tab').take('other');

    expect(new PersonalLink('entente-rating-tab').id()).toMatch(/^0{8}-/);
  });

  it.each([
    [410, 'link-expired', 'expired'],
    [403, 'link-revoked', 'revoked'],
    [409, 'other-review', 'other'],
    [409, 'other-convention', null],
    [422, 'invalid-request', 'unknown'],
    [503, 'unavailable', null],
  ])('reads %i %s as %s', (status, code, kind) => {
    expect(deadLink(refused(status, code), 'other-review')).toBe(kind);
  });

  it('is not at fault when the network is', () => {
    expect(deadLink(new TypeError('Failed to fetch'), 'other-review')).toBeNull();
  });
});
