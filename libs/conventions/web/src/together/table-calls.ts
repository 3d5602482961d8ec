import {
  guestAcceptText,
  guestAnswerProposal,
  guestGiveTurn,
  guestMoveThread,
  guestOpenThread,
  guestPropose,
  guestReadEdition,
  guestReadPiece,
  guestReplyToThread,
  guestWithdrawAcceptance,
  guestWithdrawProposal,
  memberAcceptText,
  memberAnswerProposal,
  memberGiveTurn,
  memberMoveThread,
  memberOpenThread,
  memberPropose,
  memberReadEdition,
  memberReplyToThread,
  memberWithdrawAcceptance,
  memberWithdrawProposal,
  type AnswerBody,
  type EditionDocumentView,
  type GiveTurnBody,
  type NegotiationView,
  type RemarkBody,
  type SaidBody,
  type ThreadStatus,
  type WordingBody,
} from '@entente/platform/api-client';
import { type OrgApi, type PublicApi } from '@entente/platform/web';

type Seen = Promise<NegotiationView>;

/** What both sides do at the table, through their own door: an account, or a personal link. */
export type TableCalls = {
  readonly giveTurn: (body: GiveTurnBody) => Seen;
  readonly openThread: (body: RemarkBody) => Seen;
  readonly reply: (threadId: string, body: SaidBody) => Seen;
  readonly moveThread: (threadId: string, status: ThreadStatus) => Seen;
  readonly propose: (body: WordingBody) => Seen;
  readonly answer: (proposalId: string, body: AnswerBody) => Seen;
  readonly withdrawProposal: (proposalId: string) => Seen;
  readonly accept: (version: number) => Seen;
  readonly withdrawAcceptance: () => Seen;
  readonly edition: (rank: number) => Promise<EditionDocumentView>;
  /** Where annexed files are: before and after their ids. */
  readonly pieces: string;
  readonly end: string;
};

/** Through an account. */
export const memberCalls = (api: OrgApi, id: string): TableCalls => ({
  giveTurn: (body) => api.invoke(memberGiveTurn, { id, body }),
  openThread: (body) => api.invoke(memberOpenThread, { id, body }),
  reply: (threadId, body) => api.invoke(memberReplyToThread, { id, threadId, body }),
  moveThread: (threadId, status) => api.invoke(memberMoveThread, { id, threadId, body: { status } }),
  propose: (body) => api.invoke(memberPropose, { id, body }),
  answer: (proposalId, body) => api.invoke(memberAnswerProposal, { id, proposalId, body }),
  withdrawProposal: (proposalId) => api.invoke(memberWithdrawProposal, { id, proposalId }),
  accept: (version) => api.invoke(memberAcceptText, { id, body: { version } }),
  withdrawAcceptance: () => api.invoke(memberWithdrawAcceptance, { id }),
  edition: (rank) => api.invoke(memberReadEdition, { id, rank: String(rank) }),
  pieces: api.address(`/conventions/${id}/piece-files/`),
  end: '/copy',
});

/** Through a personal link. */
export const guestCalls = (api: PublicApi, id: string): TableCalls => ({
  giveTurn: (body) => api.invoke(guestGiveTurn, { id, body }),
  openThread: (body) => api.invoke(guestOpenThread, { id, body }),
  reply: (threadId, body) => api.invoke(guestReplyToThread, { id, threadId, body }),
  moveThread: (threadId, status) => api.invoke(guestMoveThread, { id, threadId, body: { status } }),
  propose: (body) => api.invoke(guestPropose, { id, body }),
  answer: (proposalId, body) => api.invoke(guestAnswerProposal, { id, proposalId, body }),
  withdrawProposal: (proposalId) => api.invoke(guestWithdrawProposal, { id, proposalId }),
  accept: (version) => api.invoke(guestAcceptText, { id, body: { version } }),
  withdrawAcceptance: () => api.invoke(guestWithdrawAcceptance, { id }),
  edition: (rank) => api.invoke(guestReadEdition, { id, rank: String(rank) }),
  pieces: guestReadPiece.PATH.replace('{id}', id).replace('{fileId}', ''),
  end: '',
});
