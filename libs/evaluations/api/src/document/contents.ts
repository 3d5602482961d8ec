import type { BlankGrid, ReviewReport, SwotReport } from '@entente/evaluations/domain';
import type { BlankGridEdition } from './blank-grid';
import type { ReportEdition } from './review-report';
import type { SwotReportEdition } from './swot-report';

/** What crosses to the thread that draws: the logo as its bytes, decoded there. */
export type ReviewReportContent = {
  readonly report: ReviewReport;
  readonly edition: Omit<ReportEdition, 'logo'> & { readonly logo: Uint8Array | null };
};

export type BlankGridContent = { readonly grid: BlankGrid; readonly edition: BlankGridEdition };

export type SwotReportContent = { readonly report: SwotReport; readonly edition: SwotReportEdition };
