import { type CriterionAnswer } from '../answers/criterion-answer';
import { type Judgements, judgementsOf } from '../score/score';
import { anAnswer, notApplicable, rated } from './answers';

// domain.md 3.3.c, « Worked example ».
const written =
  '101:3, 102:2, 103:2, 104:1, 105:SO, 201:2, 202:2, 203:1, 204:3, 205:1, 301:3, 302:2, 303:1, 304:2, 305:1, 306:2, ' +
  '401:2, 402:2, 403:3, 404:2, 405:1, 501:2, 502:1, 503:3, 504:SO, 601:2, 602:3, 603:1, 604:0, 605:2, 701:2, 702:1, ' +
  '703:2, 704:2, 705:1, 801:1, 802:2, 803:1, 804:3';

/** The example of the evaluation grid whose result is known: 61.1746, displayed 61. */
export const workedExample: readonly CriterionAnswer[] = written.split(', ').map((pair) => {
  const [code = '', rating = ''] = pair.split(':');
  return anAnswer(`CHK-${code}`, rating === 'SO' ? notApplicable() : rated(Number(rating)));
});

export const workedExampleJudgements: Judgements = judgementsOf(workedExample);
