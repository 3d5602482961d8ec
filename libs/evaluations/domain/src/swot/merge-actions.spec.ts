import { aSwotAction } from '../testing/a-swot';
import { mergeActions } from './merge-actions';

const [a, b, c] = ['a', 'b', 'c'].map((id) => aSwotAction({ id }));
const texts = (actions: readonly { text: string; id: string }[]) => actions.map(({ id, text }) => `${id} ${text}`);

describe('actions that two people write at once', () => {
  const actions = (...list: (typeof a)[]) => list.flatMap((one) => one ?? []);

  it('follow the server where this page typed nothing', () => {
    const server = actions(a, aSwotAction({ id: 'b', text: 'Leur texte' }), c);

    expect(mergeActions(actions(a, b), actions(a, b), server)).toEqual(server);
  });

  it('keep what this page typed and has not sent, in its place', () => {
    const typed = actions(aSwotAction({ id: 'a', text: 'Mon texte' }), b);
    const server = actions(a, aSwotAction({ id: 'b', text: 'Leur texte' }));

    expect(texts(mergeActions(typed, actions(a, b), server))).toEqual(['a Mon texte', 'b Leur texte']);
  });

  it('keep a line just added, and let go one that somebody else removed', () => {
    expect(mergeActions(actions(a, b, c), actions(a, b), actions(a))).toEqual(actions(a, c));
  });

  it('do not bring back a line that this page removed', () => {
    expect(mergeActions(actions(a), actions(a, b), actions(a, b))).toEqual(actions(a));
  });
});
