import type { DatedConvention, OpenConvention } from '@entente/conventions/api';
import { addDays, type Day } from '@entente/platform/kernel';
import { isInSignature } from '../tasks/signing-tasks';
import type { Names, ReviewSources } from '../tasks/review-tasks';

export const comingKinds = [
  'last-objection',
  'signing-deadline',
  'review-meeting',
  'review-due',
  'effect',
  'renewal',
  'end',
] as const;
export type ComingKind = (typeof comingKinds)[number];

/** A date that counts. */
export type ComingDate = {
  readonly id: string;
  readonly day: Day;
  readonly kind: ComingKind;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly conventionId: string | null;
  readonly reviewId: string | null;
  readonly title: string;
};

/** « Cette semaine » looks two weeks ahead: what comes on Monday is to be known on Friday. */
export const daysAhead = 14;

type At = readonly [kind: ComingKind, day: Day | null];

const ofConvention = ({ status, startsOn, endsOn, lastObjection }: DatedConvention): readonly At[] =>
  status === 'signed'
    ? [['effect', startsOn]]
    : [
        ['last-objection', lastObjection],
        [lastObjection === null ? 'end' : 'renewal', endsOn],
      ];

type Dates = {
  readonly dated: readonly DatedConvention[];
  readonly open: readonly OpenConvention[];
  readonly reviews: ReviewSources;
  readonly names: Names;
  readonly today: Day;
};

const conventionDates = ({ dated, open }: Dates): ComingDate[] => [
  ...dated.flatMap((convention) => ofConvention(convention).flatMap(([kind, day]) => dateOf(convention, kind, day))),
  ...open
    .filter(isInSignature)
    .flatMap((convention) => dateOf(convention, 'signing-deadline', convention.request.deadline)),
];

type About = Pick<DatedConvention, 'id' | 'partnerId' | 'partnerName' | 'title'>;

const dateOf = ({ id, partnerId, partnerName, title }: About, kind: ComingKind, day: Day | null): ComingDate[] =>
  day === null
    ? []
    : [{ id: `${kind}:${id}`, day, kind, partnerId, partnerName, conventionId: id, reviewId: null, title }];

const reviewDates = ({ reviews, names }: Dates): ComingDate[] => [
  ...reviews.running.flatMap(({ id, partnerId, plannedOn, status }): ComingDate[] =>
    plannedOn === null || status === 'concluded'
      ? []
      : [
          {
            id: `review-meeting:${id}`,
            day: plannedOn,
            kind: 'review-meeting',
            partnerId,
            partnerName: names.get(partnerId) ?? '',
            conventionId: null,
            reviewId: id,
            title: '',
          },
        ],
  ),
  ...reviews.due.map(({ partnerId, partnerName, dueOn }): ComingDate => ({
    id: `review-due:${partnerId}`,
    day: dueOn,
    kind: 'review-due',
    partnerId,
    partnerName,
    conventionId: null,
    reviewId: null,
    title: '',
  })),
];

/** Every date from today on that is known, the nearest first. */
const fromToday = (dates: Dates): ComingDate[] =>
  [...conventionDates(dates), ...reviewDates(dates)]
    .filter(({ day }) => day >= dates.today)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));

/** What happens in the coming days. */
export const comingDates = (dates: Dates): ComingDate[] => {
  const last = addDays(dates.today, daysAhead);
  return fromToday(dates).filter(({ day }) => day <= last);
};

/** The nearest date of all, however far: what a quiet day looks forward to. */
export const nextDate = (dates: Dates): ComingDate | null => fromToday(dates)[0] ?? null;
