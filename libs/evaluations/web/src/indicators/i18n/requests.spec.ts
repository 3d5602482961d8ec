import { faultySentences } from '@entente/platform/web/testing';
import { en } from './requests.en';
import { fr } from './requests.fr';

it('says the same in both languages, with the same marks', () => {
  expect(faultySentences(fr, en)).toEqual([]);
});
