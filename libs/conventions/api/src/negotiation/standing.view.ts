import type { NegotiationStanding } from '@entente/conventions/domain';
import { Many, Shown, Text, Whole } from '@entente/platform/api';

export class StandingAcceptanceView {
  @Text() party!: string;
  @Text() name!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
}

/** Whose turn it is and who has accepted, without the text. */
export class NegotiationStandingView {
  @Text() holder!: string;
  @Shown({ type: String, format: 'date-time' }) since!: string;
  @Text({ min: 0 }) by!: string;
  @Text({ min: 0, max: 2000 }) message!: string;
  @Many(() => StandingAcceptanceView, { max: 40 }) accepted!: StandingAcceptanceView[];
  @Whole() openProposals!: number;
  @Whole() openThreads!: number;
}

export const toStandingView = ({ accepted, ...standing }: NegotiationStanding): NegotiationStandingView => ({
  ...standing,
  accepted: accepted.map((one) => ({ ...one })),
});
