import { faultySentences } from '@entente/platform/web/testing';
import { en } from './drafting.en';
import { fr } from './drafting.fr';

describe('the words of drafting', () => {
  it('say the same in both languages, with the same marks', () => {
    expect(faultySentences(fr, en)).toEqual([]);
  });
});
