import { type Brand, type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { campaignProblems } from './campaign-problems';

export type ReviewCampaignId = Brand<string, 'ReviewCampaignId'>;

/** Reviews are being made ready by a job; then followed; then the campaign is closed, whatever remains. */
export const campaignStatuses = ['launching', 'running', 'closed'] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

/** The reviews of one year, launched together for many partnerships. */
export type CampaignDraft = {
  readonly title: string;
  readonly year: number;
  readonly opensOn: Day;
  /** The day by which every review of the campaign should be closed. */
  readonly dueOn: Day;
  readonly partnershipIds: readonly string[];
};

export type ReviewCampaign = Omit<CampaignDraft, 'partnershipIds'> & {
  readonly id: ReviewCampaignId;
  readonly status: CampaignStatus;
};

export const reviewCampaignLimits = { title: 120, partnerships: 2000, reason: 300 } as const;

/** Judges a campaign before it is launched; every fault at once. */
export const checkCampaign = (draft: CampaignDraft): readonly FieldFault[] => [
  ...(draft.title.trim() === '' ? [faultAt(['title'], 'required')] : []),
  ...(draft.title.length > reviewCampaignLimits.title
    ? [faultAt(['title'], 'max-length', { max: reviewCampaignLimits.title })]
    : []),
  ...(draft.year >= 2000 && draft.year <= 2100 ? [] : [faultAt(['year'], 'min', { min: 2000 })]),
  ...checkDays(draft),
  ...(draft.partnershipIds.length === 0 ? [faultAt(['partnershipIds'], 'choose-a-partnership')] : []),
];

const checkDays = ({ opensOn, dueOn }: CampaignDraft): readonly FieldFault[] => {
  const faults = [
    ...(isDay(opensOn) ? [] : [faultAt(['opensOn'], 'day')]),
    ...(isDay(dueOn) ? [] : [faultAt(['dueOn'], 'day')]),
  ];
  return faults.length === 0 && dueOn < opensOn ? [faultAt(['dueOn'], 'after-opening')] : faults;
};

/** A campaign ready to launch; its partnerships are named once each. */
export const planCampaign = (
  id: ReviewCampaignId,
  draft: CampaignDraft,
): ReviewCampaign & Pick<CampaignDraft, 'partnershipIds'> => {
  const faults = checkCampaign(draft);
  if (faults.length > 0) throw campaignProblems.invalid({}, faults);
  return {
    ...draft,
    id,
    title: draft.title.trim(),
    status: 'launching',
    partnershipIds: [...new Set(draft.partnershipIds)],
  };
};

export type Extension = { readonly dueOn: Day; readonly reason: string };

/** More time, with a reason: never less, and never once the campaign is closed. */
export const checkExtension = (
  { status, dueOn }: Pick<ReviewCampaign, 'status' | 'dueOn'>,
  extension: Extension,
): Extension => {
  if (status === 'closed') throw campaignProblems.closed();
  const reason = extension.reason.trim();
  const faults: readonly FieldFault[] = [
    ...(reason === '' ? [faultAt(['reason'], 'required')] : []),
    ...(extension.dueOn > dueOn ? [] : [faultAt(['dueOn'], 'later-day')]),
  ];
  if (faults.length > 0) throw campaignProblems.invalid({}, faults);
  return { ...extension, reason };
};

/** Closing needs the reviews to be there; what remains open is said, not hidden. */
export const closeReviewCampaign = ({ status }: Pick<ReviewCampaign, 'status'>): CampaignStatus => {
  if (status === 'closed') throw campaignProblems.closed();
  if (status === 'launching') throw campaignProblems['still-launching']();
  return 'closed';
};
