import { Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';

/** `gone`: no function any more; `no-email`, `nothing-open`: what lacks for the link to leave. */
export const linkStates = ['ready', 'sent', 'expired', 'closed', 'no-email', 'gone', 'nothing-open'] as const;
export type LinkState = (typeof linkStates)[number];

const moment = { type: String, format: 'date-time', nullable: true } as const;

/** Somebody of the partner who carries actions, and where their link stands. */
export class ActionLinkView {
  @Uuid() contactId!: string;
  @Text() name!: string;
  @Text({ min: 0 }) email!: string;
  @OneOf(linkStates, 'ActionLinkState') state!: LinkState;
  @Whole({ description: 'Open actions that they carry and may see.' }) open!: number;
  @Whole({ description: 'Open actions that they carry and that we keep to ourselves.' }) hidden!: number;
  @Shown(moment) sentAt!: string | null;
  @Shown(moment) openedAt!: string | null;
  @Flag() remindersStopped!: boolean;
}

export class ActionLinksView {
  @Uuid() partnerId!: string;
  @Many(() => ActionLinkView, { max: 200 }) people!: ActionLinkView[];
  @Flag() maySend!: boolean;
}

export class ActionLinkBody {
  @Uuid() partnerId!: string;
  @Uuid() contactId!: string;
}
