import {
  givenAlone,
  isPossible,
  noAssignment,
  progressOf,
  type SectionAssignment,
  type SectionPart,
  sectionParts,
  sectionsOf,
} from '@entente/evaluations/domain';
import { CalendarDay, Flag, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import type { Review } from '@entente/evaluations/domain';

export class SectionBody {
  @Uuid({ nullable: true, description: 'Null takes the part back.' }) memberId!: string | null;
  @CalendarDay({ nullable: true }) dueOn!: Day | null;
  @Whole({ description: 'The version that was under the eyes; 0 when nobody was ever asked.' }) version!: number;
}

export class SectionDoneBody {
  @Flag() done!: boolean;
  @Whole({ min: 1 }) version!: number;
}

/** A dimension of the grid or a chapter of the questions: how far it is, and who was asked to fill it. */
export class ReviewSectionView {
  @Text({ description: 'The code of the chapter; of a dimension, `grid.` and its code.' }) section!: string;
  @OneOf(sectionParts, 'SectionPart') part!: SectionPart;
  @Whole() answered!: number;
  @Whole() total!: number;
  @Shown({ type: String, format: 'uuid', nullable: true }) memberId!: string | null;
  @Text({ min: 0 }) memberName!: string;
  @Flag({ description: 'The member no longer has access: somebody else is to be asked.' }) memberGone!: boolean;
  @Shown({ type: String, format: 'date', nullable: true }) dueOn!: Day | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) doneAt!: string | null;
  @Flag({ description: 'Given to the reader.' }) mine!: boolean;
  @Whole() version!: number;
}

type Seen = {
  readonly assignments: readonly SectionAssignment[];
  readonly names: ReadonlyMap<string, { readonly name: string }>;
  readonly active: ReadonlySet<string>;
  readonly readerId: string;
  /** Each side rates alone: nobody is given a dimension. */
  readonly twoSided: boolean;
};

/** Every part while answers are written; none before nor after. */
export const toSectionViews = (review: Review, seen: Seen): ReviewSectionView[] => {
  if (!isPossible('answer', review)) return [];
  return givenAlone(sectionsOf(review), seen).map((part) => {
    const stored = seen.assignments.find(({ section }) => section === part.code) ?? noAssignment(part.code);
    const { memberId, dueOn, doneAt, version } = stored;
    return {
      section: part.code,
      part: part.part,
      ...progressOf(review, part),
      memberId,
      memberName: (memberId && seen.names.get(memberId)?.name) || '',
      memberGone: memberId !== null && !seen.active.has(memberId),
      dueOn,
      doneAt: doneAt?.toISOString() ?? null,
      mine: memberId === seen.readerId,
      version,
    };
  });
};
