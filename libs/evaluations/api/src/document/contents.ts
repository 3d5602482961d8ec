import type { BlankGrid, ReviewReport, StrategyReport, SwotReport } from '@entente/evaluations/domain';
import type { Language } from '@entente/platform/kernel';
import type { BlankGridEdition } from './blank-grid';
import type { ReportEdition } from './review-report';
import type { SwotReportEdition } from './swot-report';
import type { EvidenceSummary } from './evidence-summary';

/** What crosses to the thread that draws: the logo as its bytes, decoded there. */
export type ReviewReportContent = {
  readonly report: ReviewReport;
  readonly edition: Omit<ReportEdition, 'logo'> & { readonly logo: Uint8Array | null };
};

export type BlankGridContent = { readonly grid: BlankGrid; readonly edition: BlankGridEdition };

export type SwotReportContent = { readonly report: SwotReport; readonly edition: SwotReportEdition };

/** The blank board of a session, on A3. */
export type SwotBlankBoardContent = {
  readonly language: Language;
  readonly names: { readonly ours: string; readonly theirs: string };
  /** What people type at `url`. */
  readonly code: string;
  readonly url: string;
  readonly createdAt: Date;
};

export type StrategyReportContent = { readonly report: StrategyReport; readonly edition: SwotReportEdition };

export type EvidenceSummaryContent = { readonly summary: EvidenceSummary; readonly edition: SwotReportEdition };
