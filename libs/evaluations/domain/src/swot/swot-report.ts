import { type Day, formatDay, type Language } from '@entente/platform/kernel';
import { print } from '../report/printed-words';
import { type Card, cardsOf, votesOf } from './cards';
import { swotReportWords } from './content/swot-report-words';
import { crossingWords, quadrantWords } from './content/swot-words';
import { crossingKinds, type Quadrant, quadrants, type SwotParty, type SwotState } from './swot-session';

/** How many points of each quadrant stand on the page; the board keeps the others. */
const POINTS = 4;

export type ReportPoint = { readonly text: string; readonly votes: string };

/** The report of a session, in words, ready to be drawn. */
export type SwotReport = {
  readonly language: Language;
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
  readonly footer: string;
  readonly parties: Readonly<Record<SwotParty, string>>;
  readonly votesNote: string;
  readonly quadrants: readonly {
    readonly quadrant: Quadrant;
    readonly name: string;
    readonly points: readonly ReportPoint[];
    readonly rest: string;
  }[];
  readonly crossings: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly actions: readonly {
    readonly text: string;
    readonly indicator: string;
    readonly ours: string;
    readonly theirs: string;
    readonly before: string;
  }[];
  readonly end: readonly string[];
};

export type SwotReportInput = {
  readonly state: SwotState;
  readonly parties: Readonly<Record<SwotParty, string>>;
  readonly heldOn: Day;
  readonly language: Language;
};

/** What the two sides sign up to: the points that count most, what they draw from them, what they decide. */
export const swotReport = ({ state, parties, heldOn, language }: SwotReportInput): SwotReport => {
  const say = (words: Parameters<typeof print>[0], params = {}) => print(words, language, params);
  const day = formatDay(heldOn, language);
  const countOf = (party: SwotParty) => state.participants.filter((one) => one.party === party).length;
  return {
    language,
    parties,
    kind: say(swotReportWords.kind),
    title: say(swotReportWords.title, parties),
    lead: say(swotReportWords.lead, {
      ...parties,
      day,
      total: state.participants.length,
      oursCount: countOf('ours'),
      theirsCount: countOf('theirs'),
    }),
    footer: say(swotReportWords.footer, { day }),
    votesNote: say(swotReportWords.votesNote, parties),
    quadrants: quadrantParts(state, language),
    crossings: crossingKinds.flatMap((kind) => {
      const lines = state.crossings.filter((one) => one.kind === kind).map(({ text }) => text);
      const { mark, question } = crossingWords[kind];
      return lines.length === 0 ? [] : [{ name: `${say(mark)} – ${say(question)}`, lines }];
    }),
    actions: state.actions.map(({ text, indicator, ownerOurs, ownerTheirs, dueOn }) => ({
      text,
      indicator: say(swotReportWords.indicator, { indicator }),
      ours: ownerOurs,
      theirs: ownerTheirs,
      before: dueOn ? formatDay(dueOn, language) : '',
    })),
    end: endLines(state, language),
  };
};

const quadrantParts = (state: SwotState, language: Language): SwotReport['quadrants'] => {
  const cards = cardsOf(state);
  const votes = votesOf(state, cards);
  const weight = ({ id }: Card) => (votes.get(id)?.ours ?? 0) + (votes.get(id)?.theirs ?? 0);
  return quadrants.map((quadrant) => {
    const sorted = cards
      .filter((card) => card.quadrant === quadrant)
      .sort((a, b) => weight(b) - weight(a) || a.rank - b.rank);
    const rest = sorted.length - POINTS;
    return {
      quadrant,
      name: print(quadrantWords[quadrant].name, language),
      points: sorted.slice(0, POINTS).map((card) => ({
        text: card.name,
        votes: print(swotReportWords.votes, language, votes.get(card.id)),
      })),
      rest: rest > 0 ? print(swotReportWords.more, language, { count: rest }) : '',
    };
  });
};

const endLines = ({ nextOn, informs, moods }: SwotState, language: Language): readonly string[] => {
  const given = [5, 4, 3, 2, 1].flatMap((mood) => {
    const count = Object.values(moods).filter((one) => one === mood).length;
    return count === 0 ? [] : [print(swotReportWords.mood, language, { count, mood })];
  });
  return [
    ...(nextOn ? [print(swotReportWords.next, language, { day: formatDay(nextOn, language) })] : []),
    ...(informs.trim() === '' ? [] : [print(swotReportWords.informs, language, { informs })]),
    ...(given.length === 0 ? [] : [print(swotReportWords.moods, language, { moods: given.join(', ') })]),
  ];
};
