import { type Words } from '@entente/platform/kernel';
import { type AnswerMove } from '../compare-strategies';

export const strategyReportWords = {
  kind: { fr: 'Revue de stratégie des partenariats', en: 'Strategy review of partnerships' },
  title: { fr: '{organisation}, {year}', en: '{organisation}, {year}' },
  draft: { fr: 'Projet : la revue n’est pas encore close.', en: 'Draft: the review is not closed yet.' },
  debated: { fr: 'Débattue en équipe le {day}.', en: 'Debated with the team on {day}.' },
  validated: { fr: 'Validée par le conseil le {day}.', en: 'Validated by the board on {day}.' },
  closed: { fr: 'Close le {day}.', en: 'Closed on {day}.' },
  scoreFigure: { fr: 'sur 100, moyenne des réponses notées', en: 'out of 100, mean of the rated answers' },
  noScore: { fr: 'aucune question notée', en: 'no question rated' },
  ratedFigure: { fr: 'questions notées sur {applicable}', en: 'questions rated out of {applicable}' },
  since: { fr: 'points depuis {year}', en: 'points since {year}' },
  provisional: {
    fr: 'Score provisoire : moins de 70 % des questions qui s’appliquent sont notées.',
    en: 'Provisional score: fewer than 70% of the questions that apply are rated.',
  },
  manyNotApplicable: {
    fr: 'Plus de 30 % des questions sont sans objet.',
    en: 'More than 30% of the questions are not applicable.',
  },
  hidden: {
    fr: 'Questions que nous ne nous posons pas, comptées sans objet : {codes}.',
    en: 'Questions that we do not ask ourselves, counted as not applicable: {codes}.',
  },
  onCommon: {
    fr: 'L’évolution depuis {year} est comptée sur les {count} questions notées les deux années.',
    en: 'The change since {year} is counted on the {count} questions that both years rated.',
  },
  nothingCommon: {
    fr: 'Aucune question n’a été notée les deux années : les scores ne se comparent pas.',
    en: 'No question was rated in both years: the scores do not compare.',
  },
  ownQuestions: { fr: 'Nos propres questions', en: 'Our own questions' },
  notAsked: { fr: 'pas posée', en: 'not asked' },
  priorities: { fr: 'Nos priorités pour l’année', en: 'Our priorities for the year' },
  noPriorities: { fr: 'Aucune priorité n’est écrite.', en: 'No priority is written.' },
  priority: { fr: 'Priorité et résultat attendu', en: 'Priority and expected result' },
  owner: { fr: 'Responsable', en: 'Who answers for it' },
  before: { fr: 'Avant le', en: 'Before' },
  known: { fr: 'Ce qu’Entente sait, au {day}', en: 'What Entente knows, on {day}' },
  corrected: {
    fr: 'Corrigé : {given} au lieu de {known}. {reason}',
    en: 'Corrected: {given} instead of {known}. {reason}',
  },
  answers: { fr: 'Nos réponses', en: 'Our answers' },
  question: { fr: 'Question', en: 'Question' },
  answer: { fr: 'Réponse', en: 'Answer' },
  beforeYear: { fr: 'En {year}', en: 'In {year}' },
  change: { fr: 'Évolution', en: 'Change' },
  notApplicable: { fr: 'sans objet', en: 'not applicable' },
  notRated: { fr: 'pas de réponse', en: 'no answer' },
  footer: { fr: 'Revue de stratégie {year}', en: 'Strategy review {year}' },
  adapted: {
    fr: 'Questions d’Entente, adaptées par notre organisation (« {title} », version {version}). Ce rapport n’est pas une évaluation officielle.',
    en: 'Entente’s questions, adapted by our organisation (“{title}”, version {version}). This report is not an official evaluation.',
  },
  notOfficial: {
    fr: 'Questions d’Entente, posées une fois l’an. Ce rapport n’est pas une évaluation officielle.',
    en: 'Entente’s questions, asked once a year. This report is not an official evaluation.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const answerMoveWords: Readonly<Record<AnswerMove, Words>> = {
  better: { fr: 'en progrès', en: 'better' },
  worse: { fr: 'en recul', en: 'worse' },
  same: { fr: 'stable', en: 'unchanged' },
  'newly-rated': { fr: 'nouvelle réponse', en: 'new answer' },
  'no-longer-rated': { fr: 'n’a plus de réponse', en: 'no longer answered' },
  'newly-asked': { fr: 'nouvelle question', en: 'new question' },
  'no-longer-asked': { fr: 'n’est plus posée', en: 'no longer asked' },
  'answered-otherwise': { fr: 'autre réponse', en: 'another answer' },
  unrated: { fr: '', en: '' },
};
