import { CalendarDay, Text, Uuid, Whole } from '@entente/platform/api';
import { reopeningReasonLimit } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';

export class ReviewPlanBody {
  @Uuid() partnerId!: string;
  @Whole({ min: 2000, max: 2100 }) year!: number;
  @CalendarDay({ nullable: true, description: 'When the meeting is meant to be held.' }) plannedOn!: Day | null;
  @Uuid({
    optional: true,
    nullable: true,
    description: 'An own grid; null is the one that ships with Entente; absent, the one the organisation chose.',
  })
  grid?: string | null;
  @Uuid({
    nullable: true,
    optional: true,
    description: 'Own questions; null are those that ship with Entente; absent, those the organisation chose.',
  })
  questionnaire?: string | null;
}

export class ReplanBody {
  @CalendarDay({ nullable: true }) plannedOn!: Day | null;
  @Whole({ min: 1 }) version!: number;
}

export class ReviewVersionBody {
  @Whole({ min: 1, description: 'The version of the review that was under the eyes.' }) version!: number;
}

export class ReopeningBody extends ReviewVersionBody {
  @Text({ max: reopeningReasonLimit, min: 0 }) reason!: string;
}
