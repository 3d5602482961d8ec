import { type Brand } from '@entente/platform/kernel';
import { type Article } from '../document/convention-document';
import { textMark } from '../document/article-edits';
import { type ConventionFact } from '../life/convention-facts';
import { conventionProblems } from '../life/convention-problems';
import { type PartyKey } from '../parties/convention-party';
import { isBlank, type RichText } from '../rich-text/rich-text';
import { richTextFaults } from '../rich-text/rich-text-faults';
import { type ClauseCode } from '../template/convention-template';
import { type Negotiation, type Negotiator } from './negotiation';
import { assertRight, assertTurn } from './rules';

export type ProposalId = Brand<string, 'ProposalId'>;

export const proposalStatuses = ['open', 'accepted', 'refused', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** Another wording for one article, in the ink of whoever proposes it. */
export type Proposal = {
  readonly id: ProposalId;
  readonly clause: ClauseCode;
  /** The article as it read when this was written: what the difference is shown against. */
  readonly before: RichText;
  readonly body: RichText;
  readonly note: string;
  readonly party: PartyKey;
  readonly authorId: string;
  readonly author: string;
  readonly at: string;
  readonly status: ProposalStatus;
  readonly answer: { readonly by: string; readonly at: string; readonly reason: string } | null;
};

export type ProposalDecision = { readonly proposal: Proposal; readonly facts: readonly ConventionFact[] };

export const mostOpenProposals = 200;

type Wording = { readonly id: ProposalId; readonly body: RichText; readonly note: string; readonly at: Date };

/** The article that a proposal is about has changed since: it must be read again before it is taken. */
export const isOvertaken = ({ before, status }: Proposal, article: Pick<Article, 'body'> | undefined): boolean =>
  status === 'open' && (article === undefined || textMark(article.body) !== textMark(before));

const checked = (body: RichText, article: Article): RichText => {
  const faults = richTextFaults(body, ['body']);
  if (faults.length > 0) throw conventionProblems['invalid-content']({}, faults);
  if (isBlank(body)) throw conventionProblems['nothing-written']({}, [{ pointer: '/body', code: 'required' }]);
  if (JSON.stringify(body) === JSON.stringify(article.body))
    throw conventionProblems['nothing-changed']({}, [{ pointer: '/body', code: 'same' }]);
  return body;
};

/** Proposes another wording; one open proposal for each article and party, the later replaces the former. */
export const propose = (
  negotiation: Negotiation,
  by: Negotiator,
  article: Article | undefined,
  { id, body, note, at }: Wording,
): ProposalDecision => {
  assertRight(by, 'propose');
  assertTurn(negotiation, by);
  if (!article) throw conventionProblems['unknown-article']();
  const { conventionId } = negotiation;
  return {
    proposal: {
      id,
      clause: article.clauseCode,
      before: article.body,
      body: checked(body, article),
      note: note.trim(),
      party: by.party,
      authorId: by.id,
      author: by.name,
      at: at.toISOString(),
      status: 'open',
      answer: null,
    },
    facts: [{ type: 'proposal-made', conventionId, clause: article.clauseCode }],
  };
};

const assertOpen = ({ status }: Proposal): void => {
  if (status !== 'open') throw conventionProblems['proposal-answered']({ status });
};

/** Its own side takes it back. */
export const withdrawProposal = (
  { conventionId }: Pick<Negotiation, 'conventionId'>,
  proposal: Proposal,
  by: Negotiator,
  at: Date,
): ProposalDecision => {
  assertRight(by, 'propose');
  assertOpen(proposal);
  if (proposal.party !== by.party) throw conventionProblems['not-your-proposal']();
  return {
    proposal: { ...proposal, status: 'withdrawn', answer: { by: by.name, at: at.toISOString(), reason: '' } },
    facts: [{ type: 'proposal-withdrawn', conventionId, clause: proposal.clause }],
  };
};

type Answer = { readonly accepted: boolean; readonly reason: string; readonly at: Date };

/** The other side takes the wording or leaves it; a text that has changed since is not taken unread. */
export const answerProposal = (
  negotiation: Negotiation,
  proposal: Proposal,
  by: Negotiator,
  { accepted, reason, at, article }: Answer & { readonly article: Article | undefined },
): ProposalDecision => {
  assertRight(by, 'propose');
  assertTurn(negotiation, by);
  assertOpen(proposal);
  if (proposal.party === by.party) throw conventionProblems['not-your-proposal']();
  if (accepted && isOvertaken(proposal, article)) throw conventionProblems['proposal-overtaken']();
  const { conventionId } = negotiation;
  return {
    proposal: {
      ...proposal,
      status: accepted ? 'accepted' : 'refused',
      answer: { by: by.name, at: at.toISOString(), reason: reason.trim() },
    },
    facts: [{ type: accepted ? 'proposal-accepted' : 'proposal-refused', conventionId, clause: proposal.clause }],
  };
};

/** What somebody may do with a proposal now. */
export const proposalActions = (
  negotiation: Negotiation,
  proposal: Proposal,
  by: Negotiator,
): readonly ('accept' | 'refuse' | 'withdraw')[] => {
  if (proposal.status !== 'open' || by.right === 'read' || by.right === 'comment') return [];
  if (proposal.party === by.party) return ['withdraw'];
  return negotiation.turn.holder === by.party ? ['accept', 'refuse'] : [];
};
