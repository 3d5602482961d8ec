import { type EntitledForm, entitledFaults, entitledStanding, titleToSign } from './entitled-person';

const aForm = (overrides: Partial<EntitledForm> = {}): EntitledForm => ({
  name: 'Marc Thévenot',
  jobTitle: 'Directeur',
  entitlement: 'written-delegation',
  beginsOn: '2025-03-03',
  endsOn: '2026-12-31',
  reference: 'n° 12',
  ...overrides,
});

describe('somebody entitled to sign', () => {
  it('is named, with a function, a title and days in order', () => {
    expect(entitledFaults(aForm())).toEqual([]);
    expect(
      entitledFaults(aForm({ name: ' ', jobTitle: '', endsOn: '2025-03-02' })).map(({ pointer }) => pointer),
    ).toEqual(['/name', '/jobTitle', '/endsOn']);
  });

  it.each([
    ['2025-03-02', 'later'],
    ['2025-03-03', 'valid'],
    ['2026-12-31', 'valid'],
    ['2027-01-01', 'over'],
  ] as const)('on %s is %s', (day, standing) => {
    expect(entitledStanding(aForm(), day)).toBe(standing);
  });

  it('lasts when nobody said until when', () => {
    expect(entitledStanding(aForm({ endsOn: null }), '2040-01-01')).toBe('valid');
  });

  it('reads in a convention as its title, its day and its reference', () => {
    expect(titleToSign(aForm())).toBe('délégation de signature du 3 mars 2025, n° 12');
    expect(titleToSign(aForm({ entitlement: 'statutes', reference: '' }))).toBe('statuts');
  });
});
