import {
  type Audience,
  audiences,
  type CellWrite,
  earliestYear,
  entryLimits,
  type FollowedIndicator,
  followedFaults,
  followedLimits,
  indicatorProblems,
  indicatorsLimits,
  type IndicatorSide,
  indicatorSides,
  inOrder,
  latestYear,
  type Parts,
  reliabilities,
  type Reliability,
} from '@entente/evaluations/domain';
import { Amount, Flag, Many, Nested, OneOf, QueryWhole, Structured, Text, Whole } from '@entente/platform/api';
import { faultAt, type FieldFault, type Language, languages } from '@entente/platform/kernel';
import type { KnownBoard } from './indicator-surroundings';

export class IndicatorYearQuery {
  @QueryWhole({ min: earliestYear, max: latestYear, optional: true, description: 'This year when absent.' })
  year?: number;
}

export class IndicatorTableQuery extends IndicatorYearQuery {
  @OneOf(audiences, 'IndicatorAudience', {
    optional: true,
    description: '`outside` hides numbers of people below five, and whatever would give them away.',
  })
  audience?: Audience;
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

export class FollowedIndicatorBody {
  @Text({ max: 20 }) code!: string;
  @Amount({ max: followedLimits.number, nullable: true, description: 'For the figure of a year; cents for money.' })
  target!: number | null;
  @Amount({ max: followedLimits.number, nullable: true }) baseline!: number | null;
  @Text({ max: followedLimits.rule, min: 0, description: 'What this partnership counts, when it differs.' })
  rule!: string;
  @Flag({ optional: true, description: 'Somebody of the partner enters its values, by a personal link.' })
  byPartner?: boolean;
}

export class IndicatorChoiceBody {
  @Many(() => FollowedIndicatorBody, { max: indicatorsLimits.indicators }) followed!: FollowedIndicatorBody[];
  @Whole({ description: 'The version that was under the eyes; 0 before the first choice.' }) version!: number;
}

export class IndicatorEntryBody {
  @Structured({ maxBytes: 4_000, description: 'By part: a number, or true or false. An absent part is not known.' })
  parts!: Record<string, unknown>;
  @OneOf(reliabilities, 'Reliability', { nullable: true }) reliability!: Reliability | null;
  @Text({ max: entryLimits.comment, min: 0 }) comment!: string;
  @Text({ max: entryLimits.reason, min: 0, description: 'Why a computed value is corrected.' }) reason!: string;
}

export class IndicatorCellBody {
  @Text({ max: 20 }) code!: string;
  @Text({ max: 10 }) period!: string;
  @OneOf(indicatorSides, 'IndicatorSide') side!: IndicatorSide;
  @Nested(() => IndicatorEntryBody) entry!: IndicatorEntryBody;
  @Whole({ description: 'The version that was under the eyes; 0 for a cell nobody wrote.' }) seen!: number;
}

export class IndicatorCellsBody {
  @Many(() => IndicatorCellBody, { min: 1, max: 200 }) cells!: IndicatorCellBody[];
}

/** The choice as the domain keeps it; all that is wrong with it is said at once. */
export const toFollowed = (
  { followed }: IndicatorChoiceBody,
  { catalogue, board }: Pick<KnownBoard, 'catalogue' | 'board'>,
): readonly FollowedIndicator[] => {
  const faults = followedFaults(followed, { catalogue, kept: board.followed });
  if (faults.length > 0) throw indicatorProblems['invalid-choice']({}, faults);
  return inOrder(
    followed.map(({ code, target, baseline, rule, byPartner }) => ({
      code,
      target,
      baseline,
      rule: rule.trim(),
      ...(byPartner ? { byPartner } : {}),
    })),
    catalogue,
  );
};

const isPart = (value: unknown): value is number | boolean => typeof value === 'number' || typeof value === 'boolean';

const partFaults = ({ entry: { parts } }: IndicatorCellBody, index: number): readonly FieldFault[] =>
  Array.isArray(parts)
    ? [faultAt(['cells', index, 'entry', 'parts'], 'object')]
    : Object.entries(parts).flatMap(([name, value]) =>
        isPart(value) ? [] : [faultAt(['cells', index, 'entry', 'parts', name], 'not-a-number')],
      );

const toParts = (parts: Record<string, unknown>): Parts =>
  Object.fromEntries(Object.entries(parts).flatMap(([name, value]) => (isPart(value) ? [[name, value]] : [])));

/** The cells as the domain reads them; a shape they cannot have is refused with its place. */
export const toCellWrites = ({ cells }: IndicatorCellsBody): readonly CellWrite[] => {
  const faults = cells.flatMap(partFaults);
  if (faults.length > 0) throw indicatorProblems['invalid-values']({}, faults);
  return cells.map(({ code, period, side, entry, seen }) => ({
    code,
    period,
    side,
    value: { ...entry, parts: toParts(entry.parts) },
    seen,
  }));
};
