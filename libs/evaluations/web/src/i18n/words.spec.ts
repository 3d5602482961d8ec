import { faultySentences } from '@entente/platform/web/testing';
import { en as actionsEn } from './actions.en';
import { fr as actionsFr } from './actions.fr';
import { en as carryEn } from './carry.en';
import { fr as carryFr } from './carry.fr';
import { en } from './en';
import { fr } from './fr';
import { en as guestsEn } from './partner-actions.en';
import { fr as guestsFr } from './partner-actions.fr';
import { en as sectionsEn } from './sections.en';
import { fr as sectionsFr } from './sections.fr';
import { en as swotEn } from './swot-en';
import { fr as swotFr } from './swot-fr';

it('says everything in both languages, with the same marks', () => {
  expect(faultySentences(fr, en)).toEqual([]);
});

it('says all of a SWOT session in both languages', () => {
  expect(faultySentences(swotFr, swotEn)).toEqual([]);
});

it('says all of actions in both languages, for us and for the partner', () => {
  expect(faultySentences(actionsFr, actionsEn)).toEqual([]);
  expect(faultySentences(guestsFr, guestsEn)).toEqual([]);
});

it('says all of answers taken over in both languages', () => {
  expect(faultySentences(carryFr, carryEn)).toEqual([]);
});

it('says all of parts given to people in both languages', () => {
  expect(faultySentences(sectionsFr, sectionsEn)).toEqual([]);
});
