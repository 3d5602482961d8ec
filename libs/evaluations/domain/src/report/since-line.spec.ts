import { type CarriedAnswer } from '../answers/carried-answer';
import { aReportInput, aReview, anAnswer, rated } from '../testing';
import { reviewReport } from './review-report';

const carried: readonly CarriedAnswer[] = [
  { code: 'REV-15', field: 'comment', year: 2025, value: 'Les appels aboutissent.' },
  { code: 'REV-18', field: 'improvements', year: 2025, value: ['Prévenir plus tôt'] },
  { code: 'CHK-101', field: 'comment', year: 2025, value: 'La phrase est reprise.' },
];
const said = (code: string, name: string, value: string | readonly string[]) => ({
  code,
  fields: { [name]: { value, version: 1 } },
});
const review = aReview({
  carried,
  answers: [anAnswer('CHK-101', rated(3), 'La phrase est reprise.'), anAnswer('CHK-102', rated(2), 'À dire.')],
  questionAnswers: [
    said('REV-15', 'comment', 'Les appels aboutissent.'),
    said('REV-17', 'strengths', ['Rapide']),
    said('REV-18', 'improvements', ['Prévenir la veille']),
  ],
});

const flags = (of: typeof review) => {
  const { questions, criteria } = reviewReport(aReportInput({ review: of }));
  return {
    questions: questions.flatMap(({ lines }) => lines.map(({ code, since }) => [code, since])),
    comments: criteria.flatMap(({ lines }) => lines).filter(({ since }) => since !== ''),
  };
};

it('flags in the report what changed since the review that answers were taken over from', () => {
  const { questions, comments } = flags(review);

  expect(questions).toEqual([
    ['REV-15', 'Inchangé depuis 2025'],
    ['REV-17', 'Nouvelle réponse'],
    ['REV-18', 'Modifié depuis 2025'],
  ]);
  expect(comments.map(({ code, since }) => [code, since])).toEqual([['CHK-101', 'Inchangé depuis 2025']]);
});

it('flags nothing of a review into which nothing was taken over', () => {
  const { questions, comments } = flags({ ...review, carried: [] });

  expect(questions.map(([, since]) => since)).toEqual(['', '', '']);
  expect(comments).toEqual([]);
});
