import {
  checkDay,
  checkEmail,
  checkText,
  type Day,
  faultsOf,
  type FieldFault,
  type Language,
} from '@entente/platform/kernel';
import { type Publication } from '../readiness/publish-sheet';
import { isStale } from '../readiness/staleness';
import { type FieldCode, type SheetRecord } from '../record/sheet-record';
import { type SheetFact } from '../sheet-facts';
import { sheetProblems } from '../sheet-problems';
import { type Tailoring, tailoringFaults } from '../tailoring/tailoring';
import { type SheetBlock } from './block-content';
import { sheetBlocks } from './sheet-blocks';

export type ExportTarget = { readonly partnerId: string; readonly name: string };

/** A sheet as it was prepared for somebody: numbered, and never changed afterwards. */
export type SheetExport = {
  readonly number: string;
  readonly publicationVersion: number;
  readonly preparedOn: Day;
  readonly preparedBy: string;
  /** Null for a sheet prepared for nobody in particular. */
  readonly target: ExportTarget | null;
  readonly language: Language;
  readonly tailoring: Tailoring;
  readonly blocks: readonly SheetBlock[];
  readonly figuresVerified: { readonly oldest: Day; readonly newest: Day } | null;
  readonly staleFigures: readonly FieldCode[];
};

export type ExportDecision = { readonly sheet: SheetExport; readonly facts: readonly SheetFact[] };

/** « FI-2026-031 »: numbered per year and organisation. */
export const exportNumber = (year: number, rank: number): string => `FI-${year}-${String(rank).padStart(3, '0')}`;

const figureFields = ['IDS-03a', 'IDS-03b', 'IDS-03c', 'IDS-04', 'IDS-05'] as const satisfies readonly FieldCode[];

const figuresVerified = (record: SheetRecord): SheetExport['figuresVerified'] => {
  const days = figureFields.flatMap((code) => record[code]?.verifiedOn ?? []).sort();
  const [oldest, newest] = [days.at(0), days.at(-1)];
  return oldest && newest ? { oldest, newest } : null;
};

type Preparation = {
  readonly number: string;
  readonly target: ExportTarget | null;
  readonly tailoring: Tailoring;
  readonly language: Language;
  readonly by: string;
  readonly on: Day;
};

/** Prepares the published sheet for a partner: only what partners may see, small numbers hidden. */
export const prepareExport = (
  publication: Publication | null,
  { number, target, tailoring, language, by, on }: Preparation,
): ExportDecision => {
  if (!publication) throw sheetProblems['not-published']();
  const { record, version } = publication;
  const faults = tailoringFaults(record, tailoring);
  if (faults.length > 0) throw sheetProblems['invalid-tailoring']({}, faults);

  return {
    sheet: {
      number,
      publicationVersion: version,
      preparedOn: on,
      preparedBy: by,
      target,
      language,
      tailoring,
      blocks: sheetBlocks(record, { tailoring, audience: 'partners', language }),
      figuresVerified: figuresVerified(record),
      staleFigures: figureFields.filter((code) => isStale(record, code, on)),
    },
    facts: [{ type: 'sheet-exported', number, partnerId: target?.partnerId ?? null }],
  };
};

export const handoverMeans = ['email', 'paper'] as const;

/** Which version went to whom, how, and when. */
export type Handover = {
  readonly means: (typeof handoverMeans)[number];
  readonly to: string;
  readonly on: Day;
};

export const handoverFaults = (sheet: Pick<SheetExport, 'preparedOn'>, handover: Handover, today: Day): FieldFault[] =>
  faultsOf({
    '/to':
      handover.means === 'email'
        ? checkEmail(handover.to, { required: true })
        : checkText(handover.to, { required: true, max: 200 }),
    '/on': checkDay(handover.on, { required: true, min: sheet.preparedOn, max: today }),
  });

/** Notes that a sheet was sent or handed over. */
export const handOver = (
  sheet: Pick<SheetExport, 'number' | 'preparedOn' | 'target'>,
  handover: Handover,
  today: Day,
): { readonly handover: Handover; readonly facts: readonly SheetFact[] } => {
  const faults = handoverFaults(sheet, handover, today);
  if (faults.length > 0) throw sheetProblems['invalid-handover']({}, faults);
  const { number, target } = sheet;
  return {
    handover: { ...handover, to: handover.to.trim() },
    facts: [
      { type: 'sheet-handed-over', number, partnerId: target?.partnerId ?? null, ...handover, to: handover.to.trim() },
    ],
  };
};
