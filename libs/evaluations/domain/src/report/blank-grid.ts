import { type Language } from '@entente/platform/kernel';
import { reportWords } from '../content/report-words';
import { type AskedIf, type EvaluationGrid } from '../grid/evaluation-grid';
import { gridLine } from './grid-line';
import { print } from './printed-words';

/** The grid to print and fill by hand: every line with its boxes, and room for a word. */
export type BlankGrid = {
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly howTo: { readonly title: string; readonly steps: readonly HowToStep[]; readonly critical: string };
  /** To be written by hand; the partner's name is printed when known. */
  readonly identification: readonly { readonly label: string; readonly value: string }[];
  readonly headings: {
    readonly rank: string;
    readonly criterion: string;
    readonly rating: string;
    readonly marks: readonly string[];
  };
  readonly groups: readonly BlankGroup[];
  readonly critical: string;
  readonly notes: string;
  readonly footer: string;
};

export type HowToStep = { readonly mark: string; readonly label: string; readonly anchor: string };

export type BlankGroup = { readonly name: string; readonly lines: readonly BlankLine[] };

/** `boxes` says, mark by mark, whether a box stands there: critical criteria have none for « sans objet ». */
export type BlankLine = {
  readonly rank: number;
  readonly text: string;
  readonly critical: boolean;
  readonly boxes: readonly boolean[];
};

export const blankGrid = (grid: EvaluationGrid, language: Language, partner = ''): BlankGrid => {
  const setAside = print(reportWords.notApplicableMark, language);
  const { steps, notApplicable } = grid.scale;
  const ranks = new Map(
    grid.dimensions.flatMap(({ criteria }) => criteria).map(({ code }, index) => [code, index + 1]),
  );
  return {
    language,
    title: grid.own === undefined ? print(reportWords.blankTitle, language) : print(grid.title, language),
    lead: print(reportWords.blankLead, language),
    howTo: {
      title: print(reportWords.blankHowTo, language),
      steps: [
        ...steps.map(({ value, label, anchor }) => howToStep(String(value), label, anchor, language)),
        howToStep(setAside, notApplicable.label, notApplicable.anchor, language),
      ],
      critical: print(reportWords.blankCritical, language),
    },
    identification: [
      { label: print(reportWords.blankPartner, language), value: partner },
      { label: print(reportWords.blankDay, language), value: '' },
      { label: print(reportWords.blankBy, language), value: '' },
    ],
    headings: {
      rank: print(reportWords.rank, language),
      criterion: print(reportWords.criterion, language),
      rating: print(reportWords.rating, language),
      marks: [...steps.map(({ value }) => String(value)), setAside],
    },
    groups: grid.dimensions.map(({ name, criteria }) => ({
      name: print(name, language),
      lines: criteria.map(({ code, text, critical, askedIf }) => ({
        rank: ranks.get(code) ?? 0,
        text: [print(text, language), ...conditionWords(askedIf, ranks, language)].join(', '),
        critical,
        boxes: [...steps.map(() => true), !critical || notApplicable.allowedOnCritical],
      })),
    })),
    critical: print(reportWords.critical, language),
    notes: print(reportWords.blankNotes, language),
    footer: gridLine(grid, language),
  };
};

const conditionWords = (
  askedIf: AskedIf | undefined,
  ranks: ReadonlyMap<string, number>,
  language: Language,
): readonly string[] => {
  if (!askedIf) return [];
  const { code, from, upTo } = askedIf;
  return [print(reportWords.askedOnlyIf, language, { rank: ranks.get(code) ?? 0, from, upTo })];
};

const howToStep = (
  mark: string,
  label: EvaluationGrid['title'],
  anchor: EvaluationGrid['title'],
  language: Language,
): HowToStep => ({ mark, label: print(label, language), anchor: print(anchor, language) });
