import { dayOf, formatDay } from '@entente/platform/kernel';
import { reportWords } from '../content/report-words';
import { personWords } from './decision-part';
import { print } from './printed-words';
import { type ReportInput } from './review-report';

/** Who reopened the review, when and why: a corrected report says that it was corrected. */
export const reopeningLines = (input: ReportInput): readonly string[] =>
  input.review.reopenings.map(({ at, by, reason }) =>
    print(reportWords.reopened, input.language, {
      day: formatDay(dayOf(at), input.language),
      by: personWords(input, by),
      reason,
    }),
  );
