import { print, type StrategyLine, type StrategyReport, strategyReportWords } from '@entente/evaluations/domain';
import {
  type Block,
  bulletList,
  type DocumentSpec,
  gap,
  heading,
  keyFigures,
  mm,
  pageBreak,
  paragraph,
  soft,
  stack,
  table,
  title,
} from '@entente/platform/pdf';
import { raisedDay } from './raised-day';
import type { SwotReportEdition } from './swot-report';

/** The report of a strategy review for the board: one page of figures and priorities, one of answers. */
export const strategyReportDocument = (
  report: StrategyReport,
  { author, createdAt }: SwotReportEdition,
): DocumentSpec => ({
  meta: {
    title: `${report.kind}, ${report.title}`,
    author,
    language: report.language === 'fr' ? 'fr-FR' : 'en-GB',
    createdAt,
    subject: report.footer,
  },
  frame: {
    header: { left: report.kind, right: author },
    followingHeader: { left: report.title, right: author },
    footer: { left: report.footer },
  },
  blocks: [
    title(report.title),
    stack(
      report.dates.map((line) => paragraph(raisedDay(line))),
      mm(0.8),
    ),
    gap(mm(4)),
    keyFigures(report.figures.map(({ value, label }) => ({ value, words: label }))),
    gap(mm(2)),
    stack(
      report.notices.map((line) => paragraph(line, { style: 'caption' })),
      mm(0.6),
    ),
    gap(mm(4)),
    ...priorityTable(report),
    gap(mm(4)),
    ...knownList(report),
    pageBreak,
    ...answerTables(report),
  ],
});

const priorityTable = ({ priorities, language }: StrategyReport): readonly Block[] => {
  const head = heading(2, print(strategyReportWords.priorities, language));
  if (priorities.length === 0)
    return [head, paragraph(print(strategyReportWords.noPriorities, language), { style: 'small' })];
  return [
    head,
    table({
      columns: [
        { header: print(strategyReportWords.priority, language), namesRow: true },
        { header: print(strategyReportWords.owner, language), width: mm(40) },
        { header: print(strategyReportWords.before, language), width: mm(32), numeric: true },
      ],
      rows: priorities.map(({ action, expected, owner, before }) => [
        [action, soft(`\n${expected}`)],
        owner,
        raisedDay(before),
      ]),
    }),
  ];
};

const knownList = ({ known, knownTitle }: StrategyReport): readonly Block[] => [
  heading(2, raisedDay(knownTitle)),
  bulletList(
    known.map(({ text, correction }) => (correction === '' ? text : [text, soft(`  ${correction}`)])),
    { style: 'small' },
  ),
];

const answerTables = (report: StrategyReport): readonly Block[] => [
  heading(2, print(strategyReportWords.answers, report.language)),
  answerTable(report.lines, report),
  ...(report.own.length > 0 ? [gap(mm(4)), heading(2, report.ownTitle), answerTable(report.own, report)] : []),
];

const answerTable = (lines: readonly StrategyLine[], { previousHead, language }: StrategyReport): Block =>
  table({
    columns: [
      { header: print(strategyReportWords.question, language), namesRow: true },
      { header: print(strategyReportWords.answer, language), width: mm(34) },
      ...(previousHead
        ? [
            { header: previousHead, width: mm(30) },
            { header: print(strategyReportWords.change, language), width: mm(24) },
          ]
        : []),
    ],
    rows: lines.map(({ question, answer, before, change }) =>
      previousHead ? [question, answer, before, change] : [question, answer],
    ),
  });
