import { type FieldFault, faultsOf, under, underEach } from '@entente/platform/kernel';
import { type SheetRecord } from '../record/sheet-record';
import { type SheetBlockId, sheetBlockIds } from '../export/block-ids';
import { type Expectation, matchExpectations, matchOffers, type Offer, type Target } from './match';

/** What is chosen for one partner: which lines, in which order, and which blocks are left out. */
export type Tailoring = {
  readonly offers: readonly string[];
  readonly expectations: readonly string[];
  readonly leftOut: readonly SheetBlockId[];
};

/** At most six of each on a sheet (IDS-13, IDS-14). */
export const maxLines = 6;

const proposedOffers = 4;
const proposedExpectations = 3;

/** A first choice, to be changed by hand: what suits the partner best. */
export const proposeTailoring = (record: SheetRecord, target: Target): Tailoring => ({
  offers: matchOffers(record, target)
    .slice(0, proposedOffers)
    .map(({ line }) => line.id),
  expectations: matchExpectations(record, target)
    .slice(0, proposedExpectations)
    .map(({ line }) => line.id),
  leftOut: [],
});

const choiceFaults = (ids: readonly string[], known: readonly string[]): FieldFault[] => [
  ...faultsOf({
    '':
      ids.length === 0
        ? { code: 'required' }
        : ids.length > maxLines
          ? { code: 'too-many', params: { max: maxLines, count: ids.length } }
          : null,
  }),
  ...underEach('', ids, (id, index) =>
    faultsOf({
      '': !known.includes(id) ? { code: 'unknown-line' } : ids.indexOf(id) < index ? { code: 'repeated' } : null,
    }),
  ),
];

/** All that is wrong with a choice, at once. */
export const tailoringFaults = (record: SheetRecord, { offers, expectations, leftOut }: Tailoring): FieldFault[] => [
  ...under(
    '/offers',
    choiceFaults(
      offers,
      (record['IDS-14']?.value ?? []).map(({ id }) => id),
    ),
  ),
  ...under(
    '/expectations',
    choiceFaults(
      expectations,
      (record['IDS-13']?.value ?? []).map(({ id }) => id),
    ),
  ),
  ...underEach('/leftOut', leftOut, (id) =>
    faultsOf({ '': sheetBlockIds.includes(id) ? null : { code: 'not-a-choice' } }),
  ),
];

const chosen = <L extends { readonly id: string }>(lines: readonly L[], ids: readonly string[]): L[] =>
  ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);

/** The chosen contributions, in the chosen order. */
export const chosenOffers = (record: SheetRecord, { offers }: Pick<Tailoring, 'offers'>): Offer[] =>
  chosen(record['IDS-14']?.value ?? [], offers);

/** The chosen expectations, in the chosen order. */
export const chosenExpectations = (
  record: SheetRecord,
  { expectations }: Pick<Tailoring, 'expectations'>,
): Expectation[] => chosen(record['IDS-13']?.value ?? [], expectations);
