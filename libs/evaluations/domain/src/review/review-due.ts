import { type Day, addDays, addMonths } from '@entente/platform/kernel';

/** Days before the due date from which a review is announced (domain.md 3.2.1). */
const announcedDaysBefore = 45;

export type ReviewRhythm = {
  /** Start of the convention, or of the tie when there is none. */
  readonly startedOn: Day;
  readonly everyMonths: number | null;
  /** The last concluded review: when it was held, and the date it agreed on. */
  readonly last: { readonly heldOn: Day; readonly nextReviewOn: Day | null; readonly stopped: boolean } | null;
};

export type ReviewUrgency = 'later' | 'soon' | 'overdue';

/** The agreed date wins over the rhythm; a partnership that stopped has none. */
export const reviewDueOn = ({ startedOn, everyMonths, last }: ReviewRhythm): Day | null => {
  if (last?.stopped) return null;
  return last?.nextReviewOn ?? addMonths(last?.heldOn ?? startedOn, everyMonths ?? 12);
};

export const reviewAnnouncedOn = (dueOn: Day): Day => addDays(dueOn, -announcedDaysBefore);

export const reviewUrgency = (dueOn: Day, today: Day): ReviewUrgency => {
  if (today > dueOn) return 'overdue';
  return today >= reviewAnnouncedOn(dueOn) ? 'soon' : 'later';
};
