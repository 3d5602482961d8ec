import { faultySentences } from '@entente/platform/web/testing';
import { en } from './en';
import { fr } from './fr';

it('says all of a campaign in both languages', () => {
  expect(faultySentences(fr, en)).toEqual([]);
});
