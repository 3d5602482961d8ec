import { type Words } from '@entente/platform/kernel';
import { type Lever, leversByObstacle } from '../content/levers';
import { type Criterion, type EvaluationGrid, criteriaOf } from '../grid/evaluation-grid';
import { ratingOf } from '../answers/criterion-answer';
import { type Judgements, scoreOf } from './score';
import { weakestDimensions } from './weakest-dimensions';

export const proposalReasons = ['blocking-point', 'essential-criterion', 'weak-dimension'] as const;
export type ProposalReason = (typeof proposalReasons)[number];

export type Priority = 'blocking' | 'high' | 'normal';

/** Something worth an action; `code` is a criterion's, or a dimension's when the whole dimension is weak. */
export type Proposal = {
  readonly reason: ProposalReason;
  readonly code: string;
  readonly text: Words;
  readonly priority: Priority;
  readonly levers: readonly Lever[];
};

const mostLevers = 3;

/** What the convention in force has, so that a lead never cites what is not there. */
export type KnownForLeads = { readonly informationAnnex: boolean };

type Lead = Omit<Proposal, 'levers'> & { readonly obstacles: Criterion['obstacles'] };

/**
 * From score to plan (domain.md 3.3.c), seen from one side: blocking points, essential criteria, then the two weakest
 * dimensions, unless they already stand in the best band. A lever stands once, under the first lead that calls for it.
 */
export const proposalsFrom = (
  grid: EvaluationGrid,
  judgements: Judgements,
  known: KnownForLeads,
): readonly Proposal[] => {
  const low = criteriaOf(grid).filter((criterion) => isLow(grid, judgements, criterion));
  const blocking = low.filter(({ critical }) => critical);
  const essential = low.filter(({ critical, weight }) => !critical && weight >= grid.rules.essentialFrom);
  return withLevers(known, [
    ...blocking.map((criterion) => forCriterion(criterion, 'blocking-point', 'blocking')),
    ...essential.map((criterion) => forCriterion(criterion, 'essential-criterion', 'high')),
    ...weakDimensionLeads(grid, judgements),
  ]);
};

const withLevers = (known: KnownForLeads, leads: readonly Lead[]): readonly Proposal[] => {
  const said = new Set<string>();
  return leads.flatMap(({ obstacles, ...lead }) => {
    const all = leversFor(obstacles).filter(
      ({ informationAnnex }) => informationAnnex === undefined || informationAnnex === known.informationAnnex,
    );
    const fresh = all.filter(({ code }) => !said.has(code)).slice(0, mostLevers);
    // A dimension only sums up what its criteria said; a criterion is named even when its levers stand above.
    if (fresh.length === 0 && lead.reason === 'weak-dimension') return [];
    const levers = fresh.length > 0 ? fresh : all.slice(0, 1);
    for (const { code } of levers) said.add(code);
    return [{ ...lead, levers }];
  });
};

const isLow = (grid: EvaluationGrid, judgements: Judgements, { code }: Criterion): boolean => {
  const rating = ratingOf(judgements.get(code) ?? null);
  return rating !== null && rating <= grid.rules.lowUpTo;
};

const forCriterion = ({ code, text, obstacles }: Criterion, reason: ProposalReason, priority: Priority): Lead => ({
  reason,
  code,
  text,
  priority,
  obstacles,
});

const weakDimensionLeads = (grid: EvaluationGrid, judgements: Judgements): readonly Lead[] =>
  weakestDimensions(scoreOf(grid, judgements)).flatMap(({ code, band }) => {
    const dimension = grid.dimensions.find((candidate) => candidate.code === code);
    if (!dimension || band?.code === grid.rules.bands.at(-1)?.code) return [];
    const weakestFirst = dimension.criteria
      .flatMap((criterion) => {
        const rating = ratingOf(judgements.get(criterion.code) ?? null);
        return rating === null ? [] : [{ criterion, rating }];
      })
      .toSorted((a, b) => a.rating - b.rating || b.criterion.weight - a.criterion.weight);
    const obstacles = weakestFirst.flatMap(({ criterion }) => criterion.obstacles);
    return [{ reason: 'weak-dimension', code, text: dimension.name, priority: 'normal', obstacles } as const];
  });

/** One lever of each obstacle first, then their second ones: three different ways rather than three of a kind. */
const leversFor = (obstacles: readonly Criterion['obstacles'][number][]): readonly Lever[] => {
  const lists = [...new Set(obstacles)].map((code) => leversByObstacle[code]);
  const deepest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: deepest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1)));
  return inTurn.flat();
};
