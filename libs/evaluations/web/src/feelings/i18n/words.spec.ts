import { faultySentences } from '@entente/platform/web/testing';
import { en } from './en';
import { fr } from './fr';

it('says how steps felt in both languages', () => {
  expect(faultySentences(fr, en)).toEqual([]);
});
