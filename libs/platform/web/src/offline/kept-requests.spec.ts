import { handlingOf, isFresh } from './kept-requests';

const origin = 'https://entente.example';
const get = (path: string, mode = 'cors') => handlingOf({ method: 'GET', url: origin + path, mode }, origin);

describe('what works without a network', () => {
  it.each([
    ['/o/le-tilleul/bilans/1/notation', 'page'],
    ['/o/le-tilleul/indicateurs/1/saisie?annee=2026', 'page'],
    ['/q/KS3KC2TT', 'page'],
    ['/s#secret', 'leave'],
    ['/connexion', 'leave'],
    ['/verifier', 'leave'],
  ])('opens the pages of an organisation, never those of a personal link: %s', (path, handling) => {
    expect(get(path, 'navigate')).toBe(handling);
  });

  it.each([
    ['/chunk-ABCD1234.js', 'file'],
    ['/media/atkinson-hyperlegible-next-latin-wght-normal-K2H4J6L8.woff2', 'file'],
    ['/hors-ligne.js', 'leave'],
    ['/assets/mark.svg', 'leave'],
  ])('keeps what never changes: %s', (path, handling) => {
    expect(get(path, 'no-cors')).toBe(handling);
  });

  it.each([
    '/api/v1/session',
    '/api/v1/o/le-tilleul/reviews/0199',
    '/api/v1/o/le-tilleul/reviews/0199/my-rating',
    '/api/v1/o/le-tilleul/indicators/0199?year=2026',
  ])('keeps a copy of what rating and entry need: %s', (path) => {
    expect(get(path)).toBe('copy');
  });

  it.each([
    '/api/v1/o/le-tilleul/partners/0199',
    '/api/v1/o/le-tilleul/reviews',
    '/api/v1/o/le-tilleul/reviews/0199/sides',
    '/api/v1/o/le-tilleul/reviews/0199/report.pdf',
    '/api/v1/o/le-tilleul/indicators/0199/table',
    '/api/v1/rating/0199',
    '/api/v1/signing/page',
  ])('keeps no copy of anything else: %s', (path) => {
    expect(get(path)).toBe('leave');
  });

  it('forgets the copies when a session opens or closes', () => {
    const asked = (method: string) => ({ method, url: `${origin}/api/v1/session`, mode: 'cors' });
    expect(handlingOf(asked('POST'), origin)).toBe('ends-session');
    expect(handlingOf(asked('DELETE'), origin)).toBe('ends-session');
  });

  it('leaves writing and other places alone', () => {
    const url = `${origin}/api/v1/o/le-tilleul/reviews/0199/answers`;
    expect(handlingOf({ method: 'PUT', url, mode: 'cors' }, origin)).toBe('leave');
    expect(handlingOf({ method: 'GET', url: 'https://elsewhere.example/o/a', mode: 'navigate' }, origin)).toBe('leave');
  });

  it('serves a copy for a week', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(isFresh('2026-11-16T10:00:00Z', now)).toBe(true);
    expect(isFresh('2026-11-15T09:00:00Z', now)).toBe(false);
    expect(isFresh(null, now)).toBe(false);
  });
});
