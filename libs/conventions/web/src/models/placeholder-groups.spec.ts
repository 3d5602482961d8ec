import { currentTemplates, placeholdersOf } from '@entente/conventions/domain';
import { placeholderGroups } from './placeholder-groups';

describe('the placeholders of a template', () => {
  const names = currentTemplates().map((template) => placeholdersOf(template).map(({ name }) => name));

  it('are all offered once, whatever the template', () => {
    const offered = names.map((each) => placeholderGroups(each).flatMap((group) => group.names));

    expect(offered.map((each) => each.toSorted())).toEqual(names.map((each) => each.toSorted()));
  });

  it('stand by kind, in the order of the alphabet, accents aside', () => {
    const groups = placeholderGroups(['numéro : Objet', 'début', 'passage : suppléants', 'échéance', 'durée']);

    expect(groups).toEqual([
      { kind: 'answers', names: ['début', 'durée', 'échéance'] },
      { kind: 'passages', names: ['passage : suppléants'] },
      { kind: 'numbers', names: ['numéro : Objet'] },
    ]);
  });
});
