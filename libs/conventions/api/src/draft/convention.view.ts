import { can, type Permission } from '@entente/access/domain';
import type { Member } from '@entente/access/api';
import {
  type Adaptation,
  type ApprovalStanding,
  approvalStandings,
  type Convention,
  type ConventionContent,
  isAmendable,
  isAmendment,
  isTextClosed,
  conventionStatuses,
  type ConventionStatus,
  possibleConventionActions,
  type ConventionAction,
  type NegotiationStanding,
} from '@entente/conventions/domain';
import { relationTo } from '@entente/partners/api';
import type { Partnership } from '@entente/partners/domain';
import { LinkedConventionView } from '../amendment/amendment.views';
import { AnnexedPieceView, toAnnexedPieceView } from '../pieces/piece.views';
import { type PaperFileRow } from '../takeover/paper-file.row';
import { TakenOverView, toTakenOverView } from '../takeover/paper.views';
import { Flag, OneOf, Shown, SomeOf, Structured, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { NegotiationStandingView, toStandingView } from '../negotiation/standing.view';

/** What a person may do to a convention now; reading, printing and duplicating need no status. */
export const draftActions = [
  'revise',
  'delete',
  'duplicate',
  'send',
  'withdraw',
  'reopen',
  'cancel',
  'correct-paper',
  'remove-paper',
  'amend',
] as const;
export type DraftAction = (typeof draftActions)[number];

const needs: Record<DraftAction, Permission> = {
  revise: 'conventions:write',
  delete: 'conventions:delete',
  duplicate: 'conventions:write',
  send: 'conventions:send',
  withdraw: 'conventions:cancel',
  reopen: 'conventions:write',
  cancel: 'conventions:cancel',
  'correct-paper': 'conventions:write',
  'remove-paper': 'conventions:delete',
  amend: 'conventions:write',
};

/** Whatever its dates have made of it, what was read on a paper may be put right. */
const ofPapers: readonly DraftAction[] = ['correct-paper', 'remove-paper'];

const writing: readonly DraftAction[] = ['revise', 'delete'];

// A text that is read inside the organisation is nobody's to change.
const isTextOpen = (action: DraftAction, approval: ApprovalStanding): boolean =>
  !isTextClosed(approval) || !writing.includes(action);

const isPossible = (action: DraftAction, convention: Convention): boolean => {
  const { status, takenOver } = convention;
  if (action === 'amend') return isAmendable(convention);
  if (takenOver || ofPapers.includes(action)) return !!takenOver && ofPapers.includes(action);
  if (action === 'duplicate') return !isAmendment(convention);
  return possibleConventionActions(status).includes(action as ConventionAction);
};

// Words are changed by whoever holds the pen.
const isOurTurn = (action: DraftAction, negotiation: NegotiationStanding | null): boolean =>
  action !== 'revise' || negotiation === null || negotiation.holder === 'host';

export const allowedDraftActions = (
  actor: Member,
  { convention, partnership: { tenures }, negotiation, approval }: ConventionParts,
): DraftAction[] =>
  draftActions.filter(
    (action) =>
      isPossible(action, convention) &&
      isOurTurn(action, negotiation) &&
      isTextOpen(action, approval) &&
      can(actor.roles, needs[action], relationTo(tenures, actor)),
  );

export class TemplateRefView {
  @Text() code!: string;
  @Whole({ min: 1 }) version!: number;
}

export class ConventionModelView {
  @Uuid() id!: string;
  @Whole({ min: 1 }) version!: number;
  @Text() name!: string;
  @Structured({ description: '`Adaptation` of the domain, kept with the convention.' }) adaptation!: Adaptation;
  @Shown({ type: Number, nullable: true, description: 'A later version that it could take up.' })
  newer!: number | null;
}

export class ConventionView {
  @Uuid() id!: string;
  @Uuid() partnerId!: string;
  @Text() partnerName!: string;
  @Text() number!: string;
  @Shown({ type: () => TemplateRefView }) template!: TemplateRefView;
  @Shown({
    type: () => ConventionModelView,
    nullable: true,
    description: 'The organisation’s own model that it began from.',
  })
  model!: ConventionModelView | null;
  @OneOf(conventionStatuses, 'ConventionStatus') status!: ConventionStatus;
  @Structured({
    description: 'Answers, sides, rewritten articles, accepted warnings: `ConventionContent` of the domain.',
  })
  content!: ConventionContent;
  @Shown({ type: String, format: 'date', nullable: true }) startsOn!: Day | null;
  @Shown({ type: String, format: 'date', nullable: true }) endsOn!: Day | null;
  @Text({ min: 0 }) reason!: string;
  @Whole({ min: 1 }) version!: number;
  @Shown({
    type: () => TakenOverView,
    nullable: true,
    description: 'What a convention born elsewhere has instead of a text.',
  })
  takenOver!: TakenOverView | null;
  @Shown({ type: () => AnnexedPieceView, isArray: true, description: 'Annexed files, in order.' })
  pieces!: AnnexedPieceView[];
  @Flag({ description: 'The organisation’s board approves every convention.' }) boardRule!: boolean;
  @Shown({ type: String, format: 'date-time' }) updatedAt!: string;
  @OneOf(approvalStandings, 'ApprovalStanding') approval!: ApprovalStanding;
  @SomeOf(draftActions, 'DraftAction') allowedActions!: DraftAction[];
  @Shown({ type: () => NegotiationStandingView, nullable: true, description: 'Null until the text is shared.' })
  negotiation!: NegotiationStandingView | null;
  @Shown({
    type: () => LinkedConventionView,
    nullable: true,
    description: 'The convention that this one amends, or applies.',
  })
  parent!: LinkedConventionView | null;
  @Flag() isDemo!: boolean;
}

export type ConventionParts = {
  readonly negotiation: NegotiationStanding | null;
  readonly convention: Convention;
  readonly approval: ApprovalStanding;
  readonly updatedAt: Date;
  readonly partnerName: string;
  readonly partnership: Partnership;
  readonly isDemo: boolean;
  readonly parent: LinkedConventionView | null;
  readonly boardRule: boolean;
  /** The file of a convention taken over. */
  readonly paper: PaperFileRow | null;
  /** A later version of its model. */
  readonly newer: number | null;
};

export const toConventionView = (actor: Member, parts: ConventionParts): ConventionView => {
  const { convention, updatedAt, partnerName, isDemo, boardRule, negotiation, approval, paper, parent, newer } = parts;
  const {
    id,
    partnerId,
    number,
    template,
    status,
    answers,
    parties,
    edits,
    acceptedWarnings,
    pieces = [],
    startsOn,
    endsOn,
    reason,
    version,
    model,
  } = convention;
  return {
    id,
    partnerId,
    partnerName,
    number,
    template: { ...template },
    model: model ? { ...model, newer } : null,
    status,
    content: { answers, parties, edits, acceptedWarnings },
    startsOn,
    endsOn,
    reason,
    version,
    takenOver: toTakenOverView(convention, paper),
    pieces: pieces.map(toAnnexedPieceView),
    boardRule,
    updatedAt: updatedAt.toISOString(),
    allowedActions: allowedDraftActions(actor, parts),
    negotiation: negotiation && toStandingView(negotiation),
    approval,
    parent,
    isDemo,
  };
};
