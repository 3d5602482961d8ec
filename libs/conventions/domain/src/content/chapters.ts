import { type Chapter, type ConventionTemplate, type Question } from '../template/convention-template';
import {
  emergenciesQuestion,
  filesQuestion,
  informationFlowsQuestion,
  informationQuestion,
  slipQuestion,
  voiceQuestion,
} from './questions/information-and-secrecy';
import { parentQuestion } from './questions/parent';
import {
  othersQuestion,
  reportingQuestion,
  reviewQuestion,
  signatureQuestion,
  termQuestion,
} from './questions/review-term-signature';
import {
  contributionsQuestion,
  moneyQuestion,
  premisesQuestion,
  publicAidQuestion,
  staffQuestion,
  suppliesQuestion,
} from './questions/what-each-gives';
import { gainsQuestion, objectivesQuestion, peopleQuestion } from './questions/what-must-change';
import { findingQuestion, historyQuestion, partiesQuestion } from './questions/who-and-why';

// The seven moments of a sitting (domain catalogue, 3.2.6) keep their names in every template.
const titles = {
  'who-and-why': { fr: 'Avec qui, et pourquoi', en: 'With whom, and why' },
  'what-must-change': { fr: 'Ce qui doit changer', en: 'What must change' },
  'what-you-will-do': { fr: 'Ce que vous ferez', en: 'What you will do' },
  'what-each-gives': { fr: 'Ce que chacun donne', en: 'What each gives' },
  'who-keeps-the-link': { fr: 'Qui fait le lien', en: 'Who keeps the link' },
  'information-and-secrecy': { fr: 'Information et secret', en: 'Information and secrecy' },
  'review-term-signature': { fr: 'Bilan, durée, signature', en: 'Review, term, signature' },
} as const;

export const chapter = (id: keyof typeof titles, questions: readonly Question[]): Chapter => ({
  id,
  title: titles[id],
  questions,
});

export const whoAndWhy = chapter('who-and-why', [partiesQuestion, findingQuestion, historyQuestion]);

/** The same for kinds that may apply a framework. */
export const whoAndWhyApplying = chapter('who-and-why', [
  partiesQuestion,
  parentQuestion,
  findingQuestion,
  historyQuestion,
]);

export const whatMustChange = chapter('what-must-change', [objectivesQuestion, peopleQuestion, gainsQuestion]);

export const whatEachGives = chapter('what-each-gives', [
  contributionsQuestion,
  staffQuestion,
  premisesQuestion,
  suppliesQuestion,
  moneyQuestion,
  publicAidQuestion,
]);

export const informationAndSecrecy = chapter('information-and-secrecy', [
  informationQuestion,
  informationFlowsQuestion,
  filesQuestion,
  slipQuestion,
  voiceQuestion,
  emergenciesQuestion,
]);

export const reviewTermSignature = (
  indicators: ConventionTemplate['indicators'],
  term: Question = termQuestion,
): Chapter =>
  chapter('review-term-signature', [
    reportingQuestion,
    reviewQuestion(indicators),
    term,
    signatureQuestion,
    othersQuestion,
  ]);
