import { blankGrid, currentChecklist, reviewReport } from '@entente/evaluations/domain';
import {
  aConclusion,
  aFullReportInput,
  anIndicatorCell,
  aReportInput,
  aReview,
  follows,
} from '@entente/evaluations/domain/testing';
import { type DocumentSpec, renderPdf } from '@entente/platform/pdf';
import { specimenLogo, structuralDefects } from '@entente/platform/pdf/testing';
import { type BlankGridEdition, blankGridDocument } from './blank-grid';
import { type ReportEdition, reviewReportDocument } from './review-report';

const edition: ReportEdition & BlankGridEdition = {
  author: 'Le Tilleul',
  createdAt: new Date('2026-12-14T15:00:00Z'),
  logo: null,
};

const quarters = (code: 'IND-06' | 'IND-14' | 'IND-17', part: string, ...values: number[]) =>
  values.map((value, at) => anIndicatorCell(code, `2026-T${at + 1}`, { [part]: value }));

const board = {
  year: 2026,
  on: '2026-12-14',
  followed: [
    follows('IND-06', { target: 40 }),
    follows('IND-14'),
    follows('IND-17', { target: 21 }),
    follows('IND-20'),
  ],
  cells: [
    ...quarters('IND-06', 'referrals', 9, 11, 8, 7),
    ...quarters('IND-14', 'requests', 16, 3, 13, 8),
    ...quarters('IND-17', 'days', 33, 30, 26),
    anIndicatorCell('IND-20', '2026-T1', { delivery: 22, travel: 6 }, { side: 'ours', reliability: 'estimated' }),
  ],
  computed: [],
} as const;

const report = (
  overrides: Parameters<typeof aFullReportInput>[0] = {},
  own: Partial<ReportEdition> = {},
): DocumentSpec => reviewReportDocument(reviewReport(aFullReportInput(overrides)), { ...edition, ...own });

const everyDocument: readonly (readonly [string, () => DocumentSpec])[] = [
  ['a full report', () => report()],
  ['a report with indicators', () => report({ indicators: board })],
  ['a report with indicators in large print', () => report({ indicators: board }, { largePrint: true })],
  ['a report in English', () => report({ language: 'en' })],
  ['a report in large print', () => report({}, { largePrint: true })],
  [
    'a report that was reopened',
    () =>
      report({
        review: {
          ...aFullReportInput().review,
          reopenings: [
            {
              by: 'member-awa',
              at: new Date('2026-12-20T09:00:00Z'),
              reason: 'Une note était fausse.',
              from: 'closed',
              before: { answers: [], questionAnswers: [], conclusion: null },
            },
          ],
        },
      }),
  ],
  [
    'a draft where nothing is rated',
    () => reviewReportDocument(reviewReport(aReportInput({ review: aReview(), startedOn: '2026-06-01' })), edition),
  ],
  [
    'a conclusion without actions, with leads instead',
    () =>
      reviewReportDocument(
        reviewReport(
          aReportInput({ review: { ...aFullReportInput().review, conclusion: aConclusion({ actions: [] }) } }),
        ),
        edition,
      ),
  ],
  ['a blank grid', () => blankGridDocument(blankGrid(currentChecklist, 'fr', 'Équipe mobile'), edition)],
  ['a blank grid in English', () => blankGridDocument(blankGrid(currentChecklist, 'en'), edition)],
  [
    'a blank grid in large print',
    () => blankGridDocument(blankGrid(currentChecklist, 'fr'), { ...edition, largePrint: true }),
  ],
];

describe('the documents of a review', () => {
  it.each(everyDocument)('%s is an accessible archive', async (_name, spec) => {
    expect(await structuralDefects(renderPdf(spec()).bytes)).toEqual([]);
  });

  it('carry the logo of the association, said in words', async () => {
    const document = renderPdf(report({}, { logo: specimenLogo() }));

    expect(await structuralDefects(document.bytes)).toEqual([]);
  });

  it('are the same bytes for the same content', () => {
    expect(renderPdf(report()).sha256).toBe(renderPdf(report()).sha256);
  });

  it('change with the day the text was fixed, and with nothing else of the machine', () => {
    const later = report({}, { createdAt: new Date('2026-12-15T15:00:00Z') });

    expect(renderPdf(later).sha256).not.toBe(renderPdf(report()).sha256);
  });

  it('stay short: five pages for the report, four for the grid to fill', () => {
    const grid = blankGridDocument(blankGrid(currentChecklist, 'fr'), edition);

    expect([renderPdf(report()).pageCount, renderPdf(grid).pageCount]).toEqual([5, 4]);
  });
});
