import { faultySentences } from '@entente/platform/web/testing';
import { en } from './pieces.en';
import { fr } from './pieces.fr';

describe('the words of annexed files', () => {
  it('say the same in both languages, with the same marks', () => {
    expect(faultySentences(fr, en)).toEqual([]);
  });
});
