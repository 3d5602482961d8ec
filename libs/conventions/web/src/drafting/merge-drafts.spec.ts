import {
  type ClauseCode,
  type ConventionContent,
  type QuestionId,
  richParagraph,
  richText,
  templateOf,
} from '@entente/conventions/domain';
import { aContent } from '../testing/an-open-draft';
import { wordsOfUnit } from './draft-units';
import { mergeDrafts } from './merge-drafts';

const template = () => {
  const found = templateOf('T2');
  if (!found) throw new Error('T2 is missing.');
  return found;
};

const roomAt = (place: string): ConventionContent => {
  const content = aContent();
  return { ...content, answers: { ...content.answers, room: { ...content.answers.room, place } } };
};

const relayOf = (content: ConventionContent, withinDays: number): ConventionContent => ({
  ...content,
  answers: { ...content.answers, relay: { ...content.answers.relay, withinDays } },
});

const clausesOf = (added: readonly ClauseCode[], removed: readonly ClauseCode[] = []): ConventionContent => {
  const content = aContent();
  return { ...content, answers: { ...content.answers, clauses: { added, removed } } };
};

const openOn = (...unknown: readonly QuestionId[]): ConventionContent => {
  const content = aContent();
  return { ...content, answers: { ...content.answers, unknown } };
};

const rewritten = (words: string): ConventionContent =>
  aContent({ edits: { 'CL-02': { body: richText(richParagraph(words)), basedOn: '00000000' } } });

describe('two people’s changes of one draft', () => {
  it('stand together when they touch different answers', () => {
    const { merged, conflicts } = mergeDrafts(template(), aContent(), {
      mine: roomAt('la salle du fond'),
      theirs: relayOf(aContent(), 5),
    });

    expect(conflicts).toEqual([]);
    expect(merged).toEqual(relayOf(roomAt('la salle du fond'), 5));
  });

  it('wait for a choice where both wrote the same answer, mine kept meanwhile', () => {
    const { merged, conflicts } = mergeDrafts(template(), aContent(), {
      mine: roomAt('le bureau vert'),
      theirs: relayOf(roomAt('le bureau bleu'), 5),
    });

    expect(conflicts).toEqual([{ kind: 'question', id: 'room' }]);
    expect(merged).toEqual(relayOf(roomAt('le bureau vert'), 5));
  });

  it('contradict nobody when both wrote the same thing', () => {
    const same = roomAt('le bureau bleu');

    expect(mergeDrafts(template(), aContent(), { mine: same, theirs: same })).toEqual({ merged: same, conflicts: [] });
  });

  it('are the same words whatever order the database gives them back in', () => {
    const content = aContent();
    const { place, otherwise } = content.answers.room;
    const reordered = { ...content, answers: { ...content.answers, room: { otherwise, place } } };

    expect(mergeDrafts(template(), content, { mine: roomAt('ici'), theirs: reordered }).conflicts).toEqual([]);
  });

  it('follow an article that the other gave back to the template, and ask when I was rewriting it', () => {
    const base = rewritten('Un texte.');

    expect(mergeDrafts(template(), base, { mine: base, theirs: aContent() }).merged.edits).toEqual({});
    expect(mergeDrafts(template(), base, { mine: rewritten('Un autre.'), theirs: aContent() })).toEqual({
      merged: rewritten('Un autre.'),
      conflicts: [{ kind: 'article', id: 'CL-02' }],
    });
  });

  it('keep every clause that one of the two added or took away', () => {
    const { merged, conflicts } = mergeDrafts(template(), clausesOf(['CL-30']), {
      mine: clausesOf(['CL-30', 'CL-31'], ['CL-20']),
      theirs: clausesOf(['CL-32'], ['CL-30']),
    });

    expect(conflicts).toEqual([]);
    expect(merged.answers.clauses).toEqual({ added: ['CL-31', 'CL-32'], removed: ['CL-30', 'CL-20'] });
  });

  it('leave a clause in one place when one added it and the other took it away', () => {
    const { merged } = mergeDrafts(template(), clausesOf([]), {
      mine: clausesOf(['CL-31']),
      theirs: clausesOf([], ['CL-31']),
    });

    expect(merged.answers.clauses).toEqual({ added: ['CL-31'], removed: [] });
  });

  it('keep every question that one of the two left open or closed', () => {
    const { merged } = mergeDrafts(template(), openOn('room'), {
      mine: openOn('room', 'pair'),
      theirs: openOn('relay'),
    });

    expect(merged.answers.unknown).toEqual(['pair', 'relay']);
  });

  it('are told in words, whatever the part', () => {
    expect(wordsOfUnit(aContent(), { kind: 'question', id: 'pair' })).toBe(
      'Un travailleur social, Un infirmier, host-alone',
    );
    expect(wordsOfUnit(rewritten('Un texte.'), { kind: 'article', id: 'CL-02' })).toBe('Un texte.');
    expect(wordsOfUnit(aContent(), { kind: 'question', id: 'safety' })).toContain('personne ne sort seul');
  });
});
