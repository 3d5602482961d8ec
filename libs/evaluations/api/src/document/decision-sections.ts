import {
  type CriterionLine,
  type DecisionPart,
  type PresentSide,
  type ReviewReport,
  print,
  reportWords,
} from '@entente/evaluations/domain';
import {
  type Block,
  bold,
  bulletList,
  gap,
  heading,
  keepTogether,
  mm,
  panel,
  paragraph,
  semibold,
  sideBySide,
  soft,
  stack,
  table,
} from '@entente/platform/pdf';
import { raisedDay } from './raised-day';

/** What blocks, what was decided and why; while nothing is decided, the leads drawn from the ratings. */
export const decisionSection = (report: ReviewReport): readonly Block[] => [
  ...blockingSection(report),
  ...(report.decision ? decided(report, report.decision) : []),
  ...(report.decision && report.decision.actions.length > 0 ? [] : leadsSection(report)),
];

const blockingSection = ({ blocking, language }: ReviewReport): readonly Block[] => {
  if (blocking.length === 0) return [];
  return [
    gap(mm(6)),
    heading(2, print(reportWords.blockingPoints, language)),
    table({
      columns: [
        { header: print(reportWords.criterion, language), namesRow: true },
        { header: print(reportWords.rating, language), width: mm(30) },
        { header: print(reportWords.comment, language), width: mm(64) },
      ],
      rows: blocking.map((line) => [line.text, ratingWords(line), line.comment]),
    }),
  ];
};

/** « 1, amorcé », the digit in bold. */
export const ratingWords = ({ mark, words }: CriterionLine) =>
  /^\d$/.test(mark) ? [bold(mark), `, ${words}`] : [words];

const decided = (report: ReviewReport, decision: DecisionPart): readonly Block[] => {
  const { language } = report;
  const { ours, theirs } = decision.present;
  const head = heading(2, print(reportWords.decisions, language));
  const why = paragraph([semibold(decision.label), print(reportWords.colon, language), decision.reason]);
  if (decision.actions.length === 0) {
    return [gap(mm(6)), head, stack([why, paragraph(print(reportWords.noActions, language))], mm(1.5))];
  }
  return [
    gap(mm(6)),
    head,
    why,
    gap(mm(2)),
    table({
      columns: [
        { header: print(reportWords.action, language), namesRow: true },
        { header: ours.party, width: mm(29) },
        { header: theirs.party, width: mm(36) },
        { header: print(reportWords.before, language), width: mm(33), numeric: true },
      ],
      rows: decision.actions.map((action) => [
        [action.action, soft(`\n${action.expectedResult}`)],
        action.ours,
        action.theirs,
        raisedDay(action.before),
      ]),
    }),
  ];
};

const leadsSection = ({ leads, language }: ReviewReport): readonly Block[] => {
  if (leads.length === 0) return [];
  return [
    gap(mm(6)),
    heading(2, print(reportWords.leads, language)),
    table({
      columns: [
        { header: print(reportWords.lead, language), namesRow: true },
        { header: print(reportWords.levers, language), width: mm(92) },
      ],
      rows: leads.map(({ text, levers }) => [text, bulletList(levers, { style: 'table' })]),
    }),
  ];
};

/** When, who for each side, how many people supported came, and the next date. */
export const meetingSection = ({ decision, language }: ReviewReport): readonly Block[] => {
  if (!decision) return [];
  return [
    gap(mm(6)),
    keepTogether(
      heading(2, print(reportWords.meeting, language)),
      labelled(print(reportWords.heldOn, language), decision.heldOn, ' '),
      gap(mm(2)),
      sideBySide([side('us', decision.present.ours, language), side('them', decision.present.theirs, language)]),
      gap(mm(3)),
      stack(
        [
          ...(decision.peopleSupported === 0
            ? []
            : [
                labelled(
                  print(reportWords.peopleSupported, language),
                  String(decision.peopleSupported),
                  print(reportWords.colon, language),
                ),
              ]),
          labelled(print(reportWords.nextReview, language), decision.nextReview, print(reportWords.colon, language)),
        ],
        mm(1),
      ),
    ),
  ];
};

const side = (name: 'us' | 'them', { party, people }: PresentSide, language: ReviewReport['language']): Block =>
  panel({
    side: name,
    title: party,
    level: 3,
    blocks: [
      people.length === 0
        ? paragraph(print(reportWords.nobodyListed, language), { style: 'small' })
        : bulletList(people, { style: 'small' }),
    ],
  });

const labelled = (label: string, value: string, between: string): Block =>
  paragraph([label, between, ...raisedDay(value).map(semibold)]);
