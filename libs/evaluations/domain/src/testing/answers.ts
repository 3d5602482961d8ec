import { type CriterionAnswer, type Judgement } from '../answers/criterion-answer';
import { type AnswerChange } from '../answers/merge-answers';

export const rated = (rating: number): Judgement => ({ rating });

export const notApplicable = (reason = 'Aucun financement commun.'): Judgement => ({ notApplicable: reason });

export const anAnswer = (code: string, judgement: Judgement, comment = ''): CriterionAnswer => ({
  code,
  judgement: { value: judgement, version: judgement === null ? 0 : 1 },
  comment: { value: comment, version: comment === '' ? 0 : 1 },
});

export const aChange = (code: string, judgement: Judgement, seen = 0): AnswerChange => ({
  code,
  judgement: { value: judgement, seen },
});
