import { faultySentences } from '@entente/platform/web/testing';
import { en } from './en';
import { fr } from './fr';
import { en as swotEn } from './swot-en';
import { fr as swotFr } from './swot-fr';

it('says everything in both languages, with the same marks', () => {
  expect(faultySentences(fr, en)).toEqual([]);
});

it('says all of a SWOT session in both languages', () => {
  expect(faultySentences(swotFr, swotEn)).toEqual([]);
});
