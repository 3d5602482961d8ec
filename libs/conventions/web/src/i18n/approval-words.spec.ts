import { faultySentences } from '@entente/platform/web/testing';
import { en } from './approval.en';
import { fr } from './approval.fr';

describe('the words of approval', () => {
  it('say the same in both languages, with the same marks', () => {
    expect(faultySentences(fr, en)).toEqual([]);
  });
});
