import { checkText, type Brand, type Day, faultsOf } from '@entente/platform/kernel';
import { type FollowedIndicator } from './followed';
import { type IndicatorCatalogue } from './indicator-catalogue';
import { type CellPlace, cellKey, emptyEntry, hasValue, type IndicatorCell } from './indicator-entry';
import { partnerCells } from './partner-cells';
import { hasBegun, parsePeriod, type Period } from './period';
import { requestProblems } from './request-problems';

export type IndicatorRequestId = Brand<string, 'IndicatorRequestId'>;

/** `entering` until handed in, and again once something is sent back; `settled` when all of it is accepted. */
export const requestStatuses = ['entering', 'handed-in', 'settled'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const cellVerdicts = ['none', 'accepted', 'returned'] as const;
export type CellVerdict = (typeof cellVerdicts)[number];

/** One cell that the partner is asked for, what they said, and what we made of it. */
export type RequestedCell = IndicatorCell & {
  readonly verdict: CellVerdict;
  /** Why it was sent back, until it is handed in again. */
  readonly returnReason: string;
};

/** The values of a quarter, asked of one person of the partner. */
export type IndicatorRequest = {
  readonly id: IndicatorRequestId;
  readonly person: { readonly name: string; readonly email: string };
  /** The quarter: « 2026-T3 ». */
  readonly period: string;
  readonly status: RequestStatus;
  readonly cells: readonly RequestedCell[];
  readonly handedInAt: Date | null;
  readonly withdrawnAt: Date | null;
};

export const requestLimits = { name: 120, email: 200, reason: 300, open: 10, decisions: 60 } as const;

export const isRequestOpen = ({ status, withdrawnAt }: Pick<IndicatorRequest, 'status' | 'withdrawnAt'>): boolean =>
  status !== 'settled' && withdrawnAt === null;

const askableQuarter = (code: string, on: Day): Period | null => {
  const period = parsePeriod(code);
  const year = Number(on.slice(0, 4));
  const isNear = period !== null && (period.year === year || period.year === year - 1);
  return period?.kind === 'quarter' && isNear && hasBegun(period, on) ? period : null;
};

/** Quarters that may be asked for on a day, the latest first. */
export const askableQuarters = (on: Day): readonly string[] => {
  const year = Number(on.slice(0, 4));
  return [year, year - 1].flatMap((each) =>
    [4, 3, 2, 1].map((rank) => `${each}-T${rank}`).filter((code) => askableQuarter(code, on) !== null),
  );
};

/** What a quarter asks of the partner, going by what the partnership chose. */
export const askedOfPartner = (
  followed: readonly FollowedIndicator[],
  quarter: string,
  catalogue?: IndicatorCatalogue,
): readonly CellPlace[] => {
  const period = parsePeriod(quarter);
  return period
    ? partnerCells(
        followed.flatMap(({ code, byPartner }) => (byPartner ? [code] : [])),
        period,
        catalogue,
      )
    : [];
};

type Asking = Pick<IndicatorRequest, 'id' | 'person' | 'period'>;
type Around = {
  readonly followed: readonly FollowedIndicator[];
  readonly others: readonly Pick<IndicatorRequest, 'person' | 'period' | 'status' | 'withdrawnAt'>[];
  readonly on: Day;
  readonly catalogue?: IndicatorCatalogue;
};

const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Asks one person for what comes due with a quarter. */
export const askPartner = (
  { id, person, period }: Asking,
  { followed, others, on, catalogue }: Around,
): IndicatorRequest => {
  const name = person.name.trim();
  const faults = faultsOf({
    '/name': name === '' ? { code: 'required' } : checkText(name, { max: requestLimits.name }),
    '/period': askableQuarter(period, on) ? null : { code: 'quarter-to-ask' },
  });
  if (faults.length > 0) throw requestProblems['invalid-request']({}, faults);
  const open = others.filter(isRequestOpen);
  const isAsked = open.some((other) => other.period === period && sameAddress(other.person.email, person.email));
  if (isAsked) throw requestProblems['already-asked']();
  if (open.length >= requestLimits.open) throw requestProblems['too-many']();
  const places = askedOfPartner(followed, period, catalogue);
  if (places.length === 0) throw requestProblems['nothing-to-ask']();
  const cells = places.map((place) => ({
    ...place,
    entry: emptyEntry,
    version: 0,
    verdict: 'none' as const,
    returnReason: '',
  }));
  return { id, person: { ...person, name }, period, status: 'entering', cells, handedInAt: null, withdrawnAt: null };
};

/** Something was said of it: a value, or why there is none. */
export const isSaid = ({ entry }: Pick<RequestedCell, 'entry'>): boolean => hasValue(entry) || entry.comment !== '';

/** What waits for our decision. */
export const cellsToDecide = ({
  status,
  cells,
}: Pick<IndicatorRequest, 'status' | 'cells'>): readonly RequestedCell[] =>
  status === 'handed-in' ? cells.filter((cell) => cell.verdict === 'none' && isSaid(cell)) : [];

export const requestedCell = (
  { cells }: Pick<IndicatorRequest, 'cells'>,
  place: CellPlace,
): RequestedCell | undefined => cells.find((cell) => cellKey(cell) === cellKey(place));

/** Refuses whatever is no longer open to the person of the partner, each in its own words. */
export const assertMayEnter = ({ status, withdrawnAt }: Pick<IndicatorRequest, 'status' | 'withdrawnAt'>): void => {
  if (withdrawnAt !== null) throw requestProblems['link-revoked']();
  if (status === 'settled') throw requestProblems.settled();
  if (status === 'handed-in') throw requestProblems['handed-in']();
};

/** Closes the access; what was typed and not accepted is kept with the request, and counts nowhere. */
export const withdrawRequest = (request: IndicatorRequest, at: Date): IndicatorRequest => {
  if (request.withdrawnAt !== null) return request;
  if (request.status === 'settled') throw requestProblems.closed();
  return { ...request, withdrawnAt: at };
};
