import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type ActionState,
  actionStateWords,
  partnershipYears,
  type CriterionAnswer,
  daysLate,
  decisionCodes,
  gridAt,
  type GridRef,
  jointDecision,
  print,
  type ScoreSummary,
} from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { type Day, formatDay, type Language } from '@entente/platform/kernel';
import { ReviewSurroundings } from '../sources/review-context';
import { carriedRows } from './carried-rows';
import { mostYears, type PartnershipYearsView, type YearDecisionView } from './synthesis.views';

type FoundAction = {
  readonly id: string;
  readonly action: string;
  readonly state: ActionState;
  readonly dueOn: Day;
  readonly verifiedOn: Day | null;
};

type Found = {
  readonly id: string;
  readonly reference: string;
  readonly year: number;
  readonly grid: GridRef;
  readonly score: ScoreSummary;
  readonly answers: readonly CriterionAnswer[];
  readonly decision: string | null;
  readonly actions: readonly FoundAction[];
};

/** The last closed review of each year with its actions as they stand today, the newest first. */
const yearsSql = `
  select r.id, r.reference, r.year, r.grid, r.score, r.answers, r.decision, coalesce((
      select json_agg(json_build_object('id', a.id, 'action', a.action, 'state', a.state, 'dueOn', a.due_on,
          'verifiedOn', case when a.state = 'done' then a.declared->'verified'->>'on' end)
        order by a.due_on, a.id)
      from planned_action a where a.tenant_id = r.tenant_id and a.review_id = r.id), '[]'::json) as actions
  from (select distinct on (year) * from review where partner_id = $1 and status = 'closed'
    order by year desc, created_at desc) r
  order by r.year desc limit ${mostYears}`;

/** The closed reviews of one partnership, compared: frozen scores, what moved, what was decided and became of it. */
@Injectable()
export class ReadYears {
  constructor(
    private readonly db: TenantDb,
    private readonly partners: PartnerDirectory,
    private readonly surroundings: ReviewSurroundings,
  ) {}

  execute(actor: Member, partnerId: string, language: Language): Promise<PartnershipYearsView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { partner } = await this.partners.read(tx, partnerId);
      const today = await this.surroundings.today(tx);
      const found = await carriedRows(tx, await tx.query<Found[]>(yearsSql, [partnerId]));
      return {
        partnerId,
        partnerName: partner.name,
        ...comparison(found, language),
        decisions: found.map((review) => toDecision(review, today, language)),
      };
    });
  }
}

const comparison = (
  found: readonly Found[],
  language: Language,
): Pick<PartnershipYearsView, 'charts' | 'moved' | 'notes'> => {
  if (found.length === 0) return { charts: [], moved: [], notes: [] };
  const years = found.toReversed().map(({ grid, ...review }) => ({ ...review, grid: gridAt(grid) }));
  const { whole, dimensions, moved, notes } = partnershipYears(years, language);
  return { charts: [copyOf(whole), copyOf(dimensions)], moved: [...moved], notes: [...notes] };
};

type Drawn = ReturnType<typeof partnershipYears>['whole'];

/** As the contract has it: lists that may be written to. */
export const copyOf = ({ headings, rows, ...chart }: Drawn) => ({
  ...chart,
  headings: [...headings],
  rows: rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] })),
});

const toDecision = (
  { id, reference, year, decision, actions }: Found,
  today: Day,
  language: Language,
): YearDecisionView => {
  const code = decisionCodes.find((each) => each === decision);
  return {
    year,
    reviewId: id,
    reference,
    decision: code ? print(jointDecision(code).label, language) : '',
    actions: actions.map((action) => ({
      id: action.id,
      action: action.action,
      state: stateOf(action, language),
      late: daysLate(action, today),
    })),
  };
};

/** « Faite, vérifiée le 3 mars 2027 ». */
const stateOf = ({ state, verifiedOn }: FoundAction, language: Language): string => {
  const words = print(actionStateWords[state], language);
  if (!verifiedOn) return words;
  return `${words}${print(verifiedWords, language).replace('{day}', formatDay(verifiedOn, language))}`;
};

const verifiedWords = { fr: ', vérifiée le {day}', en: ', verified on {day}' };
