import { type ReportInput, type ReportPerson } from '../report/review-report';
import { aConclusion } from './a-conclusion';
import { aReview } from './a-review';
import { workedExample } from './worked-example';

const people: ReadonlyMap<string, ReportPerson> = new Map([
  ['member-awa', { name: 'Awa Diallo', role: 'cheffe de service' }],
  ['contact-roussel', { name: 'Dr Hélène Roussel', role: 'psychiatre' }],
]);

/** The worked example, concluded and closed, ready to print. */
export const aReportInput = (overrides: Partial<ReportInput> = {}): ReportInput => ({
  review: aReview({ status: 'closed', answers: workedExample, conclusion: aConclusion() }),
  previous: null,
  parties: { ours: 'Le Tilleul', theirs: 'Équipe mobile' },
  people,
  startedOn: '2022-01-10',
  known: { informationAnnex: true },
  on: '2026-12-15',
  language: 'fr',
  ...overrides,
});
