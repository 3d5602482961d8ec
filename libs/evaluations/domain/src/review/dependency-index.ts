/** What is known of the people who hold the tie. */
export type TieFacts = {
  readonly activeContactsTheirs: number;
  readonly activeContactsOurs: number;
  readonly conventionInForce: boolean;
  readonly deputyNamed: boolean;
  readonly departureAnnounced: boolean;
  /** Whether two levels met in the last 12 months; null while no meeting log says so. */
  readonly metOnTwoLevels: boolean | null;
};

/** 0 good, 100 fragile. `outOf` is what could be known: 90 without a meeting log. */
export type DependencyIndex = { readonly points: number; readonly outOf: number };

type Rule = { readonly points: number; readonly fragile: (facts: TieFacts) => boolean | null };

// Weights of domain.md 3.3.f.
const rules: readonly Rule[] = [
  { points: 30, fragile: ({ activeContactsTheirs }) => activeContactsTheirs <= 1 },
  { points: 20, fragile: ({ activeContactsOurs }) => activeContactsOurs <= 1 },
  { points: 20, fragile: ({ conventionInForce }) => !conventionInForce },
  { points: 10, fragile: ({ deputyNamed }) => !deputyNamed },
  { points: 10, fragile: ({ metOnTwoLevels }) => (metOnTwoLevels === null ? null : !metOnTwoLevels) },
  { points: 10, fragile: ({ departureAnnounced }) => departureAnnounced },
];

export const dependencyIndex = (facts: TieFacts): DependencyIndex => {
  const known = rules.filter(({ fragile }) => fragile(facts) !== null);
  const fragile = known.filter((rule) => rule.fragile(facts));
  return { points: total(fragile), outOf: total(known) };
};

const total = (counted: readonly Rule[]): number => counted.reduce((sofar, { points }) => sofar + points, 0);
