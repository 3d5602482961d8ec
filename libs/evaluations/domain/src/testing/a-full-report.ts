import { type QuestionAnswer } from '../answers/question-answer';
import { checklistV1 } from '../content/checklist-v1';
import { type ReportInput } from '../report/review-report';
import { scoreOf } from '../score/score';
import { aConclusion, aMeeting, anAction } from './a-conclusion';
import { aReportInput } from './a-report';
import { aReview } from './a-review';
import { anAnswer, rated } from './answers';
import { workedExample, workedExampleJudgements } from './worked-example';

const comments: Readonly<Record<string, string>> = {
  'CHK-101': 'La phrase du préambule est reprise par les deux équipes.',
  'CHK-104': 'Vérifié une fois, en 2024, auprès de douze personnes. À refaire.',
  'CHK-303': 'Deux référents, aucun suppléant de notre côté depuis le printemps.',
  'CHK-305': 'Les quatre heures d’Awa sont tenues. Celles des remplaçants, rarement.',
  'CHK-401': 'Neuf jours en médiane ; les demandes du vendredi attendent.',
  'CHK-604': 'Personne n’a encore été invité. Deux places sont prévues en juin.',
  'CHK-801': 'Tient encore beaucoup à celles et ceux qui l’ont lancé.',
};

const versioned = <T>(value: T) => ({ value, version: 1 });

const questionAnswers: readonly QuestionAnswer[] = [
  {
    code: 'REV-01',
    fields: { form: versioned('convention'), comment: versioned('Signée en mai, connue des équipes.') },
  },
  { code: 'REV-02', fields: { regular: versioned('yes'), lastReviewOn: versioned('2025-12-01') } },
  {
    code: 'REV-23',
    fields: { dependency: versioned(40), comment: versioned('Un seul contact actif chez le partenaire.') },
  },
  {
    code: 'REV-06',
    fields: {
      contributions: versioned([
        { contribution: 'Maraude commune', unit: 'séances', planned: 44, done: 38 },
        { contribution: 'Avis téléphonique', unit: 'appels', planned: null, done: 61 },
      ]),
    },
  },
  {
    code: 'REV-07',
    fields: { contributions: versioned([{ contribution: 'Bureau fermé', unit: 'heures', planned: 176, done: 162.5 }]) },
  },
  { code: 'REV-08', fields: { rating: versioned({ rating: 2 }) } },
  {
    code: 'REV-20',
    fields: {
      objectives: versioned([
        {
          objective: 'Un premier contact soignant pour qui le souhaite',
          state: 'under-way',
          value: '9 jours en médiane',
        },
        { objective: 'Des équipes qui se connaissent', state: 'reached', value: 'deux visites, un stage croisé' },
      ]),
    },
  },
  {
    code: 'REV-19b',
    fields: { obstacles: versioned(['OB-TIME', 'OB-PERSON']), comment: versioned('Deux départs en un an.') },
  },
  {
    code: 'REV-17',
    fields: { strengths: versioned(['Les maraudes à deux', 'Des réponses franches, même négatives']) },
  },
];

const previousYear = new Map([
  ...workedExampleJudgements,
  ['CHK-303', rated(0)],
  ['CHK-501', rated(1)],
  ['CHK-101', rated(2)],
] as const);

/** A review with everything a report can show, for documents to be looked at. */
export const aFullReportInput = (overrides: Partial<ReportInput> = {}): ReportInput =>
  aReportInput({
    review: aReview({
      status: 'closed',
      answers: workedExample.map(({ code, judgement }) => anAnswer(code, judgement.value, comments[code])),
      questionAnswers,
      conclusion: aConclusion({
        decision: 'continue',
        sentence:
          'Nous poursuivons, avec deux ajustements : un suppléant de chaque côté et un retour d’information après chaque orientation.',
        meeting: aMeeting({ peopleSupported: 2 }),
        actions: [
          anAction(),
          anAction({
            action: 'Dire en une phrase si la rencontre a eu lieu, avec l’accord de la personne',
            expectedResult: 'Un retour après chaque orientation',
            ownerTheirs: null,
            dueOn: '2027-03-01',
          }),
          anAction({
            action: 'Inviter deux personnes accueillies à la réunion de juin',
            expectedResult: 'Deux places tenues à chaque réunion',
            ownerOurs: null,
            dueOn: '2027-06-15',
          }),
        ],
      }),
    }),
    previous: { year: 2025, score: scoreOf(checklistV1, previousYear) },
    parties: { ours: 'Le Tilleul', theirs: 'l’équipe mobile' },
    ...overrides,
  });
