import type { AdaptedQuestion, OwnOption, QuestionsContent, Tongues } from '@entente/evaluations/domain';

const none = { fr: '', en: '' };

const option = (code: string, fr: string, en: string, tongues: Tongues): OwnOption => ({
  code,
  label: { fr, en },
  tongues,
});

/** What the day centre wants to know beside Entente’s questions, in the four languages. */
const timeOfDay: AdaptedQuestion = {
  code: 'LFQ-001',
  text: { fr: 'Quel moment de la journée vous arrange ?', en: 'Which time of day suits you?' },
  help: none,
  asked: 'optional',
  tongues: { ar: 'أي وقت من اليوم يناسبك؟', uk: 'Який час дня вам підходить?' },
  answer: {
    type: 'choice',
    unit: none,
    options: [
      option('o1', 'Le matin', 'The morning', { ar: 'الصباح', uk: 'Ранок' }),
      option('o2', 'L’après-midi', 'The afternoon', { ar: 'بعد الظهر', uk: 'День' }),
      option('o3', 'Le soir', 'The evening', { ar: 'المساء', uk: 'Вечір' }),
    ],
  },
};

export const ourFeedbackQuestions = (content: QuestionsContent): QuestionsContent => ({
  ...content,
  title: { fr: 'Les questions de l’accueil de jour', en: 'The questions of the day centre' },
  chapters: content.chapters.map(({ code, questions }) => ({ code, questions: [...questions, timeOfDay] })),
});
