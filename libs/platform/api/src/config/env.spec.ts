import { isDemo, readEnv } from './env';

const read = (changes: Record<string, string> = {}) =>
  readEnv({ DATABASE_URL: 'postgres://app@localhost/entente', DEMO: '1', ...changes });

describe('isDemo', () => {
  it.each([
    ['this machine alone', {}],
    ['an address of this machine', { PUBLIC_URL: 'http://localhost:4200' }],
    ['its address in IPv6', { HOST: '::1', PUBLIC_URL: 'http://[::1]:3000' }],
  ])('holds on %s', (_where, changes) => {
    expect(isDemo(read(changes))).toBe(true);
  });

  it.each([
    ['without DEMO', { DEMO: '0' }],
    ['on an address open to others', { HOST: '0.0.0.0' }],
    ['behind a proxy that is believed', { TRUSTED_HOPS: '1' }],
    ['under an address that people elsewhere use', { PUBLIC_URL: 'https://entente.example.org' }],
  ])('does not hold %s', (_where, changes) => {
    expect(isDemo(read(changes))).toBe(false);
  });
});
