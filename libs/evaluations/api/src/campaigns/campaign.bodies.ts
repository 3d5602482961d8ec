import { reviewCampaignLimits, campaignProblems, campaignSteps, type CampaignStep } from '@entente/evaluations/domain';
import { CalendarDay, isUuid, OneOf, QueryWhole, Text, Texts, Whole } from '@entente/platform/api';
import { type Day, faultAt } from '@entente/platform/kernel';

const partnershipIds = { max: reviewCampaignLimits.partnerships, each: 36 } as const;

export const candidateTies = ['live', 'all'] as const;
export const candidateReviews = ['none', 'any'] as const;

export class CandidateQuery {
  @QueryWhole({ min: 2000, max: 2100 }) year!: number;
  @Text({ max: 100, min: 0, optional: true, description: 'Words of the partner’s name, town or number.' }) q?: string;
  @Text({ max: 60, optional: true, description: '`me`, `none`, or the id of our référent or deputy.' })
  referent?: string;
  @Text({ max: 60, optional: true, description: 'Kind of structure.' }) type?: string;
  @OneOf(candidateTies, 'CandidateTies', { optional: true, description: 'Partnerships that live today, or all.' })
  ties?: (typeof candidateTies)[number];
  @OneOf(candidateReviews, 'CandidateReviews', {
    optional: true,
    description: '`none`: without a review of that year.',
  })
  review?: (typeof candidateReviews)[number];
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class CampaignBody {
  @Text({ max: reviewCampaignLimits.title }) title!: string;
  @Whole({ min: 2000, max: 2100 }) year!: number;
  @CalendarDay() opensOn!: Day;
  @CalendarDay() dueOn!: Day;
  @Texts({ ...partnershipIds, description: 'Ids of partnerships.' }) partnershipIds!: string[];
}

export class CampaignCheckBody {
  @Whole({ min: 2000, max: 2100 }) year!: number;
  @Texts({ ...partnershipIds, description: 'Ids of partnerships.' }) partnershipIds!: string[];
}

export const followSorts = ['due', 'partner'] as const;
export const followWhens = ['late', 'open'] as const;

export class FollowQuery {
  @Text({ max: 100, min: 0, optional: true }) q?: string;
  @OneOf(campaignSteps, 'CampaignStep', { optional: true }) step?: CampaignStep;
  @Text({ max: 60, optional: true, description: '`me`, `none`, or the id of our référent or deputy.' })
  referent?: string;
  @OneOf(followWhens, 'FollowWhen', { optional: true, description: 'Past its day, or not finished.' })
  when?: (typeof followWhens)[number];
  @OneOf(followSorts, 'FollowSort', { optional: true }) sort?: (typeof followSorts)[number];
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class RemindBody {
  @Texts({ max: reviewCampaignLimits.partnerships, each: 36, description: 'Members to remind.' }) members!: string[];
  @Texts({ max: reviewCampaignLimits.partnerships, each: 36, description: 'Raters of partners to remind.' })
  raters!: string[];
}

export class ExtendBody {
  @Texts({ ...partnershipIds, nullable: true, description: 'Null for the whole campaign.' })
  partnershipIds!: string[] | null;
  @CalendarDay() dueOn!: Day;
  @Text({ max: reviewCampaignLimits.reason, description: 'Why more time is given.' }) reason!: string;
  @Whole({ min: 1, description: 'The version of the campaign that was under the eyes.' }) version!: number;
}

export class CloseCampaignBody {
  @Whole({ min: 1, description: 'The version of the campaign that was under the eyes.' }) version!: number;
}

/** The database would refuse them with an error of its own. */
export const assertIds = (ids: readonly string[], field: string): void => {
  const faults = ids.flatMap((id, index) => (isUuid(id) ? [] : [faultAt([field, index], 'uuid')]));
  if (faults.length > 0) throw campaignProblems.invalid({}, faults.slice(0, 50));
};
