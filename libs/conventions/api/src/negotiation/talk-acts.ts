import { Injectable } from '@nestjs/common';
import {
  answerProposal,
  type ClauseCode,
  type Convention,
  type ConventionDocument,
  conventionProblems,
  editArticle,
  moveThread,
  openThread,
  propose,
  type Proposal,
  type ProposalId,
  reply,
  reviseConvention,
  type RichText,
  type Thread,
  type ThreadId,
  type ThreadStatus,
  withdrawProposal,
} from '@entente/conventions/domain';
import { readOut } from '../persistence/convention.store';
import { onceId } from './once';
import type { Caller } from './seats';
import { TalkStore } from './talk.store';
import { TalkDesk } from './talk-desk';
import { type SharedTable, WriteTogether } from './write-together';

export type Remark = Pick<Thread, 'place' | 'kind' | 'reason'> & Said;
type Once = { readonly key?: string };
export type Said = Once & { readonly text: string; readonly mentions: readonly string[] };
export type Wording = Once & { readonly clause: ClauseCode; readonly body: RichText; readonly note: string };
export type Answer = { readonly accepted: boolean; readonly reason: string; readonly isTold: boolean };

const articleOf = (convention: Convention, clause: ClauseCode) =>
  readOut(convention).articles.find(({ clauseCode }) => clauseCode === clause);

const contentOf = ({ answers, parties, edits, acceptedWarnings }: Convention) => ({
  answers,
  parties,
  edits,
  acceptedWarnings,
});

const assertPlace = ({ articles, annexes }: ConventionDocument, place: string): void => {
  const known = [
    'parties',
    'convention',
    ...articles.map(({ clauseCode }) => clauseCode),
    ...annexes.map(({ code }) => code),
  ];
  if (!known.includes(place)) throw conventionProblems['unknown-article']();
};

/** Remarks beside the text, and other wordings for it. */
@Injectable()
export class TalkActs {
  constructor(
    private readonly together: WriteTogether,
    private readonly store: TalkStore,
    private readonly desk: TalkDesk,
  ) {}

  open(caller: Caller, id: string, { key, ...remark }: Remark): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      const { tx, negotiation, who, at } = table;
      const threadId = onceId(caller, id, key) as ThreadId;
      if (await this.store.hasThread(tx, threadId)) return;
      assertPlace(readOut(table.convention), remark.place);
      const decision = openThread(negotiation, who, { id: threadId, ...remark, at });
      await this.store.addThread(table.tx, placeOf(table), decision);
      await this.desk.tell(table, decision.facts);
      await this.desk.call(table, decision.thread);
    });
  }

  reply(caller: Caller, id: string, threadId: string, { key, ...said }: Said): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      const thread = await this.store.thread(table.tx, id, threadId);
      const entryId = onceId(caller, id, key);
      if (thread.entries.some((entry) => entry.id === entryId)) return;
      const decision = reply(table.negotiation, thread, table.who, { id: entryId, ...said, at: table.at });
      await this.store.saveThread(table.tx, placeOf(table), decision);
      await this.desk.tell(table, decision.facts);
      await this.desk.call(table, decision.thread);
    });
  }

  move(caller: Caller, id: string, threadId: string, to: ThreadStatus): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      const thread = await this.store.thread(table.tx, id, threadId);
      const decision = moveThread(table.negotiation, thread, table.who, to);
      await this.store.saveThread(table.tx, placeOf(table), decision);
      await this.desk.tell(table, decision.facts);
    });
  }

  propose(caller: Caller, id: string, { clause, key, ...wording }: Wording): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      const { tx, negotiation, who, at, convention } = table;
      const proposalId = onceId(caller, id, key) as ProposalId;
      if (await this.store.hasProposal(tx, proposalId)) return;
      const article = articleOf(convention, clause);
      const decision = propose(negotiation, who, article, { id: proposalId, ...wording, at });
      await this.desk.assertFree(table, decision.proposal.clause);
      const former = await this.store.openProposal(tx, id, decision.proposal);
      if (former) {
        const left = withdrawProposal(negotiation, former, who, at);
        await this.store.saveProposal(tx, placeOf(table), left);
      }
      await this.store.addProposal(tx, placeOf(table), decision);
      await this.desk.tell(table, decision.facts);
    });
  }

  withdraw(caller: Caller, id: string, proposalId: string): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      const proposal = await this.store.proposal(table.tx, id, proposalId);
      const decision = withdrawProposal(table.negotiation, proposal, table.who, table.at);
      await this.store.saveProposal(table.tx, placeOf(table), decision);
      await this.desk.tell(table, decision.facts);
    });
  }

  /** A wording that is taken becomes the article, through the same door as any change of the text. */
  answer(caller: Caller, id: string, proposalId: string, { isTold, ...answer }: Answer): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      const proposal = await this.store.proposal(table.tx, id, proposalId);
      const article = articleOf(table.convention, proposal.clause);
      const decision = answerProposal(table.negotiation, proposal, table.who, { ...answer, at: table.at, article });
      await this.store.saveProposal(table.tx, placeOf(table), decision);
      if (answer.accepted) await this.take(table, proposal, isTold);
      await this.desk.tell(table, decision.facts);
    });
  }

  private async take({ tx, caller, convention, who }: SharedTable, proposal: Proposal, isTold: boolean): Promise<void> {
    const article = articleOf(convention, proposal.clause);
    if (!article) return;
    const content = contentOf(convention);
    const edits = editArticle(content.edits, article, proposal.body);
    const decision = reviseConvention(convention, { ...content, edits }, convention.version);
    await this.desk.change(tx, caller, { before: convention, decision, party: who.party, isTold });
  }
}

const placeOf = ({ caller, convention }: SharedTable) => ({ tenantId: caller.tenantId, conventionId: convention.id });
