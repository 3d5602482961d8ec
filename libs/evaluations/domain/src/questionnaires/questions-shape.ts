import { type Shape } from '../grids/shape';
import { feedbackLanguages } from '../feedback/feedback-languages';
import { askings, ownAnswerTypes, questionsLimits as limits } from './questions-content';

const text = (max: number): Shape => ({ type: 'text', max });

/** Words being written may be empty; what publishing asks for is judged apart. */
const words = (max: number): Shape => ({ type: 'object', members: { fr: text(max), en: text(max) } });

const code: Shape = { type: 'text', min: 1, max: 20, pattern: /^[A-Za-z0-9][A-Za-z0-9-]*$/ };

const otherLanguages = feedbackLanguages.filter((language) => language !== 'fr' && language !== 'en');

/** Words in the languages of people supported that the interface does not speak. */
const tongues = (max: number): Shape => ({
  type: 'object',
  members: Object.fromEntries(otherLanguages.map((language) => [language, text(max)])),
  optional: otherLanguages,
});

const answer: Shape = {
  type: 'object',
  members: {
    type: { type: 'one', of: ownAnswerTypes },
    options: {
      type: 'list',
      of: {
        type: 'object',
        members: { code, label: words(limits.label), tongues: tongues(limits.label) },
        optional: ['tongues'],
      },
      max: limits.options,
    },
    unit: words(limits.unit),
  },
};

const question: Shape = {
  type: 'object',
  members: {
    code,
    text: words(limits.text),
    help: words(limits.help),
    asked: { type: 'one', of: askings },
    tongues: tongues(limits.text),
    answer,
  },
  optional: ['answer', 'tongues'],
};

const chapter: Shape = {
  type: 'object',
  members: { code, questions: { type: 'list', of: question, max: limits.questions } },
};

export const questionsShape: Shape = {
  type: 'object',
  members: {
    base: { type: 'whole', min: 1, max: 1000 },
    title: words(limits.title),
    chapters: { type: 'list', of: chapter, max: 20 },
  },
};

export const questionsDraftShape: Shape = {
  type: 'object',
  members: { content: questionsShape, lastOwn: { type: 'whole', min: 0, max: limits.own } },
};
