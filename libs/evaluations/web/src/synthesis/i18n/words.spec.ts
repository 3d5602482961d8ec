import { faultySentences } from '@entente/platform/web/testing';
import { en } from './en';
import { fr } from './fr';

it('says everything around the synthesis in both languages, with the same marks', () => {
  expect(faultySentences(fr, en)).toEqual([]);
});
