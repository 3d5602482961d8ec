import { faultySentences } from '@entente/platform/web/testing';
import { en } from './exchange.en';
import { fr } from './exchange.fr';

describe('the words of exchange', () => {
  it('say the same in both languages, with the same marks', () => {
    expect(faultySentences(fr, en)).toEqual([]);
  });
});
