type Given = { readonly question: string; readonly choices: readonly string[]; readonly text: string };
export type DemoSheet = readonly Given[];

/** How often each choice is given, one after the other. */
const patterns: Readonly<Record<string, readonly string[]>> = {
  'FBK-01': ['self', 'self', 'helped', 'self', 'relative'],
  'FBK-02': ['yes', 'yes', 'no', 'yes', 'unknown', 'no'],
  'FBK-03': ['yes', 'little', 'yes', 'no', 'yes'],
  'FBK-04': ['yes', 'yes', 'no-need', 'yes', 'not-able'],
  'FBK-05': ['yes', 'no', 'little', 'yes'],
  'FBK-06': ['always', 'sometimes', 'always', 'no'],
  'FBK-07': ['very', 'rather', 'rather', 'little'],
  'FBK-08': ['month', 'quarter', 'month', 'longer', 'quarter'],
  'FBK-09': ['very', 'rather', 'very', 'little'],
  'FBK-10': ['little', 'no', 'much'],
  'FBK-11': ['better', 'no', 'better', 'better', 'worse'],
  'FBK-12': ['distance', 'delay', 'distance', 'papers', 'delay'],
  'FBK-13': ['rather', 'very', 'rather', 'little'],
};

/** What was otherwise the year before: fewer were told, and fewer felt welcome. */
const yearBefore: typeof patterns = {
  ...patterns,
  'FBK-05': ['no', 'no', 'yes', 'little'],
  'FBK-09': ['rather', 'little', 'very', 'little', 'rather'],
};

const ideas: readonly string[] = [
  'Une permanence le soir',
  'Expliquer avec des images',
  'Venir nous voir au foyer plutôt que l’inverse',
];

const chosen = (pattern: readonly string[], at: number): string[] => {
  const choice = pattern[at % pattern.length];
  return choice ? [choice] : [];
};

/** The sheet of one person; every fifth leaves the last questions empty. */
export const sheetOf = (at: number, year: 'this' | 'before' = 'this'): DemoSheet => {
  const idea = at % 9 === 4 ? ideas[Math.floor(at / 9)] : undefined;
  return [
    ...Object.entries(year === 'this' ? patterns : yearBefore)
      .filter((_pattern, rank) => at % 5 !== 3 || rank < 9)
      .map(([question, pattern]) => ({ question, choices: chosen(pattern, at), text: '' })),
    ...(idea ? [{ question: 'FBK-15', choices: [], text: idea }] : []),
  ];
};

/** What goes back on the wall. */
export const returnLines = [
  { said: 'C’est loin, il faut deux bus', decided: 'Une permanence ici, un mardi sur deux' },
  { said: 'On attend longtemps', decided: 'Un premier rendez-vous en moins d’un mois' },
  { said: 'On raconte plusieurs fois son histoire', decided: 'Une fiche de relais que vous relisez avant' },
];
