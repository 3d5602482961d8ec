import { type ConventionContent, templateOf } from '@entente/conventions/domain';
import { aContent } from '../testing/an-open-draft';
import { presentable } from './presentable';

const template = () => {
  const found = templateOf('T2');
  if (!found) throw new Error('T2 is missing.');
  return found;
};

const withRoom = (content: ConventionContent, room: unknown): ConventionContent => ({
  ...content,
  answers: { ...content.answers, room: room as ConventionContent['answers']['room'] },
});

describe('a text that a browser kept', () => {
  const theirs = aContent();
  const place = (text: string) => ({ ...theirs.answers.room, place: text });

  it('is taken up whole when nothing is wrong with it', () => {
    const kept = withRoom(theirs, place('La salle du fond'));

    expect(presentable(template(), theirs, kept)).toBe(kept);
  });

  it('is taken up with the faults that a person can mend', () => {
    const kept = withRoom(theirs, place('long '.repeat(2_000)));

    expect(presentable(template(), theirs, kept)).toBe(kept);
  });

  it('leaves out the one part that no page could show', () => {
    const relay = { ...theirs.answers.relay, withinDays: 9 };
    const odd = withRoom(theirs, 'not a room');
    const kept = { ...odd, answers: { ...odd.answers, relay } };

    const taken = presentable(template(), theirs, kept);

    expect(taken.answers.relay).toEqual(relay);
    expect(taken.answers.room).toEqual(theirs.answers.room);
  });
});
