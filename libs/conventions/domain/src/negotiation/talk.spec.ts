import { Problem } from '@entente/platform/kernel';
import { writeConvention } from '../document/write-convention';
import { paragraph, richText } from '../rich-text/rich-text';
import { templateOf } from '../template/templates';
import { aConvention } from '../testing/builders';
import { aNegotiation, ourSide, theirSide, theirTurn } from '../testing/negotiation-builders';
import { answerProposal, isOvertaken, proposalActions, type ProposalId, propose, withdrawProposal } from './proposal';
import {
  maySeeThread,
  moveThread,
  openThread,
  reply,
  type ThreadId,
  threadActions,
  threadLimits,
  threadStatuses,
} from './thread';

const at = new Date('2026-11-19T10:00:00Z');
const convention = aConvention();
const template = templateOf(convention.template.code, convention.template.version);
if (!template) throw new Error('The template of the tests is gone.');
const { articles } = writeConvention(template, convention.answers, convention.parties);
const [article, other] = articles;

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.type.split('/').at(-1) ?? '';
    throw error;
  }
  return 'done';
};

const opening = {
  id: 't1' as ThreadId,
  place: 'CL-07',
  kind: 'comment',
  reason: null,
  text: ' Douze par mois, pas plus. ',
  mentions: [],
  at,
} as const;

describe('a conversation beside the text', () => {
  const { thread } = openThread(aNegotiation(), theirSide(), opening);

  it('goes from open to settled to closed, closed by the side that began it', () => {
    const settled = moveThread(aNegotiation(), thread, ourSide(), 'resolved').thread;

    expect(thread.entries[0]).toMatchObject({
      author: 'Sylvie Coste',
      party: 'partner',
      text: 'Douze par mois, pas plus.',
    });
    expect(settled.status).toBe('resolved');
    expect(refusal(() => moveThread(aNegotiation(), settled, ourSide(), 'closed'))).toBe('not-your-thread');
    expect(moveThread(aNegotiation(), settled, theirSide(), 'closed').thread.status).toBe('closed');
  });

  it('opens again with an answer, and takes none once closed', () => {
    const settled = { ...thread, status: 'resolved' } as const;
    const answered = reply(aNegotiation(), settled, ourSide(), { text: 'D’accord.', mentions: ['x', 'x'], at }).thread;

    expect(answered.status).toBe('open');
    expect(answered.entries.at(-1)?.mentions).toEqual(['x']);
    expect(
      refusal(() =>
        reply(aNegotiation(), { ...thread, status: 'closed' }, ourSide(), { text: 'Oui', mentions: [], at }),
      ),
    ).toBe('thread-closed');
  });

  it('says why a correction is asked for, and says something', () => {
    expect(refusal(() => openThread(aNegotiation(), theirSide(), { ...opening, kind: 'correction' }))).toBe(
      'nothing-written',
    );
    expect(
      openThread(aNegotiation(), theirSide(), { ...opening, kind: 'correction', reason: 'outdated' }).thread.reason,
    ).toBe('outdated');
    expect(refusal(() => openThread(aNegotiation(), theirSide(), { ...opening, text: '  ' }))).toBe('nothing-written');
    expect(refusal(() => openThread(aNegotiation(), theirSide({ right: 'read' }), opening))).toBe('right-missing');
  });

  it('stays among us when it is a note: the other side neither sees, answers nor moves it, and the history is silent', () => {
    const note = openThread(aNegotiation(), ourSide(), { ...opening, kind: 'note' });

    expect(note.facts).toEqual([]);
    expect([maySeeThread(note.thread, ourSide()), maySeeThread(note.thread, theirSide())]).toEqual([true, false]);
    expect(refusal(() => reply(aNegotiation(), note.thread, theirSide(), { text: 'Oui', mentions: [], at }))).toBe(
      'unknown-thread',
    );
    expect(refusal(() => moveThread(aNegotiation(), note.thread, theirSide(), 'resolved'))).toBe('unknown-thread');
    expect(threadActions(note.thread, theirSide())).toEqual([]);
    expect(refusal(() => openThread(aNegotiation(), theirSide(), { ...opening, kind: 'note' }))).toBe('right-missing');
  });

  it('is heard by the partner from those of us who write; others talk among us, if they may read notes', () => {
    const reader = ourSide({ right: 'comment' });

    expect(refusal(() => openThread(aNegotiation(), reader, opening))).toBe('right-missing');
    expect(refusal(() => reply(aNegotiation(), thread, reader, { text: 'Oui', mentions: [], at }))).toBe(
      'right-missing',
    );
    expect(refusal(() => openThread(aNegotiation(), reader, { ...opening, kind: 'note' }))).toBe('done');
    expect(refusal(() => openThread(aNegotiation(), ourSide({ seesNotes: false }), { ...opening, kind: 'note' }))).toBe(
      'right-missing',
    );
  });

  it('ends before it is too long to read', () => {
    const entries = Array.from({ length: threadLimits.entries }, () => thread.entries[0]).flatMap((one) =>
      one ? [one] : [],
    );

    expect(
      refusal(() => reply(aNegotiation(), { ...thread, entries }, ourSide(), { text: 'Oui', mentions: [], at })),
    ).toBe('too-many-entries');
  });

  it.each(threadStatuses.flatMap((status) => [ourSide(), theirSide()].map((by) => ({ status, by }))))(
    'offers in $status exactly what is not refused to $by.name',
    ({ status, by }) => {
      const now = { ...thread, status };
      const possible = [
        ...(refusal(() => reply(aNegotiation(), now, by, { text: 'Oui', mentions: [], at })) === 'done'
          ? ['reply']
          : []),
        ...threadStatuses.filter(
          (to) => to !== status && refusal(() => moveThread(aNegotiation(), now, by, to)) === 'done',
        ),
      ];

      expect([...threadActions(now, by)].toSorted()).toEqual(possible.toSorted());
    },
  );
});

