import { print, type SwotReport, swotReportWords } from '@entente/evaluations/domain';
import {
  type Block,
  bulletList,
  type DocumentSpec,
  gap,
  heading,
  lead,
  mm,
  panel,
  paragraph,
  semibold,
  sideBySide,
  soft,
  stack,
  table,
  title,
} from '@entente/platform/pdf';
import { raisedDay } from './raised-day';

export type SwotReportEdition = { readonly author: string; readonly createdAt: Date };

/** The report of a session: one page when people kept to the essential. */
export const swotReportDocument = (report: SwotReport, { author, createdAt }: SwotReportEdition): DocumentSpec => ({
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
    footer: { left: raisedDay(report.footer) },
  },
  blocks: [
    title(report.title),
    lead(raisedDay(report.lead)),
    gap(mm(3)),
    ...actionTable(report),
    gap(mm(4)),
    ...quadrantPanels(report),
    ...crossingList(report),
    ...ending(report),
  ],
});

const actionTable = ({ actions, parties, language }: SwotReport): readonly Block[] => [
  heading(2, print(swotReportWords.actions, language)),
  table({
    columns: [
      { header: print(swotReportWords.action, language), namesRow: true },
      { header: parties.ours, width: mm(32) },
      { header: parties.theirs, width: mm(32) },
      { header: print(swotReportWords.before, language), width: mm(30), numeric: true },
    ],
    rows: actions.map(({ text, indicator, ours, theirs, before }) => [
      [text, soft(`\n${indicator}`)],
      ours,
      theirs,
      raisedDay(before),
    ]),
  }),
];

const quadrantPanels = ({ quadrants, votesNote, language }: SwotReport): readonly Block[] => {
  const panels = quadrants.map(({ name, points, rest }) =>
    panel({
      side: 'neutral',
      title: name,
      level: 2,
      blocks: [
        points.length === 0
          ? paragraph(print(swotReportWords.nothing, language), { style: 'small' })
          : bulletList(
              points.map(({ text, votes }) => [text, soft(`  ${votes}`)]),
              { style: 'small' },
            ),
        ...(rest === '' ? [] : [paragraph(rest, { style: 'caption' })]),
      ],
    }),
  );
  return [
    sideBySide(panels.slice(0, 2), mm(4)),
    gap(mm(3)),
    sideBySide(panels.slice(2), mm(4)),
    gap(mm(1.5)),
    paragraph(votesNote, { style: 'caption' }),
  ];
};

const crossingList = ({ crossings, language }: SwotReport): readonly Block[] => {
  if (crossings.length === 0) return [];
  return [
    gap(mm(4)),
    heading(2, print(swotReportWords.crossings, language)),
    ...crossings.flatMap(({ name, lines }) => [
      paragraph([semibold(name)], { style: 'small' }),
      bulletList([...lines], { style: 'small' }),
    ]),
  ];
};

const ending = ({ end }: SwotReport): readonly Block[] => {
  if (end.length === 0) return [];
  return [
    gap(mm(4)),
    stack(
      end.map((line) => paragraph(raisedDay(line), { style: 'small' })),
      mm(0.8),
    ),
  ];
};
