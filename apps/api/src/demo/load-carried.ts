import { carriedThisYear, saidOtherwise } from './content/last-year-answers';
import type { Day } from '@entente/platform/kernel';
import type { Visitor } from './visitor';

/** Answers of last year taken over into a review that is being rated, and one of them said otherwise since. */
export const carryLastYear = async (writer: Visitor, id: string): Promise<void> => {
  const { earlier } = await writer.call<{ earlier: { reviewId: string } | null }>('GET', `reviews/${id}`);
  if (!earlier) return;
  await writer.call('POST', `reviews/${id}/actions/carry-answers`, {
    from: earlier.reviewId,
    answers: carriedThisYear.map((asked) => ({ ...asked, seen: 0 })),
  });
  await writer.call('PUT', `reviews/${id}/answers`, { questions: [saidOtherwise] });
};

/** Parts of it given to people, each before that day; what was learnt is already said. */
export const giveParts = async (
  writer: Visitor,
  id: string,
  parts: Readonly<Record<string, string>>,
  dueOn: Day,
): Promise<void> => {
  for (const [section, memberId] of Object.entries(parts))
    await writer.call('PUT', `reviews/${id}/sections/${section}`, { memberId, dueOn, version: 0 });
  await writer.call('POST', `reviews/${id}/sections/learning/actions/finish`, { done: true, version: 1 });
};