describe('another wording', () => {
  const wording = {
    id: 'p1' as ProposalId,
    body: richText(paragraph('Douze demandes par mois.')),
    note: ' trop sinon ',
    at,
  };
  const { proposal, facts } = propose(theirTurn(), theirSide(), article, wording);
  const answer = { accepted: true, reason: '', at, article } as const;

  it('is proposed by the side that holds the pen, against the article as it reads', () => {
    expect(proposal).toMatchObject({
      clause: article?.clauseCode,
      before: article?.body,
      note: 'trop sinon',
      status: 'open',
    });
    expect(facts[0]).toMatchObject({ type: 'proposal-made', clause: article?.clauseCode });
    expect(refusal(() => propose(aNegotiation(), theirSide(), article, wording))).toBe('not-your-turn');
    expect(refusal(() => propose(theirTurn(), theirSide({ right: 'comment' }), article, wording))).toBe(
      'right-missing',
    );
    expect(refusal(() => propose(theirTurn(), theirSide(), undefined, wording))).toBe('unknown-article');
  });

  it('says something, something else, and nothing that a document cannot carry', () => {
    const body = { type: 'doc', content: [{ type: 'image' }] } as never;

    expect(refusal(() => propose(theirTurn(), theirSide(), article, { ...wording, body: richText() }))).toBe(
      'nothing-written',
    );
    expect(
      refusal(() => propose(theirTurn(), theirSide(), article, { ...wording, body: article?.body ?? richText() })),
    ).toBe('nothing-changed');
    expect(refusal(() => propose(theirTurn(), theirSide(), article, { ...wording, body }))).toBe('invalid-content');
  });

  it('is answered once, by the other side, when it holds the pen', () => {
    const taken = answerProposal(aNegotiation(), proposal, ourSide(), answer).proposal;

    expect(taken).toMatchObject({ status: 'accepted', answer: { by: 'Nadia Belkacem' } });
    expect(refusal(() => answerProposal(aNegotiation(), taken, ourSide(), answer))).toBe('proposal-answered');
    expect(refusal(() => answerProposal(theirTurn(), proposal, ourSide(), answer))).toBe('not-your-turn');
    expect(refusal(() => answerProposal(theirTurn(), proposal, theirSide(), answer))).toBe('not-your-proposal');
    expect(
      answerProposal(aNegotiation(), proposal, ourSide(), { ...answer, accepted: false, reason: ' Non. ' }).proposal,
    ).toMatchObject({
      status: 'refused',
      answer: { reason: 'Non.' },
    });
  });

  it('is not taken unread once the article has changed, but may be refused', () => {
    expect(isOvertaken(proposal, other)).toBe(true);
    expect(refusal(() => answerProposal(aNegotiation(), proposal, ourSide(), { ...answer, article: other }))).toBe(
      'proposal-overtaken',
    );
    expect(
      refusal(() =>
        answerProposal(aNegotiation(), proposal, ourSide(), { ...answer, article: undefined, accepted: false }),
      ),
    ).toBe('done');
  });

  it('is taken back by its own side, as long as it has no answer', () => {
    expect(withdrawProposal(aNegotiation(), proposal, theirSide(), at).proposal.status).toBe('withdrawn');
    expect(refusal(() => withdrawProposal(aNegotiation(), proposal, ourSide(), at))).toBe('not-your-proposal');
    expect(proposalActions(aNegotiation(), proposal, ourSide())).toEqual(['accept', 'refuse']);
    expect(proposalActions(theirTurn(), proposal, ourSide())).toEqual([]);
    expect(proposalActions(theirTurn(), proposal, theirSide())).toEqual(['withdraw']);
  });
});
