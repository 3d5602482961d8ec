import fc from 'fast-check';
import { sayFault } from '@entente/platform/kernel';
import { accessFaultWords } from './content/access-fault-words';
import { passwordFaults, passwordKey } from './password';

const context = {
  common: new Set(['motdepasse', 'password', 'azertyuiop12', 'correcthorsebatterystaple']),
  email: 'awa.diallo@letilleul.example',
  names: ['Association Le Tilleul', 'Awa Diallo'],
};

const codes = (password: string): string[] => passwordFaults(password, context).map(({ code }) => code);

describe('a password', () => {
  it.each([
    'quatre mots bien séparés',
    'Pluie-fine_sur-les-toits7',
    '🌧️ sous la pluie fine',
    'xK4!pQz8@mW2#',
    'l association avance vite',
  ])('like « %s » is accepted', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it.each([
    ['onze signes', 'password-too-short'],
    ['a'.repeat(201), 'password-too-long'],
    ['AzertyUiop12', 'password-common'],
    ['Password1234!', 'password-common'],
    ['1234motdepasse', 'password-common'],
    ['CorrectHorseBatteryStaple', 'password-common'],
    ['aaaaaaaaaaaaaa', 'password-repetitive'],
    ['ababababababab', 'password-repetitive'],
    ['awa.diallo@letilleul.example', 'password-contains-email'],
    ['xx-AWADIALLO-2026', 'password-contains-email'],
    ['Le Tilleul en fleur', 'password-contains-name'],
    ['mon-tilleul-2026', 'password-contains-name'],
    ['vive madame DIALLO', 'password-contains-name'],
  ])('like « %s » is told %s', (password, code) => {
    expect(codes(password)).toContain(code);
  });

  it('is told everything at once', () => {
    expect(codes('tilleul')).toEqual(['password-too-short', 'password-contains-name']);
  });

  it('counts characters as people count them, however they were typed', () => {
    expect(codes('é'.normalize('NFD') + 'té pluie !')).toContain('password-too-short');
    expect(passwordKey('Été'.normalize('NFD'))).toBe('été'.normalize('NFC'));
  });

  it('has words for each fault', () => {
    for (const code of Object.keys(accessFaultWords)) {
      expect(sayFault({ code, params: { min: 12, max: 200 } }, 'fr', accessFaultWords)).not.toMatch(/\{|^password/);
    }
  });

  it('under twelve characters is never accepted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 11 }), (password) => {
        expect(codes(password)).toContain('password-too-short');
      }),
    );
  });
});
