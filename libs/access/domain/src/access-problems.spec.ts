import { accessFactTypes } from './access-facts';
import { accessProblems } from './access-problems';
import { accessFactWords } from './content/access-fact-words';
import { entitlementWords } from './content/entitlement-words';
import { entitlements } from './organisation';

describe('the words of access', () => {
  it('say every refusal in both languages', () => {
    for (const refusal of Object.values(accessProblems)) {
      const { title, type } = refusal();
      expect(type).toMatch(/^\/problems\/access\/[a-z-]+$/);
      expect(title.fr).not.toBe('');
      expect(title.en).not.toBe('');
    }
  });

  it('answer an unknown address and a wrong password alike', () => {
    expect(Object.keys(accessProblems).filter((code) => /unknown|address/.test(code))).toEqual([]);
  });

  it('tell every fact and every entitlement', () => {
    for (const type of accessFactTypes) expect(accessFactWords[type].fr).not.toBe('');
    for (const entitlement of entitlements) expect(entitlementWords[entitlement].en).not.toBe('');
  });
});
