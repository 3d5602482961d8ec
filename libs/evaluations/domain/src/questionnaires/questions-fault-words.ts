import { type Words } from '@entente/platform/kernel';

/** Faults of a questionnaire being written or read from a file. */
export const questionsFaultWords = {
  'unknown-base': {
    fr: 'Ce questionnaire adapte une version {version} qu’Entente ne connaît pas.',
    en: 'This questionnaire adapts a version {version} that Entente does not know.',
  },
  'unknown-chapter': {
    fr: 'Le chapitre {code} n’est pas à cette place : les chapitres sont ceux d’Entente, dans leur ordre.',
    en: 'Chapter {code} does not stand here: chapters are those of Entente, in their order.',
  },
  'missing-chapter': { fr: 'Il manque le chapitre {code}.', en: 'Chapter {code} is missing.' },
  'question-left-out': {
    fr: 'La question {code} manque dans ce chapitre. Masquez-la plutôt que de la retirer.',
    en: 'Question {code} is missing in this chapter. Hide it rather than leave it out.',
  },
  'question-essential': {
    fr: 'La question {code} est essentielle : elle ne se masque pas.',
    en: 'Question {code} is essential: it cannot be hidden.',
  },
  'unknown-question-code': {
    fr: 'Le code {code} n’existe pas : les codes d’Entente gardent leur sens, les vôtres commencent par {prefix}.',
    en: 'The code {code} does not exist: Entente’s codes keep their meaning, yours begin with {prefix}.',
  },
  'question-elsewhere': {
    fr: 'La question {code} reste dans son chapitre.',
    en: 'Question {code} stays in its chapter.',
  },
  'shipped-answer': {
    fr: 'La réponse à {code} est celle d’Entente : elle ne se change pas.',
    en: 'The answer to {code} is Entente’s: it cannot be changed.',
  },
  'too-many-questions': {
    fr: '{max} questions au plus ; ce questionnaire en a {count}.',
    en: '{max} questions at most; this questionnaire has {count}.',
  },
  'not-questions': {
    fr: 'Ce fichier n’est pas un questionnaire d’Entente.',
    en: 'This file is not an Entente questionnaire.',
  },
  'answer-type': {
    fr: 'On ne répond pas ainsi à ces questions : choisissez une autre réponse.',
    en: 'These questions are not answered that way: choose another kind of answer.',
  },
  'tongues-elsewhere': {
    fr: 'Seules les questions aux personnes se disent en d’autres langues.',
    en: 'Only questions to people are worded in other languages.',
  },
  'feedback-required': {
    fr: 'Une personne peut passer chaque question : aucune n’est obligatoire.',
    en: 'People may pass any question: none is required.',
  },
  'feedback-help': {
    fr: 'Ces questions n’ont pas d’aide : tout se dit dans la question.',
    en: 'These questions have no help text: the question says it all.',
  },
  'feedback-too-many': {
    fr: '{max} questions posées au plus ; ce questionnaire en pose {count}. Masquez-en.',
    en: '{max} questions asked at most; this questionnaire asks {count}. Hide some.',
  },
  'question-awaited': {
    fr: 'Votre organisation attend une réponse à cette question avant la validation du conseil.',
    en: 'Your organisation asks for an answer to this question before the board validates.',
  },
  'question-unanswered': {
    fr: 'Votre organisation attend une réponse à la question {code} avant de conclure.',
    en: 'Your organisation asks for an answer to question {code} before concluding.',
  },
} as const satisfies Readonly<Record<string, Words>>;
