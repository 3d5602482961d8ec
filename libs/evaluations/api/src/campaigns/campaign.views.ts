import {
  campaignStatuses,
  type CampaignStatus,
  campaignSteps,
  type CampaignStep,
  reviewStatuses,
  type ReviewStatus,
} from '@entente/evaluations/domain';
import { CalendarDay, Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';

const name = { type: String } as const;
const moment = { type: String, format: 'date-time' } as const;

export class StepCountView {
  @OneOf(campaignSteps, 'CampaignStep') step!: CampaignStep;
  @Whole() count!: number;
}

export class CampaignRowView {
  @Uuid() id!: string;
  @Text() title!: string;
  @Whole() year!: number;
  @CalendarDay() opensOn!: Day;
  @CalendarDay() dueOn!: Day;
  @OneOf(campaignStatuses, 'CampaignStatus') status!: CampaignStatus;
  @Whole({ description: 'Partnerships of the campaign.' }) total!: number;
  @Whole({ description: 'Those whose review is closed.' }) done!: number;
  @Whole({ description: 'Those past their day.' }) late!: number;
}

export class CampaignListView {
  @Many(() => CampaignRowView, { max: 100, description: 'The newest first.' }) items!: CampaignRowView[];
  @Whole() total!: number;
  @Flag() mayLaunch!: boolean;
}

export class CandidateView {
  @Uuid() partnershipId!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Text({ min: 0 }) structureType!: string;
  @Text({ min: 0, description: 'Empty when the partnership has none.' }) ourReferent!: string;
  @OneOf(reviewStatuses, 'ReviewStatus', { nullable: true, description: 'Of its review of that year.' })
  reviewStatus!: ReviewStatus | null;
}

export class CandidatePageView {
  @Many(() => CandidateView, { max: 100 }) items!: CandidateView[];
  @Whole() total!: number;
  @Shown({ type: String, isArray: true, description: 'Partnerships of the whole filter, so that all may be chosen.' })
  ids!: string[];
  @Shown({ type: String, nullable: true }) next!: string | null;
}

export class TakenInView {
  @Text() partnerName!: string;
  @OneOf(reviewStatuses, 'ReviewStatus') status!: ReviewStatus;
}

export class CampaignCheckView {
  @Whole({ description: 'Reviews that the launch will create.' }) toCreate!: number;
  @Many(() => TakenInView, { max: 2000, description: 'Already have a review of that year: it is followed.' })
  takenIn!: TakenInView[];
  @Shown({ ...name, isArray: true, description: 'Partners without a référent of ours.' }) withoutReferent!: string[];
  @Shown({ ...name, isArray: true, description: 'Already in another campaign of that year: left there.' })
  elsewhere!: string[];
}

export class ExtensionView {
  @CalendarDay() dueOn!: Day;
  @Text() reason!: string;
  @Whole({ description: 'Partnerships it was given to; 0 for the whole campaign.' }) partnerships!: number;
  @Text({ min: 0 }) by!: string;
  @Shown(moment) at!: Date;
}

export class CampaignView extends CampaignRowView {
  @Many(() => StepCountView, { max: campaignSteps.length }) steps!: StepCountView[];
  @Text({ min: 0 }) launchedBy!: string;
  @Shown(moment) launchedAt!: Date;
  @Shown({ ...moment, nullable: true }) closedAt!: Date | null;
  @Text({ min: 0 }) closedBy!: string;
  @Many(() => StepCountView, { max: campaignSteps.length, description: 'The day it was closed.' })
  closing!: StepCountView[];
  @Many(() => ExtensionView, { max: 100, description: 'The newest first.' }) extensions!: ExtensionView[];
  @Shown({ type: String, format: 'date', nullable: true }) lastReminderOn!: Day | null;
  @Flag() mayManage!: boolean;
  @Whole() version!: number;
}

export class FollowRowView {
  @Uuid() partnershipId!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) reviewId!: string | null;
  @Text({ min: 0 }) reviewReference!: string;
  @Text({ min: 0 }) ourReferent!: string;
  @OneOf(campaignSteps, 'CampaignStep') step!: CampaignStep;
  @CalendarDay() dueOn!: Day;
  @Flag() late!: boolean;
  @Shown({ type: String, format: 'date', nullable: true }) plannedOn!: Day | null;
  @Whole({ description: 'Criteria answered, when our side rates alone.' }) answered!: number;
  @Whole() criteria!: number;
  @Whole({ description: 'People of ours asked to rate.' }) ours!: number;
  @Whole() oursIn!: number;
  @Whole({ description: 'People of the partner asked to rate.' }) theirs!: number;
  @Whole() theirsIn!: number;
}

export class FollowPageView {
  @Many(() => FollowRowView, { max: 100 }) items!: FollowRowView[];
  @Whole() total!: number;
  @Shown({
    ...name,
    isArray: true,
    description: 'Partnerships of the whole filter that are not finished, so that all may be chosen.',
  })
  ids!: string[];
  @Shown({ type: String, nullable: true }) next!: string | null;
}

export class MemberToRemindView {
  @Uuid() memberId!: string;
  @Text() name!: string;
  @Shown({ ...name, isArray: true, description: 'Partners whose review they have not begun.' }) partners!: string[];
  @Flag({ description: 'Already written to today: they will not be twice.' }) remindedToday!: boolean;
}

export class RaterToRemindView {
  @Uuid() raterId!: string;
  @Text() name!: string;
  @Text() partnerName!: string;
  @Flag() remindedToday!: boolean;
}

export class RemindersView {
  @Many(() => MemberToRemindView, { max: 500 }) members!: MemberToRemindView[];
  @Many(() => RaterToRemindView, { max: 2000 }) raters!: RaterToRemindView[];
  @Shown({ ...name, isArray: true, description: 'Not begun, and nobody of ours to write to.' })
  withoutReferent!: string[];
}

export class RemindedView {
  @Whole() sent!: number;
  @Whole({ description: 'Left alone: they answered meanwhile, or were written to today.' }) spared!: number;
}
